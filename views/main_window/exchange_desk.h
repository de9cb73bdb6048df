// What the File menu brings in and out: configurations and device status of other managers. Opens the dialogs
// and shows where the result is to be seen. Holds nothing. GUI thread. F-4.
#pragma once

#include "views/main_window/main_window.h"

#include <QObject>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::main_window {

class ExchangeDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the desk; it is the window's child.
    ExchangeDesk(MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

private:
    void importConfiguration();
    void exportConfiguration();
    void chooseStatus();
    void importStatus(const QString& file);

    MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
};

} // namespace views::main_window
