#include "models/services/pair/pair_outbox.h"

#include "models/lifecycle/work_pool.h"

#include <QPointer>

namespace models::services {

using namespace session;
using base::Result;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds progressTime = seconds(30); ///< from one answer to the next
constexpr milliseconds retryTime = seconds(5);
constexpr milliseconds burst(500);                 ///< of changes that go together
constexpr milliseconds betweenLooks = seconds(30); ///< at what nobody has told: CRL numbers, say

} // namespace

PairOutbox::PairOutbox(PairHost& host, lifecycle::Lifecycle& lifecycle) : m_host(host), m_lifecycle(lifecycle)
{
}

void PairOutbox::conversationBegan()
{
    conversationEnded();
    m_ledger.forget();
    m_hasNews = true;
    m_newsDue = m_waitUntil = {};
}

void PairOutbox::conversationEnded()
{
    m_transfer.giveUp();
    m_awaited.reset();
}

void PairOutbox::noteNews()
{
    if (!std::exchange(m_hasNews, true))
        m_newsDue = PairHost::now() + burst;
}

void PairOutbox::tick()
{
    const auto now = PairHost::now();
    if (now - m_newsDue >= betweenLooks) {
        m_hasNews = true;
        m_newsDue = now;
    }
    consider();
}

void PairOutbox::force()
{
    m_isForced = true;
    m_ledger.forget();
    m_waitUntil = {};
    consider();
}

bool PairOutbox::isAllSent()
{
    m_hasNews = true;
    m_newsDue = {};
    consider();
    return !m_hasNews && !m_isForced && !isBusy();
}

/// Only to one that does not serve, and whose state does not prevail over what is here.
bool PairOutbox::owesState() const
{
    const PairMachine& machine = m_host.machine();
    const auto& peer = machine.peer();
    if (!peer || peer->role == PairRole::Active)
        return false;
    const PairStamp& own = machine.stamp();
    if (machine.role() == PairRole::Suspended)
        return lifecycle::prevails(own, peer->stamp);
    return machine.role() == PairRole::Active &&
           (m_isForced || (own != peer->stamp && !lifecycle::prevails(peer->stamp, own)));
}

/// One at a time: what changes meanwhile goes with the next.
void PairOutbox::consider()
{
    const auto now = PairHost::now();
    if (m_awaited && now >= m_waitUntil)
        failed("the HA peer does not answer to what it was sent");
    if (m_host.conversation() == 0 || !m_host.machine().peer() || isBusy() || now < m_waitUntil)
        return;
    const bool sendsState = owesState();
    if (!sendsState && (!m_hasNews || now < m_newsDue))
        return;
    auto records = m_ledger.due(m_lifecycle);
    if (!records)
        return failed(records.error().detail);
    m_hasNews = false;
    m_sendsState = sendsState;
    m_sendsForced = sendsState && m_isForced;
    if (sendsState)
        sendState(*std::move(records));
    else if (!lifecycle::isEmpty(*records))
        pack({.state = {}, .records = *std::move(records)}, m_host.conversation());
}

/// What was found out for one conversation says nothing of what the peer lacks in the next.
bool PairOutbox::isOf(std::uint64_t conversation) const
{
    return conversation != 0 && conversation == m_host.conversation();
}

void PairOutbox::sendState(lifecycle::PairRecords records)
{
    m_isPacking = true;
    m_lifecycle.pairState(
        [owner = QPointer(this), records = std::move(records),
         conversation = m_host.conversation()](const Result<lifecycle::PairState>& state) mutable {
            if (!owner)
                return;
            owner->m_isPacking = false;
            if (!owner->isOf(conversation))
                return owner->consider();
            if (!state)
                return owner->failed(state.error().detail);
            owner->pack({.state = *state, .records = std::move(records)}, conversation);
        });
}

void PairOutbox::pack(PairWhole whole, std::uint64_t conversation)
{
    m_isPacking = true;
    m_lifecycle.workPool().run([whole = std::move(whole)] { return packWhole(whole); },
                               [owner = QPointer(this), conversation](Result<std::string> bytes) {
                                   if (owner)
                                       owner->packed(std::move(bytes), conversation);
                               });
}

void PairOutbox::packed(Result<std::string> bytes, std::uint64_t conversation)
{
    m_isPacking = false;
    if (!isOf(conversation))
        return consider();
    if (!bytes)
        return failed(bytes.error().detail);
    m_awaited = m_transfer.begin(*std::move(bytes));
    pump();
}

void PairOutbox::pump()
{
    m_waitUntil = PairHost::now() + progressTime;
    for (PairPiece& piece : m_transfer.due())
        m_host.say(std::move(piece));
}

void PairOutbox::take(const PairGot& got)
{
    m_transfer.got(got);
    if (m_awaited)
        pump();
}

void PairOutbox::giveUp()
{
    conversationEnded();
    m_hasNews = true;
    m_waitUntil = PairHost::now() + retryTime;
}

/// A synchronisation that was forced stays so.
void PairOutbox::failed(const std::string& problem)
{
    giveUp();
    m_host.setProblem(problem);
}

void PairOutbox::take(const PairTaken& taken)
{
    if (m_awaited != taken.transfer)
        return;
    if (!taken.problem.empty())
        return failed(taken.problem);
    m_awaited.reset();
    m_waitUntil = {};
    m_ledger.taken();
    if (std::exchange(m_sendsForced, false))
        m_isForced = false;
    m_host.setProblem({});
    m_host.synchronized();
    if (std::exchange(m_sendsState, false))
        m_host.announce(PairHost::Moved::Synchronized, {});
    consider();
}

} // namespace models::services
