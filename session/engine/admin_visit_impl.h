// One administrator's connection to the door: TLS, the verdict with its lookups, one request, one answer.
// Private to this folder (Asio). The door's thread.
#pragma once

#include "session/engine/admin_door.h"
#include "session/engine/asio_impl.h"
#include "session/engine/tls_stream.h"
#include "session/engine/verify_callback.h"
#include "session/revocation/plan.h"

#include <asio/steady_timer.hpp>

#include <optional>

namespace session::engine {

class AdminVisit;

class AdminVisitHost
{
public:
    virtual ~AdminVisitHost() = default;
    [[nodiscard]] virtual const base::Clock& clock() const = 0;
    [[nodiscard]] virtual const AdminDoorOptions& options() const = 0;
    [[nodiscard]] virtual std::shared_ptr<asio::io_context> context() const = 0;
    virtual void tell(Fact fact) = 0;
    virtual void ask(base::ConnectionId visit, const AdminRequest& request) = 0;
    virtual void over(base::ConnectionId visit) = 0; ///< forgets it, later
};

class AdminVisit final : public TlsStreamListener, public std::enable_shared_from_this<AdminVisit>
{
public:
    AdminVisit(AdminVisitHost& host, base::ConnectionId id, SnapshotPtr snapshot,
               std::shared_ptr<TlsStream> stream);
    ~AdminVisit() override;

    void begin();
    void answer(const std::string& bytes);
    /// Whoever has not asked yet is to be judged anew: it comes again.
    void policyChanged();

private:
    void handshakeEnded(const HandshakeFacts& facts) override;
    void frameArrived(std::string payload) override;
    void closed(const ClosedFacts& facts) override;

    template <class Task>
    void safely(const Task& task);
    void judgeHandshake(const HandshakeFacts& facts);
    void hear(const std::string& payload);
    void noteEnd(const ClosedFacts& facts);
    void arm(std::chrono::milliseconds after);
    void deadlinePassed();
    void lookUp();
    void statusFound(trust::RevocationFacts facts);
    void statusJudged(trust::Verdict verdict);
    void refuse(trust::Verdict verdict);
    void end();
    [[nodiscard]] AttemptPtr describe(trust::Verdict verdict) const;
    [[nodiscard]] std::string administrator() const;

    AdminVisitHost& m_host;
    base::ConnectionId m_id;
    SnapshotPtr m_snapshot;
    std::shared_ptr<TlsStream> m_stream;
    PeerCheck m_check;
    HandshakeFacts m_handshake;
    asio::steady_timer m_timer;
    base::TimePoint m_startedAt;
    std::chrono::steady_clock::time_point m_begunAt;
    Phases m_phases;
    std::optional<revocation::PathQuestion> m_pending;
    int m_rounds = 0;
    bool m_isLookingUp = false;
    bool m_isOver = false;
    bool m_isUp = false; ///< its request is with the owner
    std::string m_head;
};

} // namespace session::engine
