// High availability of this manager (S-4): runs the pair's machine with a real session and a timer, tells the
// lifecycle who serves, and holds the conversation with the peer (what goes and comes: pair_outbox,
// pair_inbox). The secondary by priority dials the primary, whichever of the two serves (A2); a primary that
// nobody calls asks now and then who is there. Follows the running configuration. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair.h"
#include "models/services/pair/pair_dialler.h"
#include "models/services/pair/pair_host.h"
#include "models/services/pair/pair_inbox.h"
#include "models/services/pair/pair_lines.h"
#include "models/services/pair/pair_outbox.h"
#include "models/services/pair/pair_session.h"
#include "session/engine/event.h"
#include "session/engine/seldom.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace session::engine {
class Engine;
}

namespace models::services {

class PairKeeper final : public QObject, public lifecycle::PairDesk, private PairHost
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
    void considerAsking();
    void tick();
    void perform(const PairActions& actions);
    void serve(std::uint64_t reign);
    [[nodiscard]] session::base::Result<> keepReign(std::uint64_t reign);
    void rejoin();
    void announce(Moved kind, const std::string& detail) override;
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
    void take(const PairPiece& piece) { m_inbox.take(piece); }
    void take(const PairGot& got) { m_outbox.take(got); }
    void take(const PairTaken& taken) { m_outbox.take(taken); }
    void send(std::string text);

    [[nodiscard]] std::uint64_t conversation() const override
    {
        return m_session.isOpen() ? m_conversation : 0;
    }
    void say(const PairMessage& message) override;
    void sayHello() override { perform({{PairAction::Kind::SayHello}}); }
    void synchronized() override { m_synchronizedAt = m_parts.lifecycle.clock().now(); }
    void setProblem(const std::string& text) override;
    [[nodiscard]] const PairMachine& machine() const override { return m_machine; }

    [[nodiscard]] const config::HighAvailability& settings() const;
    [[nodiscard]] std::string stateOf(PairRole role, bool isPrimary) const;
    [[nodiscard]] std::string peerState() const;

    Parts m_parts;
    PairMachine m_machine;
    bool m_isAsking = false; ///< a primary that nobody calls asks who is there
    QTimer m_timer;
    bool m_isStarted = false;
    Time m_aloneSince{};
    PairLines m_lines;
    PairSession m_session;
    Time m_begunAt{};        ///< when a conversation was begun or asked for last
    std::string m_announced; ///< own and peer's state, as told last

    std::uint64_t m_conversation = 0; ///< counts them
    PairOutbox m_outbox;
    PairInbox m_inbox;
    std::optional<session::base::TimePoint> m_synchronizedAt;
    std::optional<session::base::TimePoint> m_splitBrainAt;
    std::string m_refusal;
    std::string m_problem;
    std::string m_misconfiguration;
    session::engine::Seldom m_warnings; ///< that what the peer says can't be read
    PairDialler m_dialler;              // first to go: it tells of its end
};

} // namespace models::services
