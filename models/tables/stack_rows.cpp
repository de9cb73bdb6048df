#include "models/tables/stack_rows.h"

#include "models/config/device/effective_template.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "models/text/numbers.h"

#include <algorithm>
#include <map>

namespace models::tables {

using config::Configuration;
using config::SecureConnClient;
using config::TemplateStack;

namespace {

RowCell numberCell(int number)
{
    return {.text = text::counted(number), .sort = number};
}

RowCell syncCell(const StackCounts& counts)
{
    if (counts.devices == 0)
        return {.text = Words::tr("No devices"), .sort = 2, .icon = QStringLiteral("remove")};
    if (counts.inSync == counts.devices)
        return {.text = Words::tr("In sync"), .sort = 1, .icon = QStringLiteral("check")};
    return {.text = Words::tr("Out of sync"), .sort = 0, .icon = QStringLiteral("sync")};
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromUtf8(name);
    return list.join(QStringLiteral(", "));
}

struct RowFacts
{
    StackPlace place;
    StackCounts counts;
    RowCell parts;
    SecureConnClient client;
};

Row rowOf(const RowFacts& facts)
{
    return {stackKey(facts.place),
            {syncCell(facts.counts),
             {.text = QString::fromUtf8(facts.place.name)},
             {.text = facts.place.isTemplate ? Words::tr("Template") : Words::tr("Stack"),
              .sort = facts.place.isTemplate ? 1 : 0},
             facts.parts,
             numberCell(facts.counts.devices),
             numberCell(facts.counts.inSync),
             numberCell(facts.counts.connected),
             {.text = clientCertificateText(facts.client)}}};
}

void add(StackCounts& sum, const StackCounts& counts)
{
    sum.devices += counts.devices;
    sum.connected += counts.connected;
    sum.inSync += counts.inSync;
}

const QLatin1String stackPrefix("stack/");
const QLatin1String templatePrefix("template/");

} // namespace

QString stackKey(const StackPlace& place)
{
    return (place.isTemplate ? templatePrefix : stackPrefix) + QString::fromUtf8(place.name);
}

std::optional<StackPlace> stackPlace(const QString& key)
{
    for (const auto& prefix : {stackPrefix, templatePrefix})
        if (key.startsWith(prefix))
            return StackPlace{.isTemplate = prefix == templatePrefix,
                              .name = key.mid(prefix.size()).toStdString()};
    return std::nullopt;
}

StackCounts stackCounts(const TemplateStack& stack, const lifecycle::DeviceRegistry& devices)
{
    StackCounts counts{.devices = int(stack.devices.size())};
    for (const auto& [serial, device] : stack.devices) {
        const lifecycle::DeviceRecord* record = devices.find(session::base::Serial(serial));
        if (!record)
            continue;
        counts.connected += record->session ? 1 : 0;
        counts.inSync += record->lastSeen && record->inSync() ? 1 : 0;
    }
    return counts;
}

StackCounts templateCounts(const Configuration& configuration, const std::string& name,
                           const lifecycle::DeviceRegistry& devices)
{
    StackCounts sum;
    for (const std::string& stack : stacksWith(configuration, name))
        add(sum, stackCounts(configuration.templateStacks.at(stack), devices));
    return sum;
}

std::vector<std::string> stacksWith(const Configuration& configuration, const std::string& templateName)
{
    std::vector<std::string> names;
    for (const auto& [name, stack] : configuration.templateStacks)
        if (std::ranges::find(stack.templates, templateName) != stack.templates.end())
            names.push_back(name);
    return names;
}

QString clientCertificateText(const SecureConnClient& client)
{
    if (client.certificateType == "local")
        return Words::tr("Local: %1").arg(QString::fromUtf8(client.certificate));
    if (client.certificateType == "issued")
        return Words::tr("Issued by %1").arg(QString::fromUtf8(client.signedBy));
    if (client.certificateType == "scep")
        return Words::tr("SCEP: %1").arg(QString::fromUtf8(client.scepProfile));
    return Words::tr("Predefined");
}

QStringList stackTitles()
{
    return {
        Words::tr("Status"),  Words::tr("Name"),    Words::tr("Type"),      Words::tr("Templates"),
        Words::tr("Devices"), Words::tr("In sync"), Words::tr("Connected"), Words::tr("Client certificate")};
}

std::vector<Row> stackRows(const Configuration& configuration, const lifecycle::DeviceRegistry& devices)
{
    std::vector<Row> rows;
    std::map<std::string_view, StackCounts> counted; // by stack: a template may be in many
    for (const auto& [name, stack] : configuration.templateStacks) {
        const StackCounts& counts = counted[name] = stackCounts(stack, devices);
        rows.push_back(
            rowOf({.place = {.isTemplate = false, .name = name},
                   .counts = counts,
                   .parts = {.text = joined(stack.templates)},
                   .client = config::mergedTemplate(configuration, stack).device.secureConnClient}));
    }
    for (const auto& [name, entry] : configuration.templates) {
        const auto stacks = stacksWith(configuration, name);
        StackCounts counts;
        for (const std::string& stack : stacks)
            add(counts, counted.at(stack));
        rows.push_back(rowOf({.place = {.isTemplate = true, .name = name},
                              .counts = counts,
                              .parts = {.text = stacks.empty() ? Words::tr("in no stack")
                                                               : Words::tr("in %1").arg(joined(stacks))},
                              .client = entry.device.secureConnClient}));
    }
    return rows;
}

} // namespace models::tables
