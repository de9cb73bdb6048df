#include "models/tables/rows_model.h"

#include <algorithm>

namespace models::tables {

namespace {

/// Rows that come and go one by one; with more of them a view is quicker when it begins anew.
constexpr std::ptrdiff_t mostSteps = 500;

QSet<QString> keysOf(const std::vector<Row>& rows)
{
    QSet<QString> keys;
    keys.reserve(qsizetype(rows.size()));
    for (const Row& row : rows)
        keys.insert(row.key);
    return keys;
}

} // namespace

RowsModel::RowsModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent),
      m_titles(std::move(titles))
{
}

void RowsModel::setRows(std::vector<Row> rows)
{
    const Keys present = keysOf(m_rows);
    const Keys wanted = keysOf(rows);
    const auto strangers = [](const std::vector<Row>& among, const Keys& keys) {
        return std::ranges::count_if(among, [&](const Row& row) { return !keys.contains(row.key); });
    };
    if (strangers(m_rows, wanted) + strangers(rows, present) > mostSteps) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    removeGone(wanted);
    takeOver(rows, present);
}

std::vector<Row> RowsModel::exchange(std::vector<Row> rows)
{
    if (std::ranges::equal(m_rows, rows, {}, &Row::key, &Row::key)) {
        std::swap(m_rows, rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return rows;
    }
    const Keys wanted = keysOf(rows);
    if (rows.size() != m_rows.size() ||
        !std::ranges::all_of(m_rows, [&wanted](const Row& row) { return wanted.contains(row.key); })) {
        beginResetModel();
        std::swap(m_rows, rows);
        endResetModel();
        return rows;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::swap(m_rows, rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& kept : before)
        after << index(rowOf(rows[std::size_t(kept.row())].key), kept.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    return rows;
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT orderWanted(column, order);
}

void RowsModel::removeGone(const Keys& keys)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_rows[std::size_t(row)].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void RowsModel::takeOver(std::vector<Row>& wanted, const Keys& known)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        Row& next = wanted[std::size_t(row)];
        const bool isInPlace = row < int(m_rows.size()) && m_rows[std::size_t(row)].key == next.key;
        if (!isInPlace && !known.contains(next.key)) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(next));
            endInsertRows();
            continue;
        }
        if (const int present = isInPlace ? row : rowOf(next.key);
            present != row) { // further down: everything above is in its place already
            beginMoveRows({}, present, present, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + present, m_rows.begin() + present + 1);
            endMoveRows();
        }
        if (m_rows[std::size_t(row)] == next)
            continue;
        m_rows[std::size_t(row)] = std::move(next);
        Q_EMIT dataChanged(index(row, 0), index(row, int(m_titles.size()) - 1));
    }
}

QString RowsModel::keyAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].key : QString();
}

int RowsModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const RowCell& cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case RowKeyRole:
        return row.key;
    case RowSortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case RowStatusRole:
        return cell.status;
    case RowCauseRole:
        return cell.cause;
    case RowMarksRole:
        return cell.marks;
    case RowDepthRole:
        return index.column() == 0 ? row.depth : 0;
    case RowGroupRole:
        return row.group;
    case RowIconRole:
        return cell.icon;
    case RowGroupClosedRole:
        return row.isGroupClosed;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_titles.size())
        return m_titles[section];
    return {};
}

} // namespace models::tables
