#include "views/wizard/plans_button.h"

#include "models/text/times.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/dialogs/message.h"
#include "views/theme/icons.h"
#include "views/wizard/report_document.h"

#include <QFileDialog>
#include <QMenu>

namespace views::wizard {

using models::workflows::PlanPassport;

namespace {

QString titleOf(const PlanPassport& plan)
{
    return models::text::workflowTitle(models::workflows::toText(plan.kind));
}

} // namespace

PlansButton::PlansButton(models::workflows::MigrationDesk& desk, QWidget* parent)
    : QPushButton(tr("&Plans and reports…"), parent),
      m_desk(desk),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("migrationPlans"));
    setAccessibleName(tr("Plans and reports"));
    setIcon(theme::icon(QStringLiteral("article")));
    setAutoDefault(false);
    m_menu->setObjectName(QStringLiteral("migrationPlans.menu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PlansButton::fill);
}

void PlansButton::refresh()
{
    setEnabled(!m_desk.plans().empty());
    setToolTip(isEnabled() ? tr("The plans that exist, and their reports") : tr("There is no plan yet"));
    setStatusTip(toolTip());
}

void PlansButton::fill()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    const auto status = m_desk.status();
    const int running = status ? status->plan : 0;
    if (status && !status->finished) {
        auto* hold = m_menu->addAction(tr("Put this plan on hold"));
        hold->setObjectName(QStringLiteral("plan.hold"));
        connect(hold, &QAction::triggered, this, [this] { Q_EMIT done(m_desk.holdPlan()); });
        m_menu->addSeparator();
    }
    const auto& plans = m_desk.plans();
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan)
        addPlan(*plan, plan->number == running);
}

void PlansButton::addPlan(const PlanPassport& plan, bool isRunning)
{
    const QString state = plan.isAbandoned  ? tr("abandoned")
                          : plan.isFinished ? tr("finished")
                          : isRunning       ? tr("under way")
                                            : tr("on hold");
    auto* menu = m_menu->addMenu(tr("%1 · %2 · %3 · begun %4")
                                     .arg(QString::number(plan.number), titleOf(plan), state,
                                          models::text::localTime(plan.startedAt)));
    const QString name = QStringLiteral("plan.%1.").arg(plan.number);
    const int number = plan.number;
    const bool isUnderWay = isRunning && !plan.isFinished;
    auto* take = menu->addAction(plan.isFinished ? tr("Show") : tr("Continue"));
    take->setObjectName(name + QStringLiteral("take"));
    take->setEnabled(!isRunning);
    connect(take, &QAction::triggered, this, [this, number] { Q_EMIT done(m_desk.continuePlan(number)); });
    auto* report = menu->addAction(tr("Save report…"));
    report->setObjectName(name + QStringLiteral("report"));
    connect(report, &QAction::triggered, this, [this, number] { saveReport(number); });
    auto* remove = menu->addAction(tr("Delete…"));
    remove->setObjectName(name + QStringLiteral("delete"));
    remove->setEnabled(!isUnderWay);
    connect(remove, &QAction::triggered, this, [this, plan] { deletePlan(plan); });
}

void PlansButton::deletePlan(const PlanPassport& plan)
{
    dialogs::ask(
        this,
        {.message = {.headline = tr("Delete plan %1: %2?").arg(plan.number).arg(titleOf(plan)),
                     .text = tr("What it has done so far stays. It can't be rolled back from here any "
                                "more, and its report goes with it.")},
         .confirm = tr("Delete"),
         .isLoss = true},
        [this, number = plan.number] { Q_EMIT done(m_desk.deletePlan(number)); });
}

void PlansButton::saveReport(int plan)
{
    auto* dialog = new QFileDialog(this, tr("Save the report of plan %1").arg(plan));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("pdf"));
    });
    dialog->selectFile(QStringLiteral("migration-%1.pdf").arg(plan));
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan](const QString& file) {
        const auto report = m_desk.report(plan);
        if (!report)
            return Q_EMIT done(std::unexpected(report.error()));
        Q_EMIT done(file.endsWith(QLatin1String(".json")) ? writeReportJson(*report, file)
                                                          : writeReportPdf(*report, file));
    });
    dialog->open();
}

} // namespace views::wizard
