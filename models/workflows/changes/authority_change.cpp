#include "models/workflows/changes/authority_change.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/cross_signing.h"
#include "models/workflows/changes/server_certificate.h"

#include <algorithm>
#include <charconv>
#include <climits>
#include <map>
#include <set>
#include <string_view>

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

/// Old and new as certificates, for as long as one step is worked out.
struct Succession
{
    const AuthorityOptions& options;
    const Configuration& configuration; ///< whose store leads from CA to root
    Certificate old;
    std::vector<Certificate> newPath;  ///< from the new CA to its root
    std::vector<std::string> newNames; ///< of these in Panorama's store
};

std::string nameOf(const ObjectStore& store, const Certificate& certificate)
{
    for (const auto& [name, entry] : store.certificates) {
        const auto here = certificateIn(store, name);
        if (here && *here == certificate)
            return name;
    }
    return {};
}

Result<Succession> successionOf(const AuthorityOptions& options, const Configuration& configuration)
{
    auto old = certificateIn(configuration.panorama, options.replaces);
    const auto authority = certificateIn(configuration.panorama, options.authority);
    if (!old || !authority)
        return failure(ErrorCode::NotFound,
                       "there is no CA certificate named " + (old ? options.authority : options.replaces));
    Succession result{options, configuration, std::move(*old), pathOf(configuration, *authority), {}};
    for (const Certificate& one : result.newPath)
        result.newNames.push_back(nameOf(configuration.panorama, one));
    return result;
}

bool isOld(const Succession& succession, const Certificate& certificate)
{
    return isUnder(pathOf(succession.configuration, certificate), succession.old);
}

/// A profile with this CA lets in what the old one has signed: it is below it, or above it (C5).
bool leadsToOld(const Succession& succession, const Certificate& authority)
{
    return isOld(succession, authority) ||
           isUnder(pathOf(succession.configuration, succession.old), authority);
}

/// A name for this certificate in the store, which has it then.
std::string putInto(ObjectStore& store, const Certificate& certificate, std::string wanted)
{
    if (const std::string here = nameOf(store, certificate); !here.empty())
        return here;
    while (store.certificates.contains(wanted))
        wanted = successorOf(wanted);
    store.certificates[wanted].publicKey = certificate.pem();
    return wanted;
}

/// J3: whoever trusts the old one trusts the new one too. A profile that trusts the root of both needs no
/// entry (J9); one that gets an intermediate gets its root along (C4).
void trustBoth(const Succession& succession, ObjectStore& store)
{
    for (auto& [name, profile] : store.certificateProfiles) {
        const auto present = authoritiesOf(store, profile);
        const bool trustsOld =
            std::ranges::any_of(present, [&](const Certificate& one) { return leadsToOld(succession, one); });
        if (!trustsOld || trusts(store, profile, succession.newPath))
            continue;
        for (std::size_t i = 0; i < succession.newPath.size(); ++i)
            profile.cas.try_emplace(putInto(store, succession.newPath[i], succession.newNames[i]));
    }
}

/// J7. A profile that trusts the new one no other way keeps what it has; an intermediate goes by itself, a
/// root with all that is below it (C4).
void trustNewOnly(const Succession& succession, ObjectStore& store)
{
    for (auto& [name, profile] : store.certificateProfiles) {
        auto left = profile;
        std::erase_if(left.cas, [&](const auto& ca) {
            const auto certificate = certificateIn(store, ca.first);
            return certificate && isOld(succession, *certificate);
        });
        if (left.cas.size() != profile.cas.size() && trusts(store, left, succession.newPath))
            profile = std::move(left);
    }
}

/// J2: the server judges again by a profile that trusts the old one.
Result<> undoNone(const Succession& succession, Configuration& configuration)
{
    config::SecureConnServer& server = configuration.secureConnServer;
    if (!server.certificateProfile.empty())
        return {};
    for (const auto& [name, profile] : configuration.panorama.certificateProfiles) {
        const auto present = authoritiesOf(configuration.panorama, profile);
        if (std::ranges::any_of(present,
                                [&](const Certificate& one) { return leadsToOld(succession, one); })) {
            server.certificateProfile = name;
            return {};
        }
    }
    return failure(ErrorCode::NotFound, "no certificate profile trusts " + succession.options.replaces);
}

bool isOldEntry(const Succession& succession, const ObjectStore& store, const std::string& name)
{
    const auto certificate = certificateIn(store, name);
    return certificate && isOld(succession, *certificate);
}

/// Calls for each client of the configuration, with the store that its certificate is in.
template <class Visit>
void forEachClient(const Configuration& configuration, const Visit& visit)
{
    for (const auto& [name, place] : configuration.templates)
        visit(place.device.secureConnClient, place.shared);
    for (const auto& [name, place] : configuration.templateStacks)
        visit(place.device.secureConnClient, place.shared);
    for (const auto& [serial, collector] : configuration.logCollectors)
        visit(collector.device.secureConnClient, configuration.panorama); // A7
    visit(configuration.secureConnClient, configuration.panorama);        // towards its peer
}

