#include "models/tables/effective_rows.h"

#include "models/config/device/effective_settings.h"
#include "models/config/device/effective_template.h"
#include "models/config/device_place.h"
#include "models/config/edit.h"
#include "models/config/variable_uses.h"
#include "models/tables/change_rows.h"
#include "models/tables/words.h"
#include "models/text/schema_wording.h"
#include "models/text/section_wording.h"

#include <algorithm>
#include <set>

namespace models::tables {

using config::Configuration;
using config::EffectiveSetting;
using config::Setting;
using config::SettingOrigin;

namespace {

using Path = std::vector<std::string>;

constexpr std::string_view deviceName = "device";

QString valueText(const std::string& value)
{
    return value.empty() ? QStringLiteral("–") : QString::fromUtf8(value);
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Path joined(Path head, const Path& tail)
{
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

/// "template branch (1 of 2)".
QString originText(const SettingOrigin& origin, const config::TemplateStack& stack)
{
    const QString name = QString::fromUtf8(origin.name);
    switch (origin.kind) {
    case SettingOrigin::Kind::DeviceLocal:
        return Words::tr("the device itself");
    case SettingOrigin::Kind::TemplateStack:
        return Words::tr("stack %1").arg(name);
    case SettingOrigin::Kind::Template: {
        const auto place = std::ranges::find(stack.templates, origin.name);
        return Words::tr("template %1 (%2 of %3)")
            .arg(name)
            .arg(place - stack.templates.begin() + 1)
            .arg(stack.templates.size());
    }
    case SettingOrigin::Kind::Shared:
        return Words::tr("shared");
    }
    return {};
}

Path targetOf(const SettingOrigin& origin, const Path& onDevice)
{
    switch (origin.kind) {
    case SettingOrigin::Kind::DeviceLocal:
        return {}; // only there
    case SettingOrigin::Kind::TemplateStack:
        return joined({"template-stack", origin.name, "config"}, onDevice);
    case SettingOrigin::Kind::Template:
        return joined({"template", origin.name, "config"}, onDevice);
    case SettingOrigin::Kind::Shared:
        return onDevice;
    }
    return {};
}

/// The row of the schema for a setting as it stands on the device; null for an entry.
const Setting* settingOf(const Path& onDevice)
{
    const auto match = config::findSetting(joined({"template", std::string(deviceName), "config"}, onDevice));
    return match ? match->setting : nullptr;
}

/// "trust: Use CRL" of an object, else the label alone.
QString labelOf(const Path& onDevice)
{
    constexpr std::size_t nameOfObject = 2; // shared certificate-profile NAME
    const Setting* setting = settingOf(onDevice);
    const bool isOfObject = onDevice.front() == "shared" && onDevice.size() > nameOfObject;
    if (!setting)
        return isOfObject ? QString::fromUtf8(onDevice[nameOfObject]) : pathText(onDevice);
    return isOfObject ? QStringLiteral("%1: %2").arg(QString::fromUtf8(onDevice[nameOfObject]),
                                                     text::schemaText(setting->label))
                      : text::schemaText(setting->label);
}

/// "of the stack S", for a value that a variable gives.
QString variableOwner(const config::VariablePlace& place)
{
    const QString owner = QString::fromUtf8(place.owner);
    switch (place.kind) {
    case config::VariablePlace::Kind::Template:
        return Words::tr("of template %1").arg(owner);
    case config::VariablePlace::Kind::TemplateStack:
        return Words::tr("of stack %1").arg(owner);
    case config::VariablePlace::Kind::Device:
        return Words::tr("of this device");
    }
    return {};
}

EffectiveRow rowOf(const Path& onDevice, const std::string& value)
{
    const Setting* setting = settingOf(onDevice);
    QStringList tip{pathText(onDevice)};
    if (setting)
        tip << text::schemaText(setting->help);
    if (setting && setting->isWithoutEffect)
        tip << Words::tr("It is kept and exported; nothing here acts on it.");
    const std::string path = pathText(onDevice).toStdString();
    return {.path = QString::fromStdString(path),
            .label = labelOf(onDevice),
            .value = valueText(value),
            .origin = {},
            .section = text::sectionText(text::sectionOf(path)),
            .toolTip = tip.join(QLatin1Char('\n')),
            .target = {}};
}

class EffectiveList
{
public:
    EffectiveList(const Configuration& configuration, const session::base::Serial& serial,
                  const std::string& stack)
        : m_configuration(configuration),
          m_serial(serial),
          m_stackName(stack),
          m_stack(configuration.templateStacks.at(stack))
    {
    }

    std::vector<EffectiveRow> rows(std::string_view localText)
    {
        for (const EffectiveSetting& setting :
             config::effectiveSettings(m_configuration, m_serial, localText))
            addSet(setting);
        addDefaults();
        addVariables();
        return std::move(m_rows);
    }

private:
    void addSet(const EffectiveSetting& setting)
    {
        EffectiveRow row = rowOf(setting.path, setting.value);
        row.origin = originText(setting.origin, m_stack);
        row.target = targetOf(setting.origin, setting.path);
        if (!setting.variable.empty())
            nameVariable(row, setting.variable);
        QStringList overridden;
        for (const SettingOrigin& origin : setting.overridden)
            overridden << originText(origin, m_stack);
        if (!overridden.isEmpty())
            row.toolTip +=
                QLatin1Char('\n') +
                Words::tr("Set there too, without effect: %1").arg(overridden.join(QStringLiteral(", ")));
        m_set.insert(setting.path);
        m_rows.push_back(std::move(row));
    }

    /// It is changed where the variable gets its value.
    void nameVariable(EffectiveRow& row, const std::string& variable) const
    {
        row.toolTip += QLatin1Char('\n') + Words::tr("Set by %1").arg(row.origin);
        row.origin = Words::tr("variable %1").arg(QString::fromUtf8(variable));
        for (const config::VariablePlace& place : config::variablesOf(m_configuration, m_serial)) {
            if (place.name != variable)
                continue;
            row.origin += QLatin1Char(' ') + variableOwner(place);
            row.target = place.path();
        }
    }

    void addDefaults()
    {
        constexpr std::string_view before = "template * config ";
        constexpr std::string_view section = "template * config deviceconfig ";
        const std::vector<std::string> names{std::string(deviceName)};
        Configuration scratch;
        scratch.templates[names.front()] = config::effectiveTemplate(m_configuration, m_serial);
        for (const Setting& setting : config::settings()) {
            if (!setting.path.starts_with(section) || !setting.isAvailable(scratch, names))
                continue;
            Path onDevice;
            for (const QString& word : utf8(std::string_view(setting.path).substr(before.size())).split(' '))
                onDevice.push_back(word.toStdString());
            if (m_set.contains(onDevice))
                continue;
            EffectiveRow row = rowOf(onDevice, setting.defaultValue);
            row.origin = Words::tr("default");
            row.isDefault = true;
            row.target = joined({"template-stack", m_stackName, "config"}, onDevice);
            m_rows.push_back(std::move(row));
        }
    }

    /// They are no settings, but what the device has for them is: each can get a value for it alone.
    void addVariables()
    {
        for (const config::VariablePlace& place : config::variablesOf(m_configuration, m_serial)) {
            config::VariablePlace own = place;
            own.kind = config::VariablePlace::Kind::Device;
            own.owner = m_stackName;
            own.serial = m_serial.value;
            const QString name = QString::fromUtf8(place.name);
            m_rows.push_back({.path = QStringLiteral("variable ") + name,
                              .label = name,
                              .value = valueText(place.variable.value),
                              .origin = Words::tr("value %1").arg(variableOwner(place)),
                              .section = Words::tr("Variables"),
                              .toolTip = Words::tr("Open it to give it a value for this device alone."),
                              .target = own.path()});
        }
    }

    const Configuration& m_configuration;
    const session::base::Serial& m_serial;
    const std::string& m_stackName;
    const config::TemplateStack& m_stack;
    std::set<Path> m_set;
    std::vector<EffectiveRow> m_rows;
};

/// An appliance has its settings from nobody else.
std::vector<EffectiveRow> ownRows(const Configuration& configuration, const std::string& list,
                                  const session::base::Serial& serial)
{
    const std::vector<std::string> names{serial.value};
    const std::string section = list + " * deviceconfig ";
    std::vector<EffectiveRow> set;
    std::vector<EffectiveRow> defaults;
    for (const Setting& setting : config::settings()) {
        if (!setting.path.starts_with(section) || setting.path.find('*', section.size()) != std::string::npos)
            continue;
        if (!setting.isAvailable(configuration, names))
            continue;
        const std::string value = setting.read(configuration, names).value_or(setting.defaultValue);
        const QString path = utf8(std::string_view(setting.path).substr(list.size() + 3));
        EffectiveRow row{.path = path,
                         .label = text::schemaText(setting.label),
                         .value = valueText(value),
                         .origin = Words::tr("its own"),
                         .section = text::sectionText(text::sectionOf(setting.path)),
                         .toolTip = path + QLatin1Char('\n') + text::schemaText(setting.help),
                         .isDefault = value == setting.defaultValue,
                         .target = {list, serial.value}};
        for (const QString& word : path.split(QLatin1Char(' ')))
            row.target.push_back(word.toStdString());
        if (row.isDefault)
            row.origin = Words::tr("default");
        if (setting.isWithoutEffect)
            row.toolTip += QLatin1Char('\n') + Words::tr("It is kept and exported; nothing here acts on it.");
        (row.isDefault ? defaults : set).push_back(std::move(row));
    }
    std::ranges::move(defaults, std::back_inserter(set));
    return set;
}

} // namespace

std::vector<EffectiveRow> effectiveRows(const Configuration& configuration,
                                        const session::base::Serial& serial, std::string_view localText)
{
    if (const auto kind = config::kindOf(configuration, serial); kind && *kind != config::DeviceKind::Firewall)
        return ownRows(configuration, config::listOf(*kind).front(), serial);
    const std::string stack = config::stackOf(configuration, serial);
    return stack.empty() ? std::vector<EffectiveRow>()
                         : EffectiveList(configuration, serial, stack).rows(localText);
}

QStringList effectiveTitles()
{
    return {Words::tr("Setting"), Words::tr("Value"), Words::tr("From"), Words::tr("Section")};
}

std::vector<Row> toRows(const std::vector<EffectiveRow>& rows)
{
    std::vector<Row> result;
    for (const EffectiveRow& row : rows)
        result.push_back({.key = row.path,
                          .cells = {{.text = row.label, .toolTip = row.toolTip},
                                    {.text = row.value, .toolTip = row.toolTip},
                                    {.text = row.origin, .toolTip = row.toolTip},
                                    {.text = row.section, .toolTip = row.toolTip}}});
    return result;
}

} // namespace models::tables
