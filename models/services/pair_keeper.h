// High availability of this manager (S-4): runs the pair's machine with a real session and a timer, tells the
// lifecycle who serves, sends what is committed here to the peer and takes what the peer has committed.
// The secondary by priority dials the primary, whichever of the two serves (A2); a primary that nobody calls
// asks now and then who is there. Follows the running configuration. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair.h"
#include "models/lifecycle/pair_ledger.h"
#include "models/services/pair_lines.h"
#include "models/services/pair_machine.h"
#include "models/services/pair_messages.h"
#include "models/services/pair_session.h"
#include "session/agent/peer_client.h"
#include "session/engine/event.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace session::engine {
class Engine;
}

namespace models::services {

class PairKeeper final : public QObject, public lifecycle::PairDesk
{
    Q_OBJECT

public:
    struct Parts
    {
        lifecycle::Lifecycle& lifecycle;
        session::engine::Engine& engine;
        session::engine::EventSink& sink; ///< takes what the session with the peer tells
        session::revocation::Checker* revocation = nullptr;
    };
    /// From here on the lifecycle knows whether it serves.
    explicit PairKeeper(const Parts& parts, QObject* parent = nullptr);
    ~PairKeeper() override;

    void start(); ///< begins to look for the peer; the engine listens already
    void stop();  ///< idempotent

    [[nodiscard]] lifecycle::PairView view() const override;
    [[nodiscard]] session::base::Result<> suspend() override;
    [[nodiscard]] session::base::Result<> makeFunctional() override;
    [[nodiscard]] session::base::Result<> takeOver() override;
    [[nodiscard]] session::base::Result<> synchronize() override;

private:
    using Time = PairMachine::Time;

    void follow();
    void followLink();
    void dial(bool isOnlyAsking);
    void considerAsking();
    void tick();
    void perform(const PairActions& actions);
    void serve(std::uint64_t reign);
    void announce(session::engine::PairMoved::Kind kind, const std::string& detail = {});
    void announceState();

    void absorb(const session::engine::Event& event);
    void noteRefusal(const std::string& why);
    void connected();
    void disconnected();
    void beginConversation();
    void spoken(const session::engine::PeerSpoke& spoke);
    void take(const PairMessage& message);
    void take(const PairBeat& beat);
    void take(const PairHello& hello);
    void take(const PairPiece& piece);
    void take(const PairGot& got);
    void take(const PairTaken& taken);
    void takeWhole(std::uint64_t transfer, const session::base::Result<PairWhole>& whole);
    void adopt(std::uint64_t transfer, const PairWhole& whole);
    void adopted(std::uint64_t transfer, const session::base::Result<lifecycle::Adopted>& adopted);
    void say(const PairMessage& message);
    void send(std::string text);
    [[nodiscard]] bool owesState() const;
    [[nodiscard]] bool isBusy() const { return m_isPacking || m_awaited.has_value(); }
    void considerTransfer();
    void sendState(lifecycle::PairRecords records);
    void pack(PairWhole whole);
    void pump();
    void failed(const std::string& problem);
    void retryLater();

    [[nodiscard]] const config::HighAvailability& settings() const;
    [[nodiscard]] std::string stateOf(PairRole role, bool isPrimary) const;
    [[nodiscard]] std::string peerState() const;
    [[nodiscard]] static Time now();

    Parts m_parts;
    PairMachine m_machine;
    std::unique_ptr<session::agent::PeerClient> m_client;
    bool m_isAsking = false; ///< the client is one that only asks
    std::optional<session::pki::Identity> m_factoryIdentity;
    std::string m_identityOf; ///< whose it is, and by which CA
    QTimer m_timer;
    bool m_isStarted = false;
    Time m_aloneSince{};
    PairLines m_lines;
    PairSession m_session;
    Time m_begunAt{};        ///< when a conversation was begun or asked for last
    std::string m_announced; ///< own and peer's state, as told last

    lifecycle::PairLedger m_ledger;
    bool m_hasNews = true;   ///< the ledger may have something
    Time m_newsDue{};        ///< what comes soon after goes with it
    bool m_isForced = false; ///< all is to be sent once more
    bool m_isPacking = false;
    std::uint64_t m_conversation = 0; ///< counts them
    PairTransfer m_transfer;
    std::optional<std::uint64_t> m_awaited; ///< the transfer that is to be answered
    bool m_sendsState = false;              ///< it has the state
    Time m_waitUntil{};                     ///< for the answer, or until it is tried again
    PairGatherer m_gatherer;
    bool m_isTaking = false;
    std::optional<session::base::TimePoint> m_synchronizedAt;
    std::optional<session::base::TimePoint> m_splitBrainAt;
    std::string m_refusal;
    std::string m_problem;
    std::string m_misconfiguration;
};

} // namespace models::services
