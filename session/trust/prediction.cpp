#include "session/trust/prediction.h"

namespace session::trust {
namespace {

/// Why a session that is not restarted ends all the same: its device is no longer managed.
bool isUnmanaged(const Verdict& verdict)
{
    const Check* managed = verdict.find(CheckId::ManagedDevice);
    return managed != nullptr && managed->outcome == Outcome::Fail;
}

std::string sentenceFor(const Check& check)
{
    std::string text = check.reason ? std::string(rowOf(*check.reason).name) : std::string(toText(check.id));
    if (!check.certificate.empty())
        text += ", " + check.certificate;
    return check.detail.empty() ? text : text + ": " + check.detail;
}

void drop(Prediction& prediction, const PredictionInput& input, const Check& cause)
{
    prediction.fate = Fate::Drops;
    prediction.cause = cause;
    prediction.detail = (prediction.refusedByDevice ? "the device refuses the manager: "
                                                    : "the manager refuses the "
                                                      "device: ") +
                        sentenceFor(cause);
    prediction.when = input.judgedAt;
}

const Check* failureOf(const std::optional<Verdict>& verdict)
{
    return verdict ? verdict->firstFailure() : nullptr;
}

/// Found before any certificate is shown.
bool isFoundInHellos(const Check& check)
{
    return check.id == CheckId::TlsVersion || check.id == CheckId::Cipher;
}

/// Whoever is the first to refuse: in TLS 1.2 the server shows its certificate before the client shows its
/// own (RFC 5246 section 7.3). Nullptr when neither does.
const Check* refusal(Prediction& prediction)
{
    const Check* byManager = failureOf(prediction.byManager);
    if (byManager && isFoundInHellos(*byManager))
        return byManager;
    const Check* byDevice = failureOf(prediction.byDevice);
    prediction.refusedByDevice = byDevice != nullptr;
    return byDevice ? byDevice : byManager;
}

} // namespace

Prediction predict(const PredictionInput& input)
{
    Prediction prediction;
    if (!input.deviceEvidence) {
        prediction.detail = input.whyUnknown;
        return prediction;
    }
    prediction.byManager = verify(input.serverPolicy, *input.deviceEvidence, input.facts, input.judgedAt);
    if (input.serverEvidence && input.devicePolicy) {
        prediction.byDevice = verify(*input.devicePolicy, *input.serverEvidence, input.deviceFacts,
                                     input.judgedAt + input.deviceClockOffset);
    }
    const bool isEndedAtOnce = !input.sessionWillBeRestarted && isUnmanaged(*prediction.byManager);
    const Check* cause = isEndedAtOnce ? failureOf(prediction.byManager) : refusal(prediction);
    if (!input.online) {
        prediction.detail = "offline";
        if (cause != nullptr)
            prediction.detail += "; would be refused: " + sentenceFor(*cause);
        prediction.refusedByDevice = false;
        return prediction;
    }
    if (cause != nullptr && (input.sessionWillBeRestarted || isEndedAtOnce)) {
        drop(prediction, input, *cause);
        return prediction;
    }
    prediction.fate = input.sessionWillBeRestarted ? Fate::ReAuthenticates : Fate::Stays;
    if (cause != nullptr) {
        prediction.detail = "would be refused at its next reconnect: " + sentenceFor(*cause);
        prediction.refusedByDevice = false;
    }
    return prediction;
}

std::string_view toText(Fate fate)
{
    switch (fate) {
    case Fate::Stays:
        return "stays";
    case Fate::ReAuthenticates:
        return "re-authenticates";
    case Fate::Drops:
        return "drops";
    case Fate::Unknown:
        return "unknown";
    }
    return "";
}

} // namespace session::trust
