// The devices' page in a window of its own, over devices that never were. Main thread.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/main_window/main_window.h"
#include "views/panes/fleet/devices_page.h"
#include "views/theme/theme.h"

#include <string>

namespace tests {

struct DevicesDesk
{
    explicit DevicesDesk(const FirstStart& firstStart)
        : fleet(firstStart),
          model(fleet.manager->devices, fleet.manager->clock),
          window(theme),
          page(new views::panes::DevicesPage(
              {.devices = model, .inspector = {.lifecycle = *fleet.manager->lifecycle, .dropDirectory = {}}}))
    {
        window.addPage(page); // takes it
        window.resize(1440, 900);
        window.show();
    }

    /// FW-10000 and so on, those with even numbers in the group Even, the others in Odd.
    void manage(int devices, models::config::Configuration running = {})
    {
        for (int i = 0; i < devices; ++i) {
            const std::string serial = "FW-" + std::to_string(10'000 + i);
            running.firewalls[serial];
            running.deviceGroups[i % 2 == 0 ? "Even" : "Odd"].devices[serial];
        }
        fleet.manage(running);
    }

    MadeUpFleet fleet;
    views::theme::Theme theme{views::theme::ThemeChoice::Light};
    models::tables::DeviceTableModel model;
    views::main_window::MainWindow window;
    views::panes::DevicesPage* page;
};

} // namespace tests
