#include "models/services/pair/pair_inbox.h"

#include "models/lifecycle/work_pool.h"

#include <QPointer>

namespace models::services {

using namespace session;
using base::Result;
using lifecycle::PairRelation;
using Moved = PairHost::Moved;

/// Another conversation may have a transfer of the same number.
void PairInbox::answer(Receipt receipt, const std::string& problem)
{
    if (receipt.conversation == m_parts.host.conversation())
        m_parts.host.say(PairTaken{receipt.transfer, m_parts.lifecycle.pairStamp(), problem});
}

void PairInbox::take(const PairPiece& piece)
{
    const Receipt receipt{piece.transfer, m_parts.host.conversation()};
    auto whole = m_gatherer.add(piece);
    if (!whole)
        return answer(receipt, whole.error().detail);
    m_parts.host.say(PairGot{piece.transfer, piece.index});
    if (!*whole)
        return;
    m_parts.lifecycle.workPool().run([packed = **std::move(whole)] { return unpackWhole(packed); },
                                     [owner = QPointer(this), receipt](const Result<PairWhole>& unpacked) {
                                         // Of an earlier conversation: the peer does not know what became of
                                         // it, and sends it again.
                                         if (owner &&
                                             receipt.conversation == owner->m_parts.host.conversation())
                                             owner->takeWhole(receipt, unpacked);
                                     });
}

/// Records are taken whoever serves: they only grow.
void PairInbox::takeWhole(Receipt receipt, const Result<PairWhole>& whole)
{
    const PairStamp own = m_parts.lifecycle.pairStamp();
    const auto merging =
        m_isAfterSplit ? lifecycle::PairMerging::AfterSplit : lifecycle::PairMerging::ByWhoServes;
    const auto kept = whole ? m_parts.ledger.take(m_parts.lifecycle, whole->records, merging)
                            : std::unexpected(whole.error());
    if (!kept)
        return answer(receipt, kept.error().detail);
    m_isAfterSplit = false;
    if (!whole->state) {
        m_parts.host.synchronized();
        return answer(receipt);
    }
    if (m_parts.host.machine().isServing())
        return answer(receipt, "the peer serves, too");
    if (lifecycle::prevails(own, whole->state->stamp))
        return answer(receipt, "the peer has a newer state");
    if (m_isTaking)
        return answer(receipt, "the peer is still taking another state");
    adopt(receipt, *whole->state);
}

void PairInbox::adopt(Receipt receipt, const lifecycle::PairState& state)
{
    m_isTaking = true;
    lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    const bool isSplit = lifecycle::relationOf(lifecycle.pairStamp(), state.stamp) == PairRelation::Diverged;
    lifecycle.adopt(state, [owner = QPointer(this), receipt, isSplit,
                            version = lifecycle.runningVersion()](const Result<lifecycle::Adopted>& done) {
        if (!owner)
            return;
        owner->adopted(receipt, done);
        if (done && isSplit && done->version != version)
            owner->m_parts.host.announce(Moved::SetAside,
                                         "version " + std::to_string(version.value) +
                                             " was committed here alone: it stays among the versions");
    });
}

void PairInbox::adopted(Receipt receipt, const Result<lifecycle::Adopted>& adopted)
{
    m_isTaking = false;
    PairHost& host = m_parts.host;
    const std::string problem = adopted ? std::string() : adopted.error().detail;
    m_parts.adopted();
    if (adopted) {
        host.setProblem({});
        host.synchronized();
    }
    host.sayHello(); // first: the answer ends the wait for it
    answer(receipt, problem);
    if (!adopted)
        return host.setProblem(problem);
    host.announce(Moved::Synchronized, {});
    if (adopted->setAside)
        host.announce(Moved::SetAside, "the candidate is version " +
                                           std::to_string(adopted->setAside->value) +
                                           " now, which never ran");
}

} // namespace models::services
