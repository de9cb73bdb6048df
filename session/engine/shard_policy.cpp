// How a shard takes a new policy and ends sessions when their time has come (D13-D16, T8).
#include "session/engine/asio_impl.h"
#include "session/engine/serial_index.h"
#include "session/engine/shard_impl.h"

#include "session/revocation/checker.h"

#include <asio/post.hpp>

namespace session::engine {

namespace {

constexpr int judgedInATurn = 16; ///< about 4 ms
/// Lookups of a whole fleet tell their news one by one, and each has all sessions judged.
constexpr std::chrono::seconds newsPause{5};

} // namespace

void Shard::apply(Publication publication)
{
    asio::post(m_context, [this, publication = std::move(publication)] { applyHere(publication); });
}

void Shard::applyHere(const Publication& publication)
{
    const bool judgesOtherwise =
        m_snapshot->authenticationDigest() != publication.snapshot->authenticationDigest() ||
        m_snapshot->source().doomedSessions != publication.snapshot->source().doomedSessions;
    m_snapshot = publication.snapshot;
    if (publication.disconnectAt) { // a wait that runs is restarted (T8); without a new one it goes on
        m_wait = PolicyWait{publication.generation, *publication.disconnectAt};
        m_waitState = WaitState::Announced;
    }
    std::size_t concerned = 0;
    for (Connection* connection : sessions()) {
        if (!m_snapshot->admits(connection->channel(), connection->serial())) {
            connection->take(ConnectionInput::NoLongerManaged);
        } else if (publication.disconnectAt) {
            const bool isOlder = isUnderOlderPolicy(*connection);
            const bool isConcerned = isOlder || connection->isDoomed();
            connection->setPolicyDisconnect(isConcerned ? publication.disconnectAt : std::nullopt, !isOlder);
            concerned += isConcerned ? 1 : 0;
        }
    }
    if (publication.disconnectAt)
        m_leavingTogether = concerned;
    m_spec.owner.applied(publication.generation, concerned);
    if (judgesOtherwise)
        judgeAll();
}

std::optional<base::TimePoint> Shard::runningWait() const
{
    return m_wait && m_waitState != WaitState::Over ? std::optional(m_wait->deadline) : std::nullopt;
}

/// Sessions whose time has come, and all when a lookup has found something out that is not good.
void Shard::collectJudgements()
{
    const base::TimePoint now = m_spec.clock.now();
    std::vector<base::ConnectionId> due;
    while (const auto id = m_judgements.take(now)) {
        const Connection* connection = find(*id);
        if (connection && connection->isDueToBeJudged(now)) // else it was judged meanwhile
            due.push_back(*id);
    }
    judgeLater(due);
    const std::uint64_t news = options().revocation ? options().revocation->badNews() : 0;
    const auto steadyNow = std::chrono::steady_clock::now();
    if (news == m_badNews || steadyNow < m_nextNews)
        return;
    m_badNews = news;
    m_nextNews = steadyNow + newsPause;
    judgeAll();
}

void Shard::judgeLater(const std::vector<base::ConnectionId>& sessions)
{
    const bool isIdle = m_toJudge.empty();
    m_toJudge.insert(m_toJudge.end(), sessions.begin(), sessions.end());
    if (isIdle && !m_toJudge.empty())
        asio::post(m_context, [this] { judgeSome(); });
}

/// Once more when it is under way: what was judged first may have been judged by what is outdated now.
void Shard::judgeAll()
{
    m_judgesAllAgain = !m_toJudge.empty();
    if (!m_judgesAllAgain)
        judgeLater(ids());
}

void Shard::judgeSome()
{
    for (int i = 0; i < judgedInATurn && !m_toJudge.empty() && !m_stopping; ++i) {
        const base::ConnectionId id = m_toJudge.front();
        m_toJudge.pop_front();
        if (Connection* connection = find(id))
            connection->judgeAnew(m_snapshot);
    }
    if (m_toJudge.empty() && std::exchange(m_judgesAllAgain, false))
        return judgeLater(ids());
    if (!m_toJudge.empty() && !m_stopping)
        asio::post(m_context, [this] { judgeSome(); });
}

void Shard::beginWait(PolicyWait wait)
{
    asio::post(m_context, [this, wait] {
        if (m_stopping || !m_wait || m_wait->generation != wait.generation)
            return; // a newer publication restarted it
        m_waitState = WaitState::Running;
        noteDisconnect(wait.deadline);
        checkDisconnects();
    });
}

bool Shard::isUnderOlderPolicy(const Connection& connection) const
{
    return connection.snapshot().authenticationDigest() != m_snapshot->authenticationDigest();
}

/// A session that came up under an older policy, because its connection began before the newer one arrived.
void Shard::greetLateSession(Connection& connection)
{
    if (&connection.snapshot() == m_snapshot.get())
        return;
    if (!m_snapshot->admits(connection.channel(), connection.serial()))
        return connection.take(ConnectionInput::NoLongerManaged);
    judgeLater({connection.id()});
    if (m_wait && isUnderOlderPolicy(connection)) {
        connection.setPolicyDisconnect(m_wait->deadline);
        noteDisconnect(m_wait->deadline);
    }
}

void Shard::setDisconnect(base::ConnectionId id, base::TimePoint when, std::function<void()> wasUp)
{
    asio::post(m_context, [this, id, when, wasUp = std::move(wasUp)] {
        Connection* connection = find(id);
        if (!connection || connection->state() != ConnectionState::Established)
            return;
        connection->setOwnDisconnect(when);
        wasUp();
        noteDisconnect(when);
        checkDisconnects();
    });
}

void Shard::noteDisconnect(std::optional<base::TimePoint> when)
{
    if (when && (!m_nextDisconnect || *when < *m_nextDisconnect))
        m_nextDisconnect = when;
}

void Shard::checkDisconnects()
{
    const base::TimePoint now = m_spec.clock.now();
    if (m_stopping || !m_nextDisconnect || now < *m_nextDisconnect)
        return;
    m_nextDisconnect.reset();
    std::size_t endedByPolicy = 0;
    for (Connection* connection : sessions()) {
        const auto due =
            m_waitState == WaitState::Announced ? connection->ownDisconnect() : connection->disconnectAt();
        if (!due || now < *due) {
            noteDisconnect(due);
            continue;
        }
        endedByPolicy += connection->endsWithPolicyWait(now) ? 1 : 0;
        connection->take(ConnectionInput::DisconnectDue);
    }
    if (!m_wait || m_waitState != WaitState::Running)
        return;
    if (now < m_wait->deadline)
        return noteDisconnect(m_wait->deadline);
    m_waitState = WaitState::Over;
    m_leavingTogether = 0;
    m_spec.owner.waitEnded(m_wait->generation, endedByPolicy);
}

std::vector<Connection*> Shard::sessions() const
{
    std::vector<Connection*> established;
    established.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections) {
        if (connection->state() == ConnectionState::Established)
            established.push_back(connection.get());
    }
    return established;
}

} // namespace session::engine
