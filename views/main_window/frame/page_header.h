// The line above every page: title, filter field, buttons of the page. GUI thread.
#pragma once

#include "views/main_window/page.h"

#include <QHBoxLayout>
#include <QWidget>

namespace views::widgets {
class TextLabel;
}

namespace views::main_window {

class FilterField;

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    /// The title of a page that may come: where there is room the filter field stands at one place, whichever
    /// page is shown.
    void makeRoomFor(const QString& title);
    void showPage(Page& page);
    void setActions(const QList<QAction*>& actions);
    /// Before the title, whichever page is shown. Takes it.
    void setLeading(QWidget* leading);
    /// At the right end, whichever page is shown. Takes it.
    void addTool(QWidget* tool) { m_right->addWidget(tool); }
    [[nodiscard]] FilterField* filter() const { return m_filter; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Buttons have words, the most important one first, as far as the line has room for them.
    void fitButtons();
    [[nodiscard]] int widestTitle() const;
    void showTools(QWidget* tools);

    QWidget* m_leading = nullptr;
    widgets::TextLabel* m_title;
    FilterField* m_filter;
    QHBoxLayout* m_tools; ///< of each page that has been shown; only those of the present one are seen
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_right;
    QSpacerItem* m_gap; ///< between a short title and the filter; gives way where there is no room
    QStringList m_titles;
};

} // namespace views::main_window
