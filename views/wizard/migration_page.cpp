#include "views/wizard/migration_page.h"

#include "models/tables/device_filter.h"
#include "models/text/wording.h"
#include "models/workflows/plan_state.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/step_list.h"
#include "views/widgets/text_label.h"
#include "views/widgets/wave_bars.h"
#include "views/wizard/migration_options.h"
#include "views/wizard/migration_rows.h"
#include "views/wizard/prediction_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views::wizard {

using models::workflows::MigrationStatus;
using models::workflows::StepState;
using models::workflows::WorkflowKind;

namespace {

constexpr int stepsWidth = 268;
constexpr int margin = 20;
constexpr int gap = 16;

QPushButton* makeButton(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

void label(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

QString agoText(session::base::TimePoint then, session::base::TimePoint now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - then).count();
    if (seconds < 60)
        return QCoreApplication::translate("MigrationPage", "saved %1 s ago")
            .arg(std::max<qint64>(0, seconds));
    return QCoreApplication::translate("MigrationPage", "saved %1 min ago").arg(seconds / 60);
}

} // namespace

MigrationPage::MigrationPage(models::workflows::MigrationDesk& desk,
                             const models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_lifecycle(lifecycle)
{
    setObjectName(QStringLiteral("migrationPage"));
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(margin, gap, margin, gap);
    columns->setSpacing(gap);
    columns->addWidget(makeSteps());
    columns->addWidget(makeDetails(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFooter());
    connectParts();
    refresh();
}

QWidget* MigrationPage::makeSteps()
{
    auto* card = new widgets::Card(this);
    card->setFixedWidth(stepsWidth);
    card->setTitle(tr("Migrate to custom certificates"));
    m_saved = new widgets::TextLabel(QString(),
                                     {.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary}, card);
    m_steps = new widgets::StepList(card);
    card->body()->addWidget(m_saved);
    card->body()->addWidget(m_steps);
    card->body()->addStretch(1);
    return card;
}

QWidget* MigrationPage::makeDetails()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);

    m_optionsCard = new widgets::Card(content);
    m_forms = new QStackedWidget(m_optionsCard);
    m_serverSide = new ServerSideForm(m_forms);
    m_rollOut = new RollOutForm(m_forms);
    m_forms->addWidget(m_serverSide);
    m_forms->addWidget(m_rollOut);
    m_optionsCard->body()->addWidget(m_forms);
    layout->addWidget(m_optionsCard);

    m_conditionsCard = new widgets::Card(content);
    m_conditions = new widgets::ConditionTable(m_conditionsCard);
    m_conditionsCard->body()->addWidget(m_conditions);
    layout->addWidget(m_conditionsCard);

    m_prediction = new PredictionCard(content);
    layout->addWidget(m_prediction);

    m_wavesCard = new widgets::Card(content);
    m_wavesCard->setTitle(tr("Deployment by wave"));
    m_waves = new widgets::WaveBars(m_wavesCard);
    m_wavesCard->body()->addWidget(m_waves);
    layout->addWidget(m_wavesCard);
    layout->addStretch(1);
    return new widgets::ScrollPage(content, this);
}

QWidget* MigrationPage::makeFooter()
{
    auto* footer = new QWidget(this);
    footer->setObjectName(QStringLiteral("migrationFooter"));
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Base);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(margin, gap, margin, gap);
    layout->setSpacing(8);
    m_rollBack = makeButton(QStringLiteral("migrationRollBack"), tr("Roll back"), footer);
    m_pause = makeButton(QStringLiteral("migrationPause"), tr("Pause"), footer);
    m_next = makeButton(QStringLiteral("migrationNext"), tr("Next"), footer);
    m_next->setDefault(true);
    m_sentence =
        new widgets::TextLabel(QString(), {.ink = widgets::Ink::Secondary, .isElided = true}, footer);
    m_sentence->setObjectName(QStringLiteral("migrationSentence"));
    layout->addWidget(m_rollBack);
    layout->addWidget(m_pause);
    layout->addSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_next);
    return footer;
}

void MigrationPage::connectParts()
{
    connect(&m_desk, &models::workflows::MigrationDesk::statusChanged, this, &MigrationPage::refresh);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &MigrationPage::refresh);
    connect(&m_seconds, &QTimer::timeout, this, &MigrationPage::refresh);
    m_seconds.start(1000);
    connect(m_next, &QPushButton::clicked, this, &MigrationPage::goOn);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        m_problem.clear();
        m_desk.rollBack([this](const session::base::Result<>& result) { report(result); });
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const auto status = m_desk.status();
        if (status && status->stopped)
            m_desk.resume();
        else
            m_desk.pause();
    });
    connect(m_conditions, &widgets::ConditionTable::linkActivated, this, [this](const QString& id) {
        const auto status = m_desk.status();
        const auto* step = status ? currentStep(*status) : nullptr;
        if (!step)
            return;
        const auto row =
            std::ranges::find(step->conditions, id.toStdString(), &models::workflows::Condition::id);
        if (row != step->conditions.end())
            showDevices(row->devices);
    });
    connect(m_prediction, &PredictionCard::devicesWanted, this, &MigrationPage::showDevices);
}

