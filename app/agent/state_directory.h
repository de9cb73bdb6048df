// What devices have become since they were taken out of their boxes: one JSON file for each, mode 0600,
// replaced atomically, so that a kill at any moment leaves the old state or the new one. One process holds
// the directory. open() and read() on one thread; write() on any, one device at a time.
#pragma once

#include "app/agent/device_conversion.h"
#include "models/panos/bundle.h"
#include "session/agent/device.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace app::agent {

struct DeviceState
{
    session::agent::DeviceFacts facts;
    /// digestOf() of the bundle that the device was started from, "" for one that was delivered only.
    QString origin;
    /// Nothing happened to it since it was taken out of its box, but for what was set on itself: another
    /// bundle of it is taken whole.
    bool isAsDelivered = false;
};

/// Names a bundle's content.
[[nodiscard]] QString digestOf(const models::panos::Bundle& bundle);

/// The facts to start with: what changed later wins over the bundle, but a bundle that is not the one of the
/// last start brings its addresses and its factory identity. nullopt: never started.
[[nodiscard]] std::optional<session::agent::DeviceFacts> resume(const models::panos::Bundle& given,
                                                                session::agent::DeviceFacts givenFacts,
                                                                const std::optional<DeviceState>& kept);

class StateDirectory
{
public:
    /// Makes the directory if it is not there. ErrorCode::InUse when another process holds it.
    [[nodiscard]] static session::base::Result<std::unique_ptr<StateDirectory>> open(const QString& path);

    /// nullopt when nothing is kept of this device; an unreadable file is an error that names it.
    [[nodiscard]] session::base::Result<std::optional<DeviceState>> read(const QString& serial,
                                                                         DeviceConverter& converter) const;
    [[nodiscard]] session::base::Result<> write(const DeviceState& state) const;
    /// What was set on the device itself, as it is kept now; "" for nothing. Any thread.
    [[nodiscard]] std::string localTextOf(const QString& serial) const;
    /// What a device's console has edited and not committed, `set` lines; nullopt: nothing.
    [[nodiscard]] session::base::Result<std::optional<std::string>>
    readCandidate(const QString& serial) const;
    [[nodiscard]] session::base::Result<> writeCandidate(const QString& serial,
                                                         const std::optional<std::string>& text) const;
    [[nodiscard]] QString consoleSocket() const; ///< of the agent that holds it
    [[nodiscard]] QStringList serials() const;   ///< of all that is kept, sorted
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit StateDirectory(const QString& path);
    [[nodiscard]] QString fileOf(const QString& serial) const;
    [[nodiscard]] QString candidateFileOf(const QString& serial) const;

    QString m_path;
    QLockFile m_lock;
};

/// The socket of the agent that holds `directory`, without taking it.
[[nodiscard]] QString consoleSocketOf(const QString& directory);

} // namespace app::agent
