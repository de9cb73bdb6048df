#include "views/inspector/lookup_timeline.h"

#include "views/theme/fonts.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace views::inspector {

using models::tables::DeviceStatus;
using models::tables::LookupBar;
using std::chrono::milliseconds;
using theme::TextRole;
namespace space = theme::space;

namespace {

constexpr int barHeight = 34;
constexpr int headHeight = 26;
constexpr int rightRoom = 24;

} // namespace

LookupTimeline::LookupTimeline(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("handshake.lookups.line"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LookupTimeline::setLine(models::tables::LookupLine line)
{
    m_line = std::move(line);
    setVisible(!m_line.bars.empty());
    updateGeometry();
    update();
}

QSize LookupTimeline::sizeHint() const
{
    return {320,
            theme::scaled(headHeight) + int(m_line.bars.size()) * theme::scaled(barHeight) + space::small};
}

milliseconds LookupTimeline::longest() const
{
    milliseconds most = std::max({m_line.total, m_line.ocsp, milliseconds(1)});
    for (const LookupBar& bar : m_line.bars)
        most = std::max(most, bar.to);
    return most;
}

int LookupTimeline::xOf(milliseconds time) const
{
    return int(double(time.count()) / double(longest().count()) * (width() - rightRoom));
}

void LookupTimeline::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(TextRole::MonoSmall));
    const auto deadline = [&](milliseconds at, const QString& name) {
        if (at.count() == 0)
            return;
        const int x = xOf(at);
        painter.setPen(QPen(tokens.ink3, 1, Qt::DashLine));
        painter.drawLine(x, theme::scaled(headHeight) - 6, x, height());
        const QString text = tr("%1 %2 s").arg(name).arg(double(at.count()) / 1000);
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(tokens.ink2);
        painter.drawText(std::clamp(x - wide / 2, 0, std::max(0, width() - wide)),
                         theme::scaled(headHeight) - 10, text);
    };
    if (m_line.ocsp != m_line.total)
        deadline(m_line.ocsp, tr("OCSP"));
    deadline(m_line.total, tr("status"));
    int y = theme::scaled(headHeight);
    for (const LookupBar& bar : m_line.bars) {
        const QRect area(xOf(bar.from), y + 18, std::max(3, xOf(bar.to) - xOf(bar.from)), 9);
        painter.setPen(Qt::NoPen);
        const auto status = bar.isAnswer ? DeviceStatus::Custom : DeviceStatus::Failed;
        painter.setBrush(tokens.status[std::size_t(status)]);
        if (!bar.isAnswer) // by its shape too: hollow
            painter.setBrush(QBrush(tokens.status[std::size_t(status)], Qt::BDiagPattern));
        painter.drawRoundedRect(area, 3, 3);
        if (!bar.isAnswer) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(tokens.status[std::size_t(status)]);
            painter.drawRoundedRect(area, 3, 3);
        }
        painter.setPen(tokens.ink2);
        painter.setFont(theme::font(TextRole::Small));
        const QString took = tr("%1 ms").arg((bar.to - bar.from).count());
        const QString text = bar.label + QStringLiteral(" · ") + took;
        painter.drawText(QRect(0, y, width(), 17), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideMiddle, width()));
        y += theme::scaled(barHeight);
    }
}

} // namespace views::inspector
