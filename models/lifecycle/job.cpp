#include "models/lifecycle/job.h"

#include <algorithm>

namespace models::lifecycle {

std::string_view toText(JobType type)
{
    switch (type) {
    case JobType::Commit:
        return "Commit";
    case JobType::CommitAll:
        return "CommitAll";
    case JobType::Operation:
        return "Operation";
    case JobType::Reissue:
        return "Reissue";
    }
    return "";
}

std::string_view toText(JobStatus status)
{
    switch (status) {
    case JobStatus::Pending:
        return "PEND";
    case JobStatus::Active:
        return "ACT";
    case JobStatus::Finished:
        return "FIN";
    }
    return "";
}

std::string_view toText(JobResult result)
{
    switch (result) {
    case JobResult::Pending:
        return "PEND";
    case JobResult::Ok:
        return "OK";
    case JobResult::Failed:
        return "FAIL";
    }
    return "";
}

int Job::progress() const
{
    if (status == JobStatus::Finished)
        return 100;
    if (devices.empty())
        return steps > 0 ? 100 * stepsDone / steps : 0;
    const auto done = std::ranges::count(devices, JobStatus::Finished, &DeviceJob::status);
    return int(100 * done / std::ptrdiff_t(devices.size()));
}

const DeviceJob* Job::find(const session::base::Serial& device) const
{
    const auto found = std::ranges::find(devices, device, &DeviceJob::serial);
    return found == devices.end() ? nullptr : &*found;
}

} // namespace models::lifecycle
