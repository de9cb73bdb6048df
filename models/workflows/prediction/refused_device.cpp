#include "models/workflows/prediction/refused_device.h"

#include "models/workflows/prediction/predicted_sides.h"

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::engine::Attempt;
using session::trust::CheckId;
using session::trust::PeerEvidence;
using session::trust::PredictionInput;
using session::trust::TrustWorld;

namespace {

/// A server without custom certificates takes everybody's for predefined ones.
bool isCustom(const PredictionRequest& request, const Attempt& last, const ClientSettings& settings)
{
    return last.evidence.world == TrustWorld::Custom ||
           (settings.custom && !request.running.secureConnServer.customize);
}

/// It came to no certificate where the two had no version or cipher in common, and where it refused first.
void showWithout(const PredictedEvidence& known, const Attempt& last, PredictionInput& input)
{
    input.deviceEvidence = known.evidence;
    input.whyUnknown = known.whyUnknown;
    const auto* failed = last.verdict.firstFailure();
    const bool isOfHellos = failed && (failed->id == CheckId::TlsVersion || failed->id == CheckId::Cipher);
    if (!input.deviceEvidence || !isOfHellos)
        return;
    input.deviceEvidence->tlsVersion = last.evidence.tlsVersion;
    input.deviceEvidence->cipherAgreed = last.evidence.cipherAgreed;
}

/// In TLS 1.2 it is shown the manager's certificate before it shows its own.
bool hasAccepted(const Attempt& last, const std::vector<session::pki::Certificate>& chain)
{
    return !last.evidence.chain.empty() && !chain.empty() && chain.front().sha256() == last.ownFingerprint;
}

} // namespace

void foreseeRefused(const PredictionRequest& request, const session::engine::SnapshotSource& source,
                    const RunningSettings& running, const DeviceRecord& record, PredictionInput& input)
{
    const Attempt& last = *record.lastRefused;
    ClientSettings settings = clientSettingsOf(request, running, record, false);
    const bool comesWithCustom = isCustom(request, last, settings);
    const bool isTold = !comesWithCustom || (settings.custom && settings.isKnown);
    if (last.evidence.chain.empty()) {
        showWithout(deviceEvidenceOf(request, record, settings), last, input);
    } else {
        PeerEvidence& shown = input.deviceEvidence.emplace(last.evidence);
        shown.world = comesWithCustom ? TrustWorld::Custom : TrustWorld::Predefined;
        shown.claimedSerial = shown.claimedSerial.value_or(record.serial);
    }
    if (!input.deviceEvidence)
        return;
    input.serverEvidence = serverEvidenceOf(source, input.deviceEvidence->world);
    settings.custom = comesWithCustom;
    if (isTold) {
        if (auto policy = devicePolicyOf(request, record, settings))
            input.devicePolicy = std::move(*policy);
        else
            input.whyUnknown = policy.error().detail;
    }
    if (input.devicePolicy)
        return;
    if (input.whyUnknown.empty())
        input.whyUnknown = "by what it would judge the manager is not known";
    if (!hasAccepted(last, input.serverEvidence->chain)) // else it comes as far as it has before
        input.deviceEvidence.reset();
}

} // namespace models::workflows
