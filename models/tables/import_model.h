// An import review as a table in which each row is taken or skipped and named. What the rows say comes from
// the review; what the user chose is read back with review(). Main thread. C-2.
#pragma once

#include "models/lifecycle/exchange/import_review.h"
#include "session/base/clock.h"

#include <QAbstractTableModel>

namespace models::tables {

enum class ImportColumn { Take, Name, Kind, Subject, Key, Chain, Expires, Result, ColumnCount };

class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportModel(QObject* parent = nullptr);

    /// Names and choices that were made for the same objects before are kept.
    void setReview(lifecycle::ImportReview review, session::base::TimePoint now);
    [[nodiscard]] const lifecycle::ImportReview& review() const { return m_review; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString text(const lifecycle::ImportRow& row, ImportColumn column) const;
    [[nodiscard]] QString toolTip(const lifecycle::ImportRow& row, ImportColumn column) const;

    lifecycle::ImportReview m_review;
    session::base::TimePoint m_now;
};

} // namespace models::tables
