#include "models/lifecycle/device_registry.h"

#include "models/config/effective_template.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <utility>

namespace models::lifecycle {

using namespace session;
using session::trust::foldedSerial;

namespace {

std::chrono::milliseconds offsetOf(std::int64_t clock, base::TimePoint now)
{
    return base::TimePoint(std::chrono::milliseconds(clock)) - now;
}

void takeHello(DeviceRecord& record, const wire::Hello& hello, base::TimePoint now)
{
    if (!hello.hostname.empty())
        record.hostname = hello.hostname;
    record.imported.reset();
    record.model = hello.model;
    record.softwareVersion = hello.softwareVersion;
    record.configDigest = hello.configDigest;
    record.clientCertificateSource = hello.clientCertificateSource;
    record.dialledAddress = hello.managerAddress;
    record.clockOffset = offsetOf(hello.clock, now);
    record.localSettings = hello.localSettings;
    record.reverted.reset();
    if (!hello.revertedDigest.empty())
        record.reverted = RevertedPush{base::JobId{hello.revertedJob}, hello.revertedReason};
}

const std::string& typedHostname(const config::Configuration& running, const std::string& serial,
                                 config::DeviceKind kind)
{
    switch (kind) {
    case config::DeviceKind::LogCollector:
        return running.logCollectors.at(serial).hostname;
    case config::DeviceKind::WildFire:
        return running.wildfireAppliances.at(serial).hostname;
    case config::DeviceKind::Firewall:
        break;
    }
    return running.firewalls.at(serial).hostname;
}

/// What the configuration says about a device.
struct DeviceSettings
{
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::string_view deviceGroup;
    std::string_view templateStack;
    std::string_view hostname; ///< as an operator typed it, "" for none
    std::string_view expectedDigest;
};

/// True when something is different now.
bool takeSettings(DeviceRecord& record, const DeviceSettings& settings)
{
    bool changed = std::exchange(record.kind, settings.kind) != settings.kind;
    const auto take = [&changed](std::string& text, std::string_view next) {
        if (text == next)
            return;
        text = next;
        changed = true;
    };
    take(record.deviceGroup, settings.deviceGroup);
    take(record.templateStack, settings.templateStack);
    take(record.expectedDigest, settings.expectedDigest);
    if (!settings.hostname.empty() && (record.hostname.empty() || !record.lastSeen))
        take(record.hostname, settings.hostname);
    return changed;
}

} // namespace

DeviceRegistry::DeviceRegistry(QObject* parent) : QObject(parent) {}

const DeviceRecord* DeviceRegistry::find(const Serial& serial) const
{
    if (const auto exact = m_records.find(serial); exact != m_records.end())
        return &exact->second;
    const auto managed = m_managedBySpelling.find(foldedSerial(serial));
    return managed == m_managedBySpelling.end() ? nullptr : &m_records.at(managed->second);
}

DeviceRecord* DeviceRegistry::record(const Serial& serial)
{
    return const_cast<DeviceRecord*>(std::as_const(*this).find(serial));
}

DeviceRecord DeviceRegistry::takeRemembered(const Serial& serial)
{
    DeviceRecord record;
    if (auto remembered = m_remembered.extract(foldedSerial(serial)))
        record = std::move(remembered.mapped());
    record.serial = serial;
    return record;
}

bool DeviceRegistry::forgetOthers(const std::map<std::string, config::DeviceKind>& managed)
{
    // Mostly nobody goes, and then no look at each is needed to see it.
    const auto staying = std::ranges::count_if(
        managed, [this](const auto& device) { return m_records.contains(Serial(device.first)); });
    if (std::size_t(staying) == m_records.size())
        return false;
    for (auto it = m_records.begin(); it != m_records.end();) {
        if (managed.contains(it->first.value)) {
            ++it;
            continue;
        }
        it->second.session.reset();
        m_managedBySpelling.erase(foldedSerial(it->first));
        m_remembered.insert_or_assign(foldedSerial(it->first), std::move(it->second));
        it = m_records.erase(it);
    }
    return true;
}

void DeviceRegistry::setManaged(const config::Configuration& running,
                                const std::unordered_map<Serial, std::string>& expectedDigests)
{
    const std::map<std::string, config::DeviceKind> managed = config::managedDevices(running);
    bool setChanged = forgetOthers(managed);
    const config::DevicePlaces places(running);
    std::vector<Serial> changed;
    for (const auto& [text, kind] : managed) {
        const Serial serial(text);
        auto found = m_records.find(serial);
        if (found == m_records.end()) {
            found = m_records.emplace(serial, takeRemembered(serial)).first;
            m_managedBySpelling.insert_or_assign(foldedSerial(serial), serial);
            setChanged = true;
        }
        const auto digest = expectedDigests.find(serial);
        const DeviceSettings settings{.kind = kind,
                                      .deviceGroup = places.deviceGroupOf(serial),
                                      .templateStack = places.stackOf(serial),
                                      .hostname = typedHostname(running, text, kind),
                                      .expectedDigest = digest == expectedDigests.end()
                                                            ? std::string_view()
                                                            : std::string_view(digest->second)};
        if (takeSettings(found->second, settings))
            changed.push_back(serial);
    }
    if (setChanged)
        Q_EMIT devicesReset();
    else if (!changed.empty())
        Q_EMIT devicesChanged(changed);
}

void DeviceRegistry::restore(std::vector<DeviceRecord> records)
{
    for (DeviceRecord& remembered : records) {
        remembered.session.reset();
        m_remembered.insert_or_assign(foldedSerial(remembered.serial), std::move(remembered));
    }
}

void DeviceRegistry::absorbImported(const std::vector<store::DeviceFacts>& devices)
{
    std::vector<Serial> changed;
    for (const store::DeviceFacts& facts : devices) {
        DeviceRecord* known = record(facts.serial);
        const bool isManaged = known != nullptr;
        if (!isManaged) {
            known = &m_remembered[foldedSerial(facts.serial)];
            known->serial = facts.serial;
        }
        known->imported = facts.imported;
        if (!known->lastSeen) {
            if (!facts.hostname.empty())
                known->hostname = facts.hostname;
            known->model = facts.model;
            known->softwareVersion = facts.softwareVersion;
        }
        if (isManaged)
            changed.push_back(known->serial);
    }
    if (!changed.empty())
        Q_EMIT devicesChanged(changed);
}

void DeviceRegistry::setIssuedFingerprint(const Serial& serial, std::string fingerprint)
{
    DeviceRecord* device = record(serial);
    if (!device)
        return;
    device->issuedFingerprint = std::move(fingerprint);
    Q_EMIT devicesChanged({device->serial});
}

void DeviceRegistry::notePolicy(base::PolicyVersion version, std::string authenticationDigest)
{
    m_policies.insert_or_assign(version, std::move(authenticationDigest));
}

void DeviceRegistry::startWait(const engine::DisconnectWaitStarted& wait, std::vector<Serial>& changed)
{
    if (wait.serial) {
        if (DeviceRecord* device = record(*wait.serial); device && device->session) {
            device->session->disconnectAt = wait.deadline;
            changed.push_back(device->serial);
        }
        return;
    }
    if (m_policies.empty())
        return;
    const std::string& current = m_policies.rbegin()->second;
    for (auto& [serial, device] : m_records) {
        if (!device.session || !isUnderOther(*device.session, m_policies, current))
            continue;
        device.session->disconnectAt = wait.deadline;
        changed.push_back(serial);
    }
}

void DeviceRegistry::absorb(std::span<const engine::Event> events)
{
    std::vector<Serial> changed;
    for (const engine::Event& event : events) {
        if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
            if (DeviceRecord* device = record(up->serial)) {
                takeHello(*device, up->hello, event.time);
                device->session = OpenSession{.connection = up->connection,
                                              .attempt = up->attempt,
                                              .since = event.time,
                                              .policy = up->policy,
                                              .disconnectAt = {},
                                              .helloDigest = up->hello.configDigest};
                device->lastGood = up->attempt;
                device->lastSeen = event.time;
                changed.push_back(device->serial);
            }
        } else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact)) {
            DeviceRecord* device = refused->serial ? record(*refused->serial) : nullptr;
            if (device) {
                device->lastRefused = refused->attempt;
                device->lastAlert = refused->alert;
                device->lastSeen = event.time;
                changed.push_back(device->serial);
            }
        } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact)) {
            DeviceRecord* device = record(down->serial);
            if (device && device->session && device->session->connection == down->connection) {
                device->session.reset();
                device->lastDownReason = down->reason;
                device->lastSeen = event.time;
                changed.push_back(device->serial);
            }
        } else if (const auto* answered = std::get_if<engine::DeviceAnswered>(&event.fact)) {
            if (DeviceRecord* device = record(answered->serial)) {
                if (device->configDigest != answered->result.configDigest)
                    device->reverted.reset(); // it has taken another push since
                device->configDigest = answered->result.configDigest;
                device->clientCertificateSource = answered->result.clientCertificateSource;
                device->clockOffset = offsetOf(answered->result.clock, event.time);
                changed.push_back(device->serial);
            }
        } else if (const auto* wait = std::get_if<engine::DisconnectWaitStarted>(&event.fact)) {
            startWait(*wait, changed);
        }
    }
    std::ranges::sort(changed);
    const auto repeated = std::ranges::unique(changed);
    changed.erase(repeated.begin(), repeated.end());
    if (!changed.empty())
        Q_EMIT devicesChanged(changed);
}

} // namespace models::lifecycle
