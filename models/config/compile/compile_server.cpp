#include "models/config/compile/compile_server.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/cipher_list.h"

#include <algorithm>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::trust::AuthorizationEntry;
using session::trust::TlsVersion;

namespace {

AuthorizationEntry::Type entryType(const std::string& type)
{
    if (type == "ip")
        return AuthorizationEntry::Type::Ip;
    if (type == "hostname")
        return AuthorizationEntry::Type::Hostname;
    if (type == "email")
        return AuthorizationEntry::Type::Email;
    return AuthorizationEntry::Type::CommonName;
}

Result<session::trust::CertificatePolicy> clientPolicy(const ServerInput& input)
{
    const std::string& profile = input.server.certificateProfile;
    if (!profile.empty())
        return resolveProfile(input.store, profile);
    session::trust::CertificatePolicy none; // C23
    none.acceptAnyIssuer = true;
    return none;
}

const SslTlsServiceProfile* serviceProfile(const ServerInput& input)
{
    const auto& profiles = input.store.sslTlsServiceProfiles;
    const auto found = profiles.find(input.server.sslTlsServiceProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

/// What Secure Server Communication adds, once it is customized.
Result<> addCustomWorld(session::engine::SnapshotSource& source, const ServerInput& input)
{
    const SecureConnServer& server = input.server;
    const SslTlsServiceProfile* const service = serviceProfile(input);
    if (!service)
        return failure(ErrorCode::NotFound,
                       "there is no SSL/TLS service profile \"" + server.sslTlsServiceProfile + "\"");
    auto policy = clientPolicy(input);
    if (!policy)
        return std::unexpected(policy.error());
    auto identity = input.identityOf(service->certificate);
    if (!identity)
        return std::unexpected(identity.error());

    source.customCipherList = cipherList(*service);
    if (source.customCipherList.empty())
        return failure(ErrorCode::InvalidArgument, "SSL/TLS service profile \"" +
                                                       server.sslTlsServiceProfile +
                                                       "\" leaves no cipher suite");
    source.newestVersion = input.newestVersion;
    source.policy.tlsVersions = tlsRange(*service, input.newestVersion == TlsVersion::Tls12);
    source.customSuites = cipherSuites(*service);
    if (source.customSuites.empty()) // else OpenSSL would agree on 1.3, and then have nothing to say
        source.policy.tlsVersions.maximum = std::min(source.policy.tlsVersions.maximum, TlsVersion::Tls12);
    if (source.policy.tlsVersions.maximum < source.policy.tlsVersions.minimum)
        return failure(ErrorCode::InvalidArgument, "SSL/TLS service profile \"" +
                                                       server.sslTlsServiceProfile +
                                                       "\" leaves no TLS version between devices");
    source.customIdentity = std::move(*identity);
    source.policy.custom = std::move(*policy);
    source.policy.customOnly = server.customCertificateOnly;
    source.policy.authorizeSerial = server.authorizeClientSerial;
    source.policy.checkAuthorizationList = server.checkAuthorizationList;
    if (!server.enableUserId)
        source.predefinedChannels.insert(session::base::Channel::DataRedistribution);
    for (const auto& [name, entry] : server.authorizationList)
        source.policy.authorizationList.push_back({entryType(entry.type), entry.value});
    return {};
}

} // namespace

Result<session::engine::SnapshotSource> compileServer(const ServerInput& input)
{
    session::trust::Policy policy;
    policy.peer = session::trust::PeerRole::Client;
    policy.predefined.anchors = session::trust::TrustAnchors::of(input.factoryAuthorities);
    session::engine::SnapshotSource source{.version = input.version,
                                           .policy = std::move(policy),
                                           .predefinedIdentity = input.predefinedIdentity,
                                           .customIdentity = std::nullopt,
                                           .customCipherList = {},
                                           .disconnectWait =
                                               std::chrono::minutes(input.server.disconnectWaitTime)};
    if (input.server.doomedSessions == "now")
        source.doomedSessions = session::engine::DoomedSessions::Now;
    if (input.server.customize)
        if (const auto added = addCustomWorld(source, input); !added)
            return std::unexpected(added.error());
    return source;
}

} // namespace models::config
