#include "views/wizard/rehearsal_rows.h"

#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "views/wizard/outcome_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::wizard {

using models::workflows::RehearsalFailure;
using models::workflows::RehearsalReport;
using models::workflows::WorkflowKind;
using widgets::ConditionRow;
using widgets::Outcome;

namespace {

struct RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(views::wizard::RehearsalWords)
};

QString asSentence(const std::string& text)
{
    QString sentence = models::text::detailText(text);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

ConditionRow plainRow(Outcome outcome, const QString& sentence, const QString& measured = {})
{
    return {.id = {}, .outcome = outcome, .sentence = sentence, .measured = measured, .link = {}};
}

QString failureSentence(const RehearsalFailure& failure)
{
    const QString step = models::text::stepTitle(failure.step);
    if (failure.condition.empty())
        return RehearsalWords::tr("%1: %n device(s) failed", nullptr, int(failure.devices.size())).arg(step);
    return RehearsalWords::tr("%1: not fulfilled: %2")
        .arg(step, models::text::conditionSentence(failure.condition));
}

/// Why, or how far it is from what is wanted.
QString failureReason(const RehearsalFailure& failure)
{
    return failure.condition.empty() ? causeWords(failure.cause)
                                     : models::text::measuredText(failure.measured);
}

/// The last one that was reached is not done while it runs, or when that was where it ended.
Outcome rehearsedOutcome(const RehearsalReport& report, bool isRunning, bool isLast)
{
    if (!isLast || report.succeeded)
        return Outcome::Good;
    if (isRunning)
        return Outcome::Running;
    return report.cancelled ? Outcome::Open : Outcome::Bad;
}

void addFailures(const RehearsalReport& report, std::vector<ConditionRow>& rows)
{
    if (report.cancelled || report.succeeded)
        return;
    for (std::size_t i = 0; i < report.failures.size(); ++i) {
        const RehearsalFailure& failure = report.failures[i];
        rows.push_back({.id = QStringLiteral("failure.%1").arg(i),
                        .outcome = Outcome::Bad,
                        .sentence = failureSentence(failure),
                        .measured = failureReason(failure),
                        .link = failure.devices.empty()
                                    ? QString()
                                    : RehearsalWords::tr("Show %1").arg(failure.devices.size())});
    }
    if (!report.failures.empty())
        return;
    for (const std::string& unmet : report.unmet)
        rows.push_back(plainRow(Outcome::Bad, asSentence(unmet)));
}

QString resultOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good:
        return RehearsalWords::tr("went well");
    case Outcome::Running:
        return RehearsalWords::tr("under way");
    case Outcome::Bad:
        return RehearsalWords::tr("it ended here");
    default:
        return RehearsalWords::tr("not finished");
    }
}

} // namespace

QString rehearsalObstacle(models::workflows::MigrationDesk& desk, WorkflowKind shown)
{
    using session::base::ErrorCode;
    if (shown == WorkflowKind::AddDevice)
        return RehearsalWords::tr("Adding a device can't be rehearsed: the new device is not here yet.");
    if (shown == WorkflowKind::Wildfire)
        return RehearsalWords::tr("A WildFire appliance can't be rehearsed: somebody configures it by hand.");
    if (shown == WorkflowKind::HaPair)
        return RehearsalWords::tr("The HA pair can't be rehearsed: a rehearsal has one manager.");
    const auto status = desk.status();
    const auto* step = isStarted(desk) ? currentStep(*status) : nullptr;
    if (step && isBusy(*step))
        return RehearsalWords::tr("A step is being done: rehearse when it has ended.");
    const auto readiness = desk.rehearsal().readiness();
    if (readiness)
        return {};
    switch (readiness.error().code) {
    case ErrorCode::Conflict:
        return RehearsalWords::tr("A rehearsal is under way.");
    case ErrorCode::Unsupported:
        return RehearsalWords::tr("A rehearsal needs a manager that listens for devices.");
    case ErrorCode::NotFound:
        return RehearsalWords::tr("No device is connected that could take part in a rehearsal.");
    default:
        return models::text::detailText(readiness.error());
    }
}

QString rehearsalVerdict(const RehearsalReport& report)
{
    if (report.cancelled)
        return RehearsalWords::tr("Cancelled before its end.");
    if (report.succeeded)
        return RehearsalWords::tr("Nothing failed with %n simulated device(s).", nullptr, report.devices);
    return RehearsalWords::tr("This would fail. It was rehearsed with %n simulated device(s).", nullptr,
                              report.devices);
}

std::vector<ConditionRow> rehearsalRows(const RehearsalReport& report, bool isRunning)
{
    std::vector<ConditionRow> rows;
    if (!isRunning)
        addFailures(report, rows);
    for (std::size_t i = 0; i < report.steps.size(); ++i) {
        const Outcome outcome = rehearsedOutcome(report, isRunning, i + 1 == report.steps.size());
        rows.push_back(plainRow(outcome, models::text::stepTitle(report.steps[i]), resultOf(outcome)));
    }
    return rows;
}

QString rehearsalLimits(const RehearsalReport& report)
{
    QStringList lines;
    for (const std::string& limit : report.limits)
        lines << RehearsalWords::tr("Not rehearsed: %1.").arg(QString::fromStdString(limit));
    return lines.join(QLatin1Char('\n'));
}

QString rehearsalText(const RehearsalReport& report, const QString& title)
{
    QStringList lines{title, rehearsalVerdict(report)};
    for (const ConditionRow& row : rehearsalRows(report, false))
        lines << QStringLiteral("- ") + row.sentence +
                     (row.measured.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(row.measured));
    for (const RehearsalFailure& failure : report.failures)
        for (const auto& serial : failure.devices)
            lines << QStringLiteral("  ") + QString::fromStdString(serial.value) + QStringLiteral(": ") +
                         failureSentence(failure);
    if (!report.limits.empty())
        lines << rehearsalLimits(report);
    if (!report.lines.empty())
        lines << QString() << RehearsalWords::tr("What happened, in order:");
    for (const std::string& line : report.lines)
        lines << QStringLiteral("- ") + QString::fromStdString(line);
    if (!report.unmet.empty())
        lines << QString() << RehearsalWords::tr("What was not as it should be:");
    for (const std::string& unmet : report.unmet)
        lines << QStringLiteral("- ") + models::text::detailText(unmet);
    return lines.join(QLatin1Char('\n'));
}

} // namespace views::wizard
