#include "app/manager/window_content.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTimer>

#include <chrono>

namespace app::manager {

namespace {

constexpr std::chrono::seconds patience(3);

QModelIndex indexAt(const QAbstractItemModel& model, const std::vector<int>& rows)
{
    QModelIndex index;
    for (const int row : rows) {
        index = model.index(row, 0, index);
        if (!index.isValid())
            break;
    }
    return index;
}

std::vector<int> rowsOf(QModelIndex index)
{
    std::vector<int> rows;
    for (; index.isValid(); index = index.parent())
        rows.insert(rows.begin(), index.row());
    return rows;
}

} // namespace

WindowContent::WindowContent(const views::main_window::MainWindow& window)
    : m_page(window.currentPageId()),
      m_filters(window.filters())
{
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->objectName().isEmpty() && view->model() && view->currentIndex().isValid())
            m_lists.insert_or_assign(view->objectName(), contentOf(*view));
    }
}

WindowContent::List WindowContent::contentOf(const QAbstractItemView& view)
{
    List list{.current = rowsOf(view.currentIndex()),
              .selected = {},
              .scrolled = {view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()}};
    for (const QModelIndex& row : view.selectionModel()->selectedRows())
        list.selected.push_back(rowsOf(row));
    return list;
}

bool WindowContent::fill(QAbstractItemView& view, const List& list)
{
    const QModelIndex current = indexAt(*view.model(), list.current);
    if (!current.isValid())
        return false;
    QItemSelection selection;
    for (const Rows& rows : list.selected) {
        const QModelIndex index = indexAt(*view.model(), rows);
        if (!index.isValid())
            return false;
        selection.select(index, index);
    }
    view.setCurrentIndex(current);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.horizontalScrollBar()->setValue(list.scrolled.x());
    view.verticalScrollBar()->setValue(list.scrolled.y());
    return true;
}

void WindowContent::giveTo(views::main_window::MainWindow& window) const
{
    window.setFilters(m_filters);
    window.showPage(m_page);
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        const auto found = m_lists.find(view->objectName());
        if (found == m_lists.end() || view->model() == nullptr || fill(*view, found->second))
            continue;
        // Goes with the first time that it works, with the view, or before the user has gone on.
        auto* waiting = new QObject(view);
        QTimer::singleShot(patience, waiting, &QObject::deleteLater);
        const auto retry = [view, waiting, list = found->second] {
            if (fill(*view, list))
                waiting->deleteLater();
        };
        const auto* model = view->model();
        QObject::connect(model, &QAbstractItemModel::rowsInserted, waiting, retry, Qt::QueuedConnection);
        QObject::connect(model, &QAbstractItemModel::modelReset, waiting, retry, Qt::QueuedConnection);
        QObject::connect(model, &QAbstractItemModel::layoutChanged, waiting, retry, Qt::QueuedConnection);
    }
}

} // namespace app::manager
