// The one place that knows every managed device's present state. Fed with event batches by EngineBridge, and
// with the running configuration after each commit; tells in batches who changed. Main thread only.
#pragma once

#include "models/lifecycle/commit/commit_effect.h"
#include "models/lifecycle/devices/managed_devices.h"
#include "models/lifecycle/devices/strangers.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {

class DeviceRegistry final : public QObject
{
    Q_OBJECT

public:
    using Serial = session::base::Serial;

    explicit DeviceRegistry(QObject* parent = nullptr);

    [[nodiscard]] const std::unordered_map<Serial, DeviceRecord>& records() const { return m_records; }
    /// Another number once devices have come or gone; a record stays where it is as long as it is the same.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    /// More than any record's place. Another device may have the place of one that is gone.
    [[nodiscard]] std::size_t places() const { return m_places; }
    /// Serials compare without case (T7).
    [[nodiscard]] const DeviceRecord* find(const Serial& serial) const;

    static constexpr std::size_t mostStrangers = 50;
    /// Each once, those since the start, the newest first.
    [[nodiscard]] const std::deque<Stranger>& strangers() const { return m_strangers; }

    /// What the running configuration said last; null before the first time.
    [[nodiscard]] const ManagedDevicesPtr& managed() const { return m_managed; }
    /// What it says now; `change.before` is managed(). Which devices there are is taken over at once, what
    /// has changed of those that stay in steps when they are many: `taken` is called after the last.
    void setManaged(ManagedChange change, std::function<void()> taken = {});
    void absorb(std::span<const session::engine::Event> events);
    /// Facts remembered from before a restart (no sessions).
    void restore(std::vector<DeviceRecord> records);
    /// Facts that another manager had; a device that has come here itself keeps its own. No sessions.
    void absorbImported(const std::vector<store::DeviceFacts>& devices);
    /// what is foreseen for each that has a session; for those that are not named nothing is.
    void setAhead(const std::unordered_map<Serial, session::trust::DoomAhead>& ahead);
    void setIssuedFingerprint(const Serial& serial, std::string fingerprint);
    /// The authentication digest of a policy version that is about to be published: tells which sessions a
    /// disconnect wait concerns (D16).
    void notePolicy(session::base::PolicyVersion version, std::string authenticationDigest);
    [[nodiscard]] std::size_t sessions() const { return m_sessions; } ///< devices that have one now
    /// Of the managed devices that have told theirs.
    [[nodiscard]] const config::SharedMap<std::string>& softwareVersions() const
    {
        return m_softwareVersions;
    }
    [[nodiscard]] const PolicyDigests& policies() const { return m_policies; }

Q_SIGNALS:
    /// At most once per batch. Nobody is in it twice.
    void recordsChanged(const std::vector<const models::lifecycle::DeviceRecord*>& records);
    /// The same, right after it, for those who keep serials.
    void devicesChanged(const std::vector<session::base::Serial>& serials);
    void strangersChanged();
    /// The set of managed devices itself changed.
    void devicesReset();

private:
    [[nodiscard]] DeviceRecord* record(const Serial& serial);
    void forget(const Serial& serial);
    void givePlaces(ManagedChange& change);
    void tell(std::vector<const DeviceRecord*> changed);
    void takeFurther();
    void recallInto(ManagedChange& change);
    void noteSoftwareVersion(const DeviceRecord& record);
    void setSession(DeviceRecord& record, std::optional<OpenSession> session);
    /// By a batch of events.
    struct Changes
    {
        std::vector<const DeviceRecord*> records = {};
        bool isStrange = false;
    };
    void take(const session::engine::SessionUp& up, session::base::TimePoint time, Changes& changes);
    void take(const session::engine::SessionRefused& refused, session::base::TimePoint time,
              Changes& changes);
    void take(const session::engine::SessionDown& down, session::base::TimePoint time, Changes& changes);
    void take(const session::engine::DeviceAnswered& answered, session::base::TimePoint time,
              Changes& changes);
    void take(const session::engine::ChannelReported& told, session::base::TimePoint time, Changes& changes);
    void take(const session::engine::SessionJudgedAnew& judged, session::base::TimePoint time,
              Changes& changes);
    void take(const session::engine::DisconnectWaitStarted& wait, session::base::TimePoint time,
              Changes& changes);
    /// The rest is about no device.
    template <class Fact>
    void take(const Fact& /*fact*/, session::base::TimePoint /*time*/, Changes& /*changes*/)
    {
    }
    [[nodiscard]] bool isUnderOlder(const OpenSession& session) const;

    struct Taking
    {
        ManagedDevicesPtr keepsAlive;
        std::vector<const ManagedDevice*> devices;
        std::size_t next = 0;
        std::function<void()> taken;
    };

    ManagedDevicesPtr m_managed;
    std::optional<Taking> m_taking; ///< devices whose settings are still those of before
    QTimer m_breath;
    std::unordered_map<Serial, DeviceRecord> m_records;
    std::uint64_t m_generation = 0;
    std::size_t m_places = 0;
    std::vector<std::uint32_t> m_freePlaces;
    std::unordered_map<std::string, Serial> m_managedBySpelling; ///< by lower-case serial
    std::unordered_map<std::string, DeviceRecord> m_remembered;  ///< not managed now, by lower-case serial
    config::SharedMap<std::string> m_softwareVersions;           ///< by serial, as in the records
    PolicyDigests m_policies;
    std::optional<session::base::TimePoint> m_commitWait; ///< end of the newest, over or not
    std::deque<Stranger> m_strangers;
    std::size_t m_sessions = 0;
};

} // namespace models::lifecycle
