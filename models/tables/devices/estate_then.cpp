#include "models/tables/devices/estate_then.h"

#include <algorithm>
#include <utility>

namespace models::tables {

using lifecycle::DeviceRecord;
using session::base::TimePoint;
using workflows::DeviceThen;

namespace {

/// One that was made up for the judgement: it shows what the last real one showed.
std::shared_ptr<session::engine::Attempt> attemptThen(const DeviceRecord& record, TimePoint at)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    if (const auto& shown = record.shownAttempt()) {
        attempt->evidence = shown->evidence;
        attempt->verdict = shown->verdict;
        attempt->tlsVersion = shown->tlsVersion;
        attempt->cipher = shown->cipher;
        attempt->peerAddress = shown->peerAddress;
    }
    attempt->startedAt = at;
    attempt->judgedAt = at;
    return attempt;
}

void admit(DeviceRecord& record, TimePoint at)
{
    const auto attempt = attemptThen(record, at);
    const auto& good = record.session ? record.session->attempt : record.lastGood;
    attempt->verdict.allowed = true;
    attempt->verdict.reason.reset();
    if (!attempt->verdict.world)
        attempt->verdict.world = good ? good->verdict.world : session::trust::TrustWorld::Custom;
    record.session = lifecycle::OpenSession{.connection = {},
                                            .attempt = attempt,
                                            .since = at,
                                            .policy = {},
                                            .disconnectAt = {},
                                            .helloDigest = {}};
}

void refuse(DeviceRecord& record, const DeviceThen& judged, TimePoint at)
{
    const auto attempt = attemptThen(record, at);
    attempt->verdict.allowed = false;
    attempt->verdict.reason = judged.reason;
    record.session.reset();
    record.lastRefused = attempt;
    record.lastAlert.reset();
}

} // namespace

std::vector<DeviceRecord> recordsThen(std::vector<DeviceRecord> records,
                                      const std::vector<DeviceThen>& judged, TimePoint at)
{
    std::unordered_map<session::base::Serial, const DeviceThen*> bySerial;
    for (const DeviceThen& device : judged)
        bySerial.emplace(device.serial, &device);
    for (DeviceRecord& record : records) {
        const auto found = bySerial.find(record.serial);
        const auto state = found == bySerial.end() ? DeviceThen::State::Unknown : found->second->state;
        record.ahead.reset();
        record.channels.clear(); // what becomes of them is not judged
        if (state == DeviceThen::State::Admitted) {
            admit(record, at);
        } else if (state == DeviceThen::State::Refused) {
            refuse(record, *found->second, at);
        } else {
            record.session.reset();
            record.lastRefused.reset();
        }
    }
    return records;
}

struct EstateThen::Then
{
    explicit Then(TimePoint at) : clock(at) {}
    lifecycle::DeviceRegistry devices;
    session::base::ManualClock clock; ///< stands still
};

EstateThen::EstateThen(const lifecycle::DeviceRegistry& live, QObject* parent) : QObject(parent), m_live(live)
{
}

EstateThen::~EstateThen() = default;

void EstateThen::show(TimePoint at, std::vector<DeviceRecord> records)
{
    auto then = std::make_unique<Then>(at);
    lifecycle::ManagedChange change;
    change.before = std::make_shared<const lifecycle::ManagedDevices>();
    auto managed = std::make_shared<lifecycle::ManagedDevices>();
    managed->reserve(records.size());
    for (const DeviceRecord& record : records)
        managed->push_back({.serial = record.serial,
                            .kind = record.kind,
                            .deviceGroup = {},
                            .templateStack = {},
                            .hostname = {},
                            .expectedDigest = {}});
    change.after = std::move(managed);
    for (DeviceRecord& record : records) {
        const session::base::Serial serial = record.serial;
        change.added.emplace(serial, std::move(record));
    }
    then->devices.setManaged(std::move(change));
    const auto before = std::exchange(m_then, std::move(then)); // until everybody shows the other one
    Q_EMIT changed();
    await(std::nullopt);
}

void EstateThen::backToNow()
{
    await(std::nullopt);
    if (!m_then)
        return;
    const auto before = std::exchange(m_then, nullptr);
    Q_EMIT changed();
}

void EstateThen::await(std::optional<TimePoint> at)
{
    if (std::exchange(m_awaited, at) != at)
        Q_EMIT awaitedChanged();
}

std::optional<TimePoint> EstateThen::at() const
{
    return m_then ? std::optional(m_then->clock.now()) : std::nullopt;
}

const lifecycle::DeviceRegistry& EstateThen::devices() const
{
    return m_then ? m_then->devices : m_live;
}

const session::base::Clock* EstateThen::clock() const
{
    return m_then ? &m_then->clock : nullptr;
}

} // namespace models::tables
