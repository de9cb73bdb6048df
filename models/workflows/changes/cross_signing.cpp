#include "models/workflows/changes/cross_signing.h"

#include "models/config/compile/identity_chain.h"
#include "models/workflows/changes/authority_paths.h"

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::string_view crossEnding = "-cross";

} // namespace

std::string crossName(const AuthorityOptions& options)
{
    return options.authority + std::string(crossEnding);
}

lifecycle::GenerateRequest crossRequest(const AuthorityOptions& options)
{
    lifecycle::GenerateRequest request;
    request.name = crossName(options);
    request.crossSigns = options.authority;
    request.role = session::pki::CertificateRole::CertificateAuthority;
    request.signedBy = options.replaces;
    request.days = lifecycle::usualAuthorityDays;
    return request;
}

bool isCrossSigned(const AuthorityOptions& options, const config::ObjectStore& panorama)
{
    const auto cross = certificateIn(panorama, crossName(options));
    const auto authority = certificateIn(panorama, options.authority);
    const auto old = certificateIn(panorama, options.replaces);
    return cross && authority && old && cross->subject() == authority->subject() &&
           cross->subjectKeyId() == authority->subjectKeyId() && config::isSignedBy(*cross, *old);
}

Result<> sendCrossAlong(const AuthorityOptions& options, config::Configuration& configuration)
{
    config::ObjectStore& store = configuration.panorama;
    if (!isCrossSigned(options, store))
        return failure(ErrorCode::NotFound, options.replaces + " has not signed " + options.authority);
    config::CertificateEntry server = store.certificates.at(options.serverCertificate);
    const std::string& cross = store.certificates.at(crossName(options)).publicKey;
    if (server.chain.find(cross) == std::string::npos)
        server.chain = server.chain.empty() ? cross : cross + '\n' + server.chain;
    store.certificates[options.serverCertificate] = std::move(server);
    return {};
}

void forgetCross(const AuthorityOptions& options, config::Configuration& configuration)
{
    auto& certificates = configuration.panorama.certificates;
    const auto cross = certificates.find(crossName(options));
    if (cross == certificates.end() || !isCrossSigned(options, configuration.panorama))
        return;
    const std::string text = cross->second.publicKey;
    std::vector<std::string> senders;
    for (const auto& [name, entry] : certificates) {
        if (entry.chain.find(text) != std::string::npos)
            senders.push_back(name);
    }
    for (const std::string& name : senders) {
        config::CertificateEntry entry = certificates.at(name);
        entry.chain.erase(entry.chain.find(text), text.size());
        certificates[name] = std::move(entry);
    }
    certificates.erase(crossName(options));
}

} // namespace models::workflows