/// A common certificate that clients show and the old CA has signed.
struct OldCommon
{
    Certificate certificate;
    std::string successor; ///< name of what takes its place, in Panorama's store
};

/// By fingerprint: stores may have different ones by the same name, and one by different names.
std::map<std::string, OldCommon> oldCommonCertificates(const Succession& succession)
{
    std::map<std::pair<std::string, std::string>, Certificate> found; ///< by name and fingerprint
    forEachClient(
        succession.configuration, [&](const config::SecureConnClient& client, const ObjectStore& store) {
            if (client.certificateType != "local" || !isOldEntry(succession, store, client.certificate))
                return;
            const auto certificate = certificateIn(store, client.certificate);
            found.try_emplace({client.certificate, certificate->sha256()}, *certificate);
        });
    std::map<std::string, OldCommon> result;
    std::set<std::string> taken;
    const std::string& wanted = succession.options.commonCertificate;
    for (const auto& [key, certificate] : found) {
        if (result.contains(key.second))
            continue;
        std::string successor = wanted.empty() ? successorOf(key.first) : wanted;
        while (wanted.empty() && !taken.insert(successor).second)
            successor = successorOf(successor);
        result.emplace(key.second, OldCommon{certificate, successor});
    }
    return result;
}

using OldCommons = std::map<std::string, OldCommon>;

/// Moves one client: to be issued by the new CA, or to the common certificate that takes the old one's place.
Result<> moveClient(const Succession& succession, const OldCommons& commons, config::SecureConnClient& client,
                    ObjectStore& store)
{
    const ObjectStore& panorama = succession.configuration.panorama;
    if (client.certificateType == "issued" && isOldEntry(succession, panorama, client.signedBy)) {
        client.signedBy = succession.options.authority;
    } else if (client.certificateType == "local" && isOldEntry(succession, store, client.certificate)) {
        const std::string& next = commons.at(certificateIn(store, client.certificate)->sha256()).successor;
        const auto made = panorama.certificates.find(next);
        if (made == panorama.certificates.end())
            return failure(ErrorCode::NotFound, "there is no certificate named " + next);
        if (isOldEntry(succession, panorama, next))
            return failure(ErrorCode::InvalidArgument, next + " is signed by the old CA");
        store.certificates[next] = made->second;
        client.certificate = next;
    }
    return {};
}

Result<> moveClients(const Succession& succession, Configuration& configuration)
{
    const OldCommons commons = oldCommonCertificates(succession);
    const auto moveAll = [&](auto& places) -> Result<> {
        std::vector<std::string> names;
        for (const auto& [name, place] : places)
            names.push_back(name);
        for (const std::string& name : names) {
            auto place = places.at(name);
            if (const auto moved =
                    moveClient(succession, commons, place.device.secureConnClient, place.shared);
                !moved)
                return moved;
            if (!(place == places.at(name)))
                places[name] = std::move(place);
        }
        return {};
    };
    if (const auto moved = moveAll(configuration.templates); !moved)
        return moved;
    if (const auto moved = moveAll(configuration.templateStacks); !moved)
        return moved;
    std::vector<std::string> collectors;
    for (const auto& [serial, collector] : configuration.logCollectors)
        collectors.push_back(serial);
    for (const std::string& serial : collectors) { // A7: theirs are objects of Panorama
        auto collector = configuration.logCollectors.at(serial);
        if (const auto moved =
                moveClient(succession, commons, collector.device.secureConnClient, configuration.panorama);
            !moved)
            return moved;
        configuration.logCollectors[serial] = std::move(collector);
    }
    return moveClient(succession, commons, configuration.secureConnClient,
                      configuration.panorama); // towards its peer
}

std::vector<lifecycle::GenerateRequest> newAuthorities(const AuthorityOptions& options,
                                                       const Configuration& configuration)
{
    lifecycle::GenerateRequest authority;
    authority.name = options.authority;
    authority.subject = options.authority;
    authority.role = session::pki::CertificateRole::CertificateAuthority;
    authority.signedBy = options.signedBy;
    authority.days = lifecycle::usualAuthorityDays;
    std::vector<lifecycle::GenerateRequest> requests{authority};
    if (options.crossSign)
        requests.push_back(crossRequest(options));
    std::erase_if(requests, [&](const lifecycle::GenerateRequest& request) {
        return configuration.panorama.certificates.contains(request.name);
    });
    return requests;
}

std::vector<lifecycle::GenerateRequest> newCertificates(const Succession& succession)
{
    const Configuration& configuration = succession.configuration;
    const AuthorityOptions& options = succession.options;
    std::vector<lifecycle::GenerateRequest> requests;
    const std::string server = serverCertificateName(configuration);
    if (isOldEntry(succession, configuration.panorama, server)) {
        requests.push_back(sameServer(configuration, server, options.authority));
        requests.back().name = options.serverCertificate;
    }
    std::set<std::string> asked;
    for (const auto& [fingerprint, common] : oldCommonCertificates(succession)) {
        const Certificate& certificate = common.certificate;
        if (!asked.insert(common.successor).second)
            continue;
        lifecycle::GenerateRequest request;
        request.name = common.successor;
        request.subject = "CN=" + certificate.commonName();
        request.alternativeNames = certificate.alternativeNames();
        request.role = session::pki::CertificateRole::Client;
        request.signedBy = options.authority;
        requests.push_back(std::move(request));
    }
    std::erase_if(requests, [&](const lifecycle::GenerateRequest& request) {
        return configuration.panorama.certificates.contains(request.name);
    });
    return requests;
}

} // namespace

