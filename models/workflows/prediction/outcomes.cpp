#include "models/workflows/prediction/outcomes.h"

namespace models::workflows {

using session::trust::Fate;

namespace {

bool isSameReason(const Foretold& foretold, const Outcome& outcome)
{
    if (!outcome.reason.empty())
        return outcome.reason == foretold.reason;
    // Nobody told more than the alert, which several reasons share.
    const auto reason = session::trust::reasonFromName(foretold.reason);
    return reason && !outcome.alert.empty() && session::trust::rowOf(*reason).alert == outcome.alert;
}

bool isRefusedAsForetold(const Foretold& foretold, const Outcome& outcome)
{
    if (outcome.refusedByDevice && foretold.mayRefuseFirst)
        return true;
    return foretold.refusedByDevice == outcome.refusedByDevice && isSameReason(foretold, outcome);
}

bool isInTime(const Foretold& foretold, const Outcome& outcome)
{
    if (!foretold.when || !outcome.endedAt)
        return false;
    return *outcome.endedAt >= *foretold.when - earlyTolerance &&
           *outcome.endedAt <= *foretold.when + lateTolerance;
}

} // namespace

Foretold foretold(const DevicePrediction& row)
{
    const auto& prediction = row.prediction;
    Foretold result{.fate = prediction.fate};
    if (prediction.fate != Fate::Drops) {
        if (prediction.fate == Fate::Unknown)
            result.detail = prediction.detail;
        return result;
    }
    if (prediction.cause) {
        result.rule = prediction.cause->rule;
        if (prediction.cause->reason)
            result.reason = session::trust::rowOf(*prediction.cause->reason).name;
    }
    result.refusedByDevice = prediction.refusedByDevice;
    result.mayRefuseFirst = prediction.cause && !prediction.byDevice;
    result.when = prediction.when;
    result.detail = prediction.detail;
    return result;
}

Match compare(const Foretold& foretold, const Outcome& outcome)
{
    if (outcome.what == Happened::Pending)
        return Match::Open;
    if (outcome.what == Happened::Away)
        return Match::Incomparable;
    bool isRight = false;
    switch (foretold.fate) {
    case Fate::Unknown:
        return Match::NotForetold;
    case Fate::Stays:
        isRight = outcome.what == Happened::Stayed;
        break;
    case Fate::ReAuthenticates:
        isRight = outcome.what == Happened::CameBack;
        break;
    case Fate::Drops:
        isRight = outcome.what == Happened::Lost && isRefusedAsForetold(foretold, outcome) &&
                  isInTime(foretold, outcome);
        break;
    }
    return isRight ? Match::Right : Match::Wrong;
}

void OutcomeTrail::note(const End& end)
{
    if (!m_hasEnded) { // the first one is what the change has done
        m_outcome.endedAt = end.at;
        m_byItself = end.byItself;
    }
    m_hasEnded = true;
    m_outcome.what = Happened::Pending;
    m_refusals = 0;
}

void OutcomeTrail::note(const Return& back)
{
    if (!m_hasEnded)
        m_outcome.endedAt = back.at; // a newer session took its place
    m_hasEnded = true;
    m_outcome.fingerprint = back.fingerprint;
    m_outcome.world = back.world;
    m_outcome.at = back.at;
    if (back.reverted)
        return noteReverted(*back.reverted);
    m_refusals = 0;
    m_outcome.what = Happened::CameBack;
    m_outcome.reason.clear();
    m_outcome.alert.clear();
    m_outcome.refusedByDevice = false;
}

/// What was refused here is known better than by the device's word.
void OutcomeTrail::noteReverted(const std::string& why)
{
    using session::trust::Reason;
    m_outcome.what = Happened::Lost;
    if (m_refusals > 0)
        return;
    const auto reason = session::trust::reasonFromName(why.substr(0, why.find(':')));
    if (!reason || *reason == Reason::Timeout || *reason == Reason::Protocol) {
        m_outcome.what = Happened::Away; // it did not get as far as to be judged
        return;
    }
    m_outcome.refusedByDevice = true;
    m_outcome.reason = session::trust::rowOf(*reason).name;
}

void OutcomeTrail::note(const Refusal& refusal)
{
    if (!m_hasEnded || m_outcome.what == Happened::CameBack)
        return; // somebody else, while its session is up
    ++m_refusals;
    m_outcome.at = refusal.at;
    m_outcome.refusedByDevice = refusal.byDevice;
    m_outcome.reason = refusal.reason;
    m_outcome.alert = refusal.alert;
    if (m_refusals >= 2)
        m_outcome.what = Happened::Lost;
}

Outcome OutcomeTrail::outcome(bool isOver) const
{
    Outcome result = m_outcome;
    if (m_hasEnded && m_byItself && result.what != Happened::Pending)
        result.what = Happened::Away; // no word about the change, whatever became of it
    if (!isOver || result.what != Happened::Pending)
        return result;
    result.what = m_hasEnded ? Happened::Away : Happened::Stayed;
    return result;
}

std::string_view toText(Happened what)
{
    switch (what) {
    case Happened::Pending:
        return "pending";
    case Happened::Stayed:
        return "stayed";
    case Happened::CameBack:
        return "came-back";
    case Happened::Lost:
        return "lost";
    case Happened::Away:
        return "away";
    }
    return "";
}

std::string_view toText(Match match)
{
    switch (match) {
    case Match::Open:
        return "open";
    case Match::Right:
        return "right";
    case Match::Wrong:
        return "wrong";
    case Match::NotForetold:
        return "not-foretold";
    case Match::Incomparable:
        return "incomparable";
    }
    return "";
}

} // namespace models::workflows
