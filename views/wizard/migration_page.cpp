#include "views/wizard/migration_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/prediction_card.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/step_list.h"
#include "views/widgets/text_label.h"
#include "views/widgets/wave_bars.h"
#include "views/wizard/condition_rows.h"
#include "views/wizard/footer_content.h"
#include "views/wizard/instruction_card.h"
#include "views/wizard/migration_footer.h"
#include "views/wizard/other_changes.h"
#include "views/wizard/outcome_card.h"
#include "views/wizard/plans_button.h"
#include "views/wizard/record_action.h"
#include "views/wizard/rehearsal_card.h"
#include "views/wizard/rehearse_button.h"
#include "views/wizard/saved_line.h"
#include "views/wizard/start_card.h"
#include "views/wizard/wave_rows.h"
#include "views/wizard/window_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>

namespace views::wizard {

using models::workflows::Act;
using models::workflows::StepState;
using models::workflows::WorkflowKind;
namespace space = theme::space;

MigrationPage::MigrationPage(models::workflows::MigrationDesk& desk, models::lifecycle::Lifecycle& lifecycle,
                             QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_lifecycle(lifecycle),
      m_footer(new MigrationFooter(this))
{
    setObjectName(QStringLiteral("migrationPage"));
    setFocusProxy(m_footer);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(space::wide, space::large, space::wide, space::large);
    columns->setSpacing(space::large);
    columns->addWidget(makeSteps());
    columns->addWidget(makeDetails(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools(), 0, Qt::AlignRight);
    layout->addLayout(columns, 1);
    layout->addWidget(m_footer);
    connectParts();
    refresh();
}

QWidget* MigrationPage::makeTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("migrationTools"));
    m_plans = new PlansButton(m_desk, m_tools);
    m_other = new OtherChanges(m_tools);
    m_rehearse = new RehearseButton(m_tools);
    m_record = new RecordAction(m_desk.recorder(), this);
    connect(m_record, &RecordAction::done, this, &MigrationPage::report);
    auto* line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    for (QWidget* button :
         {static_cast<QWidget*>(m_plans), static_cast<QWidget*>(m_other), static_cast<QWidget*>(m_rehearse)})
        line->addWidget(button);
    return m_tools;
}

QWidget* MigrationPage::makeSteps()
{
    auto* card = m_stepsCard = new widgets::Card(this);
    theme::atEachTextScale(card, [card] {
        card->setFixedWidth((theme::size::stepList + theme::scaled(theme::size::stepList)) / 2);
    });
    auto* content = new QWidget(card);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_steps = new widgets::StepList(content);
    column->addWidget(m_steps);
    column->addStretch(1);
    m_window = new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, card);
    m_window->setObjectName(QStringLiteral("migrationWindowLeft"));
    m_window->setWordWrap(true);
    card->body()->addWidget(m_window);
    m_stepScroll = new widgets::ScrollPage(content, card);
    card->body()->addWidget(m_stepScroll, 1);
    return card;
}

QList<QAction*> MigrationPage::menuActions() const
{
    return {m_record};
}

QWidget* MigrationPage::makeDetails()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);

    m_start = new StartCard(m_desk, m_lifecycle, content);
    layout->addWidget(m_start);

    m_instruction = new InstructionCard(content);
    layout->addWidget(m_instruction);

    m_conditionsCard = new widgets::Card(content);
    m_conditions = new widgets::ConditionTable(m_conditionsCard);
    m_conditionsCard->body()->addWidget(m_conditions);
    layout->addWidget(m_conditionsCard);

    m_prediction = new widgets::PredictionCard(content);
    layout->addWidget(m_prediction);

    m_wavesCard = new widgets::Card(content);
    m_wavesCard->setTitle(tr("Deployment by wave"));
    m_waves = new widgets::WaveBars(m_wavesCard);
    m_wavesCard->body()->addWidget(m_waves);
    m_wavesGoOn = new QCheckBox(tr("Start the next wave &by itself when this one has passed"), m_wavesCard);
    m_wavesGoOn->setObjectName(QStringLiteral("migrationWavesGoOn"));
    m_wavesCard->body()->addWidget(m_wavesGoOn);
    layout->addWidget(m_wavesCard);

    m_rehearsal = new RehearsalCard(m_desk.rehearsal(), content); // what is live goes before it
    layout->addWidget(m_rehearsal);

    m_outcomes = new OutcomeCard(m_desk.outcomes(), m_lifecycle, content);
    layout->addWidget(m_outcomes);
    m_notRehearsed =
        new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary}, content);
    m_notRehearsed->setObjectName(QStringLiteral("migrationRehearseObstacle"));
    m_notRehearsed->setWordWrap(true);
    m_notRehearsed->setContentsMargins(space::wide, 0, space::wide, 0); // as the text in cards
    layout->addWidget(m_notRehearsed);
    layout->addStretch(1);
    m_details = new widgets::ScrollPage(content, this);
    return m_details;
}

