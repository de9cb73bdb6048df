// One device's connection on a server, on the channel that its hello names: carries out what the connection
// machine says, judges by the snapshot that it started with (D14). Lives on one shard's thread; every call
// and callback happens there.
#pragma once

#include "session/engine/admission.h"
#include "session/engine/connection_machine.h"
#include "session/engine/engine.h"
#include "session/engine/rate_limit.h"
#include "session/engine/tls_stream.h"
#include "session/engine/verify_callback.h"
#include "session/revocation/plan.h"

#include <chrono>
#include <set>
#include <unordered_set>

namespace session::engine {

class Connection;
using SteadyTime = std::chrono::steady_clock::time_point;

/// What a connection asks of the shard that holds it.
class ConnectionHost
{
public:
    virtual ~ConnectionHost() = default;
    [[nodiscard]] virtual const EngineOptions& options() const = 0;
    [[nodiscard]] virtual const base::Clock& clock() const = 0;
    virtual void emit(Channel channel, Fact fact) = 0;
    virtual void handshakeOver() = 0; ///< its place among the handshakes is free; once per connection
    /// Of its serial on its channel; answered by ClaimGranted or Replaced.
    virtual void claimSerial(const Connection& connection) = 0;
    virtual void wakeAt(base::ConnectionId connection, SteadyTime when) = 0;
    /// By the wall clock: answered by judgeAnew().
    virtual void judgeAt(base::ConnectionId connection, base::TimePoint when) = 0;
    /// Answered by Connection::revocationFound, within the profile's deadline.
    virtual void lookUpRevocation(base::ConnectionId connection, revocation::PathQuestion question) = 0;
    virtual void
    forget(const Connection& connection) = 0; ///< to be destroyed, but not before the caller returned
    /// A delay to suggest to a device that is sent away, so that many do not come back at once.
    [[nodiscard]] virtual std::chrono::milliseconds reconnectDelay() = 0;
    [[nodiscard]] virtual trust::PathMemory& paths() = 0;
    [[nodiscard]] virtual pki::CertificatePool& certificates() = 0;
    /// The deadline of a disconnect wait that has not ended.
    [[nodiscard]] virtual std::optional<base::TimePoint> runningWait() const = 0;
};

class Connection final : public TlsStreamListener
{
public:
    struct Start
    {
        base::ConnectionId id;
        SnapshotPtr snapshot;
        std::shared_ptr<TlsStream> stream; ///< on an SSL of the snapshot's entry context
        std::shared_ptr<Admission::Place> place;
    };
    Connection(ConnectionHost& host, Start start);
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void take(ConnectionInput input);
    void wake(SteadyTime now);
    void revocationFound(trust::RevocationFacts facts);
    /// K1: whether a session that is up would be let in again, by this policy and by what is known by now of
    /// its certificates; what is not known is looked up. By its policy a doomed one ends here.
    void judgeAnew(SnapshotPtr by);
    [[nodiscard]] bool isDueToBeJudged(base::TimePoint now) const { return m_judgeAt && *m_judgeAt <= now; }
    [[nodiscard]] bool isDoomed() const { return m_doom.has_value(); }
    /// Whether one of these certificates, by SHA-256, was looked at when it was judged.
    [[nodiscard]] bool restsOn(const std::unordered_set<std::string>& certificates) const;
    /// Sends an encoded message if the session is up.
    void sendEncoded(std::string_view payload);

    [[nodiscard]] base::ConnectionId id() const { return m_id; }
    [[nodiscard]] ConnectionState state() const { return m_state; }
    [[nodiscard]] bool hasClaim() const { return m_claimed; }
    [[nodiscard]] const base::Serial& serial() const { return m_serial; } ///< as the hello claims it
    /// As the hello says; before it, what the client has said by ALPN, else the first that is served.
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] const PolicySnapshot& snapshot() const { return *m_snapshot; }
    [[nodiscard]] SessionFacts facts() const;

