#include "models/workflows/plans/new_plan.h"

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/changes/new_device.h"
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/changes/server_side.h"
#include "models/workflows/changes/wildfire.h"

namespace models::workflows {

using config::Configuration;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<> checkStacks(const RollOutOptions& options, const Configuration& configuration)
{
    for (const std::string& stack : options.templateStacks) {
        if (!configuration.templateStacks.contains(stack))
            return failure(ErrorCode::NotFound, "no template stack named " + stack);
    }
    if (options.templateStacks.empty())
        return failure(ErrorCode::NotFound, "no template stack holds a device");
    return {};
}

/// A plan of this kind with the options in their place, once they are complete.
template <class Options>
Result<PlanState> planWith(WorkflowKind kind, Options PlanState::* place, Result<Options> filled)
{
    if (!filled)
        return std::unexpected(filled.error());
    PlanState plan;
    plan.kind = kind;
    plan.*place = std::move(*filled);
    return plan;
}

} // namespace

Result<PlanState> newPlan(const ServerSideOptions& options, const Configuration& candidate)
{
    return planWith<ServerSideOptions>(WorkflowKind::ServerSide, &PlanState::serverSide,
                                       completed(options, candidate));
}

Result<PlanState> newPlan(const RollOutOptions& options, const Configuration& candidate)
{
    RollOutOptions filled = completed(options, candidate);
    if (const auto here = checkStacks(filled, candidate); !here)
        return std::unexpected(here.error());
    return planWith<RollOutOptions>(WorkflowKind::RollOut, &PlanState::rollOut, std::move(filled));
}

Result<PlanState> newPlan(const ServerCertificateOptions& options, const Configuration& candidate)
{
    return planWith(WorkflowKind::ServerCertificate, &PlanState::serverCertificate,
                    completed(options, candidate));
}

Result<PlanState> newPlan(const ClientCertificateOptions& options, const RollOutOptions& how,
                          const Configuration& candidate)
{
    auto plan = planWith<ClientCertificateOptions>(WorkflowKind::ClientCertificate,
                                                   &PlanState::clientCertificate, options);
    plan->rollOut = completed(how, candidate);
    if (const auto here = checkStacks(plan->rollOut, candidate); options.devices.empty() && !here)
        return std::unexpected(here.error());
    return plan;
}

Result<PlanState> newPlan(const AuthorityOptions& options, const RollOutOptions& how,
                          const Configuration& candidate)
{
    auto plan = planWith(WorkflowKind::Authority, &PlanState::authority, completed(options, candidate));
    if (plan)
        plan->rollOut = how;
    return plan;
}

Result<PlanState> newPlan(const NewDeviceOptions& options, const Configuration& candidate)
{
    return planWith(WorkflowKind::AddDevice, &PlanState::newDevice, completed(options, candidate));
}

Result<PlanState> newPlan(const WildfireOptions& options, const RollOutOptions& how,
                          const Configuration& candidate)
{
    auto plan = planWith(WorkflowKind::Wildfire, &PlanState::wildfire, completed(options, candidate));
    if (!plan)
        return plan;
    plan->rollOut = completed(how, candidate);
    if (const auto here = checkStacks(plan->rollOut, candidate); !here)
        return std::unexpected(here.error());
    return plan;
}

Result<PlanState> newPlan(const HaPairOptions& options, const Configuration& candidate,
                          const std::optional<lifecycle::PairView>& pair)
{
    return planWith(WorkflowKind::HaPair, &PlanState::haPair, completed(options, candidate, pair));
}

} // namespace models::workflows
