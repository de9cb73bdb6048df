#include "session/agent/presentation.h"

#include <algorithm>

namespace session::agent {

namespace {

Presentation predefined(const DeviceFacts& facts)
{
    return {trust::TrustWorld::Predefined, "predefined", facts.predefinedIdentity};
}

std::optional<pki::Identity> customIdentity(const DeviceFacts& facts, const DeviceSettings& settings)
{
    if (!settings.issueRequest)
        return settings.localIdentity;
    const OwnIdentity* own = findOwnIdentity(facts, settings.issueRequest->certificateName);
    return own ? std::optional(own->identity) : std::nullopt;
}

} // namespace

const OwnIdentity* findOwnIdentity(const DeviceFacts& facts, std::string_view certificateName)
{
    const auto found = std::ranges::find(facts.ownIdentities, certificateName, &OwnIdentity::certificateName);
    return found == facts.ownIdentities.end() ? nullptr : &*found;
}

Presentation presentationOf(const DeviceFacts& facts, const DeviceSettings& settings)
{
    if (!settings.custom)
        return predefined(facts);
    auto identity = customIdentity(facts, settings);
    if (!identity)
        return predefined(facts);
    return {trust::TrustWorld::Custom, settings.clientCertificateSource, std::move(identity)};
}

Presentation presentationOf(const DeviceFacts& facts, const DeviceSettings& settings, const ChannelLink& link)
{
    if (!link.custom)
        return predefined(facts);
    auto identity = link.identity ? link.identity : customIdentity(facts, settings);
    if (!identity)
        return predefined(facts);
    return {trust::TrustWorld::Custom, link.identity ? "local" : settings.clientCertificateSource,
            std::move(identity)};
}

std::string fingerprintOf(const Presentation& presentation)
{
    if (presentation.world == trust::TrustWorld::Predefined || !presentation.identity ||
        presentation.identity->chain.empty())
        return {};
    return presentation.identity->chain.front().sha256();
}

} // namespace session::agent
