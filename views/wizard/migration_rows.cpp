#include "views/wizard/migration_rows.h"

#include "models/text/wording.h"
#include "models/workflows/plan_state.h"
#include "models/workflows/wave_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace views::wizard {

using models::tables::DeviceStatus;
using models::workflows::Condition;
using models::workflows::ConditionState;
using models::workflows::MigrationDesk;
using models::workflows::MigrationStatus;
using models::workflows::StepState;
using models::workflows::StepStatus;
using models::workflows::Wave;
using models::workflows::WaveDeviceState;
using models::workflows::WorkflowKind;
using widgets::Outcome;

namespace {

constexpr std::array workflowOrder{WorkflowKind::ServerSide, WorkflowKind::RollOut, WorkflowKind::Enforce};

QString tr(const char* text)
{
    return QCoreApplication::translate("MigrationPage", text);
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

Outcome outcomeOf(const Condition& condition)
{
    switch (condition.state) {
    case ConditionState::Holds:
        return Outcome::Good;
    case ConditionState::Waiting:
        return Outcome::Running;
    case ConditionState::Open:
        break;
    }
    return Outcome::Bad;
}

Outcome outcomeOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Outcome::Good;
    case StepState::Running:
        return Outcome::Running;
    case StepState::Failed:
        return Outcome::Bad;
    case StepState::Ready:
    case StepState::Locked:
        break;
    }
    return Outcome::Open;
}

int openCount(const StepStatus& step)
{
    return int(std::ranges::count_if(step.conditions, [](const Condition& condition) {
        return condition.state != ConditionState::Holds;
    }));
}

QString subtitleOf(const StepStatus& step)
{
    if (step.state == StepState::Done)
        return tr("Done");
    if (step.state == StepState::Failed)
        return text(step.summary);
    if (step.state == StepState::Running) {
        for (const Condition& condition : step.conditions) {
            if (condition.state != ConditionState::Holds && !condition.measured.empty())
                return text(condition.measured);
        }
        return tr("Under way");
    }
    const int open = openCount(step);
    if (step.state == StepState::Ready)
        return open == 0 ? tr("Ready") : tr("%1 open").arg(open);
    return {};
}

/// A workflow that is not under way, by its result alone.
void addResting(WorkflowKind kind, const MigrationDesk& desk, bool isNext,
                std::vector<widgets::StepRow>& rows)
{
    const bool done = desk.isDone(kind);
    bool first = true;
    for (const std::string& id : models::workflows::stepIds(kind)) {
        widgets::StepRow row;
        row.id = text(id);
        row.title = models::text::stepTitle(id);
        row.outcome = done ? Outcome::Good : Outcome::Open;
        row.subtitle = done ? tr("Done") : isNext && first ? tr("Not started") : QString();
        row.isLocked = !done && !(isNext && first);
        row.isCurrent = isNext && first;
        first = false;
        rows.push_back(row);
    }
}

void addStarted(const MigrationStatus& status, std::vector<widgets::StepRow>& rows)
{
    for (std::size_t i = 0; i < status.steps.size(); ++i) {
        const StepStatus& step = status.steps[i];
        rows.push_back({.id = text(step.id),
                        .outcome = outcomeOf(step.state),
                        .title = models::text::stepTitle(step.id),
                        .subtitle = subtitleOf(step),
                        .isLocked = step.state == StepState::Locked,
                        .isCurrent = i == status.current});
    }
}

QString captionOf(const Wave& wave, session::base::TimePoint now)
{
    const auto counts = models::workflows::countsOf(wave);
    QStringList parts;
    if (wave.state == StepState::Locked)
        parts << tr("%1 devices").arg(counts.total);
    else
        parts << tr("%1 of %2 re-authenticated").arg(counts.done).arg(counts.total);
    for (const auto& device : wave.devices) {
        if (device.reconnectsAt) {
            parts << tr("%1 left").arg(models::text::countdown(*device.reconnectsAt - now));
            break;
        }
    }
    if (counts.failed > 0)
        parts << tr("%1 failed").arg(counts.failed);
    if (counts.leftOut > 0)
        parts << tr("%1 left out").arg(counts.leftOut);
    return parts.join(QStringLiteral(" · "));
}

