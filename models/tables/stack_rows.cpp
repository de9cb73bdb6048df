#include "models/tables/stack_rows.h"

#include "models/tables/device_status.h"
#include "models/tables/words.h"

namespace models::tables {

using config::Configuration;
using config::SecureConnClient;
using config::TemplateStack;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

RowCell numberCell(int number)
{
    return {.text = QString::number(number), .sort = number};
}

RowCell syncCell(const StackCounts& counts)
{
    if (counts.devices == 0)
        return {
            .text = Words::tr("No devices"), .sort = 2, .status = QVariant::fromValue(DeviceStatus::Offline)};
    if (counts.inSync == counts.devices)
        return {.text = Words::tr("In sync"), .sort = 1, .status = QVariant::fromValue(DeviceStatus::Custom)};
    return {.text = Words::tr("Out of sync"),
            .sort = 0,
            .status = QVariant::fromValue(DeviceStatus::DisconnectWait)};
}

/// Of the first template of the stack that sets a certificate type.
const SecureConnClient* clientOf(const Configuration& configuration, const TemplateStack& stack)
{
    for (const std::string& name : stack.templates) {
        const auto found = configuration.templates.find(name);
        if (found != configuration.templates.end() &&
            found->second.device.secureConnClient.certificateType != "none")
            return &found->second.device.secureConnClient;
    }
    return nullptr;
}

} // namespace

StackCounts stackCounts(const TemplateStack& stack, const lifecycle::DeviceRegistry& devices)
{
    StackCounts counts{.devices = int(stack.devices.size())};
    for (const std::string& serial : stack.devices) {
        const lifecycle::DeviceRecord* record = devices.find(session::base::Serial(serial));
        if (!record)
            continue;
        counts.connected += record->session ? 1 : 0;
        counts.inSync += record->lastSeen && record->inSync() ? 1 : 0;
    }
    return counts;
}

QString clientCertificateText(const SecureConnClient& client)
{
    if (client.certificateType == "local")
        return Words::tr("Local: %1").arg(text(client.certificate));
    if (client.certificateType == "issued")
        return Words::tr("Issued by %1").arg(text(client.signedBy));
    return Words::tr("Predefined");
}

QStringList stackTitles()
{
    return {Words::tr("Status"),
            Words::tr("Template stack"),
            Words::tr("Templates"),
            Words::tr("Devices"),
            Words::tr("In sync"),
            Words::tr("Connected"),
            Words::tr("Client certificate")};
}

std::vector<Row> stackRows(const Configuration& configuration, const lifecycle::DeviceRegistry& devices)
{
    std::vector<Row> rows;
    for (const auto& [name, stack] : configuration.templateStacks) {
        const StackCounts counts = stackCounts(stack, devices);
        QStringList templates;
        for (const std::string& each : stack.templates)
            templates << text(each);
        const SecureConnClient* client = clientOf(configuration, stack);
        rows.push_back({text(name),
                        {syncCell(counts),
                         {.text = text(name)},
                         {.text = templates.join(QStringLiteral(", "))},
                         numberCell(counts.devices),
                         numberCell(counts.inSync),
                         numberCell(counts.connected),
                         {.text = clientCertificateText(client ? *client : SecureConnClient())}}});
    }
    return rows;
}

} // namespace models::tables
