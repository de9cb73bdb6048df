// One attempt of a device to reach a server, on any channel: dials, presents itself, judges the server by the
// verifier and looks up its revocation status before anything is said to it (T5, T6). Whoever runs it follows
// the device machine: each step tells its outcome as the machine's input. Private to session/agent. One
// shard's thread.
#pragma once

#include "session/agent/device_machine.h"
#include "session/agent/presentation.h"
#include "session/agent/refusal.h"
#include "session/agent/shard_impl.h"
#include "session/base/host_port.h"
#include "session/engine/asio_impl.h"
#include "session/engine/tls_stream.h"
#include "session/engine/verify_callback.h"
#include "session/revocation/plan.h"
#include "session/trust/manager_policy.h"

#include <asio/ip/tcp.hpp>

#include <chrono>

namespace session::agent {

/// Told from the event loop, never from inside a call of the attempt.
class AttemptOwner
{
public:
    virtual ~AttemptOwner() = default;
    virtual void attemptMoved(DeviceInput input) = 0;
};

/// How a device goes into the handshake, and by what it judges the server.
struct Approach
{
    base::Channel channel = base::Channel::Management;
    Presentation presentation;
    trust::ManagerJudging judging; ///< world and dialled host are filled in here
    std::chrono::milliseconds clockOffset{0};
    std::string asker = {}; ///< serial of the device
};

class ClientAttempt : public std::enable_shared_from_this<ClientAttempt>
{
public:
    /// `owner` outlives it, or lets go of it.
    ClientAttempt(AttemptOwner& owner, AgentShard& shard, std::string typedAddress);
    ~ClientAttempt();
    ClientAttempt(const ClientAttempt&) = delete;
    ClientAttempt& operator=(const ClientAttempt&) = delete;

    void dial(); ///< Connected or Unreachable
    /// The stream on its way into the handshake; null when it can't be made, which `refusal` says.
    [[nodiscard]] std::shared_ptr<engine::TlsStream> begin(Approach approach,
                                                           engine::TlsStreamListener& listener);
    [[nodiscard]] DeviceInput handshakeEnded(const engine::HandshakeFacts& facts);

    /// RevocationPending again, RevocationChecked or HandshakeFailed; nothing comes after letGo().
    void lookUp();
    [[nodiscard]] bool isFirstLookUp() const { return m_rounds == 0; }
    [[nodiscard]] std::chrono::milliseconds patience() const; ///< of all rounds, before the first
    void endLookUp();                                         ///< judges by what is known (C17)

    void letGo(); ///< no more inputs; the stream does without it from now on
    [[nodiscard]] engine::AttemptPtr describe(trust::Verdict verdict) const;
    [[nodiscard]] base::TimePoint deviceTime() const;
    [[nodiscard]] const std::string& typedAddress() const { return m_typedAddress; }
    [[nodiscard]] const trust::Verdict& verdict() const { return *m_check.verdict; } ///< once it is accepted

    std::optional<Refusal> refusal; ///< why it came to nothing, as far as is known

private:
    void tell(DeviceInput input);
    void connectTo(const std::vector<asio::ip::tcp::endpoint>& endpoints);
    void statusFound(trust::RevocationFacts facts);
    void judgeWithoutLookups();
    void statusJudged(trust::Verdict verdict);
    [[nodiscard]] revocation::Deadlines lookupDeadlines() const;

    AttemptOwner* m_owner;
    AgentShard& m_shard;
    asio::ip::tcp::socket m_socket;
    asio::ip::tcp::resolver m_resolver;
    std::string m_typedAddress;
    base::HostPort m_address;
    base::TimePoint m_startedAt;
    Presentation m_presentation;
    trust::Policy m_policy;
    engine::PeerCheck m_check;
    engine::HandshakeFacts m_handshake;
    std::string m_peerAddress;
    std::shared_ptr<engine::TlsStream> m_stream;
    std::optional<revocation::PathQuestion> m_pending; ///< what lookUp() is about
    engine::Phases m_phases;
    std::chrono::steady_clock::time_point m_begunAt;                  ///< TCP is there
    std::optional<std::chrono::steady_clock::time_point> m_greetedAt; ///< TLS is there, or the last lookup
    int m_rounds = 0;
    bool m_isLookingUp = false;
};

} // namespace session::agent
