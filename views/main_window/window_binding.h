// Keeps the window's frame true: fleet strip, commit bar and status strip follow the models; clicks on the
// strip become filters, and its marks say what the filter asks for. Holds nothing of its own. GUI thread.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "views/main_window/main_window.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::main_window {

class WindowBinding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the binding.
    WindowBinding(MainWindow& window, models::lifecycle::Lifecycle& lifecycle,
                  const models::tables::DeviceTableModel& devices);

    /// At the right end of the status strip, asked once a second.
    using ItemSource = std::function<std::optional<StatusItem>()>;
    void addStatus(ItemSource source);

private:
    void showFleet();
    /// That of the present page if it is one of devices, else of the table.
    [[nodiscard]] models::tables::DeviceFilter filter() const;
    void showFilter();
    void followCandidate();
    void showPending(int changes);
    void showStatus();
    void askToRevert();
    void confirmRevert(int changes);
    void filterBy(const StatusWish& wish);
    [[nodiscard]] std::vector<StatusItem> storageItems() const;
    [[nodiscard]] std::optional<StatusItem> pairItem() const; ///< nullopt while there is no pair
    [[nodiscard]] std::optional<StatusItem> lockItem() const; ///< nullopt while nothing is locked
    [[nodiscard]] std::optional<StatusItem> labItem() const;  ///< nullopt while all CAs answer rightly

    MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
    const models::tables::DeviceTableModel& m_devices;
    int m_effectAsked = 0; ///< counts up; an answer to an older question is dropped
    std::vector<ItemSource> m_sources;
    QTimer m_seconds;
};

} // namespace views::main_window
