// One device at work: runs the machine's actions with a real socket, a real TLS stream and a timer. Private
// to session/agent. Lives on its shard's thread, as long as the shard.
#pragma once

#include "session/agent/backoff.h"
#include "session/agent/device_duties.h"
#include "session/agent/device_machine.h"
#include "session/agent/presentation.h"
#include "session/agent/refusal.h"
#include "session/agent/shard_impl.h"
#include "session/base/dialled_address.h"
#include "session/engine/asio_impl.h"
#include "session/engine/tls_stream.h"
#include "session/engine/verify_callback.h"
#include "session/revocation/plan.h"

#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>

namespace session::agent {

class DeviceRunner final : public engine::TlsStreamListener
{
public:
    DeviceRunner(DeviceFacts facts, AgentShard& shard);
    ~DeviceRunner() override;

    void handle(DeviceInput input, std::string reason = {});
    [[nodiscard]] base::Result<> deliver(DeviceFacts facts);
    [[nodiscard]] base::Result<> configure(std::string localText);

    void handshakeEnded(const engine::HandshakeFacts& facts) override;
    void frameArrived(std::string payload) override;
    void closed(const engine::ClosedFacts& facts) override;

private:
    /// TCP on its way. Shared with Asio's handlers, which look at the socket once more after it was given up.
    struct Dialling
    {
        explicit Dialling(asio::io_context& context) : socket(context), resolver(context) {}
        asio::ip::tcp::socket socket;
        asio::ip::tcp::resolver resolver;
        bool givenUp = false;
    };
    /// From dialling to welcome.
    struct Attempt
    {
        std::string typedAddress;
        base::DialledAddress address;
        Presentation presentation;
        trust::Policy policy;
        engine::PeerCheck check;
        engine::HandshakeFacts handshake;
        std::uint64_t number = 0;                        ///< no two attempts have the same
        std::optional<revocation::PathQuestion> pending; ///< what CheckRevocation is about
        int revocationRounds = 0;
        std::string peerAddress;
        base::TimePoint startedAt;
        std::optional<Refusal> refusal;
    };

    void perform(DeviceAction action, const std::string& reason);
    void dial();
    void connectTo(const std::vector<asio::ip::tcp::endpoint>& endpoints);
    void handleLater(DeviceInput input);
    void beginHandshake();
    void checkRevocation();
    [[nodiscard]] bool isChecking(std::uint64_t attempt) const;
    void revocationFound(trust::RevocationFacts facts);
    void endRevocationCheck();
    void revocationJudged(trust::Verdict verdict);
    void sendHello();
    void closeConnection();
    void countFailure();
    void armRetry(bool suggested);
    void arm(std::chrono::milliseconds delay, DeviceInput input);
    void watchHeartbeat();
    void checkHeartbeat();

    void welcomeArrived(const wire::Message& message);
    void messageArrived(const wire::Message& message);
    void byeArrived(const wire::Bye& bye);
    void react(Reaction reaction);
    void makeKey(DeviceSettings::IssueRequest request);
    void enrol(EnrolmentWish wish);
    void armCertificateTimer();
    void send(const wire::Message& message);

    void refused(Refusal refusal, DeviceInput input);
    void emitUp();
    void emitRefused();
    void emitDown(const std::string& reason);
    void emitFact(engine::Fact fact);
    [[nodiscard]] engine::AttemptPtr describeAttempt(trust::Verdict verdict) const;

    AgentShard& m_shard;
    DeviceDuties m_duties;
    DeviceState m_state = DeviceState::Idle;
    ConnectSlot m_slot;
    Backoff m_backoff;
    asio::steady_timer m_timer;
    std::uint64_t m_timerNumber = 0;
    asio::steady_timer m_certificateTimer;
    std::size_t m_manager = 0;
    std::chrono::milliseconds m_suggestedDelay{0}; ///< by Bye or Refused, for the next wait only
    std::shared_ptr<Dialling> m_dialling;
    std::unique_ptr<Attempt> m_attempt;
    std::uint64_t m_lastAttempt = 0;
    std::shared_ptr<engine::TlsStream> m_stream;
    base::ConnectionId m_connection;
    std::chrono::milliseconds m_heartbeat{0};
    std::chrono::steady_clock::time_point m_lastHeard;
    std::uint64_t m_lastPing = 0;
};

} // namespace session::agent
