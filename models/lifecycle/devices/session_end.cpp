#include "models/lifecycle/devices/session_end.h"

#include <algorithm>
#include <utility>

namespace models::lifecycle {

using session::base::TimePoint;

namespace {

TimePoint earlier(std::optional<TimePoint> one, TimePoint other)
{
    return one ? std::min(*one, other) : other;
}

} // namespace

void takeJudgement(OpenSession& session, const session::engine::SessionJudgedAnew& judged)
{
    const bool isAllowed = judged.attempt->verdict.allowed;
    session.doomed = isAllowed ? nullptr : judged.attempt;
    if (judged.endsAt) {
        session.endsForDoom = session.endsForDoom || !session.disconnectAt;
        session.disconnectAt = judged.endsAt;
    } else if (isAllowed && std::exchange(session.endsForDoom, false)) {
        session.disconnectAt = session.ownDisconnectAt;
    }
}

void takeOwnWait(OpenSession& session, TimePoint deadline)
{
    session.ownDisconnectAt = deadline;
    session.disconnectAt = earlier(session.disconnectAt, deadline);
}

bool takeCommitWait(OpenSession& session, TimePoint deadline, bool isUnderOther)
{
    const bool isConcerned = isUnderOther || session.doomed;
    if (!isConcerned && !session.disconnectAt)
        return false;
    session.disconnectAt = isConcerned ? earlier(session.ownDisconnectAt, deadline) : session.ownDisconnectAt;
    session.endsForDoom = isConcerned && !isUnderOther;
    return true;
}

} // namespace models::lifecycle
