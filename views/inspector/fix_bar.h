// The foot of the inspector: what the device's last job came to, which way out fits its trouble, and the menu
// of everything that can be done to it. GUI thread.
#pragma once

#include "models/tables/devices/device_fixes.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace views::widgets {
class ActionButton;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class DeviceActions;

class FixBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FixBar(const DeviceActions& actions, QWidget* parent);

    /// After each DeviceActions::setDevice, which may show buttons again.
    void setFixes(const models::tables::DeviceFixes& fixes);
    /// "" hides it.
    void setJob(const QString& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPushButton* makeMenu(const DeviceActions& actions);
    void arrange(const std::vector<models::tables::DeviceFix>& shown);

    std::vector<widgets::ActionButton*> m_buttons; ///< by DeviceFix
    std::vector<models::tables::DeviceFix> m_shown;
    widgets::TextLabel* m_job;
    widgets::TextLabel* m_advice;
    QPushButton* m_menu;
    QVBoxLayout* m_first; ///< the most fitting one of two
    QHBoxLayout* m_line;
};

} // namespace views::inspector
