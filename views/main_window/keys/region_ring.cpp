#include "views/main_window/keys/region_ring.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace views::main_window {

namespace {

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

RegionRing::RegionRing(QWidget* window, const std::vector<QWidget*>& regions)
    : QObject(window),
      m_window(window)
{
    for (QWidget* region : regions)
        m_regions.push_back({region});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

void RegionRing::remember(QWidget* focused)
{
    if (const int at = regionOf(focused); at >= 0)
        m_regions.at(std::size_t(at)).last = focused;
}

int RegionRing::regionOf(const QWidget* widget) const
{
    const auto found = std::ranges::find_if(m_regions, [widget](const Region& region) {
        return region.widget && widget && (region.widget == widget || region.widget->isAncestorOf(widget));
    });
    return found == m_regions.end() ? -1 : int(found - m_regions.begin());
}

QWidget* RegionRing::entranceOf(const Region& region)
{
    if (!region.widget || !region.widget->isVisible())
        return nullptr;
    if (region.last && takesFocus(*region.last))
        return region.last;
    if (takesFocus(*region.widget))
        return region.widget;
    const std::vector<QWidget*> stops = stopsIn(*region.widget);
    return stops.empty() ? nullptr : stops.front();
}

std::vector<QWidget*> RegionRing::stopsIn(QWidget& region)
{
    std::vector<QWidget*> stops;
    QWidget* widget = &region;
    do {
        if ((widget == &region || region.isAncestorOf(widget)) && takesFocus(*widget) &&
            !widget->focusProxy() && widget->window() == region.window())
            stops.push_back(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &region);
    return stops;
}

/// What had the focus is hidden or disabled by now: Qt asks for the next stop then, too.
QWidget* RegionRing::stopNear(QWidget* lost, bool isNext) const
{
    const int at = regionOf(lost);
    if (at < 0 || !m_regions.at(std::size_t(at)).widget->isVisible())
        return nullptr;
    const std::vector<QWidget*> stops = stopsIn(*m_regions.at(std::size_t(at)).widget);
    const auto step = [isNext](const QWidget* widget) {
        return isNext ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* widget = step(lost); widget != lost; widget = step(widget)) {
        if (std::ranges::find(stops, widget) != stops.end())
            return widget;
    }
    return nullptr;
}

bool RegionRing::tab(bool isNext)
{
    std::vector<QWidget*> stops;
    for (const Region& region : m_regions)
        if (region.widget && region.widget->isVisible())
            std::ranges::copy(stopsIn(*region.widget), std::back_inserter(stops));
    if (stops.empty())
        return false;
    auto at = stops.end();
    for (QWidget* widget = m_window->focusWidget(); widget && at == stops.end();
         widget = widget->parentWidget())
        at = std::ranges::find(stops, widget);
    if (at == stops.end()) {
        if (QWidget* stop = stopNear(m_window->focusWidget(), isNext)) {
            enter(*stop, isNext);
            return true;
        }
    }
    if (at == stops.end())
        at = isNext ? std::prev(stops.end()) : stops.begin();
    const auto count = std::ptrdiff_t(stops.size());
    const auto next = (at - stops.begin() + (isNext ? 1 : -1) + count) % count;
    enter(*stops.at(std::size_t(next)), isNext);
    return true;
}

void RegionRing::enter(QWidget& widget, bool isNext)
{
    m_window->setAttribute(Qt::WA_KeyboardFocusChange); // who comes by keys sees where the focus is
    widget.setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void RegionRing::step(int by)
{
    const int count = int(m_regions.size());
    int at = regionOf(m_window->focusWidget());
    if (at < 0)
        at = by > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        QWidget* entrance = entranceOf(m_regions.at(std::size_t(at)));
        if (!entrance)
            continue;
        enter(*entrance, by > 0);
        return;
    }
}

} // namespace views::main_window
