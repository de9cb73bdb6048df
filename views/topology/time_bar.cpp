#include "views/topology/time_bar.h"

#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace views::topology {

using session::base::TimePoint;

namespace {

constexpr int stepMilliseconds = 100;
constexpr int minutesAStep = 5; ///< a day in half a minute
constexpr int pageMinutes = 60;

} // namespace

TimeBar::TimeBar(QWidget* parent)
    : QWidget(parent),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_time(new widgets::TextLabel({.role = theme::TextRole::Mono, .ink = widgets::Ink::Secondary}, this)),
      m_reach(new widgets::TextLabel(
          {.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary, .isElided = true}, this)),
      m_play(new QPushButton(theme::icon(QStringLiteral("play_arrow")), tr("&Play"), this))
{
    setObjectName(QStringLiteral("topologyTime"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_slider->setObjectName(QStringLiteral("topologyTime.slider"));
    m_slider->setAccessibleName(tr("Moment of the last 24 hours"));
    m_slider->setRange(0, int(span.count()));
    m_slider->setPageStep(pageMinutes);
    m_slider->setValue(m_slider->maximum());
    m_time->setObjectName(QStringLiteral("topologyTime.time"));
    m_time->setMinimumWidth(
        m_time->fontMetrics().horizontalAdvance(QStringLiteral("2027-06-23 14:05, 23 h 59 min ago")));
    m_play->setObjectName(QStringLiteral("topologyTime.play"));
    m_play->setAccessibleName(tr("Play the last 24 hours"));
    m_play->setAutoDefault(false);
    auto* close = new QPushButton(tr("Back to &now"), this);
    close->setObjectName(QStringLiteral("topologyTime.now"));
    close->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, theme::space::tiny, theme::space::wide, theme::space::tiny);
    line->setSpacing(theme::space::medium);
    m_reach->setObjectName(QStringLiteral("topologyTime.reach"));
    line->addWidget(m_play);
    line->addWidget(m_reach);
    line->addWidget(m_slider, 1);
    line->addWidget(m_time);
    line->addWidget(close);
    m_step.setInterval(stepMilliseconds);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showMoment();
        Q_EMIT momentChanged();
    });
    connect(m_play, &QPushButton::clicked, this, &TimeBar::play);
    connect(close, &QPushButton::clicked, this, &TimeBar::closeWanted);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_slider->setValue(m_slider->value() + minutesAStep);
        if (m_slider->value() == m_slider->maximum())
            m_step.stop();
    });
    setNotice({});
}

void TimeBar::setEnd(TimePoint end, TimePoint knownFrom)
{
    m_end = end;
    const auto known = std::chrono::floor<std::chrono::minutes>(end - knownFrom);
    const bool isWhole = known >= span;
    m_slider->setMinimum(isWhole ? 0 : int((span - known).count()));
    m_reach->setText(isWhole ? QString()
                             : tr("The log reaches back to %1").arg(models::text::localTime(knownFrom)));
    m_reach->setToolTip(isWhole ? QString()
                                : tr("Which states the devices were in before is not known: the log begins "
                                     "there, or holds too many events to look through"));
    m_reach->setVisible(!isWhole);
    m_slider->setEnabled(true);
    m_play->setEnabled(true);
    showMoment();
}

void TimeBar::setNotice(const QString& text)
{
    m_slider->setEnabled(false);
    m_play->setEnabled(false);
    m_time->setText(text);
    m_reach->hide();
}

std::optional<TimePoint> TimeBar::moment() const
{
    const int back = m_slider->maximum() - m_slider->value();
    return back == 0 ? std::nullopt : std::optional(m_end - std::chrono::minutes(back));
}

void TimeBar::play()
{
    if (m_step.isActive())
        return m_step.stop();
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(m_slider->minimum());
    m_step.start();
}

void TimeBar::showMoment()
{
    const auto shown = moment();
    m_time->setText(
        shown ? tr("%1, %2 ago").arg(models::text::localTime(*shown), models::text::timeUntil(m_end - *shown))
              : tr("Now"));
}

void TimeBar::hideEvent(QHideEvent* event)
{
    m_step.stop();
    m_slider->setValue(m_slider->maximum());
    QWidget::hideEvent(event);
}

} // namespace views::topology
