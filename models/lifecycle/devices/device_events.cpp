// DeviceRegistry: what events say of devices.
#include "models/lifecycle/devices/device_registry.h"

#include "models/lifecycle/devices/session_end.h"
#include "models/store/trace_json.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace models::lifecycle {

using namespace session;

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
    record.localSettingsCut = hello.localSettingsCut;
    record.predefinedCertificate = hello.predefinedCertificate;
    record.haPeer = hello.haPeer;
    if (auto finding = store::findingOf(hello, record.clockOffset))
        record.found = std::move(finding); // of an older one it says nothing any more, and it stays true
    record.reverted.reset();
    if (!hello.revertedDigest.empty())
        record.reverted = RevertedPush{base::JobId{hello.revertedJob}, hello.revertedReason};
}

/// The newest of a channel, role and peer counts; how many there may be is bounded by who lets them in.
void takeReport(std::vector<wire::ChannelReport>& channels, const wire::ChannelReport& report)
{
    const auto key = [](const wire::ChannelReport& one) { return std::tie(one.channel, one.role, one.peer); };
    const auto place = std::ranges::lower_bound(channels, key(report), {}, key);
    const bool isKnown = place != channels.end() && key(*place) == key(report);
    if (report.state == "gone") {
        if (isKnown)
            channels.erase(place);
    } else if (isKnown) {
        *place = report;
    } else {
        channels.insert(place, report);
    }
}

} // namespace

bool DeviceRegistry::isUnderOlder(const OpenSession& session) const
{
    return !m_policies.empty() && isUnderOther(session, m_policies, m_policies.rbegin()->second);
}

void DeviceRegistry::take(const engine::SessionUp& up, base::TimePoint time, Changes& changes)
{
    DeviceRecord* device = record(up.serial);
    if (!device)
        return;
    const bool isSameVersion = device->softwareVersion == up.hello.softwareVersion;
    takeHello(*device, up.hello, time);
    if (!isSameVersion)
        noteSoftwareVersion(*device);
    device->channels.clear(); // it tells them all anew
    setSession(*device, OpenSession{.connection = up.connection,
                                    .attempt = up.attempt,
                                    .since = time,
                                    .policy = up.policy,
                                    .disconnectAt = {},
                                    .helloDigest = up.hello.configDigest,
                                    .certificatesLeftOut = std::size_t(up.hello.certificatesLeftOut)});
    if (m_commitWait && isUnderOlder(*device->session)) // its handshake had begun before the commit
        (void)takeCommitWait(*device->session, *m_commitWait, true);
    device->lastGood = up.attempt;
    device->lastSeen = time;
    changes.records.push_back(device);
}

void DeviceRegistry::take(const engine::SessionRefused& refused, base::TimePoint time, Changes& changes)
{
    if (DeviceRecord* device = refused.serial ? record(*refused.serial) : nullptr) {
        device->lastRefused = refused.attempt;
        device->lastAlert = refused.alert;
        device->lastSeen = time;
        changes.records.push_back(device);
        return;
    }
    changes.isStrange = true;
    noteStranger(m_strangers,
                 {.serial = refused.serial, .attempt = refused.attempt, .alert = refused.alert, .time = time},
                 mostStrangers);
}

void DeviceRegistry::take(const engine::SessionDown& down, base::TimePoint time, Changes& changes)
{
    DeviceRecord* device = record(down.serial);
    if (!device || !device->session || device->session->connection != down.connection)
        return;
    setSession(*device, std::nullopt);
    device->lastDownReason = down.reason;
    device->lastSeen = time;
    changes.records.push_back(device);
}

void DeviceRegistry::take(const engine::DeviceAnswered& answered, base::TimePoint time, Changes& changes)
{
    DeviceRecord* device = record(answered.serial);
    if (!device)
        return;
    if (device->configDigest != answered.result.configDigest)
        device->reverted.reset(); // it has taken another push since
    device->configDigest = answered.result.configDigest;
    device->clientCertificateSource = answered.result.clientCertificateSource;
    device->clockOffset = offsetOf(answered.result.clock, time);
    changes.records.push_back(device);
}

void DeviceRegistry::take(const engine::ChannelReported& told, base::TimePoint /*time*/, Changes& changes)
{
    DeviceRecord* device = record(told.serial);
    if (!device)
        return;
    takeReport(device->channels, told.report);
    changes.records.push_back(device);
}

void DeviceRegistry::take(const engine::SessionJudgedAnew& judged, base::TimePoint /*time*/, Changes& changes)
{
    DeviceRecord* device = record(judged.serial);
    if (!device || !device->session || device->session->connection != judged.connection)
        return;
    takeJudgement(*device->session, judged);
    changes.records.push_back(device);
}

void DeviceRegistry::take(const engine::DisconnectWaitStarted& wait, base::TimePoint /*time*/,
                          Changes& changes)
{
    if (wait.serial) {
        if (DeviceRecord* device = record(*wait.serial); device && device->session) {
            takeOwnWait(*device->session, wait.deadline);
            changes.records.push_back(device);
        }
        return;
    }
    if (m_policies.empty())
        return;
    m_commitWait = wait.deadline;
    for (auto& [serial, device] : m_records) {
        if (device.session && takeCommitWait(*device.session, wait.deadline, isUnderOlder(*device.session)))
            changes.records.push_back(&device);
    }
}

void DeviceRegistry::absorb(std::span<const engine::Event> events)
{
    Changes changes;
    for (const engine::Event& event : events) {
        if (event.channel == engine::Channel::Management)
            std::visit([&](const auto& fact) { take(fact, event.time, changes); }, event.fact);
    }
    tell(std::move(changes.records));
    if (changes.isStrange)
        Q_EMIT strangersChanged();
}

} // namespace models::lifecycle
