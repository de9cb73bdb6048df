// How a shard takes a new policy and ends sessions when their time has come (D13-D16, T8).
#include "session/base/guarded.h"
#include "session/engine/asio_impl.h"
#include "session/engine/serial_index.h"
#include "session/engine/shard_impl.h"

#include "session/revocation/checker.h"

#include <asio/post.hpp>

#include <span>

namespace session::engine {

namespace {

/// Sessions are judged for so long before others have their turn: some 20 us each whose chain is known, a
/// signature or two else.
constexpr std::chrono::milliseconds judgingTurn{2};
/// Lookups of a whole fleet tell their news one by one, and each is looked for in all sessions.
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
    // Whatever one session throws, the others follow, and the commit is told: somebody waits for all shards.
    for (Connection* connection : sessions())
        base::guarded("shard", [&] { concerned += follow(*connection, publication) ? 1 : 0; });
    m_spec.owner.applied(publication.generation, concerned);
    if (judgesOtherwise)
        judgeAll();
}

/// Whether the session is one that ends with the wait which the commit has begun.
bool Shard::follow(Connection& connection, const Publication& publication)
{
    if (!m_snapshot->admits(connection.channel(), connection.serial())) {
        connection.take(ConnectionInput::NoLongerManaged);
        return false;
    }
    if (!publication.disconnectAt)
        return false;
    const bool isOlder = isUnderOlderPolicy(connection);
    const bool isConcerned = isOlder || connection.isDoomed();
    connection.setPolicyDisconnect(isConcerned ? publication.disconnectAt : std::nullopt, !isOlder);
    return isConcerned;
}

std::optional<base::TimePoint> Shard::runningWait() const
{
    return m_wait && m_waitState != WaitState::Over ? std::optional(m_wait->deadline) : std::nullopt;
}

/// Sessions whose time has come, and those that rest on a certificate of which a lookup has found something
/// out that is not good.
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
    const auto steadyNow = std::chrono::steady_clock::now();
    if (!options().revocation || options().revocation->badNews().number() == m_badNews ||
        steadyNow < m_nextNews)
        return;
    const auto news = options().revocation->badNews().since(m_badNews);
    m_badNews = news.number;
    m_nextNews = steadyNow + newsPause;
    if (news.mayBeAny || m_toJudge.size() > m_connections.size()) // the queue is bounded
        return judgeAll();
    judgeWhoRestsOn(news.certificates);
}

void Shard::judgeWhoRestsOn(const std::unordered_set<std::string>& certificates)
{
    std::vector<base::ConnectionId> concerned;
    for (const Connection* connection : sessions()) {
        if (connection->restsOn(certificates))
            concerned.push_back(connection->id());
    }
    judgeLater(concerned);
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
    const auto end = std::chrono::steady_clock::now() + judgingTurn;
    do {
        const base::ConnectionId id = m_toJudge.front();
        m_toJudge.pop_front();
        if (Connection* connection = find(id))
            base::guarded("shard", [&] { connection->judgeAnew(m_snapshot); });
    } while (!m_toJudge.empty() && !m_stopping && std::chrono::steady_clock::now() < end);
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
        m_endedByWait = 0;
        noteDisconnect(wait.deadline);
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
    endSome(dueToEnd(now));
    if (m_leavingSince) // the others in the next ticks
        return noteDisconnect(now);
    if (!m_wait || m_waitState != WaitState::Running)
        return;
    if (now < m_wait->deadline)
        return noteDisconnect(m_wait->deadline);
    m_waitState = WaitState::Over;
    m_spec.owner.waitEnded(m_wait->generation, m_endedByWait);
}

std::vector<Connection*> Shard::dueToEnd(base::TimePoint now)
{
    std::vector<Connection*> ending;
    for (Connection* connection : sessions()) {
        const auto due =
            m_waitState == WaitState::Announced ? connection->ownDisconnect() : connection->disconnectAt();
        if (due && *due <= now)
            ending.push_back(connection);
        else
            noteDisconnect(due);
    }
    return ending;
}

/// To end all of a fleet at once would keep those that stay waiting for a second.
void Shard::endSome(const std::vector<Connection*>& due)
{
    const auto steadyNow = std::chrono::steady_clock::now();
    if (!m_leavingSince) {
        m_leavingSince = steadyNow;
        m_leavingTogether = due.size();
    }
    const EngineLimits& limits = options().limits;
    const std::size_t some = leavingNow(
        due.size(), std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow - *m_leavingSince),
        leavingPace(limits));
    const base::TimePoint now = m_spec.clock.now();
    for (Connection* connection : std::span(due).first(some)) {
        m_endedByWait += connection->endsWithPolicyWait(now) ? 1 : 0;
        base::guarded("shard", [&] { connection->take(ConnectionInput::DisconnectDue); });
    }
    if (some == due.size())
        m_leavingSince.reset();
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
