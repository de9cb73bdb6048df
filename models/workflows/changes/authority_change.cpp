#include "models/workflows/changes/authority_change.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/client_moves.h"
#include "models/workflows/changes/cross_signing.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/changes/trust_moves.h"

#include <algorithm>
#include <charconv>
#include <climits>
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
