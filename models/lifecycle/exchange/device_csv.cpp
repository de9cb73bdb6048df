#include "models/lifecycle/exchange/device_csv.h"

#include "models/config/device_place.h"
#include "models/lifecycle/exchange/csv.h"
#include "session/base/serial.h"
#include "session/trust/identity.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace models::lifecycle {

using config::Configuration;
using config::DeviceKind;
using config::Edit;

namespace {

enum class Field { Serial, Hostname, DeviceGroup, TemplateStack, Tag, Type };
constexpr std::array<std::string_view, 6> fieldNames{"serial",         "hostname", "device-group",
                                                     "template-stack", "tag",      "type"};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return lower;
}

/// Which field each column holds; nullopt: none that is known, left out.
using Columns = std::vector<std::optional<Field>>;

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto found = std::ranges::find(fieldNames, lowerCase(name));
    return found == fieldNames.end() ? std::nullopt : std::optional(Field(found - fieldNames.begin()));
}

Columns usualColumns()
{
    return {Field::Serial,        Field::Hostname, Field::DeviceGroup,
            Field::TemplateStack, Field::Tag,      Field::Type};
}

/// Empty when the record is a device.
Columns columnsFrom(const CsvRecord& record)
{
    Columns columns;
    for (const std::string& name : record.fields)
        columns.push_back(fieldNamed(name));
    return std::ranges::find(columns, Field::Serial) == columns.end() ? Columns() : columns;
}

/// Also by a shorter word; a firewall when nothing says otherwise.
std::optional<DeviceKind> kindNamed(std::string_view name)
{
    const std::string word = lowerCase(name);
    if (word.empty())
        return DeviceKind::Firewall;
    if (word == "pan-db")
        return DeviceKind::PanDb;
    return word == "wildfire" ? DeviceKind::WildFire : session::base::deviceKindFrom(word);
}

NewDeviceRow refused(NewDevice device, NewDeviceProblem problem, std::string detail)
{
    return {.device = std::move(device), .problem = problem, .detail = std::move(detail)};
}

/// The device of a record, before it is looked at in the candidate.
NewDeviceRow deviceOf(const CsvRecord& record, const Columns& columns)
{
    NewDeviceRow row{.line = record.line};
    std::string type;
    const auto place = [&](Field field) -> std::string& {
        switch (field) {
        case Field::Serial:
            return row.device.serial;
        case Field::Hostname:
            return row.device.hostname;
        case Field::DeviceGroup:
            return row.device.deviceGroup;
        case Field::TemplateStack:
            return row.device.templateStack;
        case Field::Tag:
            return row.device.tag;
        case Field::Type:
            break;
        }
        return type;
    };
    for (std::size_t column = 0; column < std::min(columns.size(), record.fields.size()); ++column)
        if (columns[column])
            place(*columns[column]) = record.fields[column];
    const auto kind = kindNamed(type);
    row.device.kind = kind.value_or(DeviceKind::Firewall);
    if (record.isOpen)
        row.problem = NewDeviceProblem::OpenQuote;
    else if (record.fields.size() > columns.size())
        row.problem = NewDeviceProblem::TooManyFields;
    else if (!kind)
        row.problem = NewDeviceProblem::UnknownType;
    if (row.problem == NewDeviceProblem::UnknownType)
        row.detail = type;
    else if (row.problem == NewDeviceProblem::TooManyFields)
        row.detail = std::to_string(record.fields.size());
    return row;
}

/// Serials that can't be taken again, folded; made once for a file.
std::set<std::string> managedSerials(const Configuration& candidate)
{
    std::set<std::string> folded;
    for (const auto& [serial, kind] : config::managedDevices(candidate))
        folded.insert(session::trust::foldedSerial(session::base::Serial(serial)));
    return folded;
}

NewDeviceRow checkedAgainst(NewDevice device, const Configuration& candidate,
                            const std::set<std::string>& managed)
{
    if (device.serial.empty())
        return refused(std::move(device), NewDeviceProblem::NoSerial, {});
    std::string serial = device.serial;
    if (!session::base::isSerial(serial))
        return refused(std::move(device), NewDeviceProblem::BadSerial, std::move(serial));
    if (managed.contains(session::trust::foldedSerial(session::base::Serial(serial))))
        return refused(std::move(device), NewDeviceProblem::AlreadyManaged, std::move(serial));
    if (!device.deviceGroup.empty() && !candidate.deviceGroups.contains(device.deviceGroup)) {
        std::string group = device.deviceGroup;
        return refused(std::move(device), NewDeviceProblem::NoSuchGroup, std::move(group));
    }
    if (!device.templateStack.empty() && !candidate.templateStacks.contains(device.templateStack)) {
        std::string stack = device.templateStack;
        return refused(std::move(device), NewDeviceProblem::NoSuchStack, std::move(stack));
    }
    const auto& hostname = config::settingAt("mgt-config devices * hostname");
    const auto& tag = config::settingAt("mgt-config devices * tag");
    auto fits = config::checkValue(hostname, hostname.label, device.hostname);
    if (fits)
        fits = config::checkValue(tag, tag.label, device.tag);
    if (!fits)
        return refused(std::move(device), NewDeviceProblem::BadText, fits.error().detail);
    return {.device = std::move(device)};
}

} // namespace

