// A diagram of boxes and arrows, drawn: each box with the shape of its state, its title and what is known;
// what was not reached is pale. Arrow keys go from box to box, Enter follows the chosen one. Whoever can't
// see it reads the rows beside it (models::tables::diagramRows). GUI thread. V-5.
#pragma once

#include "models/tables/topology/diagram.h"

#include <QWidget>

namespace views::widgets {

class DiagramView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);

    /// The same box stays chosen if it is still there.
    void setDiagram(models::tables::Diagram diagram);
    [[nodiscard]] const models::tables::Diagram& diagram() const { return m_diagram; }
    /// -1: none.
    void choose(int box);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Where a box is drawn.
    [[nodiscard]] QRect areaOf(int box) const;

    void paintOn(QPainter* painter, const QSize& size, bool withChoice) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boxChosen(int box);
    /// Enter or a double click.
    void boxOpened(int box);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// How many lines the longest title and the longest text need.
    void measure();
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] QRect areaIn(const QSize& size, int box) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int boxAt(const QPoint& place) const;
    /// The nearest box that way; -1: none.
    [[nodiscard]] int neighbour(int key) const;
    void take(int box);
    void paintColumns(QPainter* painter, const QSize& size) const;
    void paintArrow(QPainter* painter, const QSize& size, const models::tables::DiagramArrow& arrow) const;
    void paintBox(QPainter* painter, const QRect& area, const models::tables::DiagramBox& box,
                  bool isChosen) const;

    int m_titleLines = 1;
    int m_textLines = 1;
    models::tables::Diagram m_diagram;
    int m_chosen = -1;
};

/// Twice as many pixels as on the screen, so that it can be printed.
[[nodiscard]] QByteArray pngOf(const DiagramView& view);
[[nodiscard]] QByteArray svgOf(const DiagramView& view);

} // namespace views::widgets
