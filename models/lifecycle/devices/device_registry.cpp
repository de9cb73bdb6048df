#include "models/lifecycle/devices/device_registry.h"

#include "models/lifecycle/step_by_step.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace models::lifecycle {

using namespace session;
using session::trust::foldedSerial;

DeviceRegistry::DeviceRegistry(QObject* parent) : QObject(parent)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(breathMilliseconds);
    connect(&m_breath, &QTimer::timeout, this, &DeviceRegistry::takeFurther);
}

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

/// Kept for when it comes back.
void DeviceRegistry::forget(const Serial& serial)
{
    const auto found = m_records.find(serial);
    const std::string folded = foldedSerial(serial);
    setSession(found->second, std::nullopt);
    m_managedBySpelling.erase(folded);
    m_softwareVersions.erase(serial.value);
    m_freePlaces.push_back(found->second.place);
    m_remembered.insert_or_assign(folded, std::move(found->second));
    m_records.erase(found);
}

/// Those of the new ones that were known before.
void DeviceRegistry::recallInto(ManagedChange& change)
{
    for (auto remembered = m_remembered.begin(); remembered != m_remembered.end();) {
        const auto spelling = change.spellings.find(remembered->first);
        if (spelling == change.spellings.end()) {
            ++remembered;
            continue;
        }
        DeviceRecord& fresh = change.added.at(spelling->second);
        const ManagedDevice device{.serial = fresh.serial,
                                   .kind = fresh.kind,
                                   .deviceGroup = std::move(fresh.deviceGroup),
                                   .templateStack = std::move(fresh.templateStack),
                                   .hostname = std::move(fresh.hostname),
                                   .tag = std::move(fresh.tag),
                                   .applianceGroup = std::move(fresh.applianceGroup),
                                   .expectedDigest = std::move(fresh.expectedDigest)};
        fresh = std::move(remembered->second);
        fresh.serial = device.serial;
        takeSettings(fresh, device);
        noteSoftwareVersion(fresh);
        remembered = m_remembered.erase(remembered);
    }
}

void DeviceRegistry::givePlaces(ManagedChange& change)
{
    for (auto& [serial, fresh] : change.added) {
        if (m_freePlaces.empty()) {
            fresh.place = std::uint32_t(m_places++);
            continue;
        }
        fresh.place = m_freePlaces.back();
        m_freePlaces.pop_back();
    }
}

/// Some may be named several times.
void DeviceRegistry::tell(std::vector<const DeviceRecord*> changed)
{
    std::vector<bool> isTold(m_places);
    std::erase_if(changed, [&isTold](const DeviceRecord* record) {
        const bool isRepeated = isTold[record->place];
        isTold[record->place] = true;
        return isRepeated;
    });
    if (changed.empty())
        return;
    std::vector<Serial> serials;
    serials.reserve(changed.size());
    for (const DeviceRecord* record : changed)
        serials.push_back(record->serial);
    Q_EMIT recordsChanged(changed);
    Q_EMIT devicesChanged(serials);
}

void DeviceRegistry::setManaged(ManagedChange change, std::function<void()> taken)
{
    Q_ASSERT(change.before->size() == m_records.size());
    while (m_taking)
        takeFurther();
    const bool setChanged = !change.gone.empty() || !change.added.empty();
    m_generation += setChanged ? 1 : 0;
    // First those that go: another one may be known by the same serial in another spelling.
    for (const Serial& serial : change.gone)
        forget(serial);
    recallInto(change);
    givePlaces(change);
    m_records.reserve(change.after->size());
    m_records.merge(change.added);
    m_managedBySpelling.reserve(change.after->size());
    m_managedBySpelling.merge(change.spellings);
    m_managed = std::move(change.after);
    m_taking = Taking{m_managed, std::move(change.changed), 0, std::move(taken)};
    if (setChanged)
        Q_EMIT devicesReset();
    takeFurther();
}

void DeviceRegistry::takeFurther()
{
    m_breath.stop();
    Taking& taking = *m_taking;
    const std::size_t end = std::min(taking.next + atOnce, taking.devices.size());
    std::vector<const DeviceRecord*> changed;
    for (; taking.next < end; ++taking.next) {
        const ManagedDevice& device = *taking.devices[taking.next];
        DeviceRecord& known = m_records.at(device.serial);
        if (takeSettings(known, device))
            changed.push_back(&known);
    }
    const bool isOver = end == taking.devices.size();
    const std::function<void()> taken = isOver ? std::exchange(m_taking, std::nullopt)->taken : nullptr;
    if (!isOver)
        m_breath.start();
    tell(std::move(changed));
    if (taken)
        taken();
}

void DeviceRegistry::setSession(DeviceRecord& record, std::optional<OpenSession> session)
{
    m_sessions += (session ? 1U : 0U) - (record.session ? 1U : 0U);
    record.session = std::move(session);
    record.ahead.reset(); // was about the handshake before
}

void DeviceRegistry::setAhead(const std::unordered_map<Serial, trust::DoomAhead>& ahead)
{
    std::vector<const DeviceRecord*> changed;
    for (auto& [serial, device] : m_records) {
        const auto found = ahead.find(serial);
        const auto foreseen =
            device.session && found != ahead.end() ? std::optional(found->second) : std::nullopt;
        if (device.ahead == foreseen)
            continue;
        device.ahead = foreseen;
        changed.push_back(&device);
    }
    tell(std::move(changed));
}

void DeviceRegistry::noteSoftwareVersion(const DeviceRecord& record)
{
    const auto known = m_softwareVersions.find(record.serial.value);
    const bool isKnown = known != m_softwareVersions.end();
    if (record.softwareVersion.empty() ? isKnown : !isKnown || known->second != record.softwareVersion) {
        if (record.softwareVersion.empty())
            m_softwareVersions.erase(record.serial.value);
        else
            m_softwareVersions[record.serial.value] = record.softwareVersion;
    }
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
    std::vector<const DeviceRecord*> changed;
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
            known->haPeer = facts.haPeer;
        }
        if (isManaged) {
            noteSoftwareVersion(*known);
            changed.push_back(known);
        }
    }
    tell(std::move(changed));
}

void DeviceRegistry::setIssuedFingerprint(const Serial& serial, std::string fingerprint)
{
    DeviceRecord* device = record(serial);
    if (!device)
        return;
    device->issuedFingerprint = std::move(fingerprint);
    tell({device});
}

void DeviceRegistry::notePolicy(base::PolicyVersion version, std::string authenticationDigest)
{
    m_policies.insert_or_assign(version, std::move(authenticationDigest));
}

} // namespace models::lifecycle
