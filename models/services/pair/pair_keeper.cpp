#include "models/services/pair/pair_keeper.h"

#include "models/store/store.h"
#include "session/base/log.h"
#include "session/engine/engine.h"

namespace models::services {

using namespace session;
using base::Result;
using Kind = PairAction::Kind;
using Moved = engine::PairMoved::Kind;

namespace {

constexpr int tickMs = 100;
constexpr std::chrono::seconds answerTime(2); ///< to a greeting

} // namespace

PairKeeper::PairKeeper(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_outbox(*this, parts.lifecycle),
      m_inbox({.host = *this,
               .lifecycle = parts.lifecycle,
               .ledger = m_outbox.ledger(),
               .adopted = [this] { m_machine.took(m_parts.lifecycle.pairStamp()); }}),
      m_dialler({.lifecycle = parts.lifecycle, .sink = parts.sink, .revocation = parts.revocation},
                {.dials = [this](const base::Serial& as) { m_lines.dialsAs(as); },
                 .cantDial = [this](const std::string& why) { setProblem(why); }})
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PairKeeper::tick);
    auto* lifecycle = &parts.lifecycle;
    connect(lifecycle, &lifecycle::Lifecycle::runningChanged, this, [this] {
        follow();
        if (m_machine.isServing() && m_machine.isConnected())
            sayHello(); // it is another state from now on
        m_outbox.consider();
    });
    connect(lifecycle, &lifecycle::Lifecycle::recordsChanged, &m_outbox, &PairOutbox::noteNews);
    connect(lifecycle, &lifecycle::Lifecycle::foundationReplaced, this, &PairKeeper::rejoin);
    connect(lifecycle, &lifecycle::Lifecycle::eventArrived, this, &PairKeeper::absorb);
    lifecycle->setPairDesk(this);
    rejoin();
}

/// Of the pair that this manager was of before nothing is left, at the start, too.
void PairKeeper::rejoin()
{
    m_dialler.dialAnew();
    if (!m_session.isNobodys())
        disconnected();
    m_machine = {};
    if (const auto reign = m_parts.lifecycle.store().pairReign())
        m_machine.setReign(*reign);
    follow();
    if (m_lines.isUp() && m_session.isNobodys())
        connected();
}

PairKeeper::~PairKeeper()
{
    stop();
    m_parts.lifecycle.setPairDesk(nullptr);
}

void PairKeeper::start()
{
    m_isStarted = true;
    m_dialler.start();
    follow();
}

void PairKeeper::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_dialler.stop();
}

const config::HighAvailability& PairKeeper::settings() const
{
    return m_parts.lifecycle.running().highAvailability;
}

void PairKeeper::follow()
{
    const config::HighAvailability& pair = settings();
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    perform(m_machine.follow({.isEnabled = pair.enabled,
                              .isPrimary = pair.priority == "primary",
                              .isPreemptive = pair.preemptive,
                              .serial = pair.serial,
                              .timers = config::timersOf(pair)},
                             now()));
    if (!m_session.isNobodys() && !m_session.isBetween(pair.serial, pair.peerSerial)) {
        disconnected(); // who speaks is another one now
        connected();
    }
    if (!m_isStarted)
        return;
    if (pair.enabled && !m_timer.isActive()) {
        m_aloneSince = now();
        m_timer.start();
    } else if (!pair.enabled)
        m_timer.stop();
    followLink();
}

/// The secondary dials, whichever of the two serves.
void PairKeeper::followLink()
{
    const bool isSecondary = settings().priority == "secondary";
    if (isSecondary)
        m_isAsking = false;
    using Wish = PairDialler::Wish;
    const bool dials = settings().enabled && (isSecondary || m_isAsking);
    m_dialler.setWish(!dials ? Wish::Nobody : m_isAsking ? Wish::OnlyAsk : Wish::Dial);
}