void MigrationPage::refresh()
{
    m_steps->setRows(stepRows(m_desk));
    const auto active = activeWorkflow(m_desk);
    if (isStarted(m_desk))
        showStep();
    else if (active)
        showStart(*active);
    else {
        m_optionsCard->hide();
        m_prediction->hide();
        m_conditionsCard->setTitle(tr("Custom certificates are enforced"));
        m_conditionsCard->setSubtitle(
            tr("Every managed device authenticates with a custom certificate; predefined ones "
               "are refused."));
        m_conditions->setRows({});
    }
    const auto status = m_desk.status();
    m_wavesCard->setVisible(status && !status->waves.empty());
    if (status) {
        m_waves->setRows(waveRows(status->waves, m_lifecycle.clock().now()));
        m_saved->setText(agoText(status->savedAt, m_lifecycle.clock().now()));
    }
    m_saved->setVisible(status.has_value());
    showButtons();
    const auto rows = stepRows(m_desk);
    const auto done = std::ranges::count(rows, widgets::Outcome::Good, &widgets::StepRow::outcome);
    Q_EMIT badgeChanged(QStringLiteral("%1 / %2").arg(done).arg(rows.size()));
}

void MigrationPage::showStep()
{
    const auto status = m_desk.status();
    const auto* step = currentStep(*status);
    m_optionsCard->hide();
    m_conditionsCard->show();
    if (!step)
        return;
    const bool running = step->state == StepState::Running;
    m_conditionsCard->setTitle(models::text::stepTitle(step->id));
    m_conditionsCard->setSubtitle(running ? tr("Done. Now the sessions have to prove it.")
                                          : models::text::stepPurpose(step->id));
    m_conditions->setRows(conditionRows(*step));
    m_prediction->setPrediction(running ? Predictions() : m_desk.prediction());
}

void MigrationPage::showStart(WorkflowKind kind)
{
    m_prediction->hide();
    m_conditionsCard->hide();
    m_optionsCard->setVisible(true);
    m_optionsCard->setTitle(models::text::workflowTitle(models::workflows::toText(kind)));
    m_optionsCard->setSubtitle(models::text::stepPurpose(models::workflows::stepIds(kind).front()));
    m_forms->setVisible(kind != WorkflowKind::Enforce);
    if (kind == WorkflowKind::ServerSide) {
        m_forms->setCurrentWidget(m_serverSide);
        if (!m_serverSide->isAncestorOf(focusWidget()))
            m_serverSide->suggest(m_lifecycle.candidate());
    } else if (kind == WorkflowKind::RollOut) {
        m_forms->setCurrentWidget(m_rollOut);
        if (!m_rollOut->isAncestorOf(focusWidget()))
            m_rollOut->suggest(m_lifecycle.candidate());
    }
}

void MigrationPage::showButtons()
{
    const auto status = m_desk.status();
    const auto active = activeWorkflow(m_desk);
    const bool started = isStarted(m_desk);
    const auto* step = started ? currentStep(*status) : nullptr;
    const QString lock = started ? lockReason(*status) : QString();
    m_next->setVisible(active.has_value());
    m_next->setEnabled(!started || (step && lock.isEmpty() && step->state != StepState::Running));
    if (!started && active)
        label(m_next, tr("Start: %1").arg(models::text::workflowTitle(models::workflows::toText(*active))));
    else if (step && step->id == "waves")
        label(m_next, tr("Start next wave"));
    else if (step)
        label(m_next, tr("Next: %1").arg(models::text::stepTitle(step->id)));
    m_rollBack->setVisible(status.has_value());
    m_rollBack->setEnabled(started ? status->current > 0 || (step && step->state == StepState::Running)
                                   : status.has_value());
    m_pause->setVisible(step && step->id == "waves");
    label(m_pause, status && status->stopped ? tr("Resume") : tr("Pause"));
    m_sentence->setText(m_problem.isEmpty() ? lock : m_problem);
}

void MigrationPage::goOn()
{
    m_problem.clear();
    if (isStarted(m_desk)) {
        m_desk.next([this](const session::base::Result<>& result) { report(result); });
        return;
    }
    const auto active = activeWorkflow(m_desk);
    if (active == WorkflowKind::ServerSide)
        report(m_desk.start(m_serverSide->options()));
    else if (active == WorkflowKind::RollOut)
        report(m_desk.start(m_rollOut->options()));
    else if (active == WorkflowKind::Enforce)
        report(m_desk.startEnforce());
}

void MigrationPage::report(const session::base::Result<>& result)
{
    m_problem = result ? QString() : QString::fromStdString(result.error().detail);
    refresh();
}

void MigrationPage::showDevices(const std::vector<session::base::Serial>& serials)
{
    Q_EMIT pageWanted(QStringLiteral("devices"), models::tables::DeviceFilter::textFor(serials));
}

} // namespace views::wizard
