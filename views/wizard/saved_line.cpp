#include "views/wizard/saved_line.h"

#include "models/text/times.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace views::wizard {

using session::base::TimePoint;

namespace {

struct SavedWords
{
    Q_DECLARE_TR_FUNCTIONS(MigrationPage)
};

/// Within a day the hour, else the day: the line is narrow.
QString shortTime(TimePoint then, TimePoint now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(then.time_since_epoch().count());
    const auto today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    return time.date() == today.date() ? time.toString(QStringLiteral("hh:mm"))
                                       : models::text::dayText(time.date());
}

} // namespace

QString savedLine(const models::workflows::MigrationDesk& desk, TimePoint now)
{
    if (desk.savedPlanError())
        return {};
    const auto status = desk.status();
    if (!status)
        return desk.plans().empty() ? SavedWords::tr("No plan has been started yet")
                                    : SavedWords::tr("No plan is under way");
    const QString saved = models::text::savedText(status->savedAt, now);
    if (status->finished)
        return SavedWords::tr("The last plan was %1").arg(saved);
    const auto& plans = desk.plans();
    const auto plan = std::ranges::find(plans, status->plan, &models::workflows::PlanPassport::number);
    if (plan == plans.end())
        return saved;
    return SavedWords::tr("Started %1 · %2").arg(shortTime(plan->startedAt, now), saved);
}

} // namespace views::wizard
