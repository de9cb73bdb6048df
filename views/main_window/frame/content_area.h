// Where the page and the inspector lie: beside each other, or with the inspector as a drawer over the page
// when the window is narrow. GUI thread.
#pragma once

#include <QWidget>

class QAction;
class QStackedWidget;

namespace views::main_window {

class InspectorPanel;

class ContentArea final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentArea(QWidget* parent = nullptr);

    [[nodiscard]] QStackedWidget* pages() const { return m_pages; }
    [[nodiscard]] InspectorPanel* inspector() const { return m_inspector; }
    void setDrawer(bool isDrawer);
    void setInspectorOpen(bool isOpen);
    [[nodiscard]] bool isInspectorOpen() const { return m_isOpen; }
    /// Visible while the page has details that are closed, as in a narrow window they are at first. Names the
    /// keys of that other action. Of this widget.
    [[nodiscard]] QAction* makeShowDetails(const QAction& toggle);
    /// After the content of the inspector has changed.
    void arrange();

Q_SIGNALS:
    void inspectorOpenChanged(bool isOpen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Escape closes the drawer, wherever the page has the keyboard.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedWidget* m_pages;
    InspectorPanel* m_inspector;
    bool m_isDrawer = false;
    bool m_isOpen = true;
    QAction* m_showDetails = nullptr;
};

} // namespace views::main_window
