#include "models/config/compile.h"

#include "models/config/certificate_policy.h"
#include "models/config/cipher_list.h"
#include "models/config/identity_chain.h"
#include "session/trust/identity.h"

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::trust::AuthorizationEntry;

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

std::shared_ptr<const session::trust::ManagedSerials> managedSerials(const Configuration& configuration)
{
    auto serials = std::make_shared<session::trust::ManagedSerials>();
    const auto devices = managedDevices(configuration);
    serials->reserve(devices.size());
    for (const auto& [serial, kind] : devices)
        serials->insert(session::trust::foldedSerial(session::base::Serial(serial)));
    return serials;
}

Result<session::trust::CertificatePolicy> clientPolicy(const Configuration& configuration)
{
    const std::string& profile = configuration.secureConnServer.certificateProfile;
    if (!profile.empty())
        return resolveProfile(configuration.panorama, profile);
    session::trust::CertificatePolicy none; // C23
    none.acceptAnyIssuer = true;
    return none;
}

const SslTlsServiceProfile* serviceProfile(const Configuration& configuration)
{
    const auto& profiles = configuration.panorama.sslTlsServiceProfiles;
    const auto found = profiles.find(configuration.secureConnServer.sslTlsServiceProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

Result<session::pki::Identity> serverIdentity(const CompileInput& input, const std::string& certificateName)
{
    const ObjectStore& store = input.configuration.panorama;
    const auto entry = store.certificates.find(certificateName);
    if (entry == store.certificates.end())
        return failure(ErrorCode::NotFound, "there is no certificate \"" + certificateName + "\"");
    const auto key = unsealedKey(entry->second, certificateName, input.vault);
    if (!key)
        return std::unexpected(key.error());
    return presentedIdentity(store, certificateName, *key);
}

/// What Secure Server Communication adds, once it is customized.
Result<> addCustomWorld(session::engine::SnapshotSource& source, const CompileInput& input)
{
    const SecureConnServer& server = input.configuration.secureConnServer;
    const SslTlsServiceProfile* const service = serviceProfile(input.configuration);
    if (!service)
        return failure(ErrorCode::NotFound,
                       "there is no SSL/TLS service profile \"" + server.sslTlsServiceProfile + "\"");
    auto policy = clientPolicy(input.configuration);
    if (!policy)
        return std::unexpected(policy.error());
    auto identity = serverIdentity(input, service->certificate);
    if (!identity)
        return std::unexpected(identity.error());

    source.customCipherList = cipherList(*service);
    if (source.customCipherList.empty())
        return failure(ErrorCode::InvalidArgument, "SSL/TLS service profile \"" +
                                                       server.sslTlsServiceProfile +
                                                       "\" leaves no cipher suite");
    source.policy.tlsVersions = tlsRange(*service, true);
    if (source.policy.tlsVersions.maximum < source.policy.tlsVersions.minimum)
        return failure(ErrorCode::InvalidArgument, "SSL/TLS service profile \"" +
                                                       server.sslTlsServiceProfile +
                                                       "\" leaves no TLS version between devices");
    source.customIdentity = std::move(*identity);
    source.policy.custom = std::move(*policy);
    source.policy.customOnly = server.customCertificateOnly;
    source.policy.authorizeSerial = server.authorizeClientSerial;
    source.policy.checkAuthorizationList = server.checkAuthorizationList;
    for (const auto& [name, entry] : server.authorizationList)
        source.policy.authorizationList.push_back({entryType(entry.type), entry.value});
    return {};
}

} // namespace

Result<session::engine::SnapshotSource> compile(const CompileInput& input)
{
    session::trust::Policy policy;
    policy.peer = session::trust::PeerRole::Client;
    policy.predefined.anchors = session::trust::TrustAnchors::of({input.factory.authority});
    policy.managed = managedSerials(input.configuration);
    session::engine::SnapshotSource source{
        .version = input.version,
        .policy = std::move(policy),
        .predefinedIdentity = input.factory.serverIdentity,
        .customIdentity = std::nullopt,
        .customCipherList = {},
        .disconnectWait = std::chrono::minutes(input.configuration.secureConnServer.disconnectWaitTime)};
    if (input.configuration.secureConnServer.customize)
        if (const auto added = addCustomWorld(source, input); !added)
            return std::unexpected(added.error());
    return source;
}

} // namespace models::config
