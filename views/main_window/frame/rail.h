// The column at the left: the nouns that people look for, in sections, settings at the bottom. Up and Down
// walk, Enter and Space go. It collapses to icons. GUI thread.
#pragma once

#include "views/main_window/frame/rail_button.h"
#include "views/main_window/page.h"

#include <QWidget>

#include <map>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace views::main_window {

class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setSubtitle(const QString& subtitle); ///< below the brand: which manager this is
    void addItem(Section section, const RailItem& item);
    void setBadge(const QString& id, const QString& badge);
    /// A page that is not always of use may stay out of the rail; the menu still has it.
    void setShown(const QString& id, bool isShown);
    void setCurrent(const QString& id);
    void focusCurrent();
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Brand;
    class Caption;

    [[nodiscard]] QVBoxLayout* columnOf(Section section);
    [[nodiscard]] RailButton* button(const QString& id) const;
    void moveFocus(int step);
    void followTextScale();
    /// In a low window entries stand closer, so that none of them is out of sight.
    void fitEntries();

    Brand* m_brand;
    QScrollArea* m_scroll;
    QVBoxLayout* m_middle;
    QVBoxLayout* m_bottom;
    std::map<Section, QVBoxLayout*> m_columns;
    std::vector<Caption*> m_captions;
    std::vector<RailButton*> m_buttons; ///< from top to bottom
    bool m_isCollapsed = false;
};

} // namespace views::main_window
