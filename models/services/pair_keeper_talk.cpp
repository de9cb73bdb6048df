// PairKeeper: what the two managers say to each other.
#include "models/lifecycle/work_pool.h"
#include "models/services/pair_keeper.h"
#include "session/base/log.h"
#include "session/engine/engine.h"

#include <QPointer>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::Result;
using lifecycle::PairRelation;
using Moved = engine::PairMoved::Kind;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds progressTime = std::chrono::seconds(30); ///< from one answer to the next
constexpr milliseconds retryTime = std::chrono::seconds(5);
constexpr milliseconds betweenGreetings = std::chrono::seconds(1);

} // namespace

void PairKeeper::absorb(const engine::Event& event)
{
    if (const auto refusal = m_lines.refusalIn(event, settings()))
        return noteRefusal(*refusal);
    if (const auto* spoke = std::get_if<engine::PeerSpoke>(&event.fact))
        return spoken(*spoke);
    if (!m_lines.absorb(event))
        return;
    const bool isNews = m_lines.isUp() == m_session.isNobodys();
    if (isNews && m_lines.isUp())
        connected();
    else if (isNews)
        disconnected();
}

/// It is there, whatever is wrong: nobody takes over by himself.
void PairKeeper::noteRefusal(const std::string& why)
{
    if (m_machine.role() == PairRole::Disabled || m_machine.isConnected())
        return;
    m_machine.refused(now());
    if (std::exchange(m_refusal, why) != why)
        announce(Moved::PeerRefused, why);
}

void PairKeeper::connected()
{
    m_session = PairSession(settings().serial, settings().peerSerial);
    if (m_session.isBeginner())
        beginConversation();
    else
        m_begunAt = now(); // the other one begins
}

void PairKeeper::disconnected()
{
    m_session = {};
    m_transfer.giveUp();
    m_awaited.reset();
    m_gatherer.clear();
    perform(m_machine.disconnected(now()));
}

void PairKeeper::beginConversation()
{
    m_begunAt = now();
    const auto greeting = m_session.begin(m_parts.lifecycle.vault());
    if (greeting)
        send(*greeting);
    else
        base::log(base::LogLevel::Error, greeting.error().detail);
}

void PairKeeper::spoken(const engine::PeerSpoke& spoke)
{
    if (!m_lines.isHeard(spoke) || m_session.isNobodys())
        return;
    const auto heard = m_session.heard(spoke.text.text, m_parts.lifecycle.vault());
    if (!heard && heard.error().code == ErrorCode::Conflict)
        return; // a greeting of the conversation before
    if (!heard) {
        m_problem = "the HA peer does not speak under the key of this pair: " + heard.error().detail;
        base::log(base::LogLevel::Warning, m_problem);
        if (now() - m_begunAt >= betweenGreetings)
            beginConversation();
        return;
    }
    if (!heard->answer.empty())
        send(heard->answer);
    if (heard->hasBegun) {
        ++m_conversation;
        m_refusal.clear();
        m_problem.clear();
        m_transfer.giveUp();
        m_awaited.reset();
        m_gatherer.clear();
        m_ledger.forget(); // what it has is not known
        m_hasNews = true;
        m_newsDue = m_waitUntil = {};
        if (m_machine.isConnected())
            perform({{PairAction::Kind::SayHello}});
        else
            m_machine.connected(now());
    }
    if (heard->isGreeting)
        return;
    const auto message = messageFrom(heard->bytes);
    if (message)
        take(*message);
    else
        failed(message.error().detail);
}

void PairKeeper::take(const PairMessage& message)
{
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    perform(m_machine.heard(now()));
    std::visit([this](const auto& one) { take(one); }, message);
}

void PairKeeper::take(const PairBeat&) {} // that it came is all of it

