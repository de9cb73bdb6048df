#include "models/workflows/prediction/predictor.h"

#include "models/lifecycle/device_registry.h"
#include "models/lifecycle/versions.h"
#include "models/store/store.h"
#include "models/workflows/prediction/predicted_sides.h"

#include <algorithm>
#include <unordered_set>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::TrustWorld;

namespace {

std::string presentState(const DeviceRecord& record)
{
    if (record.session)
        return record.session->attempt->verdict.world == TrustWorld::Custom ? "custom" : "predefined";
    return record.isRefused() ? "refused" : "offline";
}

/// A push that nobody has followed by another for so many commits is rare, and each of them is read whole.
constexpr std::size_t versionsLookedThrough = 8;

std::vector<store::PackedText> earlierVersions(const lifecycle::Lifecycle& lifecycle)
{
    std::vector<store::PackedText> texts;
    const auto listed = lifecycle::versions(lifecycle);
    for (std::size_t i = 0; listed && i < listed->size() && texts.size() < versionsLookedThrough; ++i) {
        if ((*listed)[i].number == lifecycle.runningVersion())
            continue;
        if (auto stored = lifecycle.store().version((*listed)[i].number))
            texts.push_back(std::move(stored->text));
    }
    return texts;
}

/// The candidate, compiled once for all devices.
struct CompiledCandidate
{
    session::engine::SnapshotSource source;
    std::string digest;
    std::optional<std::chrono::minutes> wait; ///< that the commit itself starts
};

session::base::Result<CompiledCandidate> compileCandidate(const PredictionRequest& request)
{
    auto source = config::compile({request.candidate, request.vault, request.factory, {}});
    if (!source)
        return std::unexpected(source.error());
    const auto snapshot = session::engine::PolicySnapshot::compile(*source);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const std::string& digest = (*snapshot)->authenticationDigest();
    const auto wait = lifecycle::waitStartedBy({.before = request.runningAuthenticationDigest,
                                                .after = digest,
                                                .configuredWait = source->disconnectWait,
                                                .isWaiting = request.isWaiting});
    return CompiledCandidate{std::move(*source), digest, wait};
}

session::trust::Prediction predictOne(const PredictionRequest& request, const CompiledCandidate& candidate,
                                      const RunningSettings& running, const DeviceRecord& record, bool pushed)
{
    const ClientSettings settings = clientSettingsOf(request, running, record, pushed);
    const PredictedEvidence evidence = deviceEvidenceOf(request, record, settings);
    session::trust::PredictionInput input;
    input.deviceEvidence = evidence.evidence;
    input.whyUnknown = evidence.whyUnknown;
    input.serverPolicy = candidate.source.policy;
    input.online = record.session.has_value();
    const bool isConcerned = candidate.wait && record.session &&
                             lifecycle::isUnderOther(*record.session, request.policies, candidate.digest);
    input.sessionWillBeRestarted = isConcerned || settings.isPushed;
    input.judgedAt = request.now;
    if (input.sessionWillBeRestarted)
        input.judgedAt += std::chrono::minutes(candidate.source.disconnectWait);
    input.deviceClockOffset = record.clockOffset;
    input.serverEvidence =
        serverEvidenceOf(candidate.source, settings.custom ? TrustWorld::Custom : TrustWorld::Predefined);
    if (auto policy = devicePolicyOf(request, record, settings)) {
        input.devicePolicy = std::move(*policy);
    } else if (input.deviceEvidence) {
        input.deviceEvidence.reset();
        input.whyUnknown = policy.error().detail;
    }
    if (request.knownRevocation && input.deviceEvidence) {
        input.facts = request.knownRevocation(input.serverPolicy, *input.deviceEvidence, input.judgedAt);
        input.deviceFacts = request.knownRevocation(*input.devicePolicy, *input.serverEvidence,
                                                    input.judgedAt + input.deviceClockOffset);
    }
    return session::trust::predict(input);
}

} // namespace

bool wouldBeLost(const DevicePrediction& row)
{
    return row.prediction.fate == session::trust::Fate::Drops &&
           (row.now == "custom" || row.now == "predefined");
}

PredictionRequest predictionRequest(const lifecycle::Lifecycle& lifecycle, PredictionScope scope)
{
    PredictionRequest request{.candidate = lifecycle.candidate(),
                              .running = lifecycle.running(),
                              .vault = lifecycle.vault(),
                              .factory = lifecycle.factory(),
                              .runningAuthenticationDigest = lifecycle.snapshot()->authenticationDigest(),
                              .policies = lifecycle.devices().policies(),
                              .isWaiting = lifecycle.disconnectDeadline().has_value(),
                              .records = {},
                              .now = lifecycle.clock().now(),
                              .issuedDays = lifecycle.options().issuedDays,
                              .serviceBase = lifecycle.serviceBase(),
                              .scope = std::move(scope),
                              .knownRevocation = lifecycle::knownRevocation(lifecycle.revocation())};
    request.records.reserve(lifecycle.devices().records().size());
    for (const auto& [serial, record] : lifecycle.devices().records())
        request.records.push_back(record);
    std::ranges::sort(request.records, {}, &DeviceRecord::serial);
    if (std::ranges::any_of(request.records, runsEarlierSettings))
        request.earlier = earlierVersions(lifecycle);
    return request;
}

session::base::Result<std::vector<DevicePrediction>> predictDevices(const PredictionRequest& request)
{
    const auto candidate = compileCandidate(request);
    if (!candidate)
        return std::unexpected(candidate.error());
    const std::unordered_set<Serial> pushed(request.scope.pushedTo.begin(), request.scope.pushedTo.end());
    const RunningSettings running(request);
    std::vector<DevicePrediction> rows;
    rows.reserve(request.records.size());
    for (const DeviceRecord& record : request.records) {
        DevicePrediction row;
        row.serial = record.serial;
        row.hostname = record.hostname;
        row.now = presentState(record);
        row.prediction = predictOne(request, *candidate, running, record, pushed.contains(record.serial));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace models::workflows
