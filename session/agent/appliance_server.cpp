#include "session/agent/appliance_server_impl.h"

#include "session/agent/channel_status.h"
#include "session/base/dialled_address.h"
#include "session/base/log.h"

#include <atomic>

namespace session::agent {

using base::Channel;
using std::chrono::milliseconds;

namespace {

bool isSame(const engine::SnapshotSource& one, const engine::PolicySnapshot& other, const std::string& digest)
{
    const auto serialsOf = [](const engine::SnapshotSource& source) {
        return source.policy.managed ? *source.policy.managed : trust::ManagedSerials{};
    };
    return digest == other.authenticationDigest() && serialsOf(one) == serialsOf(other.source()) &&
           one.disconnectWait == other.source().disconnectWait;
}

} // namespace

/// The engine's clock and its listener: what it tells goes on to the fleet's sink, and to the shard.
class ApplianceServer::Sink final : public engine::EventSink, public base::Clock
{
public:
    Sink(AgentShard& shard, std::function<void(const engine::Event&)> note)
        : m_shard(shard),
          m_note(std::move(note))
    {
    }
    void accept(const engine::Event& event) override
    {
        m_shard.services().sink.accept(event);
        asio::post(m_shard.context(), [note = m_note, event] { note(event); });
    }
    [[nodiscard]] base::TimePoint now() const override
    {
        return m_shard.services().clock.now() + milliseconds(m_offset.load());
    }
    void setOffset(milliseconds offset) { m_offset = offset.count(); }

private:
    AgentShard& m_shard;
    std::function<void(const engine::Event&)> m_note;
    std::atomic<std::int64_t> m_offset = 0;
};

ApplianceServer::ApplianceServer(AgentShard& shard, const DeviceFacts& facts, std::function<void()> changed)
    : m_shard(shard),
      m_serial(facts.serial),
      m_wanted(facts.listen),
      m_changed(std::move(changed))
{
    const auto served = channelsServedBy(facts.kind);
    m_options.shards = 1;
    m_options.channels = {served.begin(), served.end()};
    m_options.serial = facts.serial;
    m_options.revocation = shard.services().options.revocation;
    m_sink = std::make_unique<Sink>(shard, [this, life = std::weak_ptr(m_life)](const engine::Event& event) {
        if (!life.expired())
            note(event);
    });
}

ApplianceServer::~ApplianceServer()
{
    if (m_engine)
        m_engine->stop();
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
    bool isNews = false;
    for (const engine::SessionFacts& session : sessions) {
        const auto found = m_clients.find({session.channel, session.serial.value});
        if (found == m_clients.end() || found->second.report.state != "up")
            continue;
        isNews |= std::exchange(found->second.recordsNow, session.records) != session.records;
    }
    if (isNews)
        m_changed();
}

ApplianceServer::Client* ApplianceServer::clientOf(Channel channel, const base::Serial& serial)
{
    const ClientKey key(channel, serial.value);
    if (m_clients.size() >= mostKnownClients && !m_clients.contains(key)) {
        const auto gone = std::ranges::find_if(
            m_clients, [](const auto& entry) { return entry.second.report.state != "up"; });
        if (gone == m_clients.end())
            return nullptr;
        m_clients.erase(gone);
    }
    return &m_clients[key];
}

void ApplianceServer::moved(Client& client, wire::ChannelReport now, base::TimePoint when)
{
    changeStatus(client.report, std::move(now), when);
    m_changed();
}

void ApplianceServer::note(const engine::Event& event)
{
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        if (Client* client = clientOf(event.channel, up->serial))
            moved(*client, statusOf(*up), event.time);
    } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact)) {
        if (Client* client = clientOf(event.channel, down->serial)) {
            client->recordsBefore += down->records;
            client->recordsNow = 0;
            moved(*client, downFor(down->reason), event.time);
        }
    } else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact)) {
        Client* client = refused->serial ? clientOf(event.channel, *refused->serial) : nullptr;
        if (client && client->report.state != "up") // a refused attempt does not end a session
            moved(*client, statusOf(refused->attempt->verdict), event.time);
    }
}

std::vector<wire::ChannelReport> ApplianceServer::reports() const
{
    std::vector<wire::ChannelReport> all;
    all.reserve(m_clients.size());
    for (const auto& [key, client] : m_clients) {
        wire::ChannelReport report = client.report;
        report.channel = toText(key.first);
        report.role = "server";
        report.peer = key.second;
        report.peerSerial = key.second;
        report.records = client.recordsBefore + client.recordsNow;
        all.push_back(std::move(report));
    }
    return all;
}

} // namespace session::agent
