// From the path of a setting to the place where a person can change it: the form of its object with the focus
// in its field, or the page that lists it. For findings, changes and effective values. Holds nothing.
// GUI thread.
#pragma once

#include "views/main_window/main_window.h"

#include <QObject>

#include <string>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class SettingGuide final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the guide, which is the window's child. Follows the wishes of the window's pages.
    SettingGuide(main_window::MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

    void open(const std::vector<std::string>& path);

private:
    [[nodiscard]] bool openVariable(const std::vector<std::string>& path);
    [[nodiscard]] bool openForm(const std::vector<std::string>& path);
    void openPage(const std::vector<std::string>& path);

    main_window::MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
};

} // namespace views::panes
