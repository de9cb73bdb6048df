#include "views/dialogs/forms/object_settings.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/entry_list_field.h"
#include "views/dialogs/settings_dialog.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::dialogs {

namespace {

struct ObjectWords
{
    Q_DECLARE_TR_FUNCTIONS(ObjectSettings)
};

struct ObjectKind
{
    std::string pattern; ///< ends in its only star
    const char* title;
    const char* subtitle;
};

const std::vector<ObjectKind>& objectKinds()
{
    static const std::vector<ObjectKind> kinds{
        {"template *", QT_TRANSLATE_NOOP("ObjectSettings", "Settings of template %1"),
         QT_TRANSLATE_NOOP("ObjectSettings",
                           "What is set here reaches the devices of every stack that the template is in, "
                           "unless a template before it says otherwise.")},
        {"template-stack *", QT_TRANSLATE_NOOP("ObjectSettings", "Settings of stack %1"),
         QT_TRANSLATE_NOOP("ObjectSettings", "What is set here beats what its templates say.")},
        {"mgt-config devices *", QT_TRANSLATE_NOOP("ObjectSettings", "Device %1"),
         QT_TRANSLATE_NOOP("ObjectSettings", "What the manager keeps of the device itself.")},
        {"log-collector *", QT_TRANSLATE_NOOP("ObjectSettings", "Log Collector %1"),
         QT_TRANSLATE_NOOP("ObjectSettings", "An appliance has its settings from nobody else.")},
        {"wildfire-appliance *", QT_TRANSLATE_NOOP("ObjectSettings", "WildFire appliance %1"),
         QT_TRANSLATE_NOOP("ObjectSettings", "An appliance has its settings from nobody else.")},
        {"device-group *", QT_TRANSLATE_NOOP("ObjectSettings", "Device group %1"), ""},
        {"log-collector-group *", QT_TRANSLATE_NOOP("ObjectSettings", "Collector group %1"), ""},
        {"wildfire-appliance-cluster *", QT_TRANSLATE_NOOP("ObjectSettings", "WildFire cluster %1"), ""},
    };
    return kinds;
}

std::vector<std::string> wordsOf(const std::string& pattern)
{
    std::vector<std::string> words;
    for (const QString& word : QString::fromStdString(pattern).split(QLatin1Char(' ')))
        words.push_back(word.toStdString());
    return words;
}

/// The name in place of the star; "" when the path leads elsewhere.
std::string nameIn(const ObjectKind& kind, const std::vector<std::string>& path)
{
    const auto words = wordsOf(kind.pattern);
    if (path.size() < words.size() || !std::equal(words.begin(), words.end() - 1, path.begin()))
        return {};
    return path[words.size() - 1];
}

/// In its dialog, and not an object inside it that has one of its own.
bool isInside(const ObjectKind& kind, const models::config::SettingMatch& match)
{
    return match.names.size() == 1 ||
           std::ranges::any_of(EntryListField::listsOf(kind.pattern), [&](const std::string& list) {
               return match.setting->path.starts_with(list + " ");
           });
}

} // namespace

bool openObjectSettings(const ObjectSettingsWish& wish)
{
    for (const ObjectKind& kind : objectKinds()) {
        const std::string name = nameIn(kind, wish.path);
        if (name.empty())
            continue;
        const auto present = models::config::entryListAt(kind.pattern).names(wish.lifecycle.candidate(), {});
        const bool isObject = wish.path.size() == wordsOf(kind.pattern).size();
        if (std::ranges::find(present, name) == present.end())
            return false;
        const auto match = models::config::findSetting(wish.path);
        if (!isObject && (!match || !isInside(kind, *match)))
            return false;
        auto* dialog = new SettingsDialog(
            wish.lifecycle,
            {.pattern = kind.pattern,
             .names = {name},
             .title = ObjectWords::tr(kind.title).arg(QString::fromStdString(name)),
             .subtitle = *kind.subtitle == '\0' ? QString() : ObjectWords::tr(kind.subtitle)},
            wish.parent);
        dialog->open();
        if (match)
            dialog->showSetting(wish.path);
        return true;
    }
    return false;
}

} // namespace views::dialogs