/// Two that are both set to be the primary would wait for each other for ever.
void PairKeeper::considerAsking()
{
    if (!m_machine.isPrimary())
        return;
    const config::PairTimers timers = config::timersOf(settings());
    const Time patience = timers.monitorHold + timers.promotionHold + timers.additionalMasterHoldUp;
    if (m_lines.isUp())
        m_aloneSince = now();
    const auto& peer = m_machine.peer();
    const bool isCalled = m_lines.isCalled() && peer && !peer->isPrimary;
    const bool asks = m_isAsking ? !isCalled : !m_lines.isUp() && now() - m_aloneSince >= patience;
    if (asks == std::exchange(m_isAsking, asks))
        return;
    followLink();
}

void PairKeeper::tick()
{
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    perform(m_machine.tick(now()));
    if (!m_refusal.empty() && !m_machine.isRefused(now()))
        m_refusal.clear();
    considerAsking();
    m_dialler.renewInTime();
    if (m_lines.isUp() && !m_session.isOpen() && now() - m_begunAt >= answerTime)
        beginConversation();
    m_outbox.tick();
}

/// A reign counts once it is on the disk: after a crash it must not be begun a second time.
Result<> PairKeeper::keepReign(std::uint64_t reign)
{
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    auto kept = lifecycle.store().setPairReign(reign);
    if (kept && lifecycle.pairStamp().term == 0)
        kept = lifecycle.setPairStamp(lifecycle::founded(lifecycle.pairStamp(), lifecycle::newCommitName()));
    return kept;
}

/// Without a pair nothing is begun that could be begun twice.
void PairKeeper::serve(std::uint64_t reign)
{
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    const auto kept = m_machine.role() == PairRole::Active ? keepReign(reign) : Result<>{};
    m_machine.setStamp(lifecycle.pairStamp());
    if (kept)
        return lifecycle.setServing(true);
    setProblem("this manager can't serve: " + kept.error().detail);
    const auto before = lifecycle.store().pairReign();
    perform(m_machine.couldNotServe(before.value_or(0), now()));
}

void PairKeeper::perform(const PairActions& actions)
{
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    for (const PairAction& action : actions) {
        switch (action.kind) {
        case Kind::Serve:
            serve(action.reign);
            break;
        case Kind::StepDown:
            lifecycle.setServing(false);
            break;
        case Kind::SayHello:
            say(PairHello{m_machine.self()});
            break;
        case Kind::Beat:
            say(PairBeat{});
            break;
        case Kind::SplitBrain:
            m_inbox.noteSplit();
            m_splitBrainAt = lifecycle.clock().now();
            announce(Moved::SplitBrain,
                     "both managers served, or have committed on their own: here reign " +
                         std::to_string(m_machine.reign()) + " and revision " +
                         std::to_string(m_machine.stamp().revision) + ", there reign " +
                         std::to_string(action.reign) + " and revision " +
                         std::to_string(m_machine.peer() ? m_machine.peer()->stamp.revision : 0));
            break;
        case Kind::LostPeer:
            m_misconfiguration.clear();
            m_inbox.forgetSplit();
            break;
        }
    }
    announceState();
}

std::string PairKeeper::stateOf(PairRole role, bool isPrimary) const
{
    if (role == PairRole::Disabled || role == PairRole::Suspended)
        return std::string(toText(role));
    return (isPrimary ? "primary-" : "secondary-") + std::string(toText(role));
}

std::string PairKeeper::peerState() const
{
    const auto& peer = m_machine.peer();
    return peer ? stateOf(peer->role, peer->isPrimary) : "unknown";
}

void PairKeeper::announceState()
{
    std::string state = stateOf(m_machine.role(), m_machine.isPrimary()) + ' ' + peerState();
    if (state == m_announced || (m_announced.empty() && m_machine.role() == PairRole::Disabled))
        return;
    m_announced = std::move(state);
    announce(Moved::StateChanged, {});
}

void PairKeeper::announce(Moved kind, const std::string& detail)
{
    const PairStamp stamp = m_machine.stamp();
    m_parts.lifecycle.announcePair({.kind = kind,
                                    .state = stateOf(m_machine.role(), m_machine.isPrimary()),
                                    .peerState = peerState(),
                                    .peer = base::Serial(settings().peerSerial),
                                    .term = stamp.term,
                                    .revision = stamp.revision,
                                    .detail = detail});
}

} // namespace models::services
