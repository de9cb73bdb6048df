#include "models/workflows/predicted_sides.h"

#include "models/config/certificate_policy.h"
#include "models/config/device_texts.h"
#include "models/config/effective_template.h"
#include "session/base/software_version.h"
#include "session/pki/issuing.h"
#include "session/trust/identity.h"

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::trust::PeerEvidence;
using session::trust::TrustWorld;

namespace {

bool canFollowCustom(const DeviceRecord& record)
{
    return record.kind != config::DeviceKind::WildFire &&
           session::base::supportsCustomCertificates(record.softwareVersion);
}

PeerEvidence bareEvidence(const DeviceRecord& record, TrustWorld world)
{
    PeerEvidence evidence;
    evidence.world = world;
    evidence.tlsVersion = session::trust::TlsVersion::Tls12;
    evidence.claimedSerial = record.serial;
    return evidence;
}

/// The certificate that the issuing CA would give to this device today: issued for real, with a key that is
/// dropped.
session::base::Result<std::vector<session::pki::Certificate>>
issuedToday(const PredictionRequest& request, const DeviceRecord& record,
            const config::SecureConnClient& client)
{
    const auto authority = request.candidate.panorama.certificates.find(client.signedBy);
    if (authority == request.candidate.panorama.certificates.end())
        return session::base::failure(session::base::ErrorCode::NotFound, "no CA named " + client.signedBy);
    auto certificate = session::pki::Certificate::fromPem(authority->second.publicKey);
    if (!certificate)
        return std::unexpected(certificate.error());
    const auto pem = request.vault.unseal(authority->second.privateKey, client.signedBy);
    if (!pem)
        return std::unexpected(pem.error());
    auto key = session::pki::PrivateKey::fromPem(pem->reveal());
    auto deviceKey = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!key || !deviceKey)
        return std::unexpected(key ? deviceKey.error() : key.error());
    session::pki::IssueSpec spec;
    spec.subject.text = config::commonNameFor(record.serial, client.commonName, request.candidate.manager);
    spec.now = request.now;
    auto leaf = session::pki::issue(spec, *deviceKey, {*certificate, *key});
    if (!leaf)
        return std::unexpected(leaf.error());
    std::vector<session::pki::Certificate> chain{*leaf};
    if (!certificate->isSelfIssued())
        chain.push_back(*certificate);
    return chain;
}

session::base::Result<std::vector<session::pki::Certificate>> commonChain(const config::Template& effective)
{
    const auto entry = effective.shared.certificates.find(effective.device.secureConnClient.certificate);
    if (entry == effective.shared.certificates.end())
        return session::base::failure(session::base::ErrorCode::NotFound,
                                      "no certificate named " +
                                          effective.device.secureConnClient.certificate);
    return session::pki::readPemCertificates(entry->second.publicKey + "\n" + entry->second.chain);
}

const session::engine::AttemptPtr& lastAttempt(const DeviceRecord& record)
{
    if (record.session)
        return record.session->attempt;
    return record.isRefused() ? record.lastRefused : record.lastGood;
}

/// Does the last handshake already show what these settings ask for?
bool alreadyShown(const DeviceRecord& record, const ClientSettings& settings)
{
    const auto& attempt = lastAttempt(record);
    if (!attempt || attempt->evidence.chain.empty() || settings.isNew)
        return false;
    return (attempt->evidence.world == TrustWorld::Custom) == settings.custom;
}

std::string hostPart(const std::string& address)
{
    const auto colon = address.rfind(':');
    std::string host = address.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    return host;
}

} // namespace

ClientSettings clientSettingsOf(const PredictionRequest& request, const DeviceRecord& record, bool pushed)
{
    ClientSettings settings;
    const config::Template before = config::effectiveTemplate(request.running, record.serial);
    settings.effective = pushed ? config::effectiveTemplate(request.candidate, record.serial) : before;
    if (pushed) {
        settings.custom =
            config::isCustomToManager(settings.effective.device.secureConnClient) && canFollowCustom(record);
        const bool followsAlready = record.inSync() && before == settings.effective;
        settings.isNew = settings.custom && !followsAlready &&
                         !(record.clientCertificateSource == "issued" &&
                           before.device.secureConnClient == settings.effective.device.secureConnClient);
    } else {
        settings.custom =
            !record.clientCertificateSource.empty() && record.clientCertificateSource != "predefined";
    }
    return settings;
}

PredictedEvidence deviceEvidenceOf(const PredictionRequest& request, const DeviceRecord& record,
                                   const ClientSettings& settings)
{
    if (alreadyShown(record, settings)) {
        PeerEvidence evidence = lastAttempt(record)->evidence;
        evidence.claimedSerial = record.serial;
        return {evidence, {}};
    }
    if (!lastAttempt(record))
        return {std::nullopt, "never seen"};
    if (!settings.custom)
        return {std::nullopt, "its predefined certificate has not been seen"};
    PeerEvidence evidence = bareEvidence(record, TrustWorld::Custom);
    const auto& client = settings.effective.device.secureConnClient;
    auto chain = client.certificateType == "issued" ? issuedToday(request, record, client)
                                                    : commonChain(settings.effective);
    if (!chain)
        return {std::nullopt, chain.error().detail};
    evidence.chain = std::move(*chain);
    return {evidence, {}};
}

session::base::Result<session::trust::Policy>
devicePolicyOf(const PredictionRequest& request, const DeviceRecord& record, const ClientSettings& settings)
{
    session::trust::Policy policy;
    policy.peer = session::trust::PeerRole::Server;
    policy.predefined.anchors = session::trust::TrustAnchors::of({request.factory.authority});
    if (!settings.custom)
        return policy;
    const auto& client = settings.effective.device.secureConnClient;
    auto profile = config::resolveProfile(settings.effective.shared, client.certificateProfile);
    if (!profile)
        return std::unexpected(profile.error());
    policy.custom = std::move(*profile);
    if (client.checkServerIdentity)
        policy.expectedIdentity = hostPart(record.dialledAddress);
    return policy;
}

PeerEvidence serverEvidenceOf(const session::engine::SnapshotSource& source, TrustWorld world)
{
    PeerEvidence evidence;
    evidence.world = world;
    evidence.tlsVersion = session::trust::TlsVersion::Tls12;
    const bool custom = world == TrustWorld::Custom && source.customIdentity;
    evidence.chain = custom ? source.customIdentity->chain : source.predefinedIdentity.chain;
    return evidence;
}

} // namespace models::workflows
