// High availability of this manager (S-4): runs the pair's machine with a real session and a timer, tells the
// lifecycle who serves, sends what is committed here to the peer and takes what the peer has committed.
// The secondary by priority dials the primary, whichever of the two serves (A2). Follows the running
// configuration. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair.h"
#include "models/services/pair_machine.h"
#include "models/services/pair_messages.h"
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
    [[nodiscard]] session::base::Result<> synchronize() override;

private:
    using Time = PairMachine::Time;
    /// A session with the peer, by who has dialled.
    struct Line
    {
        bool isUp = false;
        PairGatherer gatherer = {};
    };

    void follow();
    void followLink();
    void tick();
    void perform(const PairActions& actions);
    void announce(session::engine::PairMoved::Kind kind, const std::string& detail = {});
    void announceState();

    void absorb(const session::engine::Event& event);
    void spoken(const session::engine::PeerSpoke& spoke);
    void take(const session::base::Result<PairMessage>& message);
    void take(const PairBeat& beat);
    void take(const PairHello& hello);
    void take(const PairWhole& whole);
    void take(const PairTaken& taken);
    void adopt(const PairWhole& whole);
    void adopted(const PairWhole& whole, const session::base::Result<lifecycle::Adopted>& adopted);
    void say(const PairMessage& message);
    void send(const std::vector<session::wire::PeerText>& parts);
    void considerWhole();
    void sendWhole();

    [[nodiscard]] Line& lineOf(const session::base::Serial& serial);
    [[nodiscard]] bool isConnected() const { return m_dialled.isUp || m_called.isUp; }
    [[nodiscard]] std::string stateOf(PairRole role, bool isPrimary) const;
    [[nodiscard]] std::string peerState() const;
    [[nodiscard]] static Time now();

    Parts m_parts;
    PairMachine m_machine;
    std::unique_ptr<session::agent::PeerClient> m_client;
    std::optional<session::pki::Identity> m_factoryIdentity;
    std::string m_identityOf; ///< whose it is, and by which CA
    QTimer m_timer;
    bool m_isStarted = false;
    Line m_dialled;
    Line m_called;
    std::string m_announced; ///< own and peer's state, as told last

    bool m_isDirty = true; ///< there is something that the peer may not have
    Time m_waitUntil{};    ///< for the answer, or until it is tried again
    std::optional<PairStamp> m_peerHas;
    bool m_isTaking = false;
    std::optional<PairWhole> m_nextWhole; ///< came while the one before is being taken
    std::optional<session::base::TimePoint> m_synchronizedAt;
    std::optional<session::base::TimePoint> m_splitBrainAt;
    std::string m_problem;
};

} // namespace models::services
