#include "tests/app/words_room.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace support {

namespace {

/// Whether a scroll bar leads to the rest of it.
bool isScrolled(const QWidget& widget, Qt::Orientation orientation)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(above->parentWidget());
        const bool isViewport = area && area->viewport() == above;
        if (isViewport &&
            (orientation == Qt::Vertical ? area->verticalScrollBarPolicy()
                                         : area->horizontalScrollBarPolicy()) != Qt::ScrollBarAlwaysOff)
            return true;
    }
    return false;
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    return tabs && tabs->count() > 0 ? tabs->tabText(0) : QString();
}

/// How much of it is needed to read its words.
QSize neededBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        int width = 0;
        for (int i = 0; i < tabs->count(); ++i)
            width = std::max(width, tabs->tabRect(i).right() + 1);
        return {width, 0};
    }
    return widget.sizeHint();
}

/// It shortens its words, and whoever points at it reads the whole.
bool tellsTheRest(const QWidget& widget)
{
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return tabs->elideMode() != Qt::ElideNone && !tabs->usesScrollButtons();
    return !widget.toolTip().isEmpty() && widget.minimumSizeHint().width() <= widget.width();
}

void addHeader(QStringList& clipped, const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal)
        return;
    for (int i = 0; i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        // One column has an arrow, too; the others need no room for it.
        const bool hasArrow = !header.isSortIndicatorShown() || header.sortIndicatorSection() == i;
        const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const int needed =
            hasArrow ? header.sectionSizeHint(i) : header.fontMetrics().horizontalAdvance(title) + margins;
        if (!header.isSectionHidden(i) && needed > header.sectionSize(i) && tip.isEmpty())
            clipped << QStringLiteral("header '%1' of %2: %3 of %4 px")
                           .arg(title, header.parentWidget()->objectName())
                           .arg(header.sectionSize(i))
                           .arg(needed);
    }
}

/// What is wider than its area, to which no scroll bar leads, lies below the edge or another bar.
void addContent(QStringList& clipped, const QScrollArea& area)
{
    const bool isReached = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (isReached || !area.widget() || area.widget()->width() <= area.viewport()->width())
        return;
    clipped << QStringLiteral("content of %1 in %2: %3 of %4 px")
                   .arg(area.objectName(),
                        area.parentWidget() ? area.parentWidget()->objectName() : QString())
                   .arg(area.viewport()->width())
                   .arg(area.widget()->width());
}

} // namespace

QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            addHeader(clipped, *header);
        if (const auto* area = qobject_cast<const QScrollArea*>(widget))
            addContent(clipped, *area);
        if (wordsOf(*widget).isEmpty() || tellsTheRest(*widget))
            continue;
        const QSize needed = neededBy(*widget);
        // Seen is what no parent cuts off; a pixel is lost to rounding.
        const QRect seen = widget->visibleRegion().boundingRect();
        const bool isNarrow = needed.width() > widget->width() + 1 ||
                              (seen.width() < widget->width() && !isScrolled(*widget, Qt::Horizontal));
        const bool isLow = needed.height() > widget->height() + 1 ||
                           (seen.height() < widget->height() && !isScrolled(*widget, Qt::Vertical));
        if (seen.isEmpty() && isScrolled(*widget, Qt::Vertical))
            continue;
        if (isNarrow || isLow)
            clipped << QStringLiteral("%1 %2 '%3': %4x%5 of %6x%7, seen %8x%9")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                wordsOf(*widget).left(60))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height())
                           .arg(seen.width())
                           .arg(seen.height());
    }
    return clipped;
}

} // namespace support
