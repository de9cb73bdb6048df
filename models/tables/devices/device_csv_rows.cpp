#include "models/tables/devices/device_csv_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "session/base/serial.h"

namespace models::tables {

QString newDeviceText(lifecycle::NewDeviceProblem problem, const std::string& detail)
{
    using Problem = lifecycle::NewDeviceProblem;
    const QString about = QString::fromUtf8(detail);
    switch (problem) {
    case Problem::NoSerial:
        return Words::tr("There is no serial number.");
    case Problem::BadSerial:
        return Words::tr("\"%1\" is no serial number.").arg(about);
    case Problem::TwiceInFile:
        return Words::tr("%1 stands in the file before.").arg(about);
    case Problem::AlreadyManaged:
        return Words::tr("%1 is managed already.").arg(about);
    case Problem::NoSuchGroup:
        return Words::tr("There is no device group \"%1\".").arg(about);
    case Problem::NoSuchStack:
        return Words::tr("There is no template stack \"%1\".").arg(about);
    case Problem::BadText:
        return about;
    case Problem::UnknownType:
        return Words::tr("\"%1\" is neither firewall nor log-collector nor wildfire.").arg(about);
    case Problem::OpenQuote:
        return Words::tr("A quote is opened here and never closed.");
    case Problem::TooManyFields:
        return Words::tr("The line has %1 fields, more than there are columns.").arg(about);
    }
    return {};
}

QString unusualSerialText(const std::string& serial)
{
    if (!session::base::isSerial(serial) || session::base::isUsualSerial(serial))
        return {};
    return Words::tr("\"%1\" does not look like a serial number: hardware has 12 digits, VM-Series 15.")
        .arg(QString::fromUtf8(serial));
}

QStringList deviceCsvTitles()
{
    return {Words::tr("Outcome"), Words::tr("Line"),  Words::tr("Serial"), Words::tr("Device Name"),
            Words::tr("Group"),   Words::tr("Stack"), Words::tr("Tag"),    Words::tr("Reason")};
}

std::vector<Row> deviceCsvRows(const std::vector<lifecycle::NewDeviceRow>& rows)
{
    const auto text = [](const std::string& words) { return RowCell{.text = QString::fromUtf8(words)}; };
    std::vector<Row> result;
    for (const lifecycle::NewDeviceRow& row : rows) {
        const QString reason =
            row.problem ? newDeviceText(*row.problem, row.detail) : unusualSerialText(row.device.serial);
        const auto glyph = row.problem        ? DeviceStatus::Failed
                           : reason.isEmpty() ? DeviceStatus::Custom
                                              : DeviceStatus::Offline;
        result.push_back({.key = QString::number(result.size()),
                          .cells = {{.text = row.problem ? Words::tr("Left out") : Words::tr("Will be added"),
                                     .sort = row.problem ? 0 : 1,
                                     .status = QVariant::fromValue(glyph),
                                     .marks = row.problem || reason.isEmpty() ? 0 : warningMark},
                                    {.text = QString::number(row.line), .sort = row.line},
                                    text(row.device.serial),
                                    text(row.device.hostname),
                                    text(row.device.deviceGroup),
                                    text(row.device.templateStack),
                                    text(row.device.tag),
                                    {.text = reason, .toolTip = reason}}});
    }
    return result;
}

} // namespace models::tables
