#include "views/panes/change/change_desk.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/device_filter.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "models/workflows/migration.h"
#include "views/dialogs/change/commit_dialog.h"
#include "views/dialogs/change/locks_dialog.h"
#include "views/dialogs/message.h"
#include "views/panes/change/pending_page.h"

namespace views::panes {

ChangeDesk::ChangeDesk(main_window::MainWindow& window, models::lifecycle::Lifecycle& lifecycle,
                       PendingPage& page)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle)
{
    connect(&window, &main_window::MainWindow::previewWanted, this, [this, &page] {
        m_window.showPage(page.pageId());
        page.showChanges();
    });
    connect(&window, &main_window::MainWindow::validateWanted, this, [this, &page] {
        m_window.showPage(page.pageId());
        page.showFindings();
    });
    connect(&window, &main_window::MainWindow::commitWanted, this, &ChangeDesk::openCommit);
    auto& actions = window.actions();
    connect(actions.undo, &QAction::triggered, this,
            [this] { tellUnlessDone(m_lifecycle.undo(), tr("The edit was not taken back.")); });
    connect(actions.redo, &QAction::triggered, this,
            [this] { tellUnlessDone(m_lifecycle.redo(), tr("The edit was not made again.")); });
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &ChangeDesk::followEdits);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &ChangeDesk::followEdits);
    followEdits();
    connect(window.actions().locks, &QAction::triggered, this,
            [this] { (new dialogs::LocksDialog(m_lifecycle, &m_window))->open(); });
}

void ChangeDesk::followEdits()
{
    const auto counts = m_lifecycle.editCounts();
    m_window.actions().undo->setEnabled(counts.made > 0);
    m_window.actions().redo->setEnabled(counts.undone > 0);
}

void ChangeDesk::tellUnlessDone(const session::base::Result<>& done, const QString& headline)
{
    if (!done)
        dialogs::tell(&m_window, {.headline = headline, .text = models::text::detailText(done.error())});
}

void ChangeDesk::openCommit()
{
    if (m_window.findChild<dialogs::CommitDialog*>())
        return; // it is open already
    auto* dialog = new dialogs::CommitDialog(m_lifecycle, &m_window);
    connect(dialog, &dialogs::CommitDialog::devicesWanted, this,
            [this, dialog](const std::vector<session::base::Serial>& serials) {
                m_window.showPage(QStringLiteral("devices"), models::tables::DeviceFilter::textFor(serials));
                dialog->reject();
            });
    namePlan(*dialog);
    dialog->open();
}

/// When the step that is next commits what a plan has staged.
void ChangeDesk::namePlan(dialogs::CommitDialog& dialog) const
{
    const auto status = m_migration ? m_migration->status() : nullptr;
    if (!status || status->finished || status->current >= status->steps.size())
        return;
    using models::workflows::Act;
    const models::workflows::StepStatus& step = status->steps[status->current];
    if (step.act != Act::Commit && step.act != Act::Stage)
        return;
    QStringList open;
    for (const models::workflows::Condition& condition : step.conditions)
        if (step.act == Act::Commit && condition.state == models::workflows::ConditionState::Open &&
            condition.overriddenBecause.empty())
            open << models::text::conditionSentence(condition.id);
    dialog.setPlan(models::text::workflowTitle(models::workflows::toText(status->kind)), open);
}

} // namespace views::panes
