#include "models/workflows/scenarios/estate.h"

#include "models/config/device_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <random>

namespace models::workflows {

using config::DeviceKind;
using config::Edit;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

struct FaultName
{
    std::string_view name;
    FaultKind kind;
};

constexpr std::array faultNames{
    FaultName{"old-software", FaultKind::OldSoftware},
    FaultName{"wrong-common-name", FaultKind::WrongCommonName},
    FaultName{"expired-certificate", FaultKind::ExpiredCertificate},
    FaultName{"clock-offset", FaultKind::ClockOffset},
    FaultName{"never-connects", FaultKind::NeverConnects},
    FaultName{"common-certificate", FaultKind::CommonCertificate},
};

/// Serial numbers of visibly invented ranges, one for each kind of device.
struct SerialRange
{
    DeviceKind kind;
    const char* format;
};

constexpr std::array serialRanges{
    SerialRange{DeviceKind::Firewall, "0079990000%05d"},
    SerialRange{DeviceKind::LogCollector, "00039990%04d"},
    SerialRange{DeviceKind::WildFire, "00099990%04d"},
    SerialRange{DeviceKind::PanDb, "00059990%04d"},
};

std::string estateMember(const QJsonObject& object, const char* name)
{
    return object[QLatin1String(name)].toString().toStdString();
}

std::vector<std::string> members(const QJsonObject& object, const char* name)
{
    std::vector<std::string> values;
    for (const QJsonValue& value : object[QLatin1String(name)].toArray())
        values.push_back(value.toString().toStdString());
    return values;
}

Result<EstateGroup> readGroup(const QJsonObject& object)
{
    EstateGroup group;
    group.name = estateMember(object, "name");
    group.prefix = estateMember(object, "prefix");
    group.stack = estateMember(object, "stack");
    const auto kind = session::base::deviceKindFrom(estateMember(object, "kind"));
    group.kind = kind.value_or(group.kind);
    group.share = object[QLatin1String("share")].toInt();
    group.count = object[QLatin1String("count")].toInt();
    group.models = members(object, "models");
    group.versions = members(object, "versions");
    if (group.name.empty() || group.prefix.empty() || !kind || group.models.empty() || group.versions.empty())
        return failure(ErrorCode::ParseFailed,
                       "groups: '" + group.name + "' wants name, prefix, kind, models and versions");
    return group;
}

/// The members that a fault of this kind can't do without; "" when all are there.
std::string_view missingIn(const Fault& fault)
{
    const SharedNames& shared = fault.shared;
    switch (fault.kind) {
    case FaultKind::OldSoftware:
        return fault.version.empty() ? "version" : "";
    case FaultKind::WrongCommonName:
        return fault.suffix.empty() ? "suffix" : "";
    case FaultKind::ClockOffset:
        return fault.offset.count() == 0 ? "seconds" : "";
    case FaultKind::CommonCertificate:
        return shared.authority.empty() || shared.authorityEntry.empty() || shared.commonName.empty() ||
                       shared.certificateEntry.empty() || shared.profileEntry.empty()
                   ? "authority, authority_entry, common_name, certificate_entry and profile_entry"
                   : "";
    case FaultKind::ExpiredCertificate:
    case FaultKind::NeverConnects:
        break;
    }
    return "";
}

Result<Fault> readFault(const QJsonObject& object)
{
    const std::string name = estateMember(object, "kind");
    const auto row = std::ranges::find(faultNames, name, &FaultName::name);
    if (row == faultNames.end())
        return failure(ErrorCode::ParseFailed, "faults: no fault is called '" + name + "'");
    Fault fault;
    fault.kind = row->kind;
    fault.version = estateMember(object, "version");
    fault.suffix = estateMember(object, "suffix");
    fault.offset = std::chrono::seconds(object[QLatin1String("seconds")].toInt());
    fault.shared = {.authority = estateMember(object, "authority"),
                    .authorityEntry = estateMember(object, "authority_entry"),
                    .commonName = estateMember(object, "common_name"),
                    .certificateEntry = estateMember(object, "certificate_entry"),
                    .profileEntry = estateMember(object, "profile_entry")};
    if (const std::string_view missing = missingIn(fault); !missing.empty())
        return failure(ErrorCode::ParseFailed, "faults: '" + name + "' wants " + std::string(missing));
    return fault;
}

std::string serialOf(DeviceKind kind, int number)
{
    const auto range = std::ranges::find(serialRanges, kind, &SerialRange::kind);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), range->format, number);
    return buffer.data();
}

std::string hostnameOf(const std::string& prefix, int number)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "-%02d", number);
    return prefix + buffer.data();
}

