#include "models/config/device/device_links.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace models::config {

using session::agent::ChannelLink;
using session::base::Channel;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// What one node of the settings asks for.
struct Wish
{
    Channel channel = Channel::LogForwarding;
    std::vector<std::string> addresses; ///< as typed
    bool isOn = false;                  ///< the channel's switch (A8)
};

std::vector<std::string> separated(const std::string& list)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        if (end > at)
            parts.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// Those that show the client certificate or the predefined one. One session for each wish: its first address
/// that takes it.
std::vector<Wish> wishesOf(const DeviceSection& device)
{
    const SecureConnClient& client = device.secureConnClient;
    const LogForwarding& logs = device.logForwarding;
    std::vector<Wish> wishes{
        {Channel::LogForwarding, logs.collectors, client.enableLogCollector},
        {Channel::PanDb, separated(device.panDbServers), client.enablePandb},
    };
    for (const std::string& peer : logs.peers)
        wishes.push_back({Channel::InterCollector, {peer}, logs.secureInterCollector});
    for (const std::string& agent : device.redistributionAgents)
        wishes.push_back({Channel::DataRedistribution, {agent}, client.enableUserId});
    for (const std::string& gateway : device.globalProtect.gateways)
        wishes.push_back({Channel::GlobalProtect, {gateway}, client.enableGlobalProtect});
    std::erase_if(wishes, [](const Wish& wish) { return wish.addresses.empty(); });
    return wishes;
}

bool hasCertificate(const DeviceSection& device)
{
    return device.secureConnClient.certificateType != "none";
}

/// H4: choosing a certificate in the WildFire settings is to use it there; else the switch decides, as
/// everywhere.
bool showsOwnToWildfire(const DeviceSection& device)
{
    return !device.wildfire.serverAddress.empty() && device.wildfire.certificate.empty() &&
           hasCertificate(device) && device.secureConnClient.enableWildfire;
}

std::vector<std::string> dialledAll(const std::vector<std::string>& typed)
{
    std::vector<std::string> addresses;
    std::ranges::transform(typed, std::back_inserter(addresses), dialled);
    return addresses;
}

Result<ChannelLink> wildfireLink(const Template& device, const session::trust::CertificatePolicy& profile,
                                 const IdentityReader& identityOf)
{
    const WildfirePrivate& settings = device.device.wildfire;
    ChannelLink link{.channel = Channel::Wildfire, .servers = {dialled(settings.serverAddress)}};
    link.custom = showsOwnToWildfire(device.device) || !settings.certificate.empty();
    if (!link.custom)
        return link;
    if (!settings.certificate.empty()) {
        auto identity = identityOf(device, settings.certificate);
        if (!identity)
            return std::unexpected(identity.error());
        link.identity = *std::move(identity);
    }
    link.judgesServer = settings.validateServerCertificate; // H7
    link.checkServerIdentity = true;                        // H2, where it judges at all
    link.serverPolicy = profile;
    if (settings.certificateProfile.empty() && settings.certificate.empty())
        return link;
    if (!link.judgesServer && settings.certificateProfile.empty())
        return link;
    auto own = resolveProfile(device.shared, settings.certificateProfile);
    if (!own)
        return std::unexpected(own.error());
    link.serverPolicy = *std::move(own);
    return link;
}

} // namespace

std::string dialled(const std::string& typed)
{
    const auto address = session::base::parseDialledAddress(typed);
    return address ? toText(*address) : typed; // whoever dials says so
}

Result<session::pki::Identity> identityOnDevice(const Template& device, const std::string& name)
{
    const auto found = device.shared.certificates.find(name);
    if (found == device.shared.certificates.end())
        return failure(ErrorCode::NotFound, "there is no certificate \"" + name + "\" on this device");
    if (found->second.privateKey.empty())
        return failure(ErrorCode::InvalidArgument, "certificate \"" + name + "\" has no private key");
    return presentedIdentity(device.shared, name, session::base::SecretText(found->second.privateKey));
}

bool usesOwnCertificate(const Template& device)
{
    return hasCertificate(device.device) &&
           (showsOwnToWildfire(device.device) || std::ranges::any_of(wishesOf(device.device), &Wish::isOn));
}

Result<std::vector<ChannelLink>> linksOf(const Template& device,
                                         const session::trust::CertificatePolicy& profile,
                                         const IdentityReader& identityOf)
{
    std::vector<ChannelLink> links;
    for (const Wish& wish : wishesOf(device.device)) {
        ChannelLink link{.channel = wish.channel, .servers = dialledAll(wish.addresses)};
        link.custom = wish.isOn && hasCertificate(device.device);
        if (link.custom)
            link.serverPolicy = profile;
        // Panorama and Log Collectors only (panos 3.1).
        link.checkServerIdentity =
            device.device.secureConnClient.checkServerIdentity &&
            (wish.channel == Channel::LogForwarding || wish.channel == Channel::InterCollector);
        const auto isSame = [&link](const ChannelLink& other) { return nameOf(other) == nameOf(link); };
        if (std::ranges::none_of(links, isSame))
            links.push_back(std::move(link));
    }
    if (device.device.wildfire.serverAddress.empty())
        return links;
    auto wildfire = wildfireLink(device, profile, identityOf);
    if (!wildfire)
        return std::unexpected(wildfire.error());
    links.push_back(*std::move(wildfire));
    return links;
}

} // namespace models::config
