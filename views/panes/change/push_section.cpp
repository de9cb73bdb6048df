#include "views/panes/change/push_section.h"

#include "models/lifecycle/commit/push_scope.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/job_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::panes {

using models::lifecycle::Job;

namespace {

struct PushSection
{
    Q_DECLARE_TR_FUNCTIONS(views::panes::PushSection)
};

} // namespace

DetailsSection pushSection(const models::lifecycle::Lifecycle& lifecycle,
                           const models::lifecycle::PushRequest& request)
{
    DetailsSection section{.caption = PushSection::tr("Last push"), .rows = {}};
    const std::string description = models::lifecycle::describePush(request, {});
    const auto& jobs = lifecycle.jobs();
    const auto job = std::find_if(jobs.rbegin(), jobs.rend(), [&](const Job& each) {
        return each.type == models::lifecycle::JobType::CommitAll && each.description == description;
    });
    if (job == jobs.rend())
        return section;
    const auto row = [](const QString& key, const QString& value, bool isMono) {
        return widgets::KeyValue{.key = key, .value = value, .isMono = isMono, .toolTip = {}};
    };
    section.rows = {
        row(PushSection::tr("Job"), QString::number(job->id.value), true),
        row(PushSection::tr("Result"), models::tables::resultText(job->status, job->result), false),
        row(PushSection::tr("Progress"), PushSection::tr("%1 %").arg(job->progress()), false)};
    return section;
}

} // namespace views::panes
