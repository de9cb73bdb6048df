#include "tests/views/guide/settings_chapter.h"

#include "models/config/schema/schema.h"
#include "models/text/section_wording.h"

#include <map>
#include <vector>

namespace guide_tests {

namespace {

using models::config::Setting;
using models::config::ValueType;
using models::text::SettingSection;

/// A setting that is mounted in several places says the same in all of them.
struct Entry
{
    const Setting* setting = nullptr;
    std::vector<QString> places = {};
};

QString rangeOf(const Setting& setting)
{
    if (setting.type == ValueType::Integer)
        return QStringLiteral(" From %1 to %2.").arg(setting.minimum).arg(setting.maximum);
    if (setting.type == ValueType::Boolean)
        return QStringLiteral(" `yes` or `no`.");
    if (setting.choices.empty())
        return {};
    QStringList words;
    for (const std::string_view choice : setting.choices)
        words << QLatin1Char('`') + QString::fromUtf8(choice) + QLatin1Char('`');
    return QStringLiteral(" One of ") + words.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString lineOf(const Entry& entry)
{
    const Setting& setting = *entry.setting;
    QString line = QStringLiteral("- **%1**: %2")
                       .arg(QString::fromUtf8(setting.label), QString::fromUtf8(setting.help)) +
                   rangeOf(setting);
    if (!setting.defaultValue.empty())
        line += QStringLiteral(" Default `%1`.").arg(QString::fromUtf8(setting.defaultValue));
    if (setting.isWithoutEffect)
        line += QStringLiteral(" Kept and exported; nothing here acts on it.");
    for (const QString& place : entry.places)
        line += QStringLiteral("\n  `%1`").arg(place);
    return line + QLatin1Char('\n');
}

/// One path for the manager's own, one for templates; what stands in stacks and on devices follows from them.
void addPlace(Entry& entry, const QString& path)
{
    constexpr std::size_t mostPlaces = 2;
    const QString root = path.section(QLatin1Char(' '), 0, 0);
    for (const QString& place : entry.places)
        if (place.section(QLatin1Char(' '), 0, 0) == root)
            return;
    if (entry.places.size() < mostPlaces)
        entry.places.push_back(path);
}

/// Certificates and profiles of Panorama stand with those of templates.
SettingSection partOf(const Setting& setting)
{
    return setting.path.starts_with("panorama ") ? SettingSection::Objects
                                                 : models::text::sectionOf(setting.path);
}

} // namespace

QString settingsChapter()
{
    std::map<SettingSection, std::vector<Entry>> sections;
    for (const Setting& setting : models::config::settings()) {
        std::vector<Entry>& entries = sections[partOf(setting)];
        const auto element = [](const Setting& one) { return one.path.substr(one.path.rfind(' ') + 1); };
        auto same = entries.begin();
        while (same != entries.end() &&
               !(same->setting->label == setting.label && same->setting->help == setting.help &&
                 element(*same->setting) == element(setting)))
            ++same;
        if (same == entries.end())
            same = entries.insert(entries.end(), {.setting = &setting});
        addPlace(*same, QString::fromUtf8(setting.path).replace(QLatin1Char('*'), QStringLiteral("NAME")));
    }
    QString text = QStringLiteral("# Every setting\n\n"
                                  "What each setting is for, its range and default, and its path in `set` "
                                  "commands, with NAME for a name "
                                  "that\nyou give. In the window, F1 in a field says the same. Made from the "
                                  "table that forms, commands "
                                  "and validation\nfollow.\n");
    for (const auto& [section, entries] : sections) {
        text += QStringLiteral("\n## %1\n\n").arg(models::text::sectionText(section));
        for (const Entry& entry : entries)
            text += lineOf(entry);
    }
    return text;
}

} // namespace guide_tests
