// Which rows of the device table are selected, by serial: it stays when rows come, go and move. GUI thread.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "views/widgets/table_view.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace views::panes {

class DeviceChoice final : public QObject
{
    Q_OBJECT

public:
    /// The table shows the devices' model or groups of it; both outlive this.
    DeviceChoice(widgets::TableView& table, const models::tables::DeviceTableModel& devices,
                 QObject* parent = nullptr);

    /// After the table got another model for the same devices.
    void attach();

    /// In the order of the rows.
    [[nodiscard]] std::vector<session::base::Serial> serials() const;
    [[nodiscard]] bool isSeveral() const;
    /// After the model was reset and the current row was found again.
    void selectAgain();

Q_SIGNALS:
    /// By the user; at most once for what happens at the same time.
    void changed();

private:
    void remember();

    widgets::TableView& m_table;
    const models::tables::DeviceTableModel& m_devices;
    std::vector<session::base::Serial> m_remembered; ///< several, chosen by the user
    bool m_isOurs = false;                           ///< the selection changes, but not by the user
    QTimer m_soon;
};

} // namespace views::panes