DeviceStatus statusOf(WaveDeviceState state)
{
    switch (state) {
    case WaveDeviceState::ReAuthenticated:
        return DeviceStatus::Custom;
    case WaveDeviceState::Failed:
        return DeviceStatus::Failed;
    case WaveDeviceState::Waiting:
    case WaveDeviceState::Committed:
    case WaveDeviceState::Delivered:
        return DeviceStatus::DisconnectWait;
    case WaveDeviceState::Queued:
    case WaveDeviceState::Skipped:
        break;
    }
    return DeviceStatus::Offline;
}

} // namespace

bool isStarted(const MigrationDesk& desk)
{
    const auto status = desk.status();
    return status && !status->finished;
}

std::optional<WorkflowKind> activeWorkflow(const MigrationDesk& desk)
{
    if (isStarted(desk))
        return desk.status()->kind;
    for (const WorkflowKind kind : workflowOrder) {
        if (!desk.isDone(kind))
            return kind;
    }
    return std::nullopt;
}

std::vector<widgets::StepRow> stepRows(const MigrationDesk& desk)
{
    const auto active = activeWorkflow(desk);
    const bool started = isStarted(desk);
    std::vector<widgets::StepRow> rows;
    for (const WorkflowKind kind : workflowOrder) {
        if (started && kind == active)
            addStarted(*desk.status(), rows);
        else
            addResting(kind, desk, !started && kind == active, rows);
    }
    return rows;
}

std::vector<widgets::ConditionRow> conditionRows(const StepStatus& step)
{
    std::vector<widgets::ConditionRow> rows;
    for (const Condition& condition : step.conditions) {
        rows.push_back(
            {.id = text(condition.id),
             .outcome = outcomeOf(condition),
             .sentence = models::text::conditionSentence(condition.id),
             .measured = text(condition.measured),
             .link = condition.devices.empty() ? QString() : tr("Show %1").arg(condition.devices.size())});
    }
    return rows;
}

std::vector<widgets::WaveRow> waveRows(const std::vector<Wave>& waves, session::base::TimePoint now)
{
    constexpr std::array shown{DeviceStatus::Custom, DeviceStatus::DisconnectWait, DeviceStatus::Failed};
    std::vector<widgets::WaveRow> rows;
    for (std::size_t i = 0; i < waves.size(); ++i) {
        widgets::WaveRow row;
        row.name = tr("Wave %1 · %2").arg(i).arg(models::text::waveName(waves[i].name));
        row.caption = captionOf(waves[i], now);
        row.total = models::workflows::countsOf(waves[i]).total;
        for (const DeviceStatus status : shown) {
            const auto count = std::ranges::count_if(
                waves[i].devices, [status](const auto& device) { return statusOf(device.state) == status; });
            if (count > 0)
                row.segments.push_back({status, count});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

const StepStatus* currentStep(const MigrationStatus& status)
{
    return status.current < status.steps.size() ? &status.steps[status.current] : nullptr;
}

QString lockReason(const MigrationStatus& status)
{
    const StepStatus* step = currentStep(status);
    if (!step)
        return {};
    if (step->state == StepState::Running && step->conditions.empty())
        return tr("The step is under way");
    QStringList open;
    for (const Condition& condition : step->conditions) {
        if (condition.state != ConditionState::Holds)
            open << models::text::conditionSentence(condition.id);
    }
    if (open.isEmpty())
        return {};
    const QString first = open.constFirst();
    if (step->state == StepState::Running)
        return tr("Waiting: %1").arg(first);
    return open.size() == 1 ? tr("Next is locked: %1").arg(first)
                            : tr("Next is locked: %1, and %2 more").arg(first).arg(open.size() - 1);
}

} // namespace views::wizard
