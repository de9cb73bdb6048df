// Paints one effective setting in two lines: its name and value above, where the value comes from and its
// section below in lighter ink. For rows of models::tables::EffectiveColumn. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace views::inspector {

class SettingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace views::inspector
