// Devices to tick, with a line to find them by: the members of a template stack. GUI thread.
#pragma once

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

struct OfferedDevice
{
    std::string serial;
    std::string hostname;
};

class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(QWidget* parent = nullptr);

    void setDevices(const std::vector<OfferedDevice>& offered, const std::set<std::string>& chosen);
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
};

} // namespace views::dialogs
