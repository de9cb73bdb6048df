// The one place that knows every managed device's present state. Fed with event batches by EngineBridge, and with the
// running configuration after each commit; tells in batches who changed. Main thread only.
#pragma once

#include "models/lifecycle/device_record.h"

#include <QObject>

#include <span>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {

class DeviceRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceRegistry(QObject* parent = nullptr);

    [[nodiscard]] const std::unordered_map<session::base::Serial, DeviceRecord>& records() const { return m_records; }
    [[nodiscard]] const DeviceRecord* find(const session::base::Serial& serial) const;

    /// Managed devices, groups and stacks from the running configuration; `expectedDigests` by serial.
    void setManaged(const config::Configuration& running,
                    const std::unordered_map<session::base::Serial, std::string>& expectedDigests);
    void absorb(std::span<const session::engine::Event> events);
    /// Facts remembered from before a restart (no sessions).
    void restore(std::vector<DeviceRecord> records);
    void setIssuedFingerprint(const session::base::Serial& serial, std::string fingerprint);

Q_SIGNALS:
    /// At most once per batch.
    void devicesChanged(const std::vector<session::base::Serial>& serials);
    /// The set of managed devices itself changed.
    void devicesReset();

private:
    std::unordered_map<session::base::Serial, DeviceRecord> m_records;
};

} // namespace models::lifecycle
