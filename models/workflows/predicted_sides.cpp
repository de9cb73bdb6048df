#include "models/workflows/predicted_sides.h"

#include "models/config/certificate_policy.h"
#include "models/config/effective_template.h"
#include "models/config/identity_chain.h"
#include "models/lifecycle/eligibility.h"
#include "models/lifecycle/issuing.h"
#include "session/base/dialled_address.h"
#include "session/pki/request.h"
#include "session/trust/manager_policy.h"

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::trust::PeerEvidence;
using session::trust::TrustWorld;

namespace {

PeerEvidence bareEvidence(const DeviceRecord& record, TrustWorld world)
{
    PeerEvidence evidence;
    evidence.world = world;
    evidence.tlsVersion = session::trust::TlsVersion::Tls12;
    evidence.claimedSerial = record.serial;
    return evidence;
}

/// The chain that this device would be issued today: really signed, for a key that is dropped.
session::base::Result<std::vector<session::pki::Certificate>> issuedToday(const PredictionRequest& request,
                                                                          const DeviceRecord& record)
{
    auto order = lifecycle::issuingOrder(request.candidate, request.vault, record.serial);
    if (!order)
        return std::unexpected(order.error());
    order->now = request.now;
    order->days = request.issuedDays;
    order->serviceBase = request.serviceBase;
    const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    const auto csr = session::pki::makeRequest({.text = "CN=" + order->commonName}, {}, *key);
    if (!csr)
        return std::unexpected(csr.error());
    auto issued = lifecycle::signRequest(*order, *csr);
    if (!issued)
        return std::unexpected(issued.error());
    return std::move(issued->certificates);
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

/// It has a certificate of its own, and the change asks for no other.
bool keepsOwnCertificate(const DeviceRecord& record, const config::Template& before,
                         const config::Template& after)
{
    const std::string& source = record.clientCertificateSource;
    const config::SecureConnClient& client = after.device.secureConnClient;
    if ((source != "issued" && source != "scep") || before.device.secureConnClient != client)
        return false;
    if (source == "issued")
        return true;
    const auto old = before.shared.scepProfiles.find(client.scepProfile);
    const auto now = after.shared.scepProfiles.find(client.scepProfile);
    return old != before.shared.scepProfiles.end() && now != after.shared.scepProfiles.end() &&
           old->second == now->second;
}

} // namespace

ClientSettings clientSettingsOf(const PredictionRequest& request, const DeviceRecord& record, bool pushed)
{
    ClientSettings settings;
    const config::Template before = config::effectiveTemplate(request.running, record.serial);
    settings.effective = pushed ? config::effectiveTemplate(request.candidate, record.serial) : before;
    if (pushed) {
        settings.custom =
            config::isCustomToManager(settings.effective.device.secureConnClient) && !whyNotEligible(record);
        const bool followsAlready = record.inSync() && before == settings.effective;
        settings.isNew =
            settings.custom && !followsAlready && !keepsOwnCertificate(record, before, settings.effective);
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
    if (client.certificateType == "scep")
        return {std::nullopt, "the SCEP server has not issued its certificate yet"};
    auto chain = client.certificateType == "issued"
                     ? issuedToday(request, record)
                     : config::presentedChain(settings.effective.shared, client.certificate);
    if (!chain)
        return {std::nullopt, chain.error().detail};
    evidence.chain = std::move(*chain);
    return {evidence, {}};
}

session::base::Result<session::trust::Policy>
devicePolicyOf(const PredictionRequest& request, const DeviceRecord& record, const ClientSettings& settings)
{
    session::trust::ManagerJudging judging;
    judging.factory = session::trust::TrustAnchors::of({request.factory.authority});
    if (!settings.custom)
        return session::trust::managerPolicy(judging);
    judging.world = TrustWorld::Custom;
    const auto& client = settings.effective.device.secureConnClient;
    auto profile = config::resolveProfile(settings.effective.shared, client.certificateProfile);
    if (!profile)
        return std::unexpected(profile.error());
    judging.profile = std::move(*profile);
    if (client.checkServerIdentity) {
        auto address = session::base::parseDialledAddress(record.dialledAddress);
        if (!address)
            return std::unexpected(address.error());
        judging.checkServerIdentity = true;
        judging.dialledHost = std::move(address->host);
    }
    return session::trust::managerPolicy(judging);
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
