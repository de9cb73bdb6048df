// Where the page and the inspector lie: beside each other, or with the inspector as a drawer over the page
// when the window is narrow. GUI thread.
#pragma once

#include <QWidget>

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
    /// After the content of the inspector has changed.
    void arrange();

Q_SIGNALS:
    void inspectorOpenChanged(bool isOpen);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QStackedWidget* m_pages;
    InspectorPanel* m_inspector;
    bool m_isDrawer = false;
    bool m_isOpen = true;
};

} // namespace views::main_window
