// The report of a plan: who did what when, the evidence of each device, exceptions, overrides, what was
// predicted and what happened, and the fingerprints before and after. As JSON, from which the printed one is
// made. Pure; any thread.
#pragma once

#include "models/workflows/plans/plan_passport.h"
#include "models/workflows/prediction/followed_act.h"

#include <QJsonObject>

#include <deque>

namespace models::workflows {

struct ReportInput
{
    const PlanPassport& passport;
    const PlanState& plan;
    const std::deque<FollowedAct>& acts; ///< whatever was committed and pushed, of this plan or not
    Fingerprints now = {};               ///< of an unfinished plan they stand for those after it
    std::string manager = {};            ///< its address
    std::string madeBy = {};
    session::base::TimePoint madeAt;
};

[[nodiscard]] QJsonObject reportOf(const ReportInput& input);

} // namespace models::workflows
