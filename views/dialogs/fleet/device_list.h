// Devices to tick, with a line to find them by: the members of a template stack or device group. GUI thread.
#pragma once

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

class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(QWidget* parent = nullptr);

    void setDevices(const std::vector<OfferedDevice>& offered, const std::set<std::string>& chosen);
    /// Why there is nothing to tick.
    void setNothingOffered(const QString& sentence);
    [[nodiscard]] std::set<std::string> chosen() const;

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
