// The topology's page in the window, over devices that never were: for tests that act on it. GUI thread.
#pragma once

#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "views/main_window/main_window.h"
#include "views/main_window/window_binding.h"
#include "views/panes/fleet/devices_page.h"
#include "views/topology/topology_canvas.h"
#include "views/topology/topology_page.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace tests {

class TopologyDesk
{
public:
    explicit TopologyDesk(const FirstStart& firstStart) : fleet(firstStart)
    {
        using namespace views;
        theme.setMotionReduced(true);
        auto& manager = *fleet.manager;
        table = std::make_unique<models::tables::DeviceTableModel>(manager.devices, manager.clock);
        topology = std::make_unique<models::tables::TopologyModel>(models::tables::TopologyParts{
            .devices = manager.devices, .clock = manager.clock, .disconnectWait = [] {
                return std::chrono::minutes(10);
            }});
        window = std::make_unique<main_window::MainWindow>(theme);
        auto* devices = new panes::DevicesPage(
            {.devices = *table, .inspector = {.lifecycle = *manager.lifecycle, .dropDirectory = {}}});
        window->addPage(devices);
        page = new views::topology::TopologyPage({.topology = *topology,
                                                  .lifecycle = *manager.lifecycle,
                                                  .inspector = devices->deviceInspector()});
        window->addPage(page);
        new main_window::WindowBinding(*window, *manager.lifecycle, *table); // its child
        window->resize(1440, 900);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        window->showPage(QStringLiteral("topology"));
    }
    ~TopologyDesk() { window.reset(); }
    TopologyDesk(const TopologyDesk&) = delete;
    TopologyDesk& operator=(const TopologyDesk&) = delete;

    /// Firewalls in five groups, two Log Collectors and a WildFire appliance.
    void manage(int devices)
    {
        models::config::Configuration running;
        running.logCollectors["LC-1"];
        running.logCollectors["LC-2"];
        running.wildfireAppliances["WF-1"];
        for (int i = 0; i < devices - 3; ++i) {
            const std::string serial = "FW-" + std::to_string(10'000 + i);
            running.firewalls[serial];
            running.deviceGroups["Group " + std::to_string(i % 5)].devices[serial];
        }
        fleet.manage(running);
    }
    void tell(const std::string& serial, session::wire::ChannelReport report) const
    {
        const session::engine::Event event{
            fleet.manager->clock.now(), session::engine::Channel::Management,
            session::engine::ChannelReported{.serial = session::base::Serial(serial),
                                             .report = std::move(report)}};
        fleet.manager->devices.absorb({&event, 1});
    }
    views::topology::TopologyCanvas* canvas() const
    {
        return page->findChild<views::topology::TopologyCanvas*>();
    }
    void click(const std::string& serial, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers,
                          canvas()->placeOf(session::base::Serial(serial)).center());
    }
    void filter(const QString& text) const
    {
        auto* field = window->findChild<QLineEdit*>(QStringLiteral("filterField"));
        support::type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    models::tables::DeviceStatus statusOf(const std::string& serial) const
    {
        return topology->find(session::base::Serial(serial))->status;
    }

    MadeUpFleet fleet;
    views::theme::Theme theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<models::tables::DeviceTableModel> table;
    std::unique_ptr<models::tables::TopologyModel> topology;
    std::unique_ptr<views::main_window::MainWindow> window;
    views::topology::TopologyPage* page = nullptr;
};

} // namespace tests
