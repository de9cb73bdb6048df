#include "models/lifecycle/devices/session_end.h"

#include <algorithm>
#include <utility>

namespace models::lifecycle {

using session::base::TimePoint;

namespace {

void takeEarlier(OpenSession& session)
{
    const auto& commits = session.commitDisconnectAt;
    const auto& own = session.ownDisconnectAt;
    session.disconnectAt = commits && own ? std::min(*commits, *own) : commits ? commits : own;
}

} // namespace

void takeJudgement(OpenSession& session, const session::engine::SessionJudgedAnew& judged)
{
    const bool isAllowed = judged.attempt->verdict.allowed;
    session.doomed = isAllowed ? nullptr : judged.attempt;
    if (judged.endsAt) {
        session.endsForDoom = session.endsForDoom || !session.commitDisconnectAt;
        session.commitDisconnectAt = judged.endsAt;
    } else if (isAllowed && std::exchange(session.endsForDoom, false)) {
        session.commitDisconnectAt.reset();
    }
    takeEarlier(session);
}

void takeOwnWait(OpenSession& session, TimePoint deadline)
{
    session.ownDisconnectAt = deadline;
    takeEarlier(session);
}

bool takeCommitWait(OpenSession& session, TimePoint deadline, bool isUnderOther)
{
    const bool isConcerned = isUnderOther || session.doomed;
    if (!isConcerned && !session.commitDisconnectAt)
        return false;
    session.commitDisconnectAt = isConcerned ? std::optional(deadline) : std::nullopt;
    session.endsForDoom = isConcerned && !isUnderOther;
    takeEarlier(session);
    return true;
}

} // namespace models::lifecycle
