#include "models/workflows/scenarios/scenario_writer.h"

#include <QJsonArray>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace models::workflows {

namespace {

/// Before all others, in this order.
constexpr std::array firstMembers{"scenario", "clock",  "within", "estate",  "address",
                                  "stacks",   "serial", "kind",   "run",     "next",
                                  "back",     "wait",   "expect", "devices", "steps"};

std::size_t placeOf(const QString& member)
{
    return std::size_t(std::ranges::find(firstMembers, member) - firstMembers.begin());
}

void emitValue(YAML::Emitter& out, const QJsonValue& value, int depth)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList members = object.keys();
        std::ranges::stable_sort(members, {}, placeOf);
        if (depth > 2) // a device, a step
            out << YAML::Flow;
        out << YAML::BeginMap;
        for (const QString& member : members) {
            out << YAML::Key << member.toStdString() << YAML::Value;
            emitValue(out, object[member], depth + 1);
        }
        out << YAML::EndMap;
    } else if (value.isArray()) {
        if (depth > 3)
            out << YAML::Block;
        out << YAML::BeginSeq;
        for (const QJsonValue& element : value.toArray())
            emitValue(out, element, depth + 1);
        out << YAML::EndSeq;
    } else if (value.isDouble()) {
        out << qint64(value.toDouble());
    } else {
        const std::string text = value.toString().toStdString();
        const bool isPlain = !text.empty() && std::ranges::all_of(text, [](unsigned char letter) {
            return std::isalpha(letter) != 0 || letter == '-' || letter == '_' || letter == ' ';
        });
        if (!isPlain)
            out << YAML::DoubleQuoted;
        out << text;
    }
}

} // namespace

QByteArray writeScenario(const QJsonObject& scenario)
{
    YAML::Emitter out;
    emitValue(out, scenario, 0);
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace models::workflows