std::string_view toText(NewDeviceProblem problem)
{
    switch (problem) {
    case NewDeviceProblem::NoSerial:
        return "no-serial";
    case NewDeviceProblem::BadSerial:
        return "bad-serial";
    case NewDeviceProblem::TwiceInFile:
        return "twice-in-file";
    case NewDeviceProblem::AlreadyManaged:
        return "already-managed";
    case NewDeviceProblem::NoSuchGroup:
        return "no-such-device-group";
    case NewDeviceProblem::NoSuchStack:
        return "no-such-template-stack";
    case NewDeviceProblem::BadText:
        return "bad-text";
    case NewDeviceProblem::UnknownType:
        return "unknown-type";
    case NewDeviceProblem::OpenQuote:
        return "open-quote";
    case NewDeviceProblem::TooManyFields:
        return "too-many-fields";
    }
    return {};
}

NewDeviceRow checked(NewDevice device, const Configuration& candidate)
{
    return checkedAgainst(std::move(device), candidate, managedSerials(candidate));
}

std::vector<NewDeviceRow> reviewDevices(std::string_view csv, const Configuration& candidate)
{
    std::vector<CsvRecord> records = readCsv(csv);
    Columns columns;
    if (!records.empty())
        columns = columnsFrom(records.front());
    if (!columns.empty())
        records.erase(records.begin());
    else
        columns = usualColumns();
    const std::set<std::string> managed = managedSerials(candidate);
    std::set<std::string> seen;
    std::vector<NewDeviceRow> rows;
    for (const CsvRecord& record : records) {
        NewDeviceRow row = deviceOf(record, columns);
        if (!row.problem) {
            row = checkedAgainst(std::move(row.device), candidate, managed);
            row.line = record.line;
        }
        const std::string& serial = row.device.serial;
        if (!row.problem &&
            !seen.insert(session::trust::foldedSerial(session::base::Serial(serial))).second) {
            row.problem = NewDeviceProblem::TwiceInFile;
            row.detail = serial;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

session::base::Result<std::vector<NewDeviceRow>> reviewDevicesFile(const QString& file,
                                                                   const Configuration& candidate)
{
    using session::base::ErrorCode;
    constexpr qint64 largestFile = 16 * 1024 * 1024;
    QFile source(file);
    const std::string name = file.toStdString();
    if (!source.open(QIODevice::ReadOnly))
        return session::base::failure(ErrorCode::NotFound, name + ": " + source.errorString().toStdString());
    if (source.size() > largestFile)
        return session::base::failure(ErrorCode::InvalidArgument, name + ": larger than 16 MiB");
    return reviewDevices(source.readAll().toStdString(), candidate);
}

std::size_t countFitting(const std::vector<NewDeviceRow>& rows)
{
    return std::size_t(std::ranges::count_if(rows, [](const NewDeviceRow& row) { return !row.problem; }));
}

std::vector<Edit> editsToAdd(const std::vector<NewDeviceRow>& rows)
{
    std::vector<Edit> edits;
    for (const NewDeviceRow& row : rows) {
        if (row.problem)
            continue;
        const NewDevice& device = row.device;
        const auto setLeaf = [&](const char* element, const std::string& value) {
            if (value.empty())
                return;
            auto path = config::pathOf(device.kind, session::base::Serial(device.serial));
            path.push_back(element);
            edits.push_back(config::setValue(std::move(path), value));
        };
        edits.push_back(config::setEntry(config::pathOf(device.kind, session::base::Serial(device.serial))));
        setLeaf("hostname", device.hostname);
        setLeaf("tag", device.tag);
        if (!device.deviceGroup.empty())
            edits.push_back(config::setEntry({"device-group", device.deviceGroup, "devices", device.serial}));
        if (!device.templateStack.empty())
            edits.push_back(
                config::setEntry({"template-stack", device.templateStack, "devices", device.serial}));
    }
    return edits;
}

} // namespace models::lifecycle
