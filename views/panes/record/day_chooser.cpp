#include "views/panes/record/day_chooser.h"

#include "models/text/times.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QSlider>

namespace views::panes {

using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int monthDays = 30;
constexpr int dateWidth = 140;

} // namespace

DayChooser::DayChooser(const QString& name, int furthestDays, QWidget* parent)
    : QWidget(parent),
      m_furthestDays(furthestDays),
      m_date(new QDateEdit(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_first(new widgets::TextLabel({.role = TextRole::Mono, .ink = Ink::Secondary}, this)),
      m_last(new widgets::TextLabel({.role = TextRole::Mono, .ink = Ink::Secondary}, this)),
      m_line(new QHBoxLayout(this))
{
    m_slider->setObjectName(name + QStringLiteral(".slider"));
    m_slider->setAccessibleName(tr("Days from today"));
    m_slider->setRange(0, m_furthestDays);
    m_slider->setPageStep(monthDays);
    m_date->setObjectName(name + QStringLiteral(".date"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(models::text::dayFormat());
    theme::atEachTextScale(m_date, [this] { m_date->setMinimumWidth(theme::scaled(dateWidth)); });
    m_date->setToolTip(tr("Judged as this day begins (UTC), today as it is now"));
    m_first->setObjectName(name + QStringLiteral(".first"));
    m_last->setObjectName(name + QStringLiteral(".last"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) {
        m_date->setDate(m_date->minimumDate().addDays(days));
        m_slider->setAccessibleDescription(m_date->text());
        Q_EMIT dayChosen();
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](QDate day) { m_slider->setValue(int(m_date->minimumDate().daysTo(day))); });
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(theme::space::medium);
    m_line->addWidget(m_date);
    m_line->addWidget(m_first);
    m_line->addWidget(m_slider, 1);
    m_line->addWidget(m_last);
}

QDate DayChooser::day() const
{
    return m_date->date();
}

int DayChooser::daysAhead() const
{
    return m_slider->value();
}

void DayChooser::goTo(int daysAhead)
{
    m_slider->setValue(daysAhead);
}

bool DayChooser::setToday(QDate today)
{
    if (m_date->minimumDate() == today)
        return false;
    const bool wasToday = daysAhead() == 0;
    const QSignalBlocker dateStays(m_date);
    const QSignalBlocker sliderStays(m_slider);
    m_date->setDateRange(today, today.addDays(m_furthestDays));
    if (wasToday)
        m_date->setDate(today);
    m_slider->setValue(int(today.daysTo(m_date->date())));
    m_slider->setAccessibleDescription(m_date->text());
    m_first->setText(models::text::dayText(today));
    m_last->setText(models::text::dayText(m_date->maximumDate()));
    return true;
}

void DayChooser::addTool(QWidget* tool)
{
    m_line->addWidget(tool);
}

} // namespace views::panes