    /// When the session is to be ended: by the policy's wait, or by the device's own commit (T8).
    /// `isForDoom`: only while it is doomed.
    void setPolicyDisconnect(std::optional<base::TimePoint> when, bool isForDoom = false)
    {
        m_policyDisconnect = when;
        m_waitsForDoom = isForDoom;
    }
    void setOwnDisconnect(base::TimePoint when) { m_ownDisconnect = when; }
    [[nodiscard]] std::optional<base::TimePoint> disconnectAt() const; ///< the earlier of the two
    [[nodiscard]] std::optional<base::TimePoint> ownDisconnect() const { return m_ownDisconnect; }
    [[nodiscard]] bool endsWithPolicyWait(base::TimePoint now) const
    {
        return m_policyDisconnect && *m_policyDisconnect <= now;
    }

private:
    void handshakeEnded(const HandshakeFacts& facts) override;
    void frameArrived(std::string payload) override;
    void closed(const ClosedFacts& facts) override;

    void perform(ConnectionAction action, ConnectionInput cause);
    void beginHandshake();
    void checkRevocation();
    void endRevocationCheck();
    void revocationJudged(trust::Verdict verdict);
    void awaitHello();
    void setDeadline(std::chrono::milliseconds after);
    void endHandshake();
    void countMessage(std::size_t bytes);
    void readOn(SteadyTime now);
    void greet(wire::Hello hello);
    [[nodiscard]] bool isFromDevice(const wire::Message& message) const;
    void handle(const wire::Message& message);
    [[nodiscard]] bool takeReport(const wire::ChannelReport& report);
    void sendMessage(const wire::Message& message);
    void answerHello(const wire::Message& message, OpeningFrame frame);
    void sendWelcome();
    [[nodiscard]] std::string leafThatSuffices() const;
    void sendRefused();
    void sendBye(ConnectionInput cause);
    void reportUp();
    void reportRefused();
    void reportDown(ConnectionInput cause);
    void refuseFor(ConnectionInput cause);
    [[nodiscard]] trust::Verdict verdictOfEnd(ConnectionInput cause);
    [[nodiscard]] std::string whatIsLate() const;
    void judged(trust::Verdict verdict);
    void judgedAnew(trust::Verdict verdict);
    void planJudgement(const std::vector<pki::Certificate>& path);
    void judgeByLateFacts(trust::RevocationFacts facts);
    [[nodiscard]] std::string presentedFingerprint() const;
    [[nodiscard]] trust::Verdict verifyNow();
    [[nodiscard]] std::optional<base::Serial> likelySerial() const;

    ConnectionHost& m_host;
    base::ConnectionId m_id;
    SnapshotPtr m_snapshot;
    std::shared_ptr<TlsStream> m_stream;
    std::shared_ptr<Admission::Place> m_place; ///< let go when the session is up
    ConnectionState m_state = ConnectionState::Accepted;
    PeerCheck m_check;
    std::optional<revocation::PathQuestion> m_pending; ///< what CheckRevocation is about
    int m_revocationRounds = 0;
    HandshakeFacts m_handshake;
    base::TimePoint m_startedAt;
    base::TimePoint m_upSince;
    std::shared_ptr<Attempt> m_attempt; ///< the last judgement; nobody else has it before it is reported
    std::optional<wire::Hello> m_hello;
    base::TimePoint m_helloAt;
    base::Serial m_serial;
    std::optional<Channel> m_channel;
    std::set<std::string> m_reported;         ///< which channels and peers the device has told of
    const wire::Message* m_message = nullptr; ///< what HandleMessage is about, while frameArrived() runs
    std::string m_problem;                    ///< detail of a protocol error
    std::optional<base::TimePoint> m_policyDisconnect;
    bool m_waitsForDoom = false; ///< that moment holds only while it is doomed
    std::optional<base::TimePoint> m_ownDisconnect;
    SteadyTime m_due;
    SteadyTime m_lastHeard;
    RateLimit m_rate;                    ///< of the messages in a session
    RateLimit m_byteRate;                ///< ... and of their bytes
    std::optional<SteadyTime> m_readsAt; ///< nothing is read until then
    std::uint64_t m_pingSequence = 0;
    std::uint64_t m_records = 0;
    SteadyTime m_phaseBegan; ///< handshake, revocation, hello
    Phases m_phases;
    SnapshotPtr m_judgedBy; ///< since it is up, the policy of the last judgement
    std::optional<base::TimePoint> m_judgeAt;
    std::vector<pki::Certificate> m_otherPath; ///< of the last judgement, where it is not the attempt's
    std::optional<trust::Reason> m_doom;
    bool m_streamIsOver = false; ///< it closes or closed itself and calls back no more
    bool m_handshakeCounted = true;
    bool m_claimed = false;
};

} // namespace session::engine
