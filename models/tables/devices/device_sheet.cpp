#include "models/tables/devices/device_sheet.h"

#include "models/config/edit.h"
#include "models/config/sheet_cell.h"
#include "models/shell/device_json.h"
#include "models/tables/devices/device_cells.h"
#include "models/text/handshake_text.h"
#include "session/base/host_port.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace models::tables {

using lifecycle::DeviceRecord;
using session::base::TimePoint;
using session::trust::TrustWorld;

namespace {

constexpr auto lineEnd = "\r\n";

QStringList cellsOf(const DeviceRecord& record, const std::vector<DeviceColumn>& columns, TimePoint now)
{
    QStringList cells;
    for (const DeviceColumn column : columns) {
        QString text = cellText(record, column, now);
        if (column == DeviceColumn::Status)
            if (const QString cause = causeOf(record, now); !cause.isEmpty())
                text += QStringLiteral(": ") + cause;
        cells << text;
    }
    return cells;
}

/// Of a list by serial: the entries of these devices.
template <class List>
void keep(List& kept, const List& all, const DeviceRecords& devices)
{
    for (const DeviceRecord* device : devices)
        if (all.contains(device->serial.value))
            kept[device->serial.value] = all.at(device->serial.value);
}

config::Configuration onlyThese(const DeviceRecords& devices, const config::Configuration& all)
{
    config::Configuration kept;
    keep(kept.firewalls, all.firewalls, devices);
    keep(kept.logCollectors, all.logCollectors, devices);
    keep(kept.wildfireAppliances, all.wildfireAppliances, devices);
    keep(kept.panDbAppliances, all.panDbAppliances, devices);
    for (const auto& [name, group] : all.deviceGroups)
        for (const DeviceRecord* device : devices)
            if (group.devices.contains(device->serial.value))
                kept.deviceGroups[name].devices[device->serial.value] =
                    group.devices.at(device->serial.value);
    for (const auto& [name, stack] : all.templateStacks)
        for (const DeviceRecord* device : devices)
            if (stack.devices.contains(device->serial.value))
                kept.templateStacks[name].devices[device->serial.value] =
                    stack.devices.at(device->serial.value);
    return kept;
}

/// As openssl wants it: with a port, IPv6 in brackets.
QString withPort(const std::string& typed)
{
    const auto address = session::base::parseDialledAddress(typed);
    return QString::fromStdString(address ? toText(*address) : typed);
}

} // namespace

QByteArray devicesCsv(const DeviceRecords& devices, const std::vector<DeviceColumn>& columns, TimePoint now)
{
    const auto line = [](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << config::csvCell(cell);
        return quoted.join(QLatin1Char(',')).toUtf8() + lineEnd;
    };
    QStringList titles;
    for (const DeviceColumn column : columns)
        titles << columnTitle(column);
    QByteArray csv = line(titles);
    for (const DeviceRecord* device : devices)
        csv += line(cellsOf(*device, columns, now));
    return csv;
}

QByteArray devicesJson(const DeviceRecords& devices, TimePoint now)
{
    QJsonArray array;
    for (const DeviceRecord* device : devices)
        array.append(shell::deviceJson(*device, now));
    return QJsonDocument(array).toJson();
}

QString devicesRows(const DeviceRecords& devices, const std::vector<DeviceColumn>& columns, TimePoint now)
{
    QStringList lines;
    for (const DeviceRecord* device : devices) {
        QStringList cells;
        for (const QString& cell : cellsOf(*device, columns, now))
            cells << config::tabbedCell(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString devicesPem(const DeviceRecords& devices)
{
    std::string pem;
    for (const DeviceRecord* device : devices)
        if (device->leaf())
            for (const auto& certificate : device->shownAttempt()->evidence.chain)
                pem += certificate.pem();
    return QString::fromStdString(pem);
}

QString devicesFingerprints(const DeviceRecords& devices)
{
    QStringList lines;
    for (const DeviceRecord* device : devices)
        if (const auto* leaf = device->leaf())
            lines << QString::fromStdString(leaf->sha256());
    return lines.join(QLatin1Char('\n'));
}

QString devicesCommands(const DeviceRecords& devices, const config::Configuration& configuration)
{
    return QString::fromStdString(config::toText(onlyThese(devices, configuration)));
}

QString devicesOpenSsl(const DeviceRecords& devices, const std::string& managerAddress)
{
    QStringList lines;
    for (const DeviceRecord* device : devices) {
        const std::string& address = device->dialledAddress.empty() ? managerAddress : device->dialledAddress;
        const auto& attempt = device->shownAttempt();
        const bool isPredefined = attempt && attempt->evidence.world == TrustWorld::Predefined;
        lines << text::sClientLine({.address = withPort(address).toStdString(),
                                    .world = isPredefined ? TrustWorld::Predefined : TrustWorld::Custom,
                                    .tlsVersion = "TLSv1.2",
                                    .name = device->serial.value});
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace models::tables
