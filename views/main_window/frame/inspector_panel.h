// The frame at the right that shows details of what is selected: it takes the inspector of the page, can be
// drawn wider at its left edge and, as a drawer, be closed by Escape or its button. GUI thread.
#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace views::main_window {

class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    /// Takes the widget; nullptr shows nothing.
    void setContent(QWidget* content);
    [[nodiscard]] bool hasContent() const;
    /// A drawer lies over the page and has a button to close it.
    void setDrawer(bool isDrawer);
    /// Of a drawer: what it holds comes with the next tab stop.
    void takeFocus();
    [[nodiscard]] int wantedWidth() const { return m_wantedWidth; }
    void setWantedWidth(int width);

Q_SIGNALS:
    void widthChanged();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStackedWidget* m_stack;
    QToolButton* m_close;
    int m_wantedWidth;
    bool m_isDragging = false;
};

} // namespace views::main_window
