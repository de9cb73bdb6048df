#include "views/main_window/frame/fleet_strip.h"

#include "views/theme/fonts.h"
#include "views/theme/glyphs.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/widgets/segment_bar.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int fleetMargin = theme::space::wide;
constexpr int chipHeight = 26;
constexpr int chipPadding = 6;
constexpr int glyphGap = 7;
constexpr int countGap = 7;
constexpr int chipGap = 6;
constexpr int barTop = 11;
constexpr int chipTop = 28;

} // namespace

LegendChip::LegendChip(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void LegendChip::setCount(const FleetCount& count)
{
    m_count = count;
    setAccessibleName(count.label);
    setAccessibleDescription(QLocale().toString(count.count));
    setObjectName(QStringLiteral("legend.%1").arg(int(count.status)));
    setToolTip(m_isLabelShown ? QString() : count.label);
    update();
}

void LegendChip::setLabelShown(bool isShown)
{
    m_isLabelShown = isShown;
    setToolTip(isShown ? QString() : m_count.label);
    update();
}

int LegendChip::neededWidth(bool withLabel) const
{
    const QFontMetrics words(theme::font(TextRole::Body));
    const QFontMetrics digits(theme::font(TextRole::Mono));
    return 2 * chipPadding + theme::scaled(theme::size::glyph) + glyphGap +
           (withLabel ? words.horizontalAdvance(m_count.label) + countGap : 0) +
           digits.horizontalAdvance(QLocale().toString(m_count.count));
}

QSize LegendChip::sizeHint() const
{
    return {neededWidth(m_isLabelShown), theme::scaled(chipHeight)};
}

void LegendChip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        theme::painting::drawBox(&painter, rect(),
                                 {.fill = isChecked() ? tokens.selection : tokens.hover, .border = QColor()});
    const int side = theme::scaled(theme::size::glyph);
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.drawPixmap(mirrored(QRect(chipPadding, (height() - side) / 2, side, side)).topLeft(),
                       theme::glyphPixmap({.status = m_count.status, .remaining = 0.75},
                                          {side, devicePixelRatioF(), tokens}));
    const QRect text = mirrored(rect().adjusted(chipPadding + side + glyphGap, 0, -chipPadding, 0));
    if (m_isLabelShown) {
        painter.setFont(theme::font(TextRole::Body));
        painter.setPen(isChecked() ? tokens.ink : tokens.ink2);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_count.label);
    }
    painter.setFont(theme::font(TextRole::Mono));
    painter.setPen(tokens.ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count.count));
}

FleetStrip::FleetStrip(QWidget* parent) : QWidget(parent), m_bar(new widgets::SegmentBar(this))
{
    setObjectName(QStringLiteral("fleetStrip"));
    theme::atEachTextScale(this, [this] {
        setFixedHeight(theme::scaled(theme::size::fleetStrip));
        placeChips();
    });
}

void FleetStrip::setCounts(const std::vector<FleetCount>& counts)
{
    std::vector<FleetCount> present;
    std::ranges::copy_if(counts, std::back_inserter(present),
                         [](const FleetCount& entry) { return entry.count > 0; });
    if (present == m_counts)
        return;
    m_counts = std::move(present);
    while (m_chips.size() < m_counts.size())
        addChip();
    std::vector<widgets::Segment> segments;
    for (std::size_t index = 0; index < m_chips.size(); ++index) {
        m_chips.at(index)->setVisible(index < m_counts.size());
        if (index >= m_counts.size())
            continue;
        const FleetCount& entry = m_counts.at(index);
        m_chips.at(index)->setCount(entry);
        segments.push_back({entry.status, entry.count});
    }
    m_bar->setSegments(std::move(segments));
    setFiltered(m_filtered);
    placeChips();
}

void FleetStrip::setFiltered(const std::vector<models::tables::DeviceStatus>& statuses)
{
    m_filtered = statuses;
    for (LegendChip* chip : m_chips)
        chip->setChecked(std::ranges::find(m_filtered, chip->status()) != m_filtered.end());
}

void FleetStrip::paintEvent(QPaintEvent*)
{
    theme::painting::drawStripGround(this);
}

void FleetStrip::resizeEvent(QResizeEvent*)
{
    m_bar->setGeometry(fleetMargin, barTop, width() - 2 * fleetMargin, m_bar->height());
    placeChips();
}

void FleetStrip::addChip()
{
    auto* chip = new LegendChip(this);
    connect(chip, &LegendChip::clicked, this, [this, chip] {
        // The press alone changes nothing: the chip looks pressed once the filter says so.
        setFiltered(m_filtered);
        Q_EMIT statusChosen({.status = chip->status(),
                             .isAdded = bool(QGuiApplication::keyboardModifiers() & Qt::ControlModifier)});
    });
    m_chips.push_back(chip);
}

void FleetStrip::placeChips()
{
    const std::size_t shown = m_counts.size();
    const int room = width() - 2 * fleetMargin + 2 * chipPadding;
    int needed = int(shown) * chipGap - chipGap;
    for (std::size_t index = 0; index < shown; ++index)
        needed += m_chips.at(index)->neededWidth(true);
    std::size_t labelled = shown;
    while (labelled > 0 && needed > room) {
        --labelled;
        needed += m_chips.at(labelled)->neededWidth(false) - m_chips.at(labelled)->neededWidth(true);
    }
    int x = fleetMargin - chipPadding;
    for (std::size_t index = 0; index < shown; ++index) {
        LegendChip* chip = m_chips.at(index);
        chip->setLabelShown(index < labelled);
        chip->setGeometry(x, theme::scaled(chipTop), chip->neededWidth(index < labelled),
                          chip->sizeHint().height());
        x += chip->width() + chipGap;
    }
}

} // namespace views::main_window
