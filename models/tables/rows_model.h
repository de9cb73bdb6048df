// Small tables, up to some thousands of rows: finished rows in, and the model finds out by their keys what
// appeared, went and changed, so that selections stay. Panes put the stock sort and filter proxy over it.
// Tens of thousands come in their order from whoever made them, in the work pool. Main thread.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace models::tables {

enum RowRole {
    RowKeyRole = Qt::UserRole + 1, ///< QString, of the whole row
    RowSortRole,                   ///< raw value to sort by
    RowStatusRole,                 ///< DeviceStatus, of cells that have one
    RowCauseRole,                  ///< QString behind the state
    RowMarksRole,                  ///< int: 1 expires within 30 days, 2 within 7, or warningMark
    RowDepthRole,                  ///< int, of the first cell: how deep it stands in a tree
    RowGroupRole,                  ///< QString, of a line above a group of rows: its title
    RowGroupClosedRole,            ///< bool, of such a line
    RowIconRole,                   ///< QString: name of an icon in place of a state's shape, "" for none
};

/// In place of a state's shape: what is said there is a warning.
inline constexpr int warningMark = 64;

struct RowCell
{
    QString text = {};
    QVariant sort = {}; ///< invalid: sorted by text
    QString toolTip = {};
    QVariant status = {}; ///< DeviceStatus
    QString cause = {};
    int marks = 0;
    QString icon = {}; ///< of what is no state of a device
    bool operator==(const RowCell&) const = default;
};

struct Row
{
    QString key; ///< unique in the table
    std::vector<RowCell> cells;
    int depth = 0;
    QString group = {};         ///< title of the group that begins here; the row is a line above it
    bool isGroupClosed = false; ///< its rows are left out
    bool operator==(const Row&) const = default;
};

class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowsModel(QStringList titles, QObject* parent = nullptr);

    /// Every row has a cell for each title. When some hundreds come and go at once the model is reset.
    void setRows(std::vector<Row> rows);
    /// The same for rows that may be very many and stay in this order. Gives back those of before: to free
    /// them takes a while.
    [[nodiscard]] std::vector<Row> exchange(std::vector<Row> rows);
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// It sorts nothing by itself.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void orderWanted(int column, Qt::SortOrder order);

private:
    using Keys = QSet<QString>;
    void removeGone(const Keys& wanted);
    void takeOver(std::vector<Row>& wanted, const Keys& known);

    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace models::tables
