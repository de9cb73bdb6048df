// What is committed and issued here on its way to the HA peer: finds out what it lacks, packs it off this
// thread, and sends it in pieces, one transfer at a time; what changes meanwhile goes with the next. Main
// thread. S-4.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair_ledger.h"
#include "models/services/pair/pair_host.h"

#include <QObject>

#include <optional>

namespace models::services {

class PairOutbox final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PairOutbox(PairHost& host, lifecycle::Lifecycle& lifecycle);

    void conversationBegan(); ///< what the peer has is not known
    void conversationEnded();
    void noteNews(); ///< the ledger has something, and soon after maybe more
    void tick();     ///< looks now and then at what nobody tells of, too
    void consider(); ///< whether something is to be sent now
    void force();    ///< all of it, once more, until the peer has it
    void take(const PairGot& got);
    void take(const PairTaken& taken);
    /// What is wrong with what came counts as a failure of what is under way.
    void failed(const std::string& problem);

    [[nodiscard]] bool isBusy() const { return m_isPacking || m_awaited.has_value(); }
    [[nodiscard]] bool isForced() const { return m_isForced; }
    /// Looks at once, and sends; false while the peer lacks any of it.
    [[nodiscard]] bool isAllSent();
    [[nodiscard]] lifecycle::PairLedger& ledger() { return m_ledger; }

private:
    [[nodiscard]] bool owesState() const;
    [[nodiscard]] bool isOf(std::uint64_t conversation) const;
    void sendState(lifecycle::PairRecords records);
    void pack(PairWhole whole, std::uint64_t conversation);
    void packed(session::base::Result<std::string> bytes, std::uint64_t conversation);
    void pump();
    void giveUp();

    PairHost& m_host;
    lifecycle::Lifecycle& m_lifecycle;
    lifecycle::PairLedger m_ledger;
    bool m_hasNews = true;         ///< the ledger may have something
    PairMachine::Time m_newsDue{}; ///< what comes soon after goes with it
    bool m_isForced = false;       ///< all is to be sent once more
    bool m_sendsForced = false;    ///< what is under way is that
    bool m_sendsState = false;     ///< what is under way has the state
    bool m_isPacking = false;
    PairTransfer m_transfer;
    std::optional<std::uint64_t> m_awaited; ///< the transfer that is to be answered
    PairMachine::Time m_waitUntil{};        ///< for the answer, or until it is tried again
};

} // namespace models::services
