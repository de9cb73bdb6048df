#include "views/widgets/segment_bar.h"

#include "views/theme/status_style.h"
#include "views/theme/style_painting.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace views::widgets {

namespace {

constexpr int barHeight = 8;
constexpr double gap = 1.0;
constexpr double leastWidth = 2.0; ///< one device among thousands is still to be seen

} // namespace

SegmentBar::SegmentBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(barHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SegmentBar::setSegments(std::vector<Segment> segments, qint64 total)
{
    const qint64 sum =
        std::accumulate(segments.begin(), segments.end(), qint64(0),
                        [](qint64 before, const Segment& segment) { return before + segment.count; });
    const qint64 whole = std::max(sum, total);
    if (segments == m_segments && whole == m_total)
        return;
    m_segments = std::move(segments);
    m_total = whole;
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {200, barHeight};
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), theme::radius::bar, theme::radius::bar);
    painter.setClipPath(outline);
    // With lines in ink the ground would look like one more state: it is framed instead.
    painter.fillRect(rect(), tokens.isHighContrast() ? tokens.surface : tokens.line);
    paintSegments(&painter, tokens);
    if (tokens.isHighContrast()) {
        painter.setClipping(false);
        theme::painting::drawBox(&painter, rect(),
                                 {.fill = QColor(), .border = tokens.ink, .radius = theme::radius::bar});
    }
}

void SegmentBar::paintSegments(QPainter* painter, const theme::Tokens& tokens) const
{
    if (m_total <= 0)
        return;
    double x = 0;
    for (const Segment& segment : m_segments) {
        if (segment.count <= 0)
            continue;
        const double extent = extentOf(segment);
        painter->fillRect(QRectF(x, 0, extent, height()), theme::statusFill(segment.status, tokens));
        x += extent;
        painter->fillRect(QRectF(x - gap, 0, gap, height()), tokens.surface);
    }
}

/// What is too small to be seen is seen, and the others give the room for it.
double SegmentBar::extentOf(const Segment& segment) const
{
    const auto share = [this](const Segment& each) { return width() * double(each.count) / double(m_total); };
    constexpr double least = leastWidth + gap;
    double given = 0;
    double large = 0;
    for (const Segment& each : m_segments) {
        if (each.count <= 0)
            continue;
        given += std::max(0.0, least - share(each));
        large += std::max(0.0, share(each) - least);
    }
    const double kept = large > 0 ? std::max(0.0, 1 - given / large) : 0;
    return least + kept * std::max(0.0, share(segment) - least);
}

} // namespace views::widgets
