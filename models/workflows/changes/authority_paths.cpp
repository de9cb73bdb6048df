#include "models/workflows/changes/authority_paths.h"

#include "models/config/compile/identity_chain.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::pki::Certificate;

namespace {

constexpr std::size_t mostRemembered = 20'000;

/// Conditions are looked at again and again: what a text decodes to and who has signed whom never changes.
class Decoding
{
public:
    /// One for each thread.
    static Decoding& here()
    {
        thread_local Decoding decoding;
        return decoding;
    }

    const std::optional<Certificate>& of(const std::string& pem)
    {
        if (m_certificates.size() > mostRemembered)
            m_certificates.clear();
        const auto [place, isNew] = m_certificates.try_emplace(pem);
        if (isNew && !pem.empty()) {
            auto certificate = Certificate::fromPem(pem);
            if (certificate)
                place->second = std::move(*certificate);
        }
        return place->second;
    }

    bool isSigned(const Certificate& certificate, const Certificate& by)
    {
        if (certificate.issuer() != by.subject())
            return false;
        if (m_signed.size() > mostRemembered)
            m_signed.clear();
        const auto [place, isNew] = m_signed.try_emplace({certificate.sha256(), by.sha256()});
        if (isNew)
            place->second = config::isSignedBy(certificate, by);
        return place->second;
    }

private:
    std::unordered_map<std::string, std::optional<Certificate>> m_certificates;
    std::map<std::pair<std::string, std::string>, bool> m_signed; ///< by fingerprints
};

} // namespace

std::optional<Certificate> certificateIn(const ObjectStore& store, const std::string& name)
{
    const auto entry = store.certificates.find(name);
    return entry == store.certificates.end() ? std::nullopt : Decoding::here().of(entry->second.publicKey);
}

std::vector<Certificate> pathOf(const Configuration& configuration, const Certificate& certificate)
{
    return pathOf(configuration, std::span(&certificate, 1));
}

std::vector<Certificate> pathOf(const Configuration& configuration, std::span<const Certificate> shown)
{
    if (shown.empty())
        return {};
    Decoding& decoding = Decoding::here();
    std::vector<Certificate> path{shown.front()};
    const auto add = [&](const Certificate& candidate) {
        const bool fits =
            decoding.isSigned(path.back(), candidate) && std::ranges::find(path, candidate) == path.end();
        if (fits)
            path.push_back(candidate);
        return fits;
    };
    const auto& store = configuration.panorama.certificates;
    for (bool isLonger = true; isLonger && !decoding.isSigned(path.back(), path.back());) {
        isLonger =
            std::ranges::any_of(shown.subspan(1), add) || std::ranges::any_of(store, [&](const auto& entry) {
                const auto& candidate = decoding.of(entry.second.publicKey);
                return candidate && add(*candidate);
            });
    }
    return path;
}

std::vector<std::string> authoritiesAbove(const Configuration& configuration, const std::string& name)
{
    const auto certificate = certificateIn(configuration.panorama, name);
    return certificate ? authoritiesAbove(configuration, *certificate) : std::vector<std::string>();
}

std::vector<std::string> authoritiesAbove(const Configuration& configuration, const Certificate& certificate)
{
    std::vector<std::string> names;
    const auto path = pathOf(configuration, certificate);
    for (const auto& [other, entry] : configuration.panorama.certificates) {
        const auto candidate = certificateIn(configuration.panorama, other);
        if (candidate && std::find(path.begin() + 1, path.end(), *candidate) != path.end())
            names.push_back(other);
    }
    return names;
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
