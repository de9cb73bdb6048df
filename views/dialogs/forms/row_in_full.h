// The row of a table on which somebody stands, as a sentence: its cells have no room for long words. GUI
// thread.
#pragma once

#include <QAbstractItemView>
#include <QString>

namespace views::dialogs {

/// "Refused · path · reason", and a line end; "" without a current row.
[[nodiscard]] inline QString rowInFull(const QAbstractItemView* view)
{
    const QModelIndex current = view->currentIndex();
    if (!current.isValid())
        return {};
    QStringList cells;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        if (const QString text = current.siblingAtColumn(column).data().toString(); !text.isEmpty())
            cells << text;
    return cells.join(QStringLiteral(" \u00b7 ")) + QLatin1Char('\n');
}

} // namespace views::dialogs
