#include "views/inspector/uptime_part.h"

#include "models/text/detail_wording.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"
#include "views/widgets/uptime_line.h"

#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace views::inspector {

using models::lifecycle::Uptime;
using session::base::Result;

namespace {

constexpr std::chrono::hours day{24};
constexpr int againMs = 30'000;
constexpr int restMs = 2'000;

} // namespace

UptimePart::UptimePart(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_line(new widgets::UptimeLine(this)),
      m_words(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    m_words->setObjectName(QStringLiteral("deviceInspector.uptime"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::hair);
    column->addWidget(
        new widgets::TextLabel(theme::captionText(tr("Last 24 hours")),
                               {.role = theme::TextRole::Caption, .ink = widgets::Ink::Tertiary}, this));
    column->addWidget(m_line);
    column->addWidget(m_words);
    connect(&m_again, &QTimer::timeout, this, &UptimePart::read);
    m_again.start(againMs);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isOutdated, false))
            read();
    });
}

void UptimePart::showDevice(const session::base::Serial& serial)
{
    if (serial == m_serial)
        return;
    m_serial = serial;
    m_line->setUptime({});
    m_words->clear();
    m_rest.stop();
    read();
}

void UptimePart::read()
{
    if (!isVisible() || m_serial.empty())
        return;
    m_isOutdated = m_isReading || m_rest.isActive();
    if (m_isOutdated)
        return;
    m_isReading = true;
    models::lifecycle::readUptime(m_lifecycle, m_serial, day,
                                  [part = QPointer(this), serial = m_serial](const Result<Uptime>& uptime) {
                                      if (part)
                                          part->showUptime(serial, uptime);
                                  });
}

void UptimePart::showUptime(const session::base::Serial& serial, const Result<Uptime>& uptime)
{
    m_isReading = false;
    if (serial != m_serial)
        return read(); // another one was chosen meanwhile
    m_rest.start();
    m_line->setVisible(uptime.has_value());
    if (uptime)
        m_line->setUptime(*uptime);
    m_words->setText(uptime ? widgets::UptimeLine::words(*uptime)
                            : tr("The log can't be read: %1").arg(models::text::detailText(uptime.error())));
}

void UptimePart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace views::inspector
