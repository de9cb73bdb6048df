#include "views/dialogs/change/commit_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "models/workflows/prediction/channel_predictor.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/prediction_card.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr int commitWidth = 680;
constexpr int detailsHeight = 340;
constexpr int longestDescription = 440; // panos 8: 512, with what is added
constexpr std::string_view passedPlan = " (past the open conditions of the migration)";

} // namespace

CommitDialog::CommitDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("commitDialog"),
                  .title = tr("Commit"),
                  .subtitle = tr("Makes the candidate the running configuration of this manager. Devices get "
                                 "their settings by a push, not by this."),
                  .accept = tr("Commit")},
                 parent),
      m_lifecycle(lifecycle),
      m_description(new QLineEdit(this)),
      m_changes(new widgets::TextLabel({.role = theme::TextRole::BodyStrong}, this)),
      m_wait(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this)),
      m_findingsCard(new widgets::Card),
      m_findingRows(new widgets::ConditionTable(m_findingsCard)),
      m_prediction(new widgets::PredictionCard),
      m_knowsDrops(new QCheckBox(this)),
      m_plan(new widgets::TextLabel({}, this)),
      m_passesPlan(new QCheckBox(tr("Commit &past the plan's conditions"), this))
{
    makeFields();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CommitDialog::lookAgain);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_knowsDrops, &QCheckBox::toggled, this, &CommitDialog::check);
    connect(m_passesPlan, &QCheckBox::toggled, this, &CommitDialog::check);
    connect(m_prediction, &widgets::PredictionCard::devicesWanted, this, &CommitDialog::devicesWanted);
    m_description->setFocus();
    lookAgain();
}

void CommitDialog::makeFields()
{
    setMinimumWidth(commitWidth);
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setMaxLength(longestDescription);
    m_description->setPlaceholderText(tr("What this change is for"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_wait->setObjectName(QStringLiteral("wait"));
    m_wait->setWordWrap(true);
    m_knowsDrops->setObjectName(QStringLiteral("knowsDrops"));
    m_knowsDrops->hide();
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setWordWrap(true);
    m_plan->hide();
    m_passesPlan->setObjectName(QStringLiteral("passesPlan"));
    m_passesPlan->hide();
    m_findingsCard->setTitle(tr("Findings"));
    m_findingsCard->body()->addWidget(m_findingRows);
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_prediction);
    column->addWidget(m_findingsCard);
    column->addStretch();
    auto* scroll = new widgets::ScrollPage(details, this);
    scroll->setMinimumHeight(detailsHeight);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Description"), m_description);
    body()->addWidget(m_changes);
    body()->addLayout(form);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_wait);
    body()->addWidget(m_knowsDrops);
    body()->addWidget(m_plan);
    body()->addWidget(m_passesPlan);
}

void CommitDialog::setPlan(const QString& plan, const QStringList& openConditions)
{
    m_plan->setText(
        openConditions.isEmpty()
            ? tr("“%1” is under way: its own button on the page Migration commits this, too.").arg(plan)
            : tr("“%1” is under way, and waits before it commits this: %2")
                  .arg(plan, openConditions.join(QStringLiteral("; "))));
    m_plan->show();
    m_passesPlan->setVisible(!openConditions.isEmpty());
    check();
}

void CommitDialog::lookAgain()
{
    if (m_isCommitting)
        return;
    m_wait->clear();
    m_review.reset();
    m_lifecycle.review(
        [dialog = QPointer(this), question = ++m_reviewAsked](const models::lifecycle::ReviewPtr& review) {
            if (dialog && question == dialog->m_reviewAsked)
                dialog->showReview(review);
        });
    predict();
    askForEffect();
    check();
}

void CommitDialog::showReview(models::lifecycle::ReviewPtr review)
{
    m_review = std::move(review);
    const auto changes = m_review->changes.size();
    m_changes->setText(changes == 0 ? tr("There is nothing to commit.")
                                    : tr("%n change(s)", nullptr, int(changes)));
    m_findingsCard->setVisible(!m_review->findings.empty());
    m_findingRows->setRows(findingRows(m_review->findings));
    check();
}

void CommitDialog::predict()
{
    const int question = ++m_predictionAsked;
    m_isPredicted = false;
    m_predictionProblem.clear();
    using models::workflows::PredictionRequest;
    models::workflows::gatherPrediction(m_lifecycle, {}, *this, [this, question](PredictionRequest request) {
        if (m_predictionAsked != question)
            return;
        m_lifecycle.workPool().run(
            [request = std::move(request)] { return models::workflows::predictSessions(request); },
            [dialog = QPointer(this), question](const Prediction& prediction) {
                if (dialog && dialog->m_predictionAsked == question)
                    dialog->showPrediction(prediction);
            });
    });
}

void CommitDialog::showPrediction(const Prediction& prediction)
{
    m_isPredicted = true;
    if (!prediction)
        m_predictionProblem = models::text::detailText(prediction.error());
    m_prediction->setPrediction(prediction);
    const int drops = m_prediction->dropping();
    m_knowsDrops->setVisible(drops > 0);
    m_knowsDrops->setChecked(false);
    m_knowsDrops->setText(tr("I &know that %n device(s) will drop", nullptr, drops));
    check();
}

void CommitDialog::askForEffect()
{
    const int question = m_predictionAsked;
    m_lifecycle.effectOfCommit([dialog = QPointer(this), question](const auto& effect) {
        if (dialog && dialog->m_predictionAsked == question && effect)
            dialog->showEffect(*effect);
    });
}

void CommitDialog::showEffect(const models::lifecycle::CommitEffect& effect)
{
    const QString ends = models::text::sessionsEnd(effect.sessions, effect.wait, effect.unmanaged);
    m_wait->setText(ends.isEmpty() ? tr("No session ends by this commit.") : ends);
}

QString CommitDialog::obstacle() const
{
    if (!m_lifecycle.hasPendingChanges())
        return tr("There is nothing to commit.");
    if (m_review && models::config::hasErrors(m_review->findings))
        return tr("Mend the errors first.");
    if (!m_review || !m_isPredicted)
        return tr("Working out what will happen…");
    if (!m_predictionProblem.isEmpty())
        return tr("The candidate can't be compiled.");
    if (m_prediction->dropping() > 0 && !m_knowsDrops->isChecked())
        return tr("Tick the box to commit though devices drop.");
    if (!m_passesPlan->isHidden() && !m_passesPlan->isChecked())
        return tr("Go on in Migration, or tick the box to commit all the same.");
    return {};
}

void CommitDialog::check()
{
    setObstacle(obstacle());
}

void CommitDialog::send()
{
    m_isCommitting = true;
    setBusy(tr("Committing…"));
    std::string description = m_description->text().toStdString();
    if (m_passesPlan->isChecked()) // for whoever reads the log
        description.append(description.empty() ? passedPlan.substr(1) : passedPlan);
    m_lifecycle.commit(
        description, [dialog = QPointer(this)](const models::lifecycle::CommitOutcome& outcome) {
            if (!dialog)
                return;
            dialog->m_isCommitting = false;
            dialog->setBusy(QString());
            if (outcome.version)
                return dialog->accept();
            dialog->lookAgain();
            dialog->showProblem(
                tr("Nothing was committed: %1").arg(models::text::detailText(outcome.version.error())));
        });
}

} // namespace views::dialogs
