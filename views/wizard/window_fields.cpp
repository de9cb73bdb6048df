#include "views/wizard/window_fields.h"

#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/wizard/form_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace views::wizard {

using models::workflows::MaintenanceWindow;
using models::workflows::WindowState;

namespace {

/// A night: from ten in the evening on, for four hours.
constexpr int usualHour = 22;
constexpr int usualSeconds = 4 * 3600;
constexpr int timeWidth = 172;

session::base::TimePoint pointOf(const QDateTimeEdit* edit)
{
    return session::base::TimePoint(std::chrono::milliseconds(edit->dateTime().toMSecsSinceEpoch()));
}

} // namespace

WindowFields::WindowFields(QWidget* parent)
    : QWidget(parent),
      m_has(new QCheckBox(tr("&Maintenance window"), this)),
      m_times(new QHBoxLayout)
{
    m_has->setObjectName(QStringLiteral("migrationWindow"));
    m_has->setAccessibleName(tr("Maintenance window"));
    m_has->setToolTip(tr("Outside of it, commits and pushes of this plan need a reason."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::small);
    column->addLayout(m_times);
    m_times->setSpacing(theme::space::small);
    theme::atEachTextScale(m_has, [this, column] {
        const int besideTimes = fieldsLeft - theme::space::small; // the times line up with the fields above
        const bool isBeside = m_has->sizeHint().width() <= besideTimes;
        m_has->setMinimumWidth(isBeside ? besideTimes : 0);
        if (isBeside)
            m_times->insertWidget(0, m_has);
        else
            column->insertWidget(0, m_has);
    });
    m_from = addTime(QStringLiteral("migrationWindowFrom"), tr("from"));
    m_to = addTime(QStringLiteral("migrationWindowTo"), tr("to"));
    m_times->addStretch(1);
    suggest();
    connect(m_has, &QCheckBox::toggled, this, [this](bool has) {
        m_from->setEnabled(has);
        m_to->setEnabled(has);
        Q_EMIT edited();
    });
}

QDateTimeEdit* WindowFields::addTime(const QString& name, const QString& label)
{
    auto* words = new QLabel(label, this);
    auto* edit = new QDateTimeEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(tr("Maintenance window %1").arg(label));
    edit->setDisplayFormat(models::text::minuteFormat());
    edit->setCalendarPopup(true);
    theme::atEachTextScale(edit, [edit] { edit->setMinimumWidth(theme::scaled(timeWidth)); });
    edit->setEnabled(false);
    words->setBuddy(edit);
    m_times->addWidget(words);
    m_times->addWidget(edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &WindowFields::edited);
    return edit;
}

void WindowFields::suggest()
{
    QDateTime from(QDate::currentDate(), QTime(usualHour, 0));
    if (from < QDateTime::currentDateTime())
        from = from.addDays(1);
    m_from->setDateTime(from);
    m_to->setDateTime(from.addSecs(usualSeconds));
}

std::optional<MaintenanceWindow> WindowFields::window() const
{
    if (!m_has->isChecked())
        return std::nullopt;
    return MaintenanceWindow{pointOf(m_from), pointOf(m_to)};
}

QString WindowFields::obstacle() const
{
    return m_has->isChecked() && m_to->dateTime() <= m_from->dateTime()
               ? tr("The maintenance window ends before it begins.")
               : QString();
}

void WindowFields::clear()
{
    m_has->setChecked(false);
    suggest();
}

QString windowText(const MaintenanceWindow& window, session::base::TimePoint now)
{
    const auto left = models::workflows::untilChange(window, now);
    const QString time = left ? models::text::countdown(*left) : QString();
    switch (models::workflows::stateAt(window, now)) {
    case WindowState::Before:
        return WindowFields::tr("Maintenance window opens in %1").arg(time);
    case WindowState::Open:
        return WindowFields::tr("Maintenance window closes in %1").arg(time);
    case WindowState::Over:
        break;
    }
    return WindowFields::tr("Maintenance window is over");
}

} // namespace views::wizard
