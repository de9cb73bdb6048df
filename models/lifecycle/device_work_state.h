// Deliveries under way, as DeviceWork keeps them. Private to it; main thread.
#pragma once

#include "models/lifecycle/device_work.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace models::lifecycle {

struct DeviceWork::Delivery
{
    session::base::Serial serial;
    std::shared_ptr<const std::string>
        text; ///< push: shared by devices that get the same; null after a restart
    std::string digest;
    std::optional<session::base::ConnectionId> sentOver =
        {}; ///< the session that it went over and whose answer is awaited
    /// By the device's own word it runs it; the hello that it comes back with must prove that (E7).
    bool isApplied = false;
    session::base::TimePoint returnBy = {}; ///< once it is applied: its own time to come back
    std::string notes = {};                 ///< what the device added to its word, such as of an enrolment
    bool done = false;
    std::size_t row = 0; ///< in the job's devices
};

struct DeviceWork::Active
{
    session::base::JobId id;
    JobType type = JobType::CommitAll;
    std::string verb; ///< operation
    std::map<std::string, std::string> arguments;
    std::unordered_map<std::string, Delivery> deliveries; ///< by lower-case serial
    std::size_t open = 0;                                 ///< deliveries that are not done
    bool textsReady = true;
    bool recovered = false; ///< from before a restart: nothing can be sent again
    QTimer deadline;
    QTimer returnDeadline; ///< of the next one of those who have applied it
};

struct DeviceWork::Prepared
{
    session::base::Serial serial;
    session::base::Result<std::shared_ptr<const std::string>> text;
    std::string digest;
};

} // namespace models::lifecycle
