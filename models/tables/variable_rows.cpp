#include "models/tables/variable_rows.h"

#include "models/config/schema/schema.h"
#include "models/tables/change_rows.h"
#include "models/tables/words.h"
#include "models/text/schema_wording.h"

#include <map>

namespace models::tables {

QString variableTypeText(std::string_view type)
{
    const auto& setting = config::settingAt("template * variable * type " + std::string(type));
    return text::schemaText(setting.label);
}

QString variablePlaceText(const config::VariablePlace& place)
{
    const QString owner = QString::fromUtf8(place.owner);
    switch (place.kind) {
    case config::VariablePlace::Kind::Template:
        return Words::tr("Template %1").arg(owner);
    case config::VariablePlace::Kind::TemplateStack:
        return Words::tr("Stack %1").arg(owner);
    case config::VariablePlace::Kind::Device:
        return Words::tr("Device %1 (stack %2)").arg(QString::fromUtf8(place.serial), owner);
    }
    return {};
}

QString variableKey(const config::VariablePlace& place)
{
    return pathText(place.path());
}

QStringList variableTitles()
{
    return {Words::tr("Variable"), Words::tr("Value"), Words::tr("Type"), Words::tr("Defined in"),
            Words::tr("Used by")};
}

std::vector<Row> variableRows(const std::vector<config::VariablePlace>& places,
                              const std::vector<config::VariableUse>& uses)
{
    std::map<std::string, QStringList> paths;
    for (const config::VariableUse& use : uses)
        paths[use.name] << pathText(use.path);
    std::vector<Row> rows;
    for (const config::VariablePlace& place : places) {
        const QStringList users = paths[place.name];
        const int count = int(users.size());
        rows.push_back({.key = variableKey(place),
                        .cells = {{.text = QString::fromUtf8(place.name)},
                                  {.text = QString::fromUtf8(place.variable.value)},
                                  {.text = variableTypeText(place.variable.type)},
                                  {.text = variablePlaceText(place), .sort = int(place.kind)},
                                  {.text = count == 0 ? Words::tr("nothing")
                                                      : Words::tr("%n setting(s)", nullptr, count),
                                   .sort = count,
                                   .toolTip = users.join(QLatin1Char('\n'))}}});
    }
    return rows;
}

} // namespace models::tables
