// Jobs as the field knows them (panos 8): PEND, ACT, FIN with a result, progress, and a result per device. A
// push result is OK only when the device itself reported the pushed digest in a hello after it applied the
// change. Plain values, any thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

enum class JobType { Commit, CommitAll, Operation, Reissue };
enum class JobStatus { Pending, Active, Finished };
enum class JobResult { Pending, Ok, Failed };

/// The field's words: "CommitAll", "ACT", "FAIL".
[[nodiscard]] std::string_view toText(JobType type);
[[nodiscard]] std::string_view toText(JobStatus status);
[[nodiscard]] std::string_view toText(JobResult result);

struct DeviceJob
{
    session::base::Serial serial;
    JobStatus status = JobStatus::Pending;
    JobResult result = JobResult::Pending;
    std::string detail;
    std::string digest; ///< what was pushed; "" for an operation
    /// Active, and by its own word the device runs what was pushed: its next hello is to prove it. Not kept
    /// over a restart, which ends every session.
    bool isApplied = false;
    /// Failed, and it may have been taken all the same: until a hello that was said after this. Nullopt when
    /// the device has told what it runs, or was sent nothing. After a restart that of every failed push.
    std::optional<session::base::TimePoint> unprovenSince = {};
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
    int steps = 0; ///< of a job without devices; not kept over a restart, as such a job is not
    int stepsDone = 0;

    [[nodiscard]] int progress() const; ///< percent
    [[nodiscard]] const DeviceJob* find(const session::base::Serial& device) const;
    bool operator==(const Job&) const = default;
};

} // namespace models::lifecycle
