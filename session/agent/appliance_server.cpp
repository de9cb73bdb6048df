#include "session/agent/appliance_server_impl.h"

#include "session/base/host_port.h"
#include "session/base/log.h"

#include <atomic>

namespace session::agent {

using std::chrono::milliseconds;

namespace {

bool isSame(const engine::SnapshotSource& one, const engine::PolicySnapshot& other, const std::string& digest)
{
    const auto serialsOf = [](const engine::SnapshotSource& source) {
        return source.policy.managed ? *source.policy.managed : trust::ManagedSerials{};
    };
    return digest == other.authenticationDigest() && serialsOf(one) == serialsOf(other.source()) &&
           one.disconnectWait == other.source().disconnectWait &&
           one.doomedSessions == other.source().doomedSessions;
}

} // namespace

/// The engine's clock and its listener: what it tells goes on to the fleet's sink, and to the shard.
class ApplianceServer::Sink final : public engine::EventSink, public base::Clock
{
public:
    Sink(AgentShard& shard, std::function<void(const engine::Event&)> note)
        : m_services(shard.services()),
          m_context(shard.sharedContext()),
          m_note(std::move(note))
    {
    }
    void accept(const engine::Event& event) override
    {
        m_services.sink.accept(event);
        asio::post(*m_context, [note = m_note, event] { note(event); });
    }
    [[nodiscard]] base::TimePoint now() const override
    {
        return m_services.clock.now() + milliseconds(m_offset.load());
    }
    void setOffset(milliseconds offset) { m_offset = offset.count(); }

private:
    FleetServices& m_services; // it outlives the shard's devices
    std::shared_ptr<asio::io_context> m_context;
    std::function<void(const engine::Event&)> m_note;
    std::atomic<std::int64_t> m_offset = 0;
};

ApplianceServer::ApplianceServer(AgentShard& shard, const Place& place, std::function<void()> changed)
    : m_shard(shard),
      m_serial(place.serial),
      m_wanted(place.listen),
      m_changed(std::move(changed))
{
    m_options.shards = 1;
    m_options.channels = {place.channels.begin(), place.channels.end()};
    m_options.serial = place.serial;
    m_options.revocation = shard.services().options.revocation;
    m_sink = std::make_unique<Sink>(shard, [this, life = std::weak_ptr(m_life)](const engine::Event& event) {
        if (!life.expired())
            note(event);
    });
}

ApplianceServer::~ApplianceServer()
{
    if (!m_engine)
        return;
    m_engine->leave();
    // Whoever has not read our bye would keep all devices of this thread waiting.
    asio::post(m_shard.services().closers,
               [sink = std::move(m_sink), engine = std::shared_ptr(std::move(m_engine))]() mutable {
                   engine.reset(); // before its sink
               });
}

void ApplianceServer::follow(const engine::SnapshotSource& source, milliseconds clockOffset)
{
    m_sink->setOffset(clockOffset);
    engine::SnapshotSource next = source;
    next.version = {m_version + 1};
    auto snapshot = engine::PolicySnapshot::compile(std::move(next));
    if (!snapshot) {
        if (std::exchange(m_problem, snapshot.error().detail) != snapshot.error().detail)
            base::log(base::LogLevel::Error, "appliance " + m_serial.value + ": " + m_problem);
        return;
    }
    if (m_engine && isSame((*snapshot)->source(), *m_snapshot, (*snapshot)->authenticationDigest())) {
        m_problem.clear();
        return;
    }
    ++m_version;
    if (m_engine)
        publish(*snapshot);
    else if (!listen(*snapshot))
        return;
    m_snapshot = *std::move(snapshot);
    m_problem.clear();
}

bool ApplianceServer::listen(const engine::SnapshotPtr& snapshot)
{
    const auto at = base::parseListeningAddress(m_wanted);
    auto engine = std::make_unique<engine::Engine>(
        [&] {
            engine::EngineOptions options = m_options;
            if (at) {
                options.address = at->host;
                options.port = at->port;
            }
            return options;
        }(),
        *m_sink, *m_sink);
    const auto address = at ? engine->start(snapshot) : std::unexpected(at.error());
    if (!address) {
        if (std::exchange(m_problem, address.error().detail) != address.error().detail)
            base::log(base::LogLevel::Error, "appliance " + m_serial.value + ": " + m_problem);
        return false;
    }
    m_engine = std::move(engine);
    m_address = *address;
    return true;
}

/// D16: all sessions that the older policy let in come again, at the end of its wait.
void ApplianceServer::publish(const engine::SnapshotPtr& snapshot)
{
    engine::PublishPlan plan;
    if (snapshot->authenticationDigest() != m_snapshot->authenticationDigest())
        plan.disconnectAt = m_sink->now() + snapshot->source().disconnectWait;
    m_engine->publish(snapshot, plan);
}

void ApplianceServer::countRecords()
{
    if (!m_engine)
        return;
    m_engine->visitSessions([this, life = std::weak_ptr(m_life),
                             context = m_shard.sharedContext()](std::vector<engine::SessionFacts> sessions) {
        asio::post(*context, [this, life, sessions = std::move(sessions)] {
            if (!life.expired())
                noteCounts(sessions);
        });
    });
}

void ApplianceServer::noteCounts(const std::vector<engine::SessionFacts>& sessions)
{
    if (m_clients.count(sessions))
        m_changed();
}

void ApplianceServer::note(const engine::Event& event)
{
    bool isNews = false;
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact))
        isNews = m_clients.noteUp(event.channel, *up, event.time);
    else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact))
        isNews = m_clients.noteDown(event.channel, *down, event.time);
    else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact))
        isNews = m_clients.noteRefused(event.channel, *refused, event.time, managed());
    if (isNews)
        m_changed();
}

const trust::ManagedSerials* ApplianceServer::managed() const
{
    return m_snapshot ? m_snapshot->source().policy.managed.get() : nullptr;
}

std::vector<wire::ChannelReport> ApplianceServer::reports() const
{
    return m_clients.reports();
}

} // namespace session::agent
