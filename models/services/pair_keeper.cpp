#include "models/services/pair_keeper.h"

#include "models/lifecycle/pair_link.h"
#include "session/base/log.h"
#include "session/engine/engine.h"

#include <QPointer>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using Kind = PairAction::Kind;
using Moved = engine::PairMoved::Kind;

namespace {

constexpr int tickMs = 100;

} // namespace

PairKeeper::PairKeeper(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PairKeeper::tick);
    auto* lifecycle = &parts.lifecycle;
    connect(lifecycle, &lifecycle::Lifecycle::runningChanged, this, [this] {
        m_isDirty = true;
        follow();
        if (m_machine.isServing() && isConnected())
            perform({{Kind::SayHello}}); // it is another state from now on
        considerWhole();
    });
    connect(lifecycle, &lifecycle::Lifecycle::recordsChanged, this, [this] {
        m_isDirty = true;
        considerWhole();
    });
    connect(lifecycle, &lifecycle::Lifecycle::eventArrived, this, &PairKeeper::absorb);
    lifecycle->setPairDesk(this);
    follow();
}

PairKeeper::~PairKeeper()
{
    stop();
    m_parts.lifecycle.setPairDesk(nullptr);
}

PairMachine::Time PairKeeper::now()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

void PairKeeper::start()
{
    m_isStarted = true;
    follow();
}

void PairKeeper::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_client.reset();
}

void PairKeeper::follow()
{
    const config::HighAvailability& pair = m_parts.lifecycle.running().highAvailability;
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    perform(m_machine.follow({.isEnabled = pair.enabled,
                              .isPrimary = pair.priority == "primary",
                              .isPreemptive = pair.preemptive,
                              .serial = pair.serial,
                              .timers = config::timersOf(pair)},
                             now()));
    if (!m_isStarted)
        return;
    if (pair.enabled && !m_timer.isActive())
        m_timer.start();
    else if (!pair.enabled)
        m_timer.stop();
    followLink();
}

/// The secondary dials, whichever of the two serves.
void PairKeeper::followLink()
{
    const config::HighAvailability& pair = m_parts.lifecycle.running().highAvailability;
    if (!pair.enabled || pair.priority != "secondary") {
        m_client.reset();
        return;
    }
    auto link = lifecycle::peerLinkOf(m_parts.lifecycle);
    const std::string whose = pair.serial + ' ' + m_parts.lifecycle.factory().authority.sha256();
    if (link && m_identityOf != whose) {
        auto identity = lifecycle::factoryIdentityOf(m_parts.lifecycle, link->serial);
        if (identity) {
            m_factoryIdentity = *std::move(identity);
            m_identityOf = whose;
        } else {
            link = std::unexpected(identity.error());
        }
    }
    if (!link) {
        m_problem = link.error().detail;
        m_client.reset();
        return;
    }
    link->factoryIdentity = m_factoryIdentity;
    if (!m_client)
        m_client = std::make_unique<agent::PeerClient>(
            agent::PeerClient::Surroundings{m_parts.lifecycle.clock(), m_parts.sink, m_parts.revocation});
    m_client->follow(*std::move(link));
}

void PairKeeper::tick()
{
    perform(m_machine.tick(now()));
    considerWhole();
}

void PairKeeper::perform(const PairActions& actions)
{
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    for (const PairAction& action : actions) {
        switch (action.kind) {
        case Kind::Serve:
            // A term counts once it is on the disk: after a crash it must not be begun a second time.
            if (const auto kept = lifecycle.setPairStamp({action.term, lifecycle.pairStamp().revision});
                !kept)
                m_problem = kept.error().detail;
            m_isDirty = true;
            m_peerHas.reset();
            lifecycle.setServing(true);
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
            m_splitBrainAt = lifecycle.clock().now();
            announce(Moved::SplitBrain, "both managers served: here term " +
                                            std::to_string(m_machine.stamp().term) + ", there term " +
                                            std::to_string(action.term));
            break;
        case Kind::LostPeer:
            m_peerHas.reset();
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
    announce(Moved::StateChanged);
}

void PairKeeper::announce(Moved kind, const std::string& detail)
{
    const PairStamp stamp = m_machine.stamp();
    m_parts.lifecycle.announcePair(
        {.kind = kind,
         .state = stateOf(m_machine.role(), m_machine.isPrimary()),
         .peerState = peerState(),
         .peer = base::Serial(m_parts.lifecycle.running().highAvailability.peerSerial),
         .term = stamp.term,
         .revision = stamp.revision,
         .detail = detail});
}

lifecycle::PairView PairKeeper::view() const
{
    const config::HighAvailability& pair = m_parts.lifecycle.running().highAvailability;
    lifecycle::PairView view{.isEnabled = pair.enabled,
                             .state = stateOf(m_machine.role(), m_machine.isPrimary()),
                             .serial = base::Serial(pair.serial),
                             .stamp = m_parts.lifecycle.pairStamp(),
                             .peerSerial = base::Serial(pair.peerSerial),
                             .peerAddress = config::peerAddressOf(pair),
                             .isConnected = isConnected(),
                             .peerState = peerState(),
                             .peerStamp = m_machine.peer() ? m_machine.peer()->stamp : PairStamp(),
                             .sync = {},
                             .synchronizedAt = m_synchronizedAt,
                             .splitBrainAt = m_splitBrainAt,
                             .problem = m_problem};
    if (m_machine.peer())
        view.sync =
            m_machine.peer()->stamp == view.stamp && (!m_machine.isServing() || m_peerHas == view.stamp)
                ? lifecycle::PairView::Sync::InSync
                : lifecycle::PairView::Sync::OutOfSync;
    return view;
}

Result<> PairKeeper::suspend()
{
    if (m_machine.role() == PairRole::Disabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair");
    perform(m_machine.suspend(now()));
    return {};
}

Result<> PairKeeper::makeFunctional()
{
    if (m_machine.role() == PairRole::Disabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair");
    perform(m_machine.makeFunctional(now()));
    return {};
}

Result<> PairKeeper::synchronize()
{
    if (m_machine.role() != PairRole::Active)
        return failure(ErrorCode::Unsupported, "only the manager that serves sends its state to the peer");
    if (!m_machine.peer())
        return failure(ErrorCode::Unsupported, "the HA peer is not connected");
    m_isDirty = true;
    m_waitUntil = {};
    considerWhole();
    return {};
}

} // namespace models::services
