#include "views/wizard/rehearsal_card.h"

#include "views/widgets/condition_table.h"
#include "views/widgets/text_label.h"
#include "views/wizard/rehearsal_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace views::wizard {

using models::workflows::Rehearsal;

RehearsalCard::RehearsalCard(Rehearsal& rehearsal, QWidget* parent)
    : Card(parent),
      m_rehearsal(rehearsal),
      m_verdict(new widgets::TextLabel({.role = theme::TextRole::BodyStrong}, this)),
      m_progress(new QProgressBar(this)),
      m_rows(new widgets::ConditionTable(this)),
      m_limits(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_cancel(new QPushButton(tr("Cance&l the rehearsal"), this)),
      m_copy(new QPushButton(tr("Cop&y"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("rehearsalCard"));
    m_verdict->setObjectName(QStringLiteral("rehearsalVerdict"));
    m_verdict->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("rehearsalProgress"));
    m_progress->setAccessibleName(tr("Steps that have been rehearsed"));
    m_progress->setTextVisible(false);
    body()->addWidget(m_verdict);
    body()->addWidget(m_progress);
    body()->addWidget(m_rows);
    m_limits->setObjectName(QStringLiteral("rehearsalLimits"));
    m_limits->setWordWrap(true);
    body()->addWidget(m_limits);
    addButtons();
    connect(&m_rehearsal, &Rehearsal::changed, this, &RehearsalCard::refresh);
    connect(m_rows, &widgets::ConditionTable::linkActivated, this, [this](const QString& id) {
        const auto& failures = m_rehearsal.report().failures;
        const std::size_t index = id.section(QLatin1Char('.'), 1).toUInt();
        if (index < failures.size())
            Q_EMIT devicesWanted(failures[index].devices);
    });
    refresh();
}

void RehearsalCard::addButtons()
{
    m_cancel->setObjectName(QStringLiteral("rehearsalCancel"));
    m_cancel->setAccessibleName(tr("Cancel the rehearsal"));
    m_copy->setObjectName(QStringLiteral("rehearsalCopy"));
    m_copy->setAccessibleName(tr("Copy what the rehearsal has come to"));
    m_close->setObjectName(QStringLiteral("rehearsalClose"));
    m_close->setAccessibleName(tr("Close what the rehearsal has come to"));
    auto* line = new QHBoxLayout;
    for (QPushButton* button : {m_cancel, m_copy, m_close})
        line->addWidget(button);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, &RehearsalCard::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(rehearsalText(m_rehearsal.report(), m_plan.title));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_isClosed = true;
        refresh();
    });
}

session::base::Result<> RehearsalCard::begin(const RehearsedPlan& plan)
{
    m_plan = plan;
    m_isClosed = m_isCancelling = false;
    auto begun = m_rehearsal.begin(plan.start, [this](const models::workflows::RehearsalReport&) {});
    refresh();
    if (begun)
        m_cancel->setFocus(); // else it would go from the button that is shut into the form
    return begun;
}

void RehearsalCard::cancel()
{
    m_isCancelling = m_rehearsal.cancel().has_value();
    refresh();
}

void RehearsalCard::refresh()
{
    const bool isRunning = m_rehearsal.isRunning();
    if (isRunning)
        m_isClosed = false;
    else
        m_isCancelling = false;
    const auto& report = m_rehearsal.report();
    setVisible(isRunning || (report.devices > 0 && !m_isClosed));
    setTitle(m_plan.title.isEmpty() ? tr("Rehearsal") : tr("Rehearsal: %1").arg(m_plan.title));
    setSubtitle(tr("Simulated devices do this plan on a copy of everything here, by a clock that jumps over "
                   "waits. Nothing of this manager and its devices is touched."));
    showProgress();
    m_rows->setRows(rehearsalRows(report, isRunning));
    m_limits->setText(rehearsalLimits(report));
    m_limits->setVisible(!isRunning && !report.limits.empty());
    showButtons();
}

/// Whoever goes on by keys does so with what has come in the place of the button, and not in the form below.
void RehearsalCard::showButtons()
{
    const bool isRunning = m_rehearsal.isRunning();
    if (window()->focusWidget() == m_cancel && (!isRunning || m_isCancelling)) {
        m_cancel->clearFocus();
        m_owesFocus = true;
    }
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(!m_isCancelling);
    m_copy->setVisible(!isRunning);
    m_close->setVisible(!isRunning);
    if (!isRunning && std::exchange(m_owesFocus, false) && !window()->focusWidget())
        m_copy->setFocus(Qt::OtherFocusReason);
}

void RehearsalCard::showProgress()
{
    const bool isRunning = m_rehearsal.isRunning();
    const auto& report = m_rehearsal.report();
    const int reached = int(report.steps.size());
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, reached == 0 ? 0 : m_plan.steps); // nothing is known before its first step
    m_progress->setValue(std::clamp(reached - 1, 0, m_plan.steps));
    if (!isRunning)
        m_verdict->setText(rehearsalVerdict(report));
    else if (m_isCancelling)
        m_verdict->setText(tr("It is being cancelled…"));
    else if (reached == 0)
        m_verdict->setText(tr("%n simulated device(s) are starting…", nullptr, report.devices));
    else
        m_verdict->setText(tr("%n simulated device(s) are at work.", nullptr, report.devices));
}

} // namespace views::wizard
