// The one place that knows every managed device's present state. Fed with event batches by EngineBridge, and
// with the running configuration after each commit; tells in batches who changed. Main thread only.
#pragma once

#include "models/lifecycle/commit_effect.h"

#include <QObject>

#include <map>
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
    /// Serials compare without case (T7).
    [[nodiscard]] const DeviceRecord* find(const Serial& serial) const;

    /// Managed devices, groups and stacks from the running configuration; `expectedDigests` by serial.
    void setManaged(const config::Configuration& running,
                    const std::unordered_map<Serial, std::string>& expectedDigests);
    void absorb(std::span<const session::engine::Event> events);
    /// Facts remembered from before a restart (no sessions).
    void restore(std::vector<DeviceRecord> records);
    /// Facts that another manager had; a device that has come here itself keeps its own. No sessions.
    void absorbImported(const std::vector<store::DeviceFacts>& devices);
    void setIssuedFingerprint(const Serial& serial, std::string fingerprint);
    /// The authentication digest of a policy version that is about to be published: tells which sessions a
    /// disconnect wait concerns (D16).
    void notePolicy(session::base::PolicyVersion version, std::string authenticationDigest);
    [[nodiscard]] const PolicyDigests& policies() const { return m_policies; }

Q_SIGNALS:
    /// At most once per batch.
    void devicesChanged(const std::vector<session::base::Serial>& serials);
    /// The set of managed devices itself changed.
    void devicesReset();

private:
    [[nodiscard]] DeviceRecord* record(const Serial& serial);
    /// Those that are managed no longer: remembered, for when they come back. True when there were any.
    bool forgetOthers(const std::map<std::string, config::DeviceKind>& managed);
    [[nodiscard]] DeviceRecord takeRemembered(const Serial& serial);
    void startWait(const session::engine::DisconnectWaitStarted& wait, std::vector<Serial>& changed);

    std::unordered_map<Serial, DeviceRecord> m_records;
    std::unordered_map<std::string, Serial> m_managedBySpelling; ///< by lower-case serial
    std::unordered_map<std::string, DeviceRecord> m_remembered;  ///< not managed now, by lower-case serial
    PolicyDigests m_policies;
};

} // namespace models::lifecycle