bool MigrationPage::leadsOn() const
{
    return isStarted(m_desk);
}

void MigrationPage::setDropDirectory(const QString& directory)
{
    m_start->setDropDirectory(directory);
    m_instruction->setDropDirectory(directory);
}

void MigrationPage::connectParts()
{
    connect(&m_desk, &models::workflows::MigrationDesk::statusChanged, this, &MigrationPage::refresh);
    // Unseen it has only its badge, which the desk's own signal and the seconds keep.
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_seconds, &QTimer::timeout, this, &MigrationPage::refresh);
    m_seconds.start(1000);
    connect(m_steps, &widgets::StepList::stepChosen, this,
            [this](const QString& step) { choose(workflowOf(step)); });
    connect(m_other, &OtherChanges::wanted, this, &MigrationPage::choose);
    connect(m_start, &StartCard::edited, this, [this] {
        m_problem.clear(); // it was about something else
        refresh();
    });
    connect(m_conditions, &widgets::ConditionTable::actionActivated, this, &MigrationPage::overrideCondition);
    connect(m_rehearse, &QPushButton::clicked, this, &MigrationPage::rehearse);
    connect(m_rehearsal, &RehearsalCard::devicesWanted, this, &MigrationPage::showDevices);
    connect(&m_desk.rehearsal(), &models::workflows::Rehearsal::changed, this, &MigrationPage::refresh);
    connect(m_plans, &PlansButton::done, this, &MigrationPage::report);
    connect(m_instruction, &InstructionCard::failed, this,
            [this](const session::base::Error& error) { report(std::unexpected(error)); });
    connect(m_outcomes, &OutcomeCard::devicesWanted, this, &MigrationPage::showDevices);
    connect(&m_desk.outcomes(), &models::workflows::OutcomeDesk::changed, m_outcomes, &OutcomeCard::refresh);
    connect(m_footer, &MigrationFooter::nextWanted, this, &MigrationPage::goOn);
    connect(m_footer, &MigrationFooter::backWanted, this, &MigrationPage::goBack);
    connect(m_footer, &MigrationFooter::pauseWanted, this, &MigrationPage::pauseOrResume);
    connect(m_conditions, &widgets::ConditionTable::linkActivated, this, [this](const QString& id) {
        const auto status = m_desk.status();
        const auto* step = status ? currentStep(*status) : nullptr;
        if (!step && id == finishedRowId())
            return m_plans->saveReport(status->plan);
        if (!step)
            return showDevices(m_desk.left());
        const auto row =
            std::ranges::find(step->conditions, id.toStdString(), &models::workflows::Condition::id);
        if (row != step->conditions.end())
            showDevices(row->devices);
    });
    connect(m_waves, &widgets::WaveBars::linkActivated, this, [this](int row) {
        const auto status = m_desk.status();
        if (status && row < int(status->waves.size()))
            showDevices(notDone(status->waves.at(std::size_t(row))));
    });
    connect(m_wavesGoOn, &QCheckBox::clicked, this, [this](bool byThemselves) {
        m_problem.clear();
        report(m_desk.letWavesGoOn(byThemselves));
    });
    connect(m_prediction, &widgets::PredictionCard::devicesWanted, this, &MigrationPage::showDevices);
}

void MigrationPage::refresh()
{
    const auto shown = shownWorkflow(m_desk, m_chosen);
    showBadge();
    if (!isVisible())
        return; // the rest when it is seen
    if (isStarted(m_desk))
        showStep();
    else if (shown)
        showStart(*shown);
    else
        showEnd();
    m_steps->setRows(stepRows(m_desk, shown, m_start->steps()));
    if (QWidget* current = m_steps->current(); current && current != m_seenStep) {
        m_stepScroll->ensureWidgetVisible(current, 0, 0);
        m_details->verticalScrollBar()->setValue(0); // another step begins at its head
    }
    m_seenStep = m_steps->current();
    m_stepsCard->setTitle(isOtherChange(shown)
                              ? models::text::workflowTitle(models::workflows::toText(*shown))
                              : tr("Migrate to custom certificates"));
    m_other->setVisible(mayChoose(m_desk) && !m_desk.savedPlanError());
    m_other->setProblem(otherChangeProblem(m_desk));
    m_plans->refresh();
    showRehearse(shown);
    showWaves();
    showSaved();
    showFooter();
}

