// What the HA peer sends of what it has: gathers the pieces, unpacks them off this thread, and takes over
// what is to go on here. Each transfer is answered in the conversation that it came in, or not at all. Main
// thread. S-4.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair_ledger.h"
#include "models/services/pair/pair_host.h"

#include <QObject>

#include <functional>

namespace models::services {

class PairInbox final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PairHost& host;
        lifecycle::Lifecycle& lifecycle;
        lifecycle::PairLedger& ledger;
        std::function<void()> adopted; ///< what is here is another state now
    };
    explicit PairInbox(Parts parts) : m_parts(std::move(parts)) {}

    void conversationEnded() { m_gatherer.clear(); }
    void take(const PairPiece& piece);
    /// What the peer tells next is of one that served without knowing of this one.
    void noteSplit() { m_isAfterSplit = true; }
    /// The peer is lost: whether what it tells after that is of such a one is found out anew.
    void forgetSplit() { m_isAfterSplit = false; }

private:
    /// Which transfer is answered, and where.
    struct Receipt
    {
        std::uint64_t transfer = 0;
        std::uint64_t conversation = 0;
    };
    void answer(Receipt receipt, const std::string& problem = {});
    void takeWhole(Receipt receipt, const session::base::Result<PairWhole>& whole);
    void adopt(Receipt receipt, const lifecycle::PairState& state);
    void adopted(Receipt receipt, const session::base::Result<lifecycle::Adopted>& adopted);

    Parts m_parts;
    PairGatherer m_gatherer;
    bool m_isTaking = false;
    bool m_isAfterSplit = false;
};

} // namespace models::services
