#include "models/services/pair/pair_dialler.h"

#include "models/lifecycle/channel_settings.h"

namespace models::services {

using namespace session;
using agent::PeerLink;
using base::Result;

namespace {

Result<PeerLink> lineOf(const lifecycle::ChannelSettings& settings, const OwnIdentity::Wanted& wanted)
{
    auto link = lifecycle::peerLinkOf(settings);
    auto identity = link ? OwnIdentity::make(wanted) : std::unexpected(link.error());
    if (!identity)
        return std::unexpected(identity.error());
    link->factoryIdentity = *std::move(identity);
    return link;
}

} // namespace

PairDialler::PairDialler(const Parts& parts, Told told, QObject* parent)
    : OwnChannel(base::Channel::Ha, parts, parent),
      m_told(std::move(told))
{
}

PairDialler::~PairDialler()
{
    stop();
}

void PairDialler::setWish(Wish wish)
{
    if (std::exchange(m_wish, wish) != wish)
        dialAnew();
}

void PairDialler::dialAnew()
{
    close();
    followIfStarted();
}

void PairDialler::renewInTime()
{
    if (m_wish != Wish::Nobody && !m_isPreparing && m_identity.isToBeRenewed(parts().lifecycle.clock().now()))
        followIfStarted();
}

void PairDialler::follow()
{
    m_isPreparing = m_wish != Wish::Nobody;
    if (!m_isPreparing) {
        drop();
        return close();
    }
    const lifecycle::Lifecycle& lifecycle = parts().lifecycle;
    const auto wanted =
        m_identity.wanted(lifecycle, base::Serial(lifecycle.running().highAvailability.serial));
    prepare([settings = lifecycle::channelSettingsOf(lifecycle), wanted] { return lineOf(settings, wanted); },
            [this, wanted](Result<PeerLink> link) {
                m_isPreparing = false;
                if (link) {
                    m_identity.keep(wanted, *link->factoryIdentity);
                    return take(*std::move(link));
                }
                close();
                m_told.cantDial(link.error().detail);
            });
}

void PairDialler::take(PeerLink link)
{
    if (!m_client)
        m_client = std::make_unique<agent::PeerClient>(
            agent::PeerClient::Surroundings{.clock = parts().lifecycle.clock(),
                                            .sink = parts().sink,
                                            .revocation = parts().revocation,
                                            .isOnlyAsking = m_wish == Wish::OnlyAsk});
    m_told.dials(link.serial);
    m_client->follow(std::move(link));
}

void PairDialler::send(wire::PeerText text)
{
    m_client->send(std::move(text));
}

} // namespace models::services