void PairKeeper::take(const PairHello& hello)
{
    const bool isSame = hello.peer.isPrimary == m_machine.isPrimary();
    const std::string problem = !isSame ? std::string()
                                        : std::string("both managers are set to be the ") +
                                              (hello.peer.isPrimary ? "primary" : "secondary") +
                                              ": set one to be the other";
    if (std::exchange(m_misconfiguration, problem) != problem && isSame)
        announce(Moved::Misconfigured, problem);
    perform(m_machine.heard(hello.peer, now()));
    considerTransfer();
}

void PairKeeper::say(const PairMessage& message)
{
    if (!m_session.isOpen())
        return;
    const auto sealed = m_session.seal(toBytes(message), m_parts.lifecycle.vault());
    if (sealed)
        send(*sealed);
    else
        base::log(base::LogLevel::Error, sealed.error().detail);
}

void PairKeeper::send(std::string text)
{
    wire::PeerText whole{.part = 0, .parts = 1, .text = std::move(text)};
    if (m_lines.isDialled() && m_client)
        m_client->send(std::move(whole));
    else if (m_lines.isCalled())
        m_parts.engine.sendToPeer(m_lines.caller(), std::move(whole));
}

/// Only to one that does not serve, and whose state does not prevail over what is here.
bool PairKeeper::owesState() const
{
    const auto& peer = m_machine.peer();
    if (!peer || peer->role == PairRole::Active)
        return false;
    const PairStamp& own = m_machine.stamp();
    if (m_machine.role() == PairRole::Suspended)
        return lifecycle::prevails(own, peer->stamp);
    return m_machine.role() == PairRole::Active &&
           (m_isForced || (own != peer->stamp && !lifecycle::prevails(peer->stamp, own)));
}

/// One at a time: what changes meanwhile goes with the next.
void PairKeeper::considerTransfer()
{
    if (m_awaited && now() >= m_waitUntil)
        failed("the HA peer does not answer to what it was sent");
    if (!m_session.isOpen() || !m_machine.peer() || isBusy() || now() < m_waitUntil)
        return;
    const bool sendsState = owesState();
    if (!sendsState && (!m_hasNews || now() < m_newsDue))
        return;
    auto records = m_ledger.due(m_parts.lifecycle);
    if (!records)
        return failed(records.error().detail);
    m_hasNews = false;
    m_sendsState = sendsState;
    if (sendsState)
        sendState(*std::move(records));
    else if (!lifecycle::isEmpty(*records))
        pack({.state = {}, .records = *std::move(records)});
}

void PairKeeper::sendState(lifecycle::PairRecords records)
{
    m_isPacking = true;
    m_isForced = false;
    m_parts.lifecycle.pairState([owner = QPointer(this), records = std::move(records)](
                                    const Result<lifecycle::PairState>& state) mutable {
        if (!owner)
            return;
        owner->m_isPacking = false;
        if (state)
            owner->pack({.state = *state, .records = std::move(records)});
        else
            owner->failed(state.error().detail);
    });
}

void PairKeeper::pack(PairWhole whole)
{
    m_isPacking = true;
    m_parts.lifecycle.workPool().run(
        [whole = std::move(whole)] { return packWhole(whole); },
        [owner = QPointer(this), conversation = m_conversation](Result<std::string> packed) {
            if (!owner)
                return;
            owner->m_isPacking = false;
            if (!packed)
                return owner->failed(packed.error().detail);
            if (conversation != owner->m_conversation || !owner->m_session.isOpen())
                return owner->retryLater(); // to whom it was to go is not there any more
            owner->m_awaited = owner->m_transfer.begin(*std::move(packed));
            owner->pump();
        });
}

void PairKeeper::pump()
{
    m_waitUntil = now() + progressTime;
    for (PairPiece& piece : m_transfer.due())
        say(std::move(piece));
}

void PairKeeper::take(const PairGot& got)
{
    m_transfer.got(got);
    if (m_awaited)
        pump();
}

