#include "models/lifecycle/devices/managed_devices.h"

#include "models/config/device/device_texts.h"
#include "models/config/device/effective_template.h"
#include "session/trust/identity.h"

#include <string_view>
#include <unordered_map>
#include <utility>

namespace models::lifecycle {

using session::base::Result;
using session::base::Serial;

namespace {

/// What an operator typed of it.
struct Typed
{
    const std::string& hostname;
    const std::string& tag;
};

Typed typedOf(const config::Configuration& running, const std::string& serial, config::DeviceKind kind)
{
    const auto of = [&serial](const auto& list) {
        const auto& device = list.at(serial);
        return Typed{device.hostname, device.tag};
    };
    switch (kind) {
    case config::DeviceKind::LogCollector:
        return of(running.logCollectors);
    case config::DeviceKind::WildFire:
        return of(running.wildfireAppliances);
    case config::DeviceKind::PanDb:
        return of(running.panDbAppliances);
    case config::DeviceKind::Firewall:
        break;
    }
    return of(running.firewalls);
}

/// Collector groups and WildFire clusters by the serials of their members.
std::unordered_map<std::string_view, std::string_view> applianceGroups(const config::Configuration& running)
{
    std::unordered_map<std::string_view, std::string_view> groups;
    for (const auto& [name, group] : running.logCollectorGroups)
        for (const std::string& serial : group.collectors)
            groups.emplace(serial, name);
    for (const auto& [name, cluster] : running.wildfireClusters)
        for (const std::string& serial : cluster.appliances)
            groups.emplace(serial, name);
    return groups;
}

void addNew(ManagedChange& change, const ManagedDevice& device)
{
    DeviceRecord record;
    record.serial = device.serial;
    takeSettings(record, device);
    change.spellings.emplace(session::trust::foldedSerial(device.serial), device.serial);
    change.added.emplace(device.serial, std::move(record));
}

} // namespace

ManagedDevices listedDevices(const config::Configuration& running)
{
    const config::DevicePlaces places(running);
    const auto groups = applianceGroups(running);
    ManagedDevices devices;
    for (const auto& [text, kind] : config::managedDevices(running)) {
        const Serial serial(text);
        const Typed typed = typedOf(running, text, kind);
        const auto group = groups.find(text);
        devices.push_back({.serial = serial,
                           .kind = kind,
                           .deviceGroup = std::string(places.deviceGroupOf(serial)),
                           .templateStack = std::string(places.stackOf(serial)),
                           .hostname = typed.hostname,
                           .tag = typed.tag,
                           .applianceGroup = group == groups.end() ? "" : std::string(group->second),
                           .expectedDigest = {}});
    }
    return devices;
}

Result<ManagedDevicesPtr> managedDevices(const config::Configuration& running,
                                         const session::pki::KeyVault& vault)
{
    auto devices = std::make_shared<ManagedDevices>(listedDevices(running));
    config::DeviceTexts texts(running, vault);
    for (ManagedDevice& device : *devices) {
        const auto wanted = texts.of(device.serial);
        if (!wanted)
            return std::unexpected(wanted.error());
        device.expectedDigest = config::deviceDigest(wanted->reveal());
    }
    return devices;
}

ManagedChange changeOf(ManagedDevicesPtr before, ManagedDevicesPtr after)
{
    ManagedChange change;
    change.before = before ? std::move(before) : std::make_shared<const ManagedDevices>();
    change.after = after ? std::move(after) : std::make_shared<const ManagedDevices>();
    auto old = change.before->begin();
    for (const ManagedDevice& device : *change.after) {
        for (; old != change.before->end() && old->serial < device.serial; ++old)
            change.gone.push_back(old->serial);
        if (old == change.before->end() || device.serial < old->serial) {
            addNew(change, device);
            continue;
        }
        if (*old != device)
            change.changed.push_back(&device);
        ++old;
    }
    for (; old != change.before->end(); ++old)
        change.gone.push_back(old->serial);
    return change;
}

bool takeSettings(DeviceRecord& record, const ManagedDevice& device)
{
    bool changed = std::exchange(record.kind, device.kind) != device.kind;
    const auto take = [&changed](std::string& text, const std::string& next) {
        if (text == next)
            return;
        text = next;
        changed = true;
    };
    take(record.deviceGroup, device.deviceGroup);
    take(record.templateStack, device.templateStack);
    take(record.tag, device.tag);
    take(record.applianceGroup, device.applianceGroup);
    take(record.expectedDigest, device.expectedDigest);
    if (!device.hostname.empty() && (record.hostname.empty() || !record.lastSeen))
        take(record.hostname, device.hostname);
    return changed;
}

} // namespace models::lifecycle
