// What somebody looks at in the window: the page, the words in the filters, the rows that are selected and
// how far the lists are scrolled. Taken from one window, given to the one that follows it over the same
// manager. GUI thread.
#pragma once

#include "views/main_window/main_window.h"

#include <QAbstractItemView>
#include <QPoint>
#include <QString>

#include <map>
#include <vector>

namespace app::manager {

class WindowContent
{
public:
    explicit WindowContent(const views::main_window::MainWindow& window);

    /// Rows are selected as soon as the list has them: some come a moment later.
    void giveTo(views::main_window::MainWindow& window) const;

private:
    /// From the outermost row inwards.
    using Rows = std::vector<int>;
    struct List
    {
        Rows current;
        std::vector<Rows> selected;
        QPoint scrolled;
    };

    static List contentOf(const QAbstractItemView& view);
    static bool fill(QAbstractItemView& view, const List& list);

    QString m_page;
    std::map<QString, QString> m_filters;
    std::map<QString, List> m_lists; ///< by object name; those without a current row are left out
};

} // namespace app::manager
