#include "session/agent/peer_client.h"

#include "session/agent/peer_runner_impl.h"
#include "session/agent/shard_impl.h"
#include "session/engine/snapshot_digest.h"

namespace session::agent {

namespace {

/// The peer must be found within the time that a manager that starts waits for it (panos 4.6).
constexpr std::chrono::milliseconds firstWait(100);
constexpr std::chrono::seconds betweenCalls(30);

FleetOptions optionsFor(const PeerClient::Surroundings& surroundings)
{
    FleetOptions options;
    options.initialBackoff = surroundings.isOnlyAsking ? betweenCalls : firstWait;
    options.maximumBackoff = surroundings.isOnlyAsking ? betweenCalls : surroundings.longestWait;
    options.revocation = surroundings.revocation;
    return options;
}

std::string fingerprint(const std::optional<pki::Identity>& identity)
{
    return identity && !identity->chain.empty() ? identity->chain.front().sha256() : std::string();
}

/// Of all that decides how it goes into a handshake.
std::string digestOf(const PeerLink& link)
{
    std::string text = std::string(toText(link.channel)) + ' ' + link.serial.value + ' ' + link.address +
                       (link.custom ? " custom" : " predefined");
    text += link.judgesServer ? " judged " : " any ";
    text += link.checkServerIdentity ? " named " : " ";
    text += fingerprint(link.custom ? link.identity : link.factoryIdentity);
    if (link.custom)
        return text + ' ' + link.serverPolicy.profileName + ' ' + engine::policyDigestOf(link.serverPolicy);
    for (const auto& anchor : link.factory.certificates())
        text += ' ' + anchor.sha256();
    return text;
}

} // namespace

class PeerClient::Impl
{
public:
    explicit Impl(const Surroundings& surroundings)
        : m_services{optionsFor(surroundings), surroundings.clock,    m_reader, {},
                     surroundings.sink,        ClientContext::make(), nullptr,  {}},
          m_shard(m_services, m_noKeys, std::random_device{}())
    {
        m_shard.startThread();
    }

    void follow(std::optional<PeerLink> link)
    {
        m_shard.post([this, link = std::move(link)]() mutable {
            if (m_runner && link && digestOf(m_runner->link()) == digestOf(*link))
                return;
            hangUp();
            if (!link)
                return;
            m_runner = std::make_unique<PeerRunner>(m_shard, *std::move(link));
            m_runner->handle(DeviceInput::Start);
        });
    }

    void send(wire::PeerText text)
    {
        m_shard.post([this, text = std::move(text)] {
            if (m_runner)
                m_runner->say(text);
        });
    }

    void stop()
    {
        m_shard.post([this] { hangUp(); });
        m_shard.finish();
        m_shard.join();
        m_noKeys.stop();
        m_noKeys.join();
    }

private:
    void hangUp()
    {
        if (m_runner)
            m_runner->handle(DeviceInput::Stop, engine::DownReason::Stopped);
        m_runner.reset();
    }

    /// There are no devices here.
    class NoSettings final : public SettingsReader
    {
    public:
        [[nodiscard]] base::Result<DeviceSettings> read(const DeviceFacts&, std::string_view) const override
        {
            return base::failure(base::ErrorCode::Unsupported, "a manager is no device");
        }
        [[nodiscard]] std::string withoutPasswords(std::string_view) const override { return {}; }
        [[nodiscard]] std::string withoutOwnPasswords(std::string_view) const override { return {}; }
        [[nodiscard]] std::string withoutSecrets(std::string_view) const override { return {}; }
    };

    NoSettings m_reader;
    FleetServices m_services;
    asio::thread_pool m_noKeys{1}; ///< a shard wants one for keys, which nobody makes here
    AgentShard m_shard;
    std::unique_ptr<PeerRunner> m_runner; // gone before the shard
};

PeerClient::PeerClient(Surroundings surroundings) : m_impl(std::make_unique<Impl>(surroundings)) {}

PeerClient::~PeerClient()
{
    stop();
}

void PeerClient::follow(std::optional<PeerLink> link)
{
    if (m_impl)
        m_impl->follow(std::move(link));
}

void PeerClient::send(wire::PeerText text)
{
    if (m_impl)
        m_impl->send(std::move(text));
}

void PeerClient::stop()
{
    if (!m_impl)
        return;
    m_impl->stop();
    m_impl.reset();
}

} // namespace session::agent
