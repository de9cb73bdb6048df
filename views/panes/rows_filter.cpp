#include "views/panes/rows_filter.h"

#include "models/tables/natural_order.h"
#include "models/tables/rows_model.h"

#include <algorithm>

namespace views::panes {

using models::tables::inNaturalOrder;

RowsFilter::RowsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(models::tables::RowSortRole);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void RowsFilter::setWords(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowsFilter::sort(int column, Qt::SortOrder order)
{
    if (m_isSortedByModel)
        sourceModel()->sort(column, order);
    else
        QSortFilterProxyModel::sort(column, order);
}

bool RowsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant first = left.data(sortRole());
    const QVariant second = right.data(sortRole());
    if (first.userType() == QMetaType::QString && second.userType() == QMetaType::QString)
        return m_collator.compare(inNaturalOrder(first.toString()), inNaturalOrder(second.toString())) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

bool RowsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    QString row;
    for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(sourceParent); ++column)
        row += sourceModel()->index(sourceRow, column, sourceParent).data().toString() + QLatin1Char('\n');
    return std::ranges::all_of(
        m_words, [&row](const QString& word) { return row.contains(word, Qt::CaseInsensitive); });
}

} // namespace views::panes