/// Of what is under way, else of the way to custom certificates.
void MigrationPage::showBadge()
{
    if (const bool isLeading = leadsOn(); std::exchange(m_ledOn, isLeading) != isLeading)
        Q_EMIT leadsOnChanged();
    const auto shown = shownWorkflow(m_desk, std::nullopt);
    const auto rows = stepRows(m_desk, shown, {});
    const auto done = std::ranges::count(rows, widgets::Outcome::Good, &widgets::StepRow::outcome);
    Q_EMIT badgeChanged(QStringLiteral("%1 / %2").arg(done).arg(rows.size()));
}

void MigrationPage::showEvent(QShowEvent* event)
{
    m_outcomes->refresh();
    refresh();
    m_details->verticalScrollBar()->setValue(0);
    Page::showEvent(event);
}

void MigrationPage::showStep()
{
    const auto status = m_desk.status();
    const auto* step = currentStep(*status);
    m_start->hide();
    m_conditionsCard->show();
    m_instruction->setVisible(step && step->act == Act::Instruct);
    if (!step)
        return;
    if (step->act == Act::Instruct)
        m_instruction->setInstruction(step->id, *status, m_lifecycle.devices());
    m_conditionsCard->setTitle(models::text::stepTitle(step->id));
    m_conditionsCard->setSubtitle(step->awaitsEvidence ? tr("Done. Now the sessions have to prove it.")
                                  : step->act == Act::Instruct ? QString() // it stands above
                                                               : models::text::stepPurpose(step->id));
    if (!isBusy(*step))
        m_conditions->setRows(conditionRows(*step));
    if (step->state == StepState::Running)
        m_prediction->setPrediction({});
    else
        m_prediction->setPrediction(m_desk.prediction()); // large, and no copy of it
}

void MigrationPage::showStart(WorkflowKind kind)
{
    m_prediction->hide();
    m_conditionsCard->hide();
    m_instruction->hide();
    m_start->showFor(kind);
    m_start->show();
}

void MigrationPage::showEnd()
{
    m_start->hide();
    m_instruction->hide();
    m_prediction->hide();
    m_conditionsCard->show();
    m_conditionsCard->setTitle(tr("Custom certificates are enforced"));
    m_conditionsCard->setSubtitle(
        tr("Predefined certificates are refused. A new device needs its certificate before it is added: "
           "start with Other changes, Add a device."));
    m_conditions->setRows(endRows(m_desk));
}

void MigrationPage::showWaves()
{
    const auto status = m_desk.status();
    const auto now = m_lifecycle.clock().now();
    const bool isOfAnother = !isStarted(m_desk) && isOtherChange(shownWorkflow(m_desk, m_chosen));
    m_wavesCard->setVisible(status && !status->waves.empty() && !isOfAnother);
    m_window->setVisible(status && status->window);
    if (!status)
        return;
    m_waves->setRows(waveRows(status->waves, now));
    const auto* step = currentStep(*status);
    m_wavesGoOn->setVisible(isStarted(m_desk) && step && step->act == Act::Waves);
    m_wavesGoOn->setChecked(status->wavesGoOn);
    if (status->window)
        m_window->setText(windowText(*status->window, now));
}

void MigrationPage::showSaved()
{
    m_stepsCard->setSubtitle(savedLine(m_desk, m_lifecycle.clock().now()));
}

void MigrationPage::showFooter()
{
    const auto shown = shownWorkflow(m_desk, m_chosen);
    FooterContent content = footerOf(m_desk, shown);
    if (shown && !isStarted(m_desk) && !m_desk.savedPlanError()) {
        content.sentence = m_start->obstacle();
        content.next.isEnabled = content.sentence.isEmpty();
    }
    if (m_desk.rehearsal().isRunning()) { // it plays what is here now
        content.next.isEnabled = false;
        content.sentence = tr("A rehearsal is running: wait for its end, or cancel it.");
    }
    if (!m_problem.isEmpty())
        content.sentence = m_problem;
    m_footer->setContent(content);
    const auto status = m_desk.status();
    const auto* step = status && isStarted(m_desk) ? currentStep(*status) : nullptr;
    m_shownStep = step ? step->id : std::string();
}

} // namespace views::wizard