/// Firewalls per group by share; what rounding leaves over goes to the first ones.
std::vector<int> sizesOf(const Estate& estate, int firewalls)
{
    int shares = 0;
    for (const EstateGroup& group : estate.groups)
        shares += group.share;
    std::vector<int> sizes;
    int given = 0;
    for (const EstateGroup& group : estate.groups) {
        sizes.push_back(group.share > 0 ? firewalls * group.share / shares : group.count);
        given += group.share > 0 ? sizes.back() : 0;
    }
    for (std::size_t i = 0; given < firewalls; i = (i + 1) % sizes.size()) {
        if (estate.groups[i].share > 0) {
            ++sizes[i];
            ++given;
        }
    }
    return sizes;
}

void plantFaults(const Estate& estate, std::uint64_t seed, std::vector<EstateDevice>& devices)
{
    std::vector<std::size_t> healthy;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (devices[i].kind == DeviceKind::Firewall)
            healthy.push_back(i);
    }
    std::mt19937_64 random(seed);
    for (const Fault& fault : estate.faults) {
        if (healthy.empty())
            return;
        const std::size_t at = random() % healthy.size();
        EstateDevice& device = devices[healthy[at]];
        device.fault = fault;
        if (fault.kind == FaultKind::OldSoftware)
            device.softwareVersion = fault.version;
        healthy.erase(healthy.begin() + std::ptrdiff_t(at));
    }
}

} // namespace

Result<Estate> readEstate(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::ParseFailed, error.errorString().toStdString());
    Estate estate;
    estate.managerAddress = estateMember(object[QLatin1String("manager")].toObject(), "address");
    estate.firewalls = object[QLatin1String("firewalls")].toInt();
    for (const QJsonValue& value : object[QLatin1String("template_stacks")].toArray())
        estate.stacks.push_back(
            {estateMember(value.toObject(), "name"), estateMember(value.toObject(), "template")});
    for (const QJsonValue& value : object[QLatin1String("groups")].toArray()) {
        auto group = readGroup(value.toObject());
        if (!group)
            return std::unexpected(group.error());
        estate.groups.push_back(std::move(*group));
    }
    for (const QJsonValue& value : object[QLatin1String("faults")].toArray()) {
        auto fault = readFault(value.toObject());
        if (!fault)
            return std::unexpected(fault.error());
        estate.faults.push_back(std::move(*fault));
    }
    const bool scales = std::ranges::any_of(estate.groups, [](const EstateGroup& g) { return g.share > 0; });
    if (estate.managerAddress.empty() || estate.firewalls < 1 || !scales)
        return failure(ErrorCode::ParseFailed,
                       "manager address, firewalls, or a group with a share is missing");
    return estate;
}

std::vector<EstateDevice> expand(const Estate& estate, EstateSize size)
{
    const auto sizes = sizesOf(estate, size.firewalls > 0 ? size.firewalls : estate.firewalls);
    std::map<DeviceKind, int> lastNumber;
    std::vector<EstateDevice> devices;
    for (std::size_t g = 0; g < estate.groups.size(); ++g) {
        const EstateGroup& group = estate.groups[g];
        for (int i = 0; i < sizes[g]; ++i) {
            const auto at = std::size_t(i);
            EstateDevice device;
            device.serial.value = serialOf(group.kind, ++lastNumber[group.kind]);
            device.hostname = hostnameOf(group.prefix, i + 1);
            device.model = group.models[at % group.models.size()];
            device.kind = group.kind;
            device.softwareVersion = group.versions[at % group.versions.size()];
            device.group = group.name;
            device.stack = group.stack;
            devices.push_back(std::move(device));
        }
    }
    plantFaults(estate, size.seed, devices);
    return devices;
}

std::vector<Edit> estateEdits(const Estate& estate, std::span<const EstateDevice> devices)
{
    std::vector<Edit> edits{
        config::setValue({"deviceconfig", "system", "ip-address"}, estate.managerAddress)};
    for (const EstateStack& stack : estate.stacks) {
        edits.push_back(config::setEntry({"template", stack.templateName}));
        edits.push_back(config::setValue({"template-stack", stack.name, "templates"}, stack.templateName));
    }
    for (const EstateGroup& group : estate.groups)
        edits.push_back(config::setEntry({"device-group", group.name}));
    for (const EstateDevice& device : devices) {
        auto hostname = config::pathOf(device.kind, device.serial);
        hostname.emplace_back("hostname");
        edits.push_back(config::setValue(std::move(hostname), device.hostname));
        edits.push_back(config::setEntry({"device-group", device.group, "devices", device.serial.value}));
        if (!device.stack.empty())
            edits.push_back(
                config::setEntry({"template-stack", device.stack, "devices", device.serial.value}));
    }
    return edits;
}

} // namespace models::workflows
