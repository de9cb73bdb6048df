// F6 and Shift+F6: from one region of the window to the next, round and round. Each region gives the focus
// back to what had it there; one that is hidden, or in which nothing takes the focus, is left out. Tab goes
// through one region after the other, not in the order in which pages were made. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace views::main_window {

class RegionRing final : public QObject
{
    Q_OBJECT

public:
    /// The regions in their order, none inside another; the window's child.
    RegionRing(QWidget* window, const std::vector<QWidget*>& regions);

    /// 1: the next one, -1: the one before.
    void step(int by);
    /// What Tab and Shift+Tab do. False: there is nothing to go to.
    bool tab(bool isNext);

private:
    struct Region
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> last = {}; ///< what had the focus there
    };

    void remember(QWidget* focused);
    [[nodiscard]] int regionOf(const QWidget* widget) const; ///< -1: none
    [[nodiscard]] static QWidget* entranceOf(const Region& region);
    [[nodiscard]] static std::vector<QWidget*> stopsIn(QWidget& region);
    /// The next stop of the same region, nullptr when it has none.
    [[nodiscard]] QWidget* stopNear(QWidget* lost, bool isNext) const;
    void enter(QWidget& widget, bool isNext);

    QWidget* m_window;
    std::vector<Region> m_regions;
};

} // namespace views::main_window
