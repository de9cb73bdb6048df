// Agents: one device or thousands of them in one process, each with a real TCP and TLS session to its
// manager, reconnecting with exponential back-off and full jitter. Owns its threads. Events come through the
// same EventSink as the engine's: SessionUp, SessionRefused (the device's verdict on the manager, or the
// alert received), SessionDown, with the device's serial.
#pragma once

#include "session/agent/device.h"
#include "session/base/clock.h"
#include "session/engine/event.h"
#include "session/enrollment/enroller.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace session::revocation {
class Checker;
}

namespace session::agent {

struct FleetOptions
{
    unsigned threads = 1;
    std::chrono::milliseconds initialBackoff{500};
    std::chrono::milliseconds maximumBackoff{30'000};
    std::chrono::milliseconds connectDeadline{10'000};
    /// For the welcome: a manager may look up revocation for up to a minute first (C15).
    std::chrono::milliseconds welcomeDeadline{75'000};
    std::chrono::milliseconds rebootTime{3'000}; ///< how long a software-install keeps a device away
    /// After so long a device looks at its clock again, which somebody may have set meanwhile.
    std::chrono::milliseconds longestSleep{std::chrono::hours(1)};
    std::size_t maximumConnecting = 16;              ///< at once, per thread, so that a start is no storm
    std::chrono::milliseconds reportInterval{5'000}; ///< between two reports of what only counts
    std::uint64_t jitterSeed = 0;                    ///< 0: from the system
    /// Outlives the fleet. Null: no revocation status of a manager is looked up, whatever the profiles say.
    revocation::Checker* revocation = nullptr;
};

/// Called on agent threads whenever a device's persistent facts changed (configuration, own certificates,
/// version, clock); the host writes them to disk before the device acknowledges.
using PersistDevice = std::function<base::Result<>(const DeviceFacts&)>;

using DeliveryDone = std::function<void(base::Result<>)>;

class Fleet
{
public:
    /// `enroller` serves devices that are to enrol by SCEP; without one their enrolments fail.
    Fleet(FleetOptions options, const base::Clock& clock, const SettingsReader& reader, PersistDevice persist,
          engine::EventSink& sink, std::unique_ptr<enrollment::Enroller> enroller = {});
    ~Fleet();
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    void start(std::vector<DeviceFacts> devices);
    void stop();
    /// Replaces (or adds) one device's facts as if somebody had stood before it: a delivered bundle. It
    /// reconnects. Certificates that were made on it stay unless a new one has their name. `done` is called
    /// on an agent thread, once the facts are persisted, or with the reason why the device keeps what it had.
    void deliver(DeviceFacts device, DeliveryDone done = {});
    /// Commits what was set on the device itself (DeviceFacts::localText), beside what was pushed. As with a
    /// push the session goes on, and the next attempt comes with the new settings (I5). `done` as above;
    /// ErrorCode::NotFound for a device that is not here.
    void configure(const base::Serial& serial, std::string localText, DeliveryDone done = {});
    /// Cuts a device off (its cable pulled) or lets it back.
    void setReachable(const base::Serial& serial, bool reachable);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace session::agent
