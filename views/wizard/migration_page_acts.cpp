// What is wished on the migration page: the next step, the way back, overrides, a rehearsal.
#include "views/wizard/migration_page.h"

#include "models/tables/devices/device_filter.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/dialogs/message.h"
#include "views/widgets/text_label.h"
#include "views/wizard/footer_content.h"
#include "views/wizard/override_dialog.h"
#include "views/wizard/rehearsal_card.h"
#include "views/wizard/rehearsal_rows.h"
#include "views/wizard/rehearse_button.h"
#include "views/wizard/start_card.h"

#include <QPointer>

#include <algorithm>

namespace views::wizard {

void MigrationPage::choose(MaybeWorkflow workflow)
{
    m_problem.clear();
    m_chosen = workflow;
    if (workflow && isStarted(m_desk))
        return report(m_desk.holdPlan()); // nothing is done in it, and it can be continued
    refresh();
}

void MigrationPage::goOn()
{
    m_problem.clear();
    if (isStarted(m_desk)) {
        m_desk.next([this](const session::base::Result<>& result) { report(result); }, m_shownStep);
        return;
    }
    const auto started = m_start->start();
    if (started)
        m_chosen.reset();
    report(started);
}

void MigrationPage::pauseOrResume()
{
    m_problem.clear();
    const auto status = m_desk.status();
    report(status && status->isStopped() ? m_desk.resume() : m_desk.pause());
}

void MigrationPage::overrideCondition(const QString& id)
{
    const auto status = m_desk.status();
    const auto* step = status ? currentStep(*status) : nullptr;
    if (!step)
        return;
    const auto row = std::ranges::find(step->conditions, id.toStdString(), &models::workflows::Condition::id);
    if (row == step->conditions.end())
        return;
    askForReason(*row);
}

void MigrationPage::askForReason(const models::workflows::Condition& condition)
{
    auto* dialog = new OverrideDialog(m_desk, condition, this);
    connect(dialog, &OverrideDialog::accepted, this, &MigrationPage::refresh);
    dialog->open();
}

void MigrationPage::goBack()
{
    m_problem.clear();
    if (m_desk.savedPlanError())
        return dialogs::ask(
            this,
            {.message = {.headline = tr("Start anew without the saved migration?"),
                         .text = tr("What it has done so far stays. It can't be continued or rolled back "
                                    "from here.")},
             .confirm = tr("Start anew"),
             .isLoss = true},
            [this] { report(m_desk.abandon()); });
    if (!isStarted(m_desk) && isOtherChange(m_chosen))
        return choose(std::nullopt); // what was asked is not wanted
    const auto status = m_desk.status();
    if (!status)
        return;
    if (status->takesBack.empty())
        return report(m_desk.abandon());
    if (status->outsideWindow && status->outsideWindow->overriddenBecause.empty())
        return askForReason(*status->outsideWindow); // the way back is a change, too
    if (std::exchange(m_asksBack, true))
        return;
    m_desk.whoIsSentBack([owner = QPointer(this), status](const auto& sent) {
        if (!owner)
            return;
        owner->m_asksBack = false;
        const auto now = owner->m_desk.status();
        if (now && now->takesBack == status->takesBack) // else it is another question by now
            owner->askToTakeBack(*now, sent ? sent->size() : 0);
    });
}

void MigrationPage::askToTakeBack(const models::workflows::MigrationStatus& status, std::size_t sent)
{
    const QString title = models::text::stepTitle(status.takesBack);
    dialogs::Question question{
        .message = {.headline = tr("Roll back: %1").arg(title), .text = rollBackText(status, sent)},
        .confirm = tr("Roll back"),
        .isLoss = true};
    if (!status.waveBack.empty())
        question.other = tr("Roll back wave %1 alone").arg(models::text::waveName(status.waveBack));
    dialogs::ask(this, question, [this] { takeBack(WayBack::Step); }, [this] { takeBack(WayBack::Wave); });
}

void MigrationPage::takeBack(WayBack what)
{
    const auto done = [this, what](const session::base::Result<>& result) {
        report(result);
        if (!result)
            offerOverride(what);
    };
    if (what == WayBack::Wave)
        return m_desk.rollBackWave(done);
    m_desk.rollBack(done);
}

/// Of the roll back that was refused, when nothing is in its way but what may be passed over.
void MigrationPage::offerOverride(WayBack what)
{
    const auto status = m_desk.status();
    const auto isOpen = [](const models::workflows::Condition& one) {
        return one.state != models::workflows::ConditionState::Holds;
    };
    const auto isHard = [&isOpen](const models::workflows::Condition& one) {
        return isOpen(one) && !one.isSoft;
    };
    if (!status || std::ranges::any_of(status->backConditions, isHard))
        return;
    const auto open = std::ranges::find_if(status->backConditions, isOpen);
    if (open == status->backConditions.end())
        return;
    auto* dialog = new OverrideDialog(m_desk, *open, this);
    dialog->setDirection(models::workflows::Direction::Back);
    connect(dialog, &OverrideDialog::accepted, this, [this, what] { takeBack(what); });
    dialog->open();
}

/// Nothing to rehearse: no button.
void MigrationPage::showRehearse(MaybeWorkflow shown)
{
    const bool isOffered = shown && !m_desk.savedPlanError();
    m_rehearse->setVisible(isOffered);
    if (!isOffered)
        return m_notRehearsed->hide();
    QString obstacle = rehearsalObstacle(m_desk, *shown);
    m_notRehearsed->setText(obstacle);
    const auto status = m_desk.status();
    const auto* step = isStarted(m_desk) ? currentStep(*status) : nullptr;
    m_notRehearsed->setVisible(!obstacle.isEmpty() && !(step && isBusy(*step))); // that is over in a moment
    if (obstacle.isEmpty() && !isStarted(m_desk))
        obstacle = m_start->planObstacle(); // which the footer says
    m_rehearse->setObstacle(obstacle);
}

/// The plan that is under way from where it is, else the one that its form says.
void MigrationPage::rehearse()
{
    m_problem.clear();
    const auto shown = shownWorkflow(m_desk, m_chosen);
    if (!shown)
        return;
    RehearsedPlan plan{.title = models::text::workflowTitle(models::workflows::toText(*shown))};
    if (const auto status = m_desk.status(); isStarted(m_desk)) {
        plan.steps = int(status->steps.size() - status->current);
    } else {
        plan.start = m_start->words();
        plan.steps = int(m_start->steps().size());
    }
    report(m_rehearsal->begin(plan));
    QTimer::singleShot(0, this,
                       [this] { m_details->ensureWidgetVisible(m_rehearsal); }); // once it is laid out
}

void MigrationPage::report(const session::base::Result<>& result)
{
    m_problem = result ? QString() : models::text::detailText(result.error());
    refresh();
}

void MigrationPage::showDevices(const std::vector<session::base::Serial>& serials)
{
    Q_EMIT pageWanted(QStringLiteral("devices"), models::tables::DeviceFilter::textFor(serials));
}

} // namespace views::wizard
