#include "models/services/wildfire_client.h"

#include "models/lifecycle/channel_settings.h"

namespace models::services {

using namespace session;
using agent::PeerLink;
using base::Channel;
using base::Result;

namespace {

constexpr std::chrono::hours betweenRenewals(6);
constexpr std::chrono::seconds longestWildfirePause(10); ///< between two attempts

Result<std::optional<PeerLink>> linkOf(const lifecycle::ChannelSettings& settings,
                                       const OwnIdentity::Wanted& wanted)
{
    auto link = lifecycle::wildfireLinkOf(settings);
    if (!link || !*link)
        return link;
    auto identity = OwnIdentity::make(wanted);
    if (!identity)
        return std::unexpected(identity.error());
    (*link)->factoryIdentity = *std::move(identity);
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
    const auto wanted = m_identity.wanted(lifecycle, lifecycle::ownSerial(lifecycle));
    prepare([settings = lifecycle::channelSettingsOf(lifecycle), wanted] { return linkOf(settings, wanted); },
            [this, wanted](Result<std::optional<PeerLink>> link) {
                say(link ? std::string() : link.error().detail);
                if (link && *link)
                    m_identity.keep(wanted, *(*link)->factoryIdentity);
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
