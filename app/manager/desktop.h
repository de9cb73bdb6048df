// The window and its pages over one manager: makes the item models and the pages and connects them. Holds no
// logic. GUI thread.
#pragma once

#include "app/manager/application.h"
#include "models/tables/devices/device_table_model.h"
#include "models/tables/devices/estate_then.h"
#include "models/tables/topology/topology_model.h"
#include "session/base/log_ring.h"
#include "views/main_window/lock/lock_desk.h"
#include "views/main_window/main_window.h"
#include "views/main_window/notices/tray.h"
#include "views/theme/theme.h"

#include <QString>

namespace app::manager {

struct DesktopParts
{
    Application& application;
    views::theme::Theme& theme;
    QString dropDirectory; ///< where bundles reach devices of a demo; "" otherwise
    QString managerName;
    const session::base::LogRing* messages = nullptr; ///< of this run; null: nobody keeps any
};

class Desktop
{
public:
    explicit Desktop(const DesktopParts& parts);

    [[nodiscard]] views::main_window::MainWindow& window() { return m_window; }
    [[nodiscard]] models::tables::DeviceTableModel& devices() { return m_devices; }

private:
    void addPages(const DesktopParts& parts);
    void addDoctor(const DesktopParts& parts);
    void addWelcome(const DesktopParts& parts);

    session::base::SystemClock m_clock;
    models::tables::EstateThen m_then;
    models::tables::DeviceTableModel m_devices;
    models::tables::TopologyModel m_topology;
    views::main_window::MainWindow m_window;
    views::main_window::Tray* m_tray;     ///< the window's child
    views::main_window::LockDesk* m_lock; ///< the window's child
};

} // namespace app::manager
