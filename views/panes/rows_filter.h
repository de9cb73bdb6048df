// Sort and filter of a small table: every typed word must be found in some cell of the row. A large one it
// filters alone, its model is told to sort. GUI thread.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace views::panes {

class RowsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowsFilter(QObject* parent = nullptr);

    void setWords(const QString& text);
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }
    void setSortedByModel(bool isSortedByModel) { m_isSortedByModel = isSortedByModel; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QCollator m_collator;
    QStringList m_words;
    bool m_isSortedByModel = false;
};

} // namespace views::panes
