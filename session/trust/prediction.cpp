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

/// Whole sentences, since each is translated as one.
std::string_view refusalOf(const PredictionInput& input, bool byClient)
{
    if (input.client == "device" && input.server == "manager")
        return byClient ? "the device refuses the manager: " : "the manager refuses the device: ";
    return byClient ? "the client refuses the server: " : "the server refuses the client: ";
}

void drop(Prediction& prediction, const PredictionInput& input, const Check& cause)
{
    prediction.fate = Fate::Drops;
    prediction.detail = refusalOf(input, prediction.refusedByDevice);
    prediction.detail += sentenceFor(cause);
    prediction.when = input.judgedAt;
}

/// When a check is made, counted from the first bytes on.
enum class Stage {
    Hellos,    ///< before any certificate is shown
    Handshake, ///< by what is known of revocation
    Lookups,   ///< by what was found out of it
    Words,     ///< by what the peer says of itself
};

Stage stageOf(const Check& check)
{
    if (check.id == CheckId::TlsVersion || check.id == CheckId::Cipher)
        return Stage::Hellos;
    const bool isWords = check.id == CheckId::ManagedDevice || check.id == CheckId::SerialNumber;
    return isWords ? Stage::Words : Stage::Handshake;
}

struct Refusal
{
    const Check* check = nullptr; ///< nullptr: none
    Stage stage = Stage::Handshake;
};

struct Question
{
    const Policy& policy;
    const PeerEvidence& evidence;
    const RevocationFacts& known;
    const RevocationFacts& found;
    base::TimePoint at;
};

/// Who is refused by what is known is asked about no further (T6).
Refusal judge(const Question& question, std::optional<Verdict>& verdict)
{
    verdict = verify(question.policy, question.evidence, question.known, question.at);
    const Check* check = verdict->firstFailure();
    if (check && stageOf(*check) != Stage::Words)
        return {check, stageOf(*check)};
    if (question.found.byFingerprint.empty())
        return {check, Stage::Words};
    RevocationFacts facts = question.known;
    for (const auto& [fingerprint, fact] : question.found.byFingerprint)
        facts.byFingerprint.try_emplace(fingerprint, fact);
    verdict = verify(question.policy, question.evidence, facts, question.at);
    check = verdict->firstFailure();
    return {check, check && stageOf(*check) == Stage::Words ? Stage::Words : Stage::Lookups};
}

/// Whoever is the first to refuse: in TLS 1.2 the server shows its certificate before the client shows its
/// own (RFC 5246 section 7.3), and a client that looks something up says nothing, and listens to nothing,
/// before it has its answer. Nullptr when neither does.
const Check* refusal(Prediction& prediction, const Refusal& byManager, const Refusal& byDevice)
{
    const auto rank = [](const Refusal& one, bool isManager) { return 2 * int(one.stage) + int(isManager); };
    if (byManager.check && byManager.stage == Stage::Hellos)
        return byManager.check;
    prediction.refusedByDevice =
        byDevice.check && (!byManager.check || rank(byDevice, false) < rank(byManager, true));
    return prediction.refusedByDevice ? byDevice.check : byManager.check;
}

} // namespace

Prediction predict(const PredictionInput& input)
{
    Prediction prediction;
    if (!input.deviceEvidence) {
        prediction.detail = input.whyUnknown;
        return prediction;
    }
    const Refusal byManager =
        judge({input.serverPolicy, *input.deviceEvidence, input.facts, input.found, input.judgedAt},
              prediction.byManager);
    Refusal byDevice;
    if (input.serverEvidence && input.devicePolicy)
        byDevice = judge({*input.devicePolicy, *input.serverEvidence, input.deviceFacts, input.deviceFound,
                          input.judgedAt + input.deviceClockOffset},
                         prediction.byDevice);
    const bool isTrying = input.presence == Presence::Trying;
    const bool comesAgain = input.sessionWillBeRestarted || isTrying;
    const bool isEndedAtOnce = !comesAgain && isUnmanaged(*prediction.byManager);
    const Check* cause = isEndedAtOnce ? byManager.check : refusal(prediction, byManager, byDevice);
    if (cause != nullptr)
        prediction.cause = *cause;
    if (input.presence == Presence::Away) {
        prediction.detail = "offline";
        if (cause != nullptr)
            prediction.detail += "; would be refused: " + sentenceFor(*cause);
        return prediction;
    }
    if (cause != nullptr && (comesAgain || isEndedAtOnce)) {
        drop(prediction, input, *cause);
        return prediction;
    }
    if (isTrying && !prediction.byDevice) {
        prediction.detail = input.whyUnknown;
        return prediction;
    }
    prediction.fate = comesAgain ? Fate::ReAuthenticates : Fate::Stays;
    if (cause != nullptr)
        prediction.detail = "would be refused at its next reconnect: " + sentenceFor(*cause);
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
