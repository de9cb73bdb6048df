// PairKeeper: what the two managers say to each other.
#include "models/lifecycle/work_pool.h"
#include "models/services/pair_keeper.h"
#include "session/base/log.h"
#include "session/engine/engine.h"

namespace models::services {

using namespace session;
using base::Result;
using Moved = engine::PairMoved::Kind;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds answerTime = std::chrono::seconds(30);
constexpr milliseconds retryTime = std::chrono::seconds(5);
constexpr std::size_t longestAtOnce = 64 * 1024; ///< more is read in the work pool

std::uint64_t commonRevision(const store::Store& store)
{
    const auto value = store.value(store::keys::pairCommonRevision);
    return value && *value ? QString::fromStdString(**value).toULongLong() : 0;
}

void keepCommonRevision(store::Store& store, std::uint64_t revision)
{
    if (const auto kept = store.setValue(store::keys::pairCommonRevision, std::to_string(revision)); !kept)
        base::log(base::LogLevel::Error, "it could not be stored: " + kept.error().detail);
}

} // namespace

PairKeeper::Line& PairKeeper::lineOf(const base::Serial& serial)
{
    return serial.value == m_parts.lifecycle.running().highAvailability.serial ? m_dialled : m_called;
}

void PairKeeper::absorb(const engine::Event& event)
{
    if (event.channel != engine::Channel::Ha)
        return;
    const bool wasConnected = isConnected();
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact))
        lineOf(up->serial) = {.isUp = true};
    else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact))
        lineOf(down->serial) = {};
    else if (const auto* spoke = std::get_if<engine::PeerSpoke>(&event.fact))
        return spoken(*spoke);
    if (isConnected() == wasConnected)
        return;
    if (isConnected()) {
        m_isDirty = true; // what it has is not known
        m_waitUntil = {};
        m_machine.connected(now());
    } else {
        perform(m_machine.disconnected(now()));
    }
}

void PairKeeper::spoken(const engine::PeerSpoke& spoke)
{
    const auto sealed = lineOf(spoke.serial).gatherer.add(spoke.text);
    if (!sealed)
        return;
    const pki::KeyVault vault = m_parts.lifecycle.vault();
    if (sealed->size() <= longestAtOnce)
        return take(unsealPairMessage(*sealed, vault));
    m_parts.lifecycle.workPool().run([text = *sealed, vault] { return unsealPairMessage(text, vault); },
                                     [owner = QPointer(this)](const Result<PairMessage>& message) {
                                         if (owner)
                                             owner->take(message);
                                     });
}

void PairKeeper::take(const Result<PairMessage>& message)
{
    if (!message) {
        m_problem = "the HA peer does not speak under the key of this pair: " + message.error().detail;
        base::log(base::LogLevel::Warning, m_problem);
        return;
    }
    perform(m_machine.heard(now())); // of somebody who has the key: else it is no sign of life
    std::visit([this](const auto& one) { take(one); }, *message);
}

void PairKeeper::take(const PairBeat&) {} // that it came is all of it

void PairKeeper::take(const PairHello& hello)
{
    const config::HighAvailability& pair = m_parts.lifecycle.running().highAvailability;
    const bool isOwn = !pair.serial.empty() && hello.peer.serial == pair.serial;
    if (isOwn || (!pair.peerSerial.empty() && hello.peer.serial != pair.peerSerial)) {
        m_problem = "a hello of " + hello.peer.serial + " came on the HA channel, which is not the peer";
        base::log(base::LogLevel::Warning, m_problem);
        return;
    }
    perform(m_machine.heard(hello.peer, now()));
    considerWhole();
}

void PairKeeper::say(const PairMessage& message)
{
    const auto parts = sealPairMessage(message, m_parts.lifecycle.vault());
    if (parts)
        send(*parts);
    else
        base::log(base::LogLevel::Error, parts.error().detail);
}

void PairKeeper::send(const std::vector<wire::PeerText>& parts)
{
    const base::Serial peer(m_parts.lifecycle.running().highAvailability.peerSerial);
    for (const wire::PeerText& part : parts) {
        if (m_dialled.isUp && m_client)
            m_client->send(part);
        else if (m_called.isUp)
            m_parts.engine.sendToPeer(peer, part);
    }
}

