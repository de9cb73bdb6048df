// Paints the cells of a TableView: ground of the whole row, a line below, text in the column's style, status
// cells with glyph, state and cause. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace views::widgets {

class TableView;
struct CellStyle;

class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(TableView* view);

    /// What a Status cell takes to show all of this.
    [[nodiscard]] static int widthOfStatus(const QString& state, const CellStyle& style);

    struct TextWidth
    {
        int words = 0;
        int all = 0;         ///< with what stands aside
        bool isSaid = false; ///< something stands there
    };
    /// What a Text cell takes to show all of it. Nothing for the line above a group.
    [[nodiscard]] TextWidth widthOfText(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    struct Cell;

    struct Words
    {
        QString state;
        QString cause; ///< behind it
    };

    [[nodiscard]] Words wordsOf(const Cell& cell, bool isRefused, int room) const;
    void paintGround(const Cell& cell) const;
    /// The title runs over all cells of its row: each paints its part.
    void paintGroup(const Cell& cell, const QString& title) const;
    void paintStatus(const Cell& cell) const;
    void paintCheck(const Cell& cell) const;
    void paintText(const Cell& cell) const;
    /// Behind words that take `used` pixels.
    void paintAside(const Cell& cell, const QRect& area, int used) const;
    [[nodiscard]] int indentOf(const QModelIndex& index) const;
    [[nodiscard]] QString asideOf(const QModelIndex& index) const;

    TableView* m_view;
};

} // namespace views::widgets
