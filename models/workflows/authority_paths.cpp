#include "models/workflows/authority_paths.h"

#include "models/config/identity_chain.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::pki::Certificate;

std::optional<Certificate> certificateIn(const ObjectStore& store, const std::string& name)
{
    const auto entry = store.certificates.find(name);
    if (entry == store.certificates.end() || entry->second.publicKey.empty())
        return std::nullopt;
    auto certificate = Certificate::fromPem(entry->second.publicKey);
    return certificate ? std::optional(std::move(*certificate)) : std::nullopt;
}

std::vector<Certificate> pathOf(const Configuration& configuration, const Certificate& certificate)
{
    return pathOf(configuration, std::span(&certificate, 1));
}

std::vector<Certificate> pathOf(const Configuration& configuration, std::span<const Certificate> shown)
{
    if (shown.empty())
        return {};
    std::vector<Certificate> offered(shown.begin() + 1, shown.end());
    const auto more = config::offeredBy(configuration.panorama, {});
    offered.insert(offered.end(), more.begin(), more.end());
    return config::climb(shown.front(), offered);
}

bool isUnder(std::span<const Certificate> path, const Certificate& authority)
{
    return std::ranges::find(path, authority) != path.end();
}

std::vector<Certificate> authoritiesOf(const ObjectStore& store, const config::CertificateProfile& profile)
{
    std::vector<Certificate> certificates;
    for (const auto& [name, ca] : profile.cas)
        if (auto certificate = certificateIn(store, name))
            certificates.push_back(std::move(*certificate));
    return certificates;
}

bool trusts(const ObjectStore& store, const config::CertificateProfile& profile,
            std::span<const Certificate> path)
{
    return std::ranges::any_of(authoritiesOf(store, profile),
                               [path](const Certificate& authority) { return isUnder(path, authority); });
}

void forEachStore(Configuration& configuration, const std::function<void(ObjectStore&)>& visit)
{
    visit(configuration.panorama);
    visit(configuration.shared);
    const auto visitAll = [&visit](auto& places) {
        std::vector<std::string> names;
        for (const auto& [name, place] : places)
            names.push_back(name);
        for (const std::string& name : names)
            visit(places[name].shared);
    };
    visitAll(configuration.templates);
    visitAll(configuration.templateStacks);
}

void forEachStore(const Configuration& configuration, const std::function<void(const ObjectStore&)>& visit)
{
    visit(configuration.panorama);
    visit(configuration.shared);
    for (const auto& [name, place] : configuration.templates)
        visit(place.shared);
    for (const auto& [name, place] : configuration.templateStacks)
        visit(place.shared);
}

const config::SecureConnServer* serverSettings(const Configuration& configuration,
                                               const std::string& collector)
{
    if (collector.empty())
        return &configuration.secureConnServer;
    const auto found = configuration.logCollectors.find(collector);
    return found == configuration.logCollectors.end() ? nullptr : &found->second.device.secureConnServer;
}

std::string serverCertificateName(const Configuration& configuration, const std::string& collector)
{
    const config::SecureConnServer* server = serverSettings(configuration, collector);
    if (!server || !server->customize)
        return {};
    const auto& profiles = configuration.panorama.sslTlsServiceProfiles;
    const auto profile = profiles.find(server->sslTlsServiceProfile);
    return profile == profiles.end() ? std::string() : profile->second.certificate;
}

} // namespace models::workflows
