#include "views/panes/settings/setting_guide.h"

#include "models/config/store_path.h"
#include "models/config/variable_uses.h"
#include "views/dialogs/change/variable_dialog.h"
#include "views/dialogs/forms/object_settings.h"

#include <algorithm>

namespace views::panes {

using Path = std::vector<std::string>;

namespace {

struct Goal
{
    QString page;
    QString filter;
};

/// An object of a store: "certificate fw-cert ..." at the end of the store's path.
Goal goalInStore(const Path& path)
{
    const std::size_t kind = models::config::storePath(models::config::storeOnPath(path)).size();
    if (path.size() <= kind + 1)
        return {};
    const QString name = QString::fromStdString(path[kind + 1]);
    if (path[kind] == "certificate")
        return {QStringLiteral("certificates"), name};
    if (path[kind] == "certificate-profile")
        return {QStringLiteral("certificate-profiles"), name};
    if (path[kind] == "ssl-tls-service-profile")
        return {QStringLiteral("ssl-tls-profiles"), name};
    if (path[kind] == "scep")
        return {QStringLiteral("scep-profiles"), name};
    return {};
}

Goal goalOf(const Path& path)
{
    if (path.empty())
        return {};
    const std::string& first = path.front();
    if (first == "shared" || first == "panorama" || (path.size() > 3 && path[3] == "shared"))
        if (Goal goal = goalInStore(path); !goal.page.isEmpty())
            return goal;
    const QString name = path.size() > 1 ? QString::fromStdString(path[1]) : QString();
    if (first == "template" || first == "template-stack")
        return {QStringLiteral("templates"), name};
    if (first == "device-group" || first == "log-collector-group" || first == "wildfire-appliance-cluster")
        return {QStringLiteral("groups"), name};
    if (first == "mgt-config" && path.size() > 2)
        return {QStringLiteral("devices"), QStringLiteral("serial:") + QString::fromStdString(path[2])};
    if (first == "log-collector" || first == "wildfire-appliance" || first == "pan-db-appliance")
        return {QStringLiteral("devices"), QStringLiteral("serial:") + name};
    return {QStringLiteral("settings"), {}};
}

} // namespace

SettingGuide::SettingGuide(main_window::MainWindow& window, models::lifecycle::Lifecycle& lifecycle)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle)
{
    connect(&window, &main_window::MainWindow::settingWanted, this, &SettingGuide::open);
}

void SettingGuide::open(const Path& path)
{
    if (!openVariable(path) && !openForm(path))
        openPage(path);
}

bool SettingGuide::openVariable(const Path& path)
{
    using models::config::VariablePlace;
    const auto word = std::ranges::find(path, "variable");
    if (path.size() < 4 || word == path.end() || word + 1 == path.end())
        return false;
    VariablePlace place{.kind = VariablePlace::Kind::Template, .owner = path[1], .name = *(word + 1)};
    if (path.front() == "template-stack") {
        const bool isOfDevice = path[2] == "devices";
        place.kind = isOfDevice ? VariablePlace::Kind::Device : VariablePlace::Kind::TemplateStack;
        place.serial = isOfDevice ? path[3] : std::string();
    }
    (new dialogs::VariableDialog(m_lifecycle, place, &m_window))->open();
    return true;
}

bool SettingGuide::openForm(const Path& path)
{
    return dialogs::openObjectSettings({.lifecycle = m_lifecycle, .path = path, .parent = &m_window});
}

void SettingGuide::openPage(const Path& path)
{
    const Goal goal = goalOf(path);
    if (goal.page == QLatin1String("settings"))
        return m_window.showSetting(goal.page, path);
    if (!goal.page.isEmpty())
        m_window.showPage(goal.page, goal.filter);
}

} // namespace views::panes
