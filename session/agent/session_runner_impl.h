// A device's session on one channel: runs the device machine's actions with a real socket, a real TLS stream
// and a timer. What a session is for is said by who derives from it: the management session (DeviceRunner)
// and those of the other channels (ChannelRunner). Private to session/agent. Lives on its shard's thread, as
// long as the shard. Rules T3, T4, E5; K3.
#pragma once

#include "session/agent/backoff.h"
#include "session/agent/client_attempt_impl.h"

#include <asio/steady_timer.hpp>

#include <chrono>

namespace session::agent {

using engine::DownReason;

inline constexpr std::string_view unreachable = "unreachable";

class SessionRunner : public engine::TlsStreamListener, private AttemptOwner
{
public:
    SessionRunner(AgentShard& shard, base::Channel channel);
    ~SessionRunner() override;
    SessionRunner(const SessionRunner&) = delete;
    SessionRunner& operator=(const SessionRunner&) = delete;

    /// `reason` of a session that ends with it. What an action throws is thrown on when all are carried out.
    void handle(DeviceInput input, DownReason reason = DownReason::Protocol);

protected:
    [[nodiscard]] virtual const base::Serial& serial() const = 0;
    /// Whom to dial, most preferred first.
    [[nodiscard]] virtual const std::vector<std::string>& servers() const = 0;
    [[nodiscard]] virtual Approach approach() const = 0;
    [[nodiscard]] virtual wire::Hello hello(const std::string& address) const = 0;
    virtual void attemptBegan() {}
    virtual void attemptFailed(std::string_view /*why*/) {} ///< `unreachable`, or the reason with its detail
    /// Until the last attempt that must be made; nullopt: there is no such time.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> attemptsEndIn() const { return {}; }
    virtual void cameUp(const engine::SessionUp& /*fact*/) {}
    virtual void refused(const trust::Verdict& /*verdict*/) {}
    virtual void wentDown(DownReason /*reason*/) {}
    virtual void stateChanged() {}
    /// Whatever is no Ping and no Bye; false for what has no place on this channel.
    [[nodiscard]] virtual bool take(const wire::Message& message) = 0;

    [[nodiscard]] AgentShard& shard() const { return m_shard; }
    [[nodiscard]] base::Channel channel() const { return m_channel; }
    [[nodiscard]] DeviceState state() const { return m_state; }
    [[nodiscard]] bool isAway() const; ///< switched off, cut off, or on its way back
    [[nodiscard]] const std::string& server() const { return m_serverAddress; } ///< dialled last
    [[nodiscard]] const std::string& serverSerial() const { return m_serverSerial; }
    void send(const wire::Message& message); ///< if there is a connection
    void emitFact(engine::Fact fact);
    void tryAtOnce() { m_backoff.reset(); }

private:
    void attemptMoved(DeviceInput input) override { handle(input); }
    void handshakeEnded(const engine::HandshakeFacts& facts) override;
    void frameArrived(std::string payload) override;
    void closed(const engine::ClosedFacts& facts) override;

    void perform(DeviceAction action, DownReason reason);
    void dial();
    void beginHandshake();
    void checkRevocation();
    void sendHello();
    void leaveOutWhatIsHeld(Presentation& presentation);
    void tellJudgement(wire::Hello& hello) const;
    void keepFinding(const Refusal& refusal);
    void closeConnection();
    void countFailure();
    void handleLater(DeviceInput input);
    void armRetry(bool suggested);
    void arm(std::chrono::milliseconds delay, DeviceInput input);
    void watchHeartbeat();
    void checkHeartbeat();
    void welcomeArrived(const wire::Message& message);
    void messageArrived(const wire::Message& message);
    void byeArrived(const wire::Bye& bye);
    void noteAnswer(const wire::Message& message, std::size_t bytes);
    void endWith(Refusal refusal, DeviceInput input);
    void emitUp();
    void emitRefused();
    void emitDown(DownReason reason);

    AgentShard& m_shard;
    base::Channel m_channel;
    DeviceState m_state = DeviceState::Idle;
    ConnectSlot m_slot;
    Backoff m_backoff;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< a timer may go off behind the end
    asio::steady_timer m_timer;
    std::uint64_t m_timerNumber = 0;
    std::size_t m_server = 0;
    std::string m_serverAddress;
    std::string m_serverSerial; ///< as its welcome says
    /// For whom the server that was dialled last needs nothing but the leaf: its certificate's SHA-256.
    /// Forgotten when an attempt fails, since then it may be the reason.
    std::string m_leafSuffices;
    std::string m_leafSufficesAt;
    std::size_t m_leftOut = 0; ///< certificates, of this handshake
    /// What this side found of a server at the last attempt, for its next hello to that one.
    struct Finding
    {
        std::string address;
        std::string reason;
        std::string rule;
        std::string detail;
        std::int64_t at = 0; ///< as Hello::foundAt
    };
    std::optional<Finding> m_finding;
    std::chrono::milliseconds m_suggestedDelay{0}; ///< by Bye or Refused, for the next wait only
    std::shared_ptr<ClientAttempt> m_attempt;      ///< from dialling to welcome
    std::shared_ptr<engine::TlsStream> m_stream;
    base::ConnectionId m_connection;
    std::chrono::milliseconds m_heartbeat{0};
    std::chrono::steady_clock::time_point m_lastHeard;
    std::uint64_t m_lastPing = 0;
};

} // namespace session::agent