void PairKeeper::retryLater()
{
    m_transfer.giveUp();
    m_awaited.reset();
    m_hasNews = true;
    m_waitUntil = now() + retryTime;
}

void PairKeeper::failed(const std::string& problem)
{
    retryLater();
    if (std::exchange(m_problem, problem) != problem)
        announce(Moved::NotSynchronized, problem);
}

void PairKeeper::take(const PairTaken& taken)
{
    if (m_awaited != taken.transfer)
        return;
    if (!taken.problem.empty())
        return failed(taken.problem);
    m_awaited.reset();
    m_waitUntil = {};
    m_problem.clear();
    m_ledger.taken();
    m_synchronizedAt = m_parts.lifecycle.clock().now();
    if (std::exchange(m_sendsState, false))
        announce(Moved::Synchronized);
    considerTransfer();
}

void PairKeeper::take(const PairPiece& piece)
{
    auto whole = m_gatherer.add(piece);
    if (!whole)
        return say(PairTaken{piece.transfer, m_machine.stamp(), whole.error().detail});
    say(PairGot{piece.transfer, piece.index});
    if (!*whole)
        return;
    m_parts.lifecycle.workPool().run(
        [packed = **std::move(whole)] { return unpackWhole(packed); },
        [owner = QPointer(this), transfer = piece.transfer](const Result<PairWhole>& unpacked) {
            if (owner)
                owner->takeWhole(transfer, unpacked);
        });
}

/// Records are taken whoever serves: they only grow.
void PairKeeper::takeWhole(std::uint64_t transfer, const Result<PairWhole>& whole)
{
    const PairStamp own = m_parts.lifecycle.pairStamp();
    const auto kept =
        whole ? m_ledger.take(m_parts.lifecycle, whole->records) : std::unexpected(whole.error());
    if (!kept)
        return say(PairTaken{transfer, own, kept.error().detail});
    if (!whole->state) {
        m_synchronizedAt = m_parts.lifecycle.clock().now();
        return say(PairTaken{transfer, own, {}});
    }
    if (m_machine.isServing())
        return say(PairTaken{transfer, own, "the peer serves, too"});
    if (lifecycle::prevails(own, whole->state->stamp))
        return say(PairTaken{transfer, own, "the peer has a newer state"});
    if (m_isTaking)
        return say(PairTaken{transfer, own, "the peer is still taking another state"});
    adopt(transfer, *whole);
}

void PairKeeper::adopt(std::uint64_t transfer, const PairWhole& whole)
{
    m_isTaking = true;
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    const bool isSplit =
        lifecycle::relationOf(lifecycle.pairStamp(), whole.state->stamp) == PairRelation::Diverged;
    lifecycle.adopt(*whole.state, [owner = QPointer(this), transfer, isSplit,
                                   version =
                                       lifecycle.runningVersion()](const Result<lifecycle::Adopted>& done) {
        if (!owner)
            return;
        owner->adopted(transfer, done);
        if (done && isSplit && done->version != version)
            owner->announce(Moved::SetAside, "version " + std::to_string(version.value) +
                                                 " was committed here alone: it stays among the versions");
    });
}

void PairKeeper::adopted(std::uint64_t transfer, const Result<lifecycle::Adopted>& adopted)
{
    m_isTaking = false;
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    m_machine.took(lifecycle.pairStamp());
    m_problem = adopted ? std::string() : adopted.error().detail;
    if (adopted)
        m_synchronizedAt = lifecycle.clock().now();
    perform({{PairAction::Kind::SayHello}}); // first: the answer ends the wait for it
    say(PairTaken{transfer, lifecycle.pairStamp(), m_problem});
    announce(adopted ? Moved::Synchronized : Moved::NotSynchronized, m_problem);
    if (adopted && adopted->setAside)
        announce(Moved::SetAside, "the candidate is version " + std::to_string(adopted->setAside->value) +
                                      " now, which never ran");
}

} // namespace models::services
