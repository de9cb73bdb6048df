// MigrationActions: a plan whose manager was killed between an action and the keeping of it. What the world
// has kept by itself (commits with their descriptions, jobs, the candidate) tells whether it was done.
#include "models/workflows/migration_actions.h"
#include "models/workflows/step_edits.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using session::base::Serial;

namespace {

constexpr std::string_view interrupted =
    "it was interrupted, and the candidate holds other edits beside its own: commit or revert them";

/// What the candidate would be if only these edits had been made.
bool isOnly(const World& world, const session::base::Result<std::vector<config::Edit>>& edits)
{
    Configuration expected = world.running();
    return edits && config::apply(expected, *edits) && expected == world.candidate();
}

} // namespace

void MigrationActions::recover(PlanState& plan)
{
    const PlanIntent intent = *std::exchange(plan.intent, std::nullopt);
    const auto steps = stepsOf(plan);
    const auto place = std::ranges::find(steps, intent.step, [](Step step) { return toText(step); });
    if (place == steps.end())
        return;
    if (intent.direction == Direction::Back)
        return recoverTakingBack(plan, *place, intent);
    if (plan.current >= steps.size() || steps[plan.current] != *place)
        return;
    switch (actOf(*place)) {
    case Act::Stage:
        return recoverStage(plan, *place);
    case Act::Commit:
    case Act::EditAndCommit:
        return recoverCommit(plan, *place, intent);
    case Act::Waves:
        return recoverWave(plan, intent);
    case Act::Instruct:
    case Act::Deliver:
        break; // it is in the plan alone, or a file that is made once more
    }
}

void MigrationActions::recoverStage(PlanState& plan, Step step)
{
    if (!m_world.hasPendingChanges())
        return;
    // Its certificates are whatever was made; all else has to be what it would have staged, and nothing more.
    Configuration next = m_world.running();
    for (const lifecycle::GenerateRequest& request : certificatesFor(plan, step, m_world.running())) {
        const auto& made = m_world.candidate().panorama.certificates;
        if (const auto found = made.find(request.name); found != made.end())
            next.panorama.certificates.insert_or_assign(request.name, found->second);
    }
    const auto edits = editsOf(plan, step, next);
    if (edits && config::apply(next, *edits) && next == m_world.candidate()) {
        plan.inverse[std::string(toText(step))] = inverseCommands(m_world.running(), m_world.candidate());
        ++plan.current;
        return;
    }
    Configuration left = m_world.candidate();
    for (const lifecycle::GenerateRequest& request : certificatesFor(plan, step, m_world.running()))
        left.panorama.certificates.erase(request.name);
    if (left != m_world.running() || !m_world.revert())
        plan.failure = interrupted;
}

void MigrationActions::recoverCommit(PlanState& plan, Step step, const PlanIntent& intent)
{
    const auto done = m_world.committedSince(intent.running, commitDescription(step, Direction::Forward));
    if (done)
        return committed(plan, step, {.at = done->at, .endsSessions = true}); // the restart has ended them
    plan.inverse.erase(intent.step);
    if (actOf(step) != Act::EditAndCommit || !m_world.hasPendingChanges())
        return;
    if (!isOnly(m_world, editsOf(plan, step, m_world.running())) || !m_world.revert())
        plan.failure = interrupted;
}

void MigrationActions::recoverWave(PlanState& plan, const PlanIntent& intent) const
{
    if (plan.wave >= plan.waves.size())
        return;
    for (const lifecycle::Job& job : m_world.jobs()) {
        if (job.id.value <= intent.lastJob.value || job.type != lifecycle::JobType::CommitAll)
            continue;
        std::vector<Serial> sent;
        for (const lifecycle::DeviceJob& row : job.devices)
            sent.push_back(row.serial);
        std::ranges::sort(sent);
        // Who went away between prediction and push was left out.
        if (sent.empty() || !std::ranges::includes(intent.pushedTo, sent))
            continue;
        return waveStarted(plan, job.id, sent);
    }
}

void MigrationActions::recoverTakingBack(PlanState& plan, Step step, const PlanIntent& intent)
{
    if (!isCommit(step)) {
        if (actOf(step) == Act::Stage && plan.current > 0 && !m_world.hasPendingChanges())
            static_cast<void>(takeBackStage(plan, step));
        return;
    }
    if (m_world.committedSince(intent.running, commitDescription(step, Direction::Back))) {
        if (const auto pushed = takenBack(plan, step); !pushed)
            plan.failure = pushed.error().detail;
        return;
    }
    if (m_world.hasPendingChanges() && (!isOnly(m_world, inverseOf(plan, step)) || !m_world.revert()))
        plan.failure = interrupted;
}

} // namespace models::workflows
