// The desktop application over the demo estate, as `handfast --demo` builds it: the manager in this process,
// its devices as handfast-agent in another one. What a person does and sees in it is here too; everything is
// done by mouse and keys, and what is seen is read from widgets. GUI thread.
#pragma once

#include "app/manager/demo.h"
#include "app/manager/desktop.h"

#include <QString>

#include <memory>

class QAbstractButton;

namespace integration {

class DemoWindow
{
public:
    DemoWindow();
    ~DemoWindow();

    /// False with a report when it can't start; the devices come by themselves afterwards.
    [[nodiscard]] bool open();
    [[nodiscard]] QString report() const { return m_report; }

    /// How many devices the fleet strip counts in that state.
    [[nodiscard]] static int count(models::tables::DeviceStatus status);
    [[nodiscard]] static QAbstractButton* next(); ///< of the migration page, null when it shows none
    [[nodiscard]] static bool isNextOpen(const QString& text);
    /// Beside the buttons of the migration page.
    [[nodiscard]] static QString sentence();
    /// How many stay, re-authenticate, drop: "" while nothing is predicted.
    [[nodiscard]] static QString predicted();

    /// What the devices page shows of the row, "" without that row.
    [[nodiscard]] static QString cell(int row, models::tables::DeviceColumn column);
    [[nodiscard]] static int rows();
    /// What the details at the right say about the device's part in the last job, "" when they show none.
    [[nodiscard]] static QString lastJob();

    /// All devices, whatever the page shows of them. Once it is open.
    [[nodiscard]] const models::tables::DeviceTableModel& devices() const { return m_desktop->devices(); }
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return m_application->lifecycle(); }
    /// What the manager runs.
    [[nodiscard]] const models::config::Configuration& configuration() const;

private:
    views::theme::Theme m_theme;
    app::manager::Demo m_demo;
    std::unique_ptr<app::manager::Application> m_application;
    std::unique_ptr<app::manager::Desktop> m_desktop;
    QString m_report;
};

} // namespace integration
