#include "models/workflows/prediction/predicted_sides.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/device/device_texts.h"
#include "models/config/device/effective_template.h"
#include "models/config/device/local_configuration.h"
#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/devices/eligibility.h"
#include "models/workflows/prediction/foreseen_scep.h"
#include "session/base/host_port.h"
#include "session/pki/issuing/request.h"
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

/// One that was issued since, and has not been shown yet, is another.
bool mayStillShow(const DeviceRecord& record, const session::engine::Attempt& attempt)
{
    const auto& chain = attempt.evidence.chain;
    return record.clientCertificateSource != "issued" || record.issuedFingerprint.empty() || chain.empty() ||
           chain.front().sha256() == record.issuedFingerprint;
}

/// Who has refused the manager has shown nothing itself: then what it was let in with counts.
const session::engine::AttemptPtr& lastAttempt(const DeviceRecord& record)
{
    if (record.session)
        return record.session->attempt;
    const bool hasShown = record.isRefused() && (!record.lastRefused->evidence.chain.empty() ||
                                                 !record.lastGood || !mayStillShow(record, *record.lastGood));
    return hasShown ? record.lastRefused : record.lastGood;
}

/// Does the last handshake already show what these settings ask for?
bool alreadyShown(const DeviceRecord& record, const ClientSettings& settings)
{
    const auto& attempt = lastAttempt(record);
    if (!attempt || attempt->evidence.chain.empty() || settings.isNew)
        return false;
    return (attempt->evidence.world == TrustWorld::Custom) == settings.custom;
}

/// What a device asks a CA for; it asks again when that is something else.
struct WantedCertificate
{
    std::string source;
    std::string subject;
    std::string signedBy;
    bool operator==(const WantedCertificate&) const = default;
};

WantedCertificate wantedBy(const config::Template& settings, const DeviceRecord& record,
                           const config::Configuration& version)
{
    const config::SecureConnClient& client = settings.device.secureConnClient;
    const auto named = [&](const std::string& name) {
        return config::commonNameFor(record.serial, name, version.manager);
    };
    if (client.certificateType == "issued")
        return {"issued", named(client.commonName), client.signedBy};
    const auto profile = settings.shared.scepProfiles.find(client.scepProfile);
    if (client.certificateType != "scep" || profile == settings.shared.scepProfiles.end())
        return {};
    return {"scep", named(profile->second.subject),
            profile->second.url + " " + profile->second.caIdentityName};
}

/// It has a certificate of its own, and the change asks for no other.
bool keepsOwnCertificate(const DeviceRecord& record, const WantedCertificate& before,
                         const WantedCertificate& after)
{
    return !after.source.empty() && after.source == record.clientCertificateSource && before == after;
}

/// It came with a certificate that had ended by its own clock, though it asks its SCEP server for another
/// before it comes: it gets none. What it is sent it follows towards everybody but its manager, whom it
/// comes to again with a certificate only.
bool isLeftWithout(const DeviceRecord& record)
{
    if (!record.session || record.clientCertificateSource != "scep")
        return false;
    const auto& chain = record.session->attempt->evidence.chain;
    return !chain.empty() && chain.front().notAfter() < record.session->since + record.clockOffset;
}

/// A manager that no longer holds them is sent them: they are those of the path that was found.
void addWhatItLeftOut(const DeviceRecord& record, PeerEvidence& evidence)
{
    const std::size_t leftOut = record.session ? record.session->certificatesLeftOut : 0;
    const auto& path = lastAttempt(record)->verdict.path;
    for (std::size_t i = 1; i <= leftOut && i < path.size(); ++i)
        evidence.chain.push_back(path[i]);
}

} // namespace

PredictedEvidence predefinedEvidenceOf(const DeviceRecord& record)
{
    PeerEvidence evidence = bareEvidence(record, TrustWorld::Predefined);
    for (const auto& attempt : {record.lastGood, record.lastRefused}) {
        if (!attempt || attempt->evidence.world != TrustWorld::Predefined || attempt->evidence.chain.empty())
            continue;
        evidence.chain = attempt->evidence.chain;
        return {evidence, {}};
    }
    auto certificate = session::pki::Certificate::fromDer(record.predefinedCertificate);
    if (!certificate)
        return {std::nullopt, "its predefined certificate has not been seen"};
    evidence.chain.push_back(*std::move(certificate));
    return {evidence, {}};
}

ClientSettings clientSettingsOf(const PredictionRequest& request, const RunningSettings& running,
                                const DeviceRecord& record, bool pushed)
{
    ClientSettings settings;
    const std::optional<config::Template> before = running.of(record);
    settings.custom =
        !record.clientCertificateSource.empty() && record.clientCertificateSource != config::predefinedSource;
    settings.isKnown = before.has_value() || !settings.custom;
    settings.effective = before.value_or(config::Template());
    const auto after =
        pushed ? config::withLocalText(config::effectiveTemplate(request.candidate, record.serial),
                                       record.localSettings)
               : std::unexpected(session::base::Error{});
    const bool asksForCustom = after && config::isCustomToManager(after->device.secureConnClient);
    if (!after || (asksForCustom && lifecycle::isTooOld(record)))
        return settings; // not pushed, or it won't take it (E1): as it is
    const auto* version = running.versionOf(record);
    const bool isKept =
        before && keepsOwnCertificate(record, wantedBy(*before, record, version ? *version : request.running),
                                      wantedBy(*after, record, request.candidate));
    settings.isKnown = true;
    settings.isPushed = !before || !record.inSync() || *before != *after;
    settings.effective = *after;
    settings.custom = asksForCustom && !whyNotEligible(record);
    settings.isNew = settings.custom && settings.isPushed && !isKept;
    settings.comesAgain = settings.isPushed && !(isKept && isLeftWithout(record));
    return settings;
}

PredictedEvidence deviceEvidenceOf(const PredictionRequest& request, const DeviceRecord& record,
                                   const ClientSettings& settings)
{
    if (alreadyShown(record, settings)) {
        PeerEvidence evidence = lastAttempt(record)->evidence;
        evidence.claimedSerial = record.serial;
        addWhatItLeftOut(record, evidence);
        return {evidence, {}};
    }
    if (!lastAttempt(record))
        return {std::nullopt, "never seen"};
    if (!settings.isKnown)
        return {std::nullopt, "it runs settings that no version here has"};
    if (!settings.custom)
        return predefinedEvidenceOf(record);
    PeerEvidence evidence = bareEvidence(record, TrustWorld::Custom);
    const auto& client = settings.effective.device.secureConnClient;
    auto chain = client.certificateType == "scep" ? foreseenScepChain(request, record, settings.effective)
                 : client.certificateType == "issued"
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