/// One at a time: what changes meanwhile goes with the next.
void PairKeeper::considerWhole()
{
    const auto& peer = m_machine.peer();
    if (m_machine.role() != PairRole::Active || !peer || peer->role == PairRole::Active ||
        now() < m_waitUntil || (!m_isDirty && peer->stamp == m_machine.stamp()))
        return;
    m_waitUntil = now() + answerTime;
    sendWhole();
}

void PairKeeper::sendWhole()
{
    m_isDirty = false;
    m_parts.lifecycle.pairState([owner = QPointer(this)](const Result<lifecycle::PairState>& state) {
        if (!owner)
            return;
        const auto records = owner->m_parts.lifecycle.pairRecords();
        if (!state || !records) {
            owner->m_problem = state ? records.error().detail : state.error().detail;
            owner->m_isDirty = true;
            owner->m_waitUntil = now() + retryTime;
            return;
        }
        owner->m_parts.lifecycle.workPool().run(
            [whole = PairWhole{*state, *records}, vault = owner->m_parts.lifecycle.vault()] {
                return sealPairMessage(whole, vault);
            },
            [owner](const Result<std::vector<wire::PeerText>>& parts) {
                if (!owner)
                    return;
                if (parts)
                    return owner->send(*parts);
                owner->m_isDirty = true;
                owner->m_waitUntil = now() + retryTime;
                if (std::exchange(owner->m_problem, parts.error().detail) != parts.error().detail)
                    owner->announce(Moved::NotSynchronized, parts.error().detail);
            });
    });
}

void PairKeeper::take(const PairTaken& taken)
{
    m_waitUntil = {};
    if (!taken.problem.empty()) {
        m_waitUntil = now() + retryTime;
        m_isDirty = true;
        if (std::exchange(m_problem, taken.problem) != taken.problem)
            announce(Moved::NotSynchronized, taken.problem);
        return;
    }
    m_problem.clear();
    m_peerHas = taken.stamp;
    m_synchronizedAt = m_parts.lifecycle.clock().now();
    keepCommonRevision(m_parts.lifecycle.store(), taken.stamp.revision);
    announce(Moved::Synchronized);
    considerWhole();
}

void PairKeeper::take(const PairWhole& whole)
{
    if (m_machine.isServing())
        return say(PairTaken{whole.state.stamp, "the peer serves, too"});
    if (whole.state.stamp < m_parts.lifecycle.pairStamp())
        return say(PairTaken{whole.state.stamp, "the peer has a newer state"});
    if (m_isTaking)
        m_nextWhole = whole;
    else
        adopt(whole);
}

void PairKeeper::adopt(const PairWhole& whole)
{
    m_isTaking = true;
    m_parts.lifecycle.adopt(
        whole.state, [owner = QPointer(this), whole, before = m_parts.lifecycle.pairStamp(),
                      version = m_parts.lifecycle.runningVersion()](const Result<lifecycle::Adopted>& done) {
            if (!owner)
                return;
            const bool wasAhead = before.term > 0 && before.term < whole.state.stamp.term &&
                                  before.revision > commonRevision(owner->m_parts.lifecycle.store());
            owner->adopted(whole, done);
            if (done && wasAhead && done->version != version)
                owner->announce(Moved::SetAside, "version " + std::to_string(version.value) +
                                                     " was never synchronised: it stays among the versions");
        });
}

void PairKeeper::adopted(const PairWhole& whole, const Result<lifecycle::Adopted>& adopted)
{
    m_isTaking = false;
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    Result<> kept = adopted ? lifecycle.takePairRecords(whole.records) : std::unexpected(adopted.error());
    m_machine.took(lifecycle.pairStamp());
    say(PairTaken{whole.state.stamp, kept ? std::string() : kept.error().detail});
    perform({{PairAction::Kind::SayHello}});
    m_problem = kept ? std::string() : kept.error().detail;
    if (kept) {
        m_synchronizedAt = lifecycle.clock().now();
        keepCommonRevision(lifecycle.store(), whole.state.stamp.revision);
    }
    announce(kept ? Moved::Synchronized : Moved::NotSynchronized, m_problem);
    if (adopted && adopted->setAside)
        announce(Moved::SetAside, "the candidate is version " + std::to_string(adopted->setAside->value) +
                                      " now, which never ran");
    if (const auto next = std::exchange(m_nextWhole, std::nullopt))
        take(*next);
}

} // namespace models::services
