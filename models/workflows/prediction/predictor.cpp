#include "models/workflows/prediction/predictor.h"

#include "models/workflows/prediction/predicted_sides.h"
#include "models/workflows/prediction/refused_device.h"
#include "models/workflows/prediction/revocation_questions.h"
#include "session/trust/verifier.h"

#include <algorithm>
#include <unordered_set>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::PeerEvidence;
using session::trust::PredictionInput;
using session::trust::Presence;
using session::trust::TrustWorld;

namespace {

std::string presentState(const DeviceRecord& record)
{
    if (record.session)
        return record.session->attempt->verdict.world == TrustWorld::Custom ? "custom" : "predefined";
    return record.isRefused() ? std::string(refusedState) : "offline";
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

/// It is under other rules, and a wait runs or begins. Without one it is a session that the commit of a
/// moment ago is about to end, if it is known what it is under.
bool isConcernedBy(const PredictionRequest& request, const CompiledCandidate& candidate,
                   const lifecycle::OpenSession& session)
{
    return lifecycle::isUnderOther(session, request.policies, candidate.digest) &&
           (candidate.wait || request.policies.contains(session.policy));
}

Presence presenceOf(const DeviceRecord& record, session::base::TimePoint now)
{
    if (record.session)
        return Presence::Connected;
    return record.keepsTrying(now) ? Presence::Trying : Presence::Away;
}

/// Everything but what is known of revocation.
PredictionInput inputOf(const PredictionRequest& request, const CompiledCandidate& candidate,
                        const RunningSettings& running, const DeviceRecord& record, bool pushed)
{
    PredictionInput input;
    input.presence = presenceOf(record, request.now);
    input.serverPolicy = candidate.source.policy;
    input.judgedAt = request.now;
    input.deviceClockOffset = record.clockOffset;
    if (input.presence == Presence::Trying) {
        foreseeRefused(request, candidate.source, running, record, input);
        return input;
    }
    const ClientSettings settings = clientSettingsOf(request, running, record, pushed);
    const PredictedEvidence evidence = deviceEvidenceOf(request, record, settings);
    input.deviceEvidence = evidence.evidence;
    input.whyUnknown = evidence.whyUnknown;
    const bool isConcerned = record.session && isConcernedBy(request, candidate, *record.session);
    input.sessionWillBeRestarted = isConcerned || settings.comesAgain;
    if (settings.comesAgain || (isConcerned && candidate.wait))
        input.judgedAt += std::chrono::minutes(candidate.source.disconnectWait);
    input.serverEvidence =
        serverEvidenceOf(candidate.source, settings.custom ? TrustWorld::Custom : TrustWorld::Predefined);
    if (auto policy = devicePolicyOf(request, record, settings)) {
        input.devicePolicy = std::move(*policy);
    } else if (input.deviceEvidence) {
        input.deviceEvidence.reset();
        input.whyUnknown = policy.error().detail;
    }
    return input;
}

/// K1: it goes on with what it has shown, and would not be let in with that: it ends with the wait that
/// runs, or at once.
void addDoom(const PredictionRequest& request, const CompiledCandidate& candidate, const DeviceRecord& record,
             PredictionInput& input)
{
    const bool isEndedAtOnce = candidate.source.doomedSessions == session::engine::DoomedSessions::Now;
    if (!record.session || (!isEndedAtOnce && (!candidate.wait || input.sessionWillBeRestarted)))
        return;
    const PeerEvidence& shown = record.session->attempt->evidence;
    const auto known = request.knownRevocation
                           ? request.knownRevocation(input.serverPolicy, shown, request.now)
                           : session::trust::RevocationFacts();
    if (session::trust::verify(input.serverPolicy, shown, known, request.now).allowed)
        return;
    input.sessionWillBeRestarted = true;
    input.judgedAt = request.now;
    if (!isEndedAtOnce)
        input.judgedAt += *candidate.wait;
}

/// A row whose prediction waits for what responders say.
struct OpenRow
{
    std::size_t row = 0; ///< of the records, too
    PredictionInput input;
    std::optional<std::size_t> ofDevice = {}; ///< numbers of questions
    std::optional<std::size_t> ofManager = {};
};

OpenRow askFor(RevocationQuestions& questions, PredictionInput input)
{
    OpenRow open{.input = std::move(input)};
    const PredictionInput& asked = open.input;
    if (!asked.deviceEvidence)
        return open;
    if (questions.concerns(asked.serverPolicy, *asked.deviceEvidence))
        open.ofDevice = questions.ask(asked.serverPolicy, *asked.deviceEvidence, asked.judgedAt);
    if (asked.devicePolicy && questions.concerns(*asked.devicePolicy, *asked.serverEvidence))
        open.ofManager = questions.ask(*asked.devicePolicy, *asked.serverEvidence,
                                       asked.judgedAt + asked.deviceClockOffset);
    return open;
}

session::trust::Prediction predictOne(const PredictionRequest& request, const CompiledCandidate& candidate,
                                      const RevocationQuestions& questions, OpenRow open)
{
    PredictionInput& input = open.input;
    addDoom(request, candidate, request.records[open.row], input);
    if (request.knownRevocation && input.deviceEvidence)
        input.facts = request.knownRevocation(input.serverPolicy, *input.deviceEvidence, input.judgedAt);
    if (open.ofDevice)
        input.found = questions.facts(*open.ofDevice);
    if (open.ofManager)
        input.deviceFound = questions.facts(*open.ofManager);
    else if (request.knownRevocation && input.deviceEvidence && input.devicePolicy)
        input.deviceFound = request.knownRevocation(*input.devicePolicy, *input.serverEvidence,
                                                    input.judgedAt + input.deviceClockOffset);
    return session::trust::predict(input);
}

} // namespace

bool isOfManager(const DevicePrediction& row)
{
    return row.server.empty() && row.serverAddress.empty();
}

bool wouldBeLost(const DevicePrediction& row)
{
    return row.prediction.fate == session::trust::Fate::Drops &&
           (row.now == "custom" || row.now == "predefined");
}

session::base::Result<std::vector<DevicePrediction>> predictDevices(const PredictionRequest& request)
{
    const auto candidate = compileCandidate(request);
    if (!candidate)
        return std::unexpected(candidate.error());
    const std::unordered_set<Serial> pushed(request.scope.pushedTo.begin(), request.scope.pushedTo.end());
    const RunningSettings running(request);
    RevocationQuestions questions(request.lookUpRevocation);
    std::vector<DevicePrediction> rows;
    rows.reserve(request.records.size());
    std::vector<OpenRow> openRows;
    for (const DeviceRecord& record : request.records) {
        OpenRow open =
            askFor(questions, inputOf(request, *candidate, running, record, pushed.contains(record.serial)));
        open.row = rows.size();
        DevicePrediction row;
        row.serial = record.serial;
        row.hostname = record.hostname;
        row.now = presentState(record);
        rows.push_back(std::move(row));
        if (open.ofDevice || open.ofManager)
            openRows.push_back(std::move(open));
        else
            rows.back().prediction = predictOne(request, *candidate, questions, std::move(open));
    }
    questions.wait();
    for (OpenRow& open : openRows) {
        const std::size_t row = open.row;
        rows[row].prediction = predictOne(request, *candidate, questions, std::move(open));
    }
    return rows;
}

void keepFailures(std::vector<DevicePrediction>& rows)
{
    for (DevicePrediction& row : rows) {
        for (auto* verdict : {&row.prediction.byManager, &row.prediction.byDevice}) {
            if (!*verdict)
                continue;
            std::erase_if((*verdict)->checks, [](const session::trust::Check& check) {
                return check.outcome != session::trust::Outcome::Fail;
            });
            (*verdict)->checks.shrink_to_fit();
            (*verdict)->path = {};
        }
    }
}

session::base::Result<std::vector<DevicePrediction>> predictFailures(const PredictionRequest& request)
{
    auto rows = predictDevices(request);
    if (rows)
        keepFailures(*rows);
    return rows;
}

} // namespace models::workflows
