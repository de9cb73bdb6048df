#include "views/panes/record/jobs_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/job_rows.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/times.h"
#include "views/panes/details_panel.h"

#include <QAction>

#include <algorithm>

namespace views::panes {

using models::lifecycle::DeviceJob;
using models::lifecycle::Job;
using models::lifecycle::JobResult;
using models::lifecycle::JobStatus;
using models::tables::JobColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

namespace {

/// More would only make the inspector slow; those that failed come first.
constexpr std::size_t shownDevices = 200;

} // namespace

JobsPage::JobsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("log"),
                .title = tr("Jobs"),
                .icon = QStringLiteral("history"),
                .section = main_window::Section::Change,
                .nothingSelected = tr("Choose a job to see what each device said."),
                .columns = models::tables::jobTitles()},
               parent),
      m_lifecycle(lifecycle),
      m_cancel(addRowAction({.name = "cancel",
                             .text = tr("&Cancel job"),
                             .icon = "stop",
                             .tip = tr("Devices that have not answered yet are given up")}))
{
    table().setCellStyle(int(JobColumn::Result), {.kind = CellKind::Status});
    table().setCellStyle(int(JobColumn::Id), {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table().setCellStyle(int(JobColumn::Status), {.ink = Ink::Secondary});
    table().setCellStyle(int(JobColumn::Progress), {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table().setCellStyle(int(JobColumn::Description), {.role = TextRole::BodyStrong});
    table().setCellStyle(int(JobColumn::Start), {.role = TextRole::Mono});
    table().setCellStyle(int(JobColumn::Finish), {.role = TextRole::Mono});
    table().setColumnWidths({{int(JobColumn::Result), 92},
                             {int(JobColumn::Id), 68},
                             {int(JobColumn::Type), 90},
                             {int(JobColumn::Status), 92},
                             {int(JobColumn::Progress), 84},
                             {int(JobColumn::Description), 150},
                             {int(JobColumn::Start), 164},
                             {int(JobColumn::Finish), 164}});
    table().sortByColumn(int(JobColumn::Id), Qt::DescendingOrder);
    emptyState().setContent({.icon = QStringLiteral("history"),
                             .headline = tr("No jobs yet"),
                             .sentence = tr("Commits, pushes and operations on devices are listed here."),
                             .hint = {},
                             .actions = {}});
    connect(m_cancel, &QAction::triggered, this, &JobsPage::cancelCurrent);
    connect(&lifecycle, &models::lifecycle::Lifecycle::jobChanged, this, &JobsPage::refreshSoon);
    refreshSoon();
}

void JobsPage::refresh()
{
    setRows(models::tables::jobRows(m_lifecycle.jobs()));
}

const Job* JobsPage::job(const QString& key) const
{
    return m_lifecycle.findJob(session::base::JobId{key.toULongLong()});
}

DetailsSection JobsPage::deviceSection(const Job& job) const
{
    std::vector<DeviceJob> devices = job.devices;
    std::ranges::stable_sort(devices, std::greater(), [](const DeviceJob& device) { return device.result; });
    DetailsSection section{.caption = tr("Devices"), .rows = {}};
    for (const DeviceJob& device : devices) {
        if (section.rows.size() == shownDevices)
            break;
        const auto* record = m_lifecycle.devices().find(device.serial);
        const QString result = models::tables::resultText(device.status, device.result);
        section.rows.push_back(
            {.key = record && !record->hostname.empty() ? QString::fromUtf8(record->hostname)
                                                        : QString::fromUtf8(device.serial.value),
             .value = device.detail.empty()
                          ? result
                          : QStringLiteral("%1: %2").arg(result, models::text::detailText(device.detail)),
             .isMono = false,
             .toolTip = QString::fromUtf8(device.serial.value)});
    }
    if (devices.size() > shownDevices)
        section.rows.push_back({.key = tr("and %1 more").arg(devices.size() - shownDevices),
                                .value = {},
                                .isMono = false,
                                .toolTip = {}});
    return section;
}

void JobsPage::showDetails(const QString& key)
{
    const Job* found = job(key);
    if (!found)
        return;
    const auto failed = std::ranges::count(found->devices, JobResult::Failed, &DeviceJob::result);
    const auto succeeded = std::ranges::count(found->devices, JobResult::Ok, &DeviceJob::result);
    QString cause = models::text::detailText(found->detail);
    if (cause.isEmpty() && !found->devices.empty())
        cause = tr("%1 of %n device(s) OK, %2 failed", nullptr, int(found->devices.size()))
                    .arg(models::text::counted(succeeded), models::text::counted(failed));
    const auto time = [](const QString& name, const std::optional<session::base::TimePoint>& at) {
        return widgets::KeyValue{.key = name,
                                 .value = at ? models::text::localTimeToSecond(*at) : QStringLiteral("–"),
                                 .isMono = true,
                                 .toolTip = at ? models::text::bothTimes(*at) : QString()};
    };
    const QString description = models::tables::descriptionOf(*found);
    m_cancel->setEnabled(found->status != JobStatus::Finished);
    details().setContent(
        {.icon = QStringLiteral("history"),
         .name = description.isEmpty() ? models::tables::typeText(found->type) : description,
         .subtitle = tr("%1, job %2").arg(models::tables::typeText(found->type)).arg(key),
         .banner = widgets::BannerContent{.glyph = {.status = models::tables::glyphOf(*found)},
                                          .state = QStringLiteral("%1, %2 %")
                                                       .arg(models::tables::resultText(found->status,
                                                                                       found->result),
                                                            QString::number(found->progress())),
                                          .cause = cause},
         .sections = {{.caption = tr("Time"),
                       .rows = {time(tr("Start"), found->enqueued), time(tr("End"), found->finished)}},
                      deviceSection(*found)}});
}

void JobsPage::cancelCurrent()
{
    m_lifecycle.cancel(session::base::JobId{currentKey().toULongLong()});
}

} // namespace views::panes
