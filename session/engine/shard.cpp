#include "session/engine/asio_impl.h"
#include "session/engine/shard_impl.h"

#include "session/base/guarded.h"
#include "session/base/log.h"
#include "session/engine/serial_index.h"
#include "session/revocation/checker.h"
#include "session/trust/identity.h"

#include <asio/post.hpp>

#include <malloc.h>

namespace session::engine {

namespace {

constexpr std::size_t freedInATick = 500;   ///< 35 ms of a slow core at most
constexpr std::size_t trimmedAfter = 1'000; ///< connections, about 25 MB
/// It walks through the whole heap, and who connects and hangs up often enough brings it about.
constexpr std::chrono::seconds trimPause{30};

SessionKey keyOf(const Connection& connection)
{
    return {trust::foldedSerial(connection.serial()), connection.channel()};
}

/// Unique over all shards: the shard's number stands in the upper bits.
base::ConnectionId nextConnectionId(std::size_t shard)
{
    static std::atomic<std::uint64_t> counter = 0;
    return {(std::uint64_t(shard) << 48U) | ++counter};
}

} // namespace

Shard::Shard(const ShardSpec& spec)
    : m_spec(spec),
      m_work(m_context.get_executor()),
      m_turns(std::make_shared<HandshakeTurns>(m_context)),
      m_ticker(m_context),
      m_random(std::random_device{}())
{
}

Shard::~Shard()
{
    stop();
    join();
}

void Shard::start(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    scheduleTick();
    m_thread = std::thread([this] { base::runGuarded("shard", m_context); });
}

void Shard::stop(std::shared_ptr<void> told)
{
    asio::post(m_context, [this, told = std::move(told)] {
        if (std::exchange(m_stopping, true))
            return;
        m_ticker.cancel();
        m_leavingTogether = m_connections.size(); // to who comes next
        m_leavingSince.reset();
        for (const base::ConnectionId id : ids()) {
            if (Connection* connection = find(id))
                base::guarded("shard", [&] { connection->take(ConnectionInput::Stopped); });
        }
        m_work.reset();
    });
}

void Shard::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Shard::scheduleTick()
{
    m_ticker.expires_after(tickTime);
    m_ticker.async_wait([this](const std::error_code& error) {
        if (error || m_stopping)
            return;
        tick(); // throws nothing
        scheduleTick();
    });
}

void Shard::tick()
{
    const auto now = std::chrono::steady_clock::now();
    while (const auto id = m_due.take(now)) {
        if (Connection* connection = find(*id))
            base::guarded("shard", [&] { connection->wake(now); });
    }
    base::guarded("shard", [this] { checkDisconnects(); });
    base::guarded("shard", [this] { collectJudgements(); });
    freeEnded(now);
}

/// Freeing a connection takes half as long as a signature: when thousands end at once, those that stay are
/// not to wait for it. What they held goes back to the system when the last of them is freed.
void Shard::freeEnded(SteadyTime now)
{
    const std::size_t some = std::min(m_ended.size(), freedInATick);
    m_ended.erase(m_ended.end() - std::ptrdiff_t(some), m_ended.end());
    m_freed += some;
    if (!m_ended.empty() || m_freed < trimmedAfter || now < m_nextTrim)
        return;
    m_freed = 0;
    m_nextTrim = now + trimPause;
    ::malloc_trim(0);
}

void Shard::accept(UniqueDescriptor descriptor, std::shared_ptr<Admission::Place> place)
{
    ++m_handshakes;
    asio::post(m_context, [this, descriptor = std::move(descriptor), place = std::move(place)]() mutable {
        adopt(std::move(descriptor), std::move(place));
    });
}

/// Null when there can be none; it counts among the handshakes as long as it begins.
std::unique_ptr<Connection> Shard::connectionOn(UniqueDescriptor descriptor,
                                                std::shared_ptr<Admission::Place> place)
{
    pki::SslHandle ssl(m_stopping ? nullptr : SSL_new(m_snapshot->entryContext()));
    if (!ssl)
        return nullptr;
    auto stream = TlsStream::adopt(
        m_context, descriptor.release(), std::move(ssl),
        {.writeQueueBytes = options().limits.writeQueueBytes, .turns = m_turns, .isRecorded = true});
    if (!stream) {
        if (const auto before = m_warnings.tell(std::chrono::steady_clock::now()))
            base::log(base::LogLevel::Warning, stream.error().detail + timesBefore(*before));
        return nullptr;
    }
    (*stream)->keepUntilClosed(place);
    return std::make_unique<Connection>(
        *this, Connection::Start{nextConnectionId(m_spec.index), m_snapshot, *std::move(stream), place});
}

void Shard::adopt(UniqueDescriptor descriptor, std::shared_ptr<Admission::Place> place)
{
    Connection* started = nullptr;
    base::guarded("shard", [&] {
        auto connection = connectionOn(std::move(descriptor), std::move(place));
        if (!connection)
            return;
        auto& kept = m_connections[connection->id()];
        kept = std::move(connection);
        started = kept.get();
    });
    if (!started)
        return handshakeOver();
    base::guarded("shard", [&] { started->take(ConnectionInput::Start); });
}

void Shard::emit(Channel channel, Fact fact)
{
    m_spec.sink.accept({m_spec.clock.now(), channel, std::move(fact), options().serial});
}

void Shard::claimSerial(const Connection& connection)
{
    m_spec.owner.claim(keyOf(connection), {m_spec.index, connection.id()});
}

void Shard::lookUpRevocation(base::ConnectionId id, revocation::PathQuestion question)
{
    const auto receive = [this, id, context = m_sharedContext](trust::RevocationFacts facts) {
        asio::post(*context, [this, id, facts = std::move(facts)]() mutable {
            if (Connection* connection = find(id))
                connection->revocationFound(std::move(facts));
        });
    };
    options().revocation->lookUp(std::move(question), receive);
}

void Shard::forget(const Connection& connection)
{
    if (connection.hasClaim())
        m_spec.owner.release(keyOf(connection), {m_spec.index, connection.id()});
    const auto found = m_connections.find(connection.id());
    m_ended.push_back(std::move(found->second)); // it may still be on the stack
    m_connections.erase(found);
    if (m_stopping)
        asio::post(m_context, [this] { m_ended.clear(); });
}

std::chrono::milliseconds Shard::reconnectDelay()
{
    const auto waited = m_leavingSince ? std::chrono::duration_cast<std::chrono::milliseconds>(
                                             std::chrono::steady_clock::now() - *m_leavingSince)
                                       : std::chrono::milliseconds(0);
    const auto longest = longestReturn(m_leavingTogether, waited, options().limits);
    return std::chrono::milliseconds(
        std::uniform_int_distribution<std::int64_t>(0, longest.count())(m_random));
}

void Shard::give(base::ConnectionId id, ConnectionInput input)
{
    asio::post(m_context, [this, id, input] {
        Connection* connection = find(id);
        if (!connection)
            return;
        connection->take(input);
        if (input == ConnectionInput::ClaimGranted && connection->state() == ConnectionState::Established)
            greetLateSession(*connection);
    });
}

void Shard::send(base::ConnectionId id, base::SecretText payload)
{
    asio::post(m_context, [this, id, payload = std::move(payload)] {
        if (Connection* connection = find(id))
            connection->sendEncoded(payload.reveal());
    });
}

void Shard::visit(std::function<void(std::vector<SessionFacts>)> receive)
{
    asio::post(m_context, [this, receive = std::move(receive)] {
        std::vector<SessionFacts> all;
        for (const Connection* connection : sessions())
            all.push_back(connection->facts());
        receive(std::move(all));
    });
}

Connection* Shard::find(base::ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

std::vector<base::ConnectionId> Shard::ids() const
{
    std::vector<base::ConnectionId> all;
    all.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        all.push_back(id);
    return all;
}

} // namespace session::engine
