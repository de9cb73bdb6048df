// Devices to tick, with a line to find them by: the members of a template stack or device group. GUI thread.
#pragma once

#include "models/config/edit.h"

#include <QString>
#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

struct OfferedDevice
{
    std::string serial;
    std::string hostname;
    bool operator==(const OfferedDevice&) const = default;
};

/// The candidate's managed devices, but for those that are `taken` by others.
[[nodiscard]] std::vector<OfferedDevice> offeredDevices(const models::lifecycle::Lifecycle& lifecycle,
                                                        const std::set<std::string>& taken);

/// Serial numbers of the devices of a stack or group.
template <class Owner>
[[nodiscard]] std::set<std::string> membersOf(const Owner& owner)
{
    std::set<std::string> serials;
    for (const auto& [serial, place] : owner.devices)
        serials.insert(serial);
    return serials;
}

/// Those of all but this one: a device takes its settings from one stack, and is in one group.
template <class Owners>
[[nodiscard]] std::set<std::string> takenByOthers(const Owners& owners, const std::string& name)
{
    std::set<std::string> taken;
    for (const auto& [other, owner] : owners)
        if (other != name)
            taken.merge(membersOf(owner));
    return taken;
}

class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(QWidget* parent = nullptr);

    void setDevices(const std::vector<OfferedDevice>& offered, const std::set<std::string>& chosen);
    /// Why there is nothing to tick.
    void setNothingOffered(const QString& sentence);
    [[nodiscard]] std::set<std::string> chosen() const;
    /// What makes these the members of the stack or group at `owner` ("device-group", "branch").
    [[nodiscard]] std::vector<models::config::Edit> edits(const std::vector<std::string>& owner,
                                                          const std::set<std::string>& before) const;

Q_SIGNALS:
    void edited();

private:
    void filter(const QString& words);
    void setShown(Qt::CheckState state);
    void count();

    QLineEdit* m_words;
    QListWidget* m_list;
    widgets::TextLabel* m_count;
    QString m_nothing = tr("Every managed device is in another stack.");
};

} // namespace views::dialogs
