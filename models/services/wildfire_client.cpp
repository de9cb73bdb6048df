#include "models/services/wildfire_client.h"

#include "models/config/manager_channels.h"
#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/pair/pair_link.h"

namespace models::services {

using namespace session;
using agent::PeerLink;
using base::Channel;
using base::Result;

namespace {

constexpr std::chrono::hours betweenRenewals(6);
constexpr std::chrono::seconds longestWildfirePause(10); ///< between two attempts

Result<std::optional<PeerLink>> linkOf(const lifecycle::ChannelSettings& settings,
                                       const Result<lifecycle::FactoryIssue>& issue,
                                       const std::optional<pki::Identity>& known)
{
    auto link = lifecycle::wildfireLinkOf(settings);
    if (!link || !*link)
        return link;
    (*link)->factoryIdentity = known;
    if (known)
        return link;
    auto made = issue ? lifecycle::factoryIdentityOf(*issue) : std::unexpected(issue.error());
    if (!made)
        return std::unexpected(made.error());
    (*link)->factoryIdentity = *std::move(made);
    return link;
}

} // namespace

WildfireClient::WildfireClient(const Parts& parts, QObject* parent)
    : OwnChannel(Channel::Wildfire, parts, parent)
{
    m_renewal.setInterval(betweenRenewals);
    connect(&m_renewal, &QTimer::timeout, this, &WildfireClient::followIfStarted);
}

WildfireClient::~WildfireClient()
{
    stop();
}

void WildfireClient::close()
{
    m_renewal.stop();
    m_client.reset();
}

void WildfireClient::follow()
{
    const lifecycle::Lifecycle& lifecycle = parts().lifecycle;
    if (lifecycle.running().wildfire.serverAddress.empty()) {
        drop();
        say({});
        return take(std::nullopt);
    }
    const base::Serial serial = config::serialOfManager(lifecycle.running());
    const std::string whose = serial.value + ' ' + lifecycle.factory().authority.sha256();
    const bool isStillGood = m_identityOf == whose && m_factoryIdentity &&
                             !lifecycle::isToBeRenewed(*m_factoryIdentity, lifecycle.clock().now());
    const auto issue = lifecycle::factoryIssueOf(lifecycle, serial);
    prepare(
        [settings = lifecycle::channelSettingsOf(lifecycle), issue,
         known = isStillGood ? m_factoryIdentity : std::nullopt] { return linkOf(settings, issue, known); },
        [this, whose](Result<std::optional<PeerLink>> link) {
            say(link ? std::string() : link.error().detail);
            if (link && *link) {
                m_factoryIdentity = (*link)->factoryIdentity;
                m_identityOf = whose;
            }
            take(link ? *std::move(link) : std::nullopt);
        });
}

void WildfireClient::take(std::optional<PeerLink> link)
{
    channels().follow(Channel::Wildfire, link ? link->address : std::string());
    if (!link)
        return close();
    if (!m_client)
        m_client = std::make_unique<agent::PeerClient>(
            agent::PeerClient::Surroundings{.clock = parts().lifecycle.clock(),
                                            .sink = parts().sink,
                                            .revocation = parts().revocation,
                                            .longestWait = longestWildfirePause});
    m_client->follow(std::move(link));
    m_renewal.start();
}

} // namespace models::services