std::string successorOf(const std::string& name)
{
    constexpr std::string_view suffix = "-new";
    const auto at = name.rfind(suffix);
    if (at == std::string::npos)
        return name + std::string(suffix);
    const std::string_view rest = std::string_view(name).substr(at + suffix.size());
    if (rest.empty())
        return name + "-2";
    int number = 0;
    const char* const last = rest.data() + rest.size();
    const auto [end, error] = std::from_chars(rest.data() + 1, last, number);
    if (rest.front() != '-' || error != std::errc() || end != last || number < 2 || number == INT_MAX)
        return name + std::string(suffix);
    return name.substr(0, at + suffix.size()) + '-' + std::to_string(number + 1);
}

lifecycle::GenerateRequest sameServer(const Configuration& configuration, const std::string& present,
                                      std::string signedBy)
{
    lifecycle::GenerateRequest request;
    request.name = successorOf(present);
    request.role = session::pki::CertificateRole::Server;
    request.signedBy = std::move(signedBy);
    request.days = lifecycle::usualServerDays;
    if (const auto certificate = certificateIn(configuration.panorama, present)) {
        request.subject = certificate->commonName();
        request.alternativeNames = certificate->alternativeNames();
    }
    return request;
}

Result<AuthorityOptions> completed(AuthorityOptions options, const Configuration& configuration)
{
    const auto old = certificateIn(configuration.panorama, options.replaces);
    if (!old)
        return failure(ErrorCode::NotFound, "there is no certificate named " + options.replaces);
    if (options.authority.empty())
        options.authority = successorOf(options.replaces);
    const auto authority = certificateIn(configuration.panorama, options.authority);
    for (const auto& one : {old, authority}) {
        if (one && !one->isCertificateAuthority())
            return failure(ErrorCode::InvalidArgument, one->subject() + " is no CA");
    }
    if (authority && isUnder(pathOf(configuration, *authority), *old))
        return failure(ErrorCode::InvalidArgument,
                       options.authority + " is below " + options.replaces + " and would go with it");
    if (const std::string cross = crossName(options); options.crossSign &&
                                                      configuration.panorama.certificates.contains(cross) &&
                                                      !isCrossSigned(options, configuration.panorama))
        return failure(ErrorCode::AlreadyExists, "there is a certificate " + cross + " already");
    const std::string server = serverCertificateName(configuration);
    if (server.empty())
        return failure(ErrorCode::NotFound,
                       "custom server communication has no certificate: nothing to move");
    if (options.serverCertificate.empty())
        options.serverCertificate = successorOf(server);
    options.wasCustomOnly = configuration.secureConnServer.customCertificateOnly;
    return options;
}

std::vector<lifecycle::GenerateRequest> certificatesFor(const AuthorityOptions& options, Step step,
                                                        const Configuration& configuration)
{
    if (step == Step::StageAuthority)
        return newAuthorities(options, configuration);
    const auto succession = successionOf(options, configuration);
    if (step != Step::StageServerCertificate || !succession)
        return {};
    return newCertificates(*succession);
}

Result<Configuration> changed(const AuthorityOptions& options, Step step, Configuration configuration)
{
    const Configuration before = configuration;
    const auto succession = successionOf(options, before);
    if (!succession)
        return std::unexpected(succession.error());
    config::SecureConnServer& server = configuration.secureConnServer;
    switch (step) {
    case Step::StageAuthority:
        if (options.disconnectWaitMinutes)
            server.disconnectWaitTime = *options.disconnectWaitMinutes;
        if (const auto undone = undoNone(*succession, configuration); !undone)
            return std::unexpected(undone.error());
        trustBoth(*succession, configuration.panorama);
        return configuration;
    case Step::ClientTrust:
        forEachStore(configuration, [&](ObjectStore& store) { trustBoth(*succession, store); });
        return configuration;
    case Step::StageServerCertificate:
        if (!isOldEntry(*succession, before.panorama, serverCertificateName(before)))
            return configuration;
        presentCertificate(configuration, {}, options.serverCertificate);
        if (const auto sent = options.crossSign ? sendCrossAlong(options, configuration) : Result<>(); !sent)
            return std::unexpected(sent.error());
        return configuration;
    case Step::ClientCertificates:
        if (const auto moved = moveClients(*succession, configuration); !moved)
            return std::unexpected(moved.error());
        return configuration;
    case Step::RemoveAuthority:
        forEachStore(configuration, [&](ObjectStore& store) { trustNewOnly(*succession, store); });
        if (options.crossSign)
            forgetCross(options, configuration);
        return configuration;
    default:
        return configuration;
    }
}

} // namespace models::workflows
