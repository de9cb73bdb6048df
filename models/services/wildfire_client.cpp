#include "models/services/wildfire_client.h"

#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/own_channels.h"
#include "models/lifecycle/pair/pair_link.h"
#include "session/base/log.h"

namespace models::services {

using namespace session;
using agent::PeerLink;
using base::Channel;
using base::Result;

namespace {

constexpr std::chrono::hours betweenRenewals(6);
constexpr std::chrono::seconds longestWildfirePause(10); ///< between two attempts

} // namespace

WildfireClient::WildfireClient(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_renewal.setInterval(betweenRenewals);
    connect(&m_renewal, &QTimer::timeout, this, &WildfireClient::follow);
    connect(&parts.lifecycle, &lifecycle::Lifecycle::runningChanged, this, &WildfireClient::follow);
    connect(&parts.lifecycle, &lifecycle::Lifecycle::foundationReplaced, this, &WildfireClient::follow);
}

WildfireClient::~WildfireClient()
{
    stop();
}

void WildfireClient::start()
{
    m_isStarted = true;
    follow();
}

void WildfireClient::stop()
{
    m_isStarted = false;
    m_renewal.stop();
    m_client.reset();
}

Result<std::optional<PeerLink>> WildfireClient::link()
{
    const lifecycle::Lifecycle& lifecycle = m_parts.lifecycle;
    auto wish = lifecycle::wildfireLinkOf(lifecycle);
    if (!wish || !*wish)
        return wish;
    const std::string whose = (*wish)->serial.value + ' ' + lifecycle.factory().authority.sha256();
    if (m_identityOf != whose || !m_factoryIdentity ||
        lifecycle::isToBeRenewed(*m_factoryIdentity, lifecycle.clock().now())) {
        auto identity = lifecycle::factoryIdentityOf(lifecycle, (*wish)->serial);
        if (!identity)
            return std::unexpected(identity.error());
        m_factoryIdentity = *std::move(identity);
        m_identityOf = whose;
    }
    (*wish)->factoryIdentity = m_factoryIdentity;
    return wish;
}

void WildfireClient::follow()
{
    if (!m_isStarted)
        return;
    auto wanted = link();
    lifecycle::OwnChannels& channels = m_parts.lifecycle.ownChannels();
    channels.setProblem(Channel::Wildfire, wanted ? std::string() : wanted.error().detail);
    if (!wanted)
        base::log(base::LogLevel::Error, "WildFire: " + wanted.error().detail);
    const bool hasOne = wanted && *wanted;
    channels.follow(Channel::Wildfire, hasOne ? (*wanted)->address : std::string());
    if (!hasOne) {
        m_renewal.stop();
        m_client.reset();
        return;
    }
    if (!m_client)
        m_client = std::make_unique<agent::PeerClient>(
            agent::PeerClient::Surroundings{.clock = m_parts.lifecycle.clock(),
                                            .sink = m_parts.sink,
                                            .revocation = m_parts.revocation,
                                            .longestWait = longestWildfirePause});
    m_client->follow(*std::move(wanted));
    m_renewal.start();
}

} // namespace models::services
