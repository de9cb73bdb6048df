// Jobs as the field knows them (panos 8): PEND, ACT, FIN with a result, progress, and a result per device. A push
// result is OK only when the device itself reported the pushed digest. Plain values.
#pragma once

#include "session/base/clock.h"
#include "session/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

enum class JobType { Commit, CommitAll, Operation };
enum class JobStatus { Pending, Active, Finished };
enum class JobResult { Pending, Ok, Failed };

struct DeviceJob
{
    session::base::Serial serial;
    JobStatus status = JobStatus::Pending;
    JobResult result = JobResult::Pending;
    std::string detail;
    bool operator==(const DeviceJob&) const = default;
};

struct Job
{
    session::base::JobId id;
    JobType type = JobType::Commit;
    JobStatus status = JobStatus::Pending;
    JobResult result = JobResult::Pending;
    std::string description; ///< "commit: ...", "push template-stack branch", "software-install 10.1.4"
    std::string detail;      ///< why it failed
    session::base::TimePoint enqueued;
    std::optional<session::base::TimePoint> finished;
    std::vector<DeviceJob> devices;

    [[nodiscard]] int progress() const; ///< percent
};

} // namespace models::lifecycle
