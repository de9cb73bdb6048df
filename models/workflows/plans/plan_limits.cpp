#include "models/workflows/plans/plan_limits.h"

#include <QString>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<> checkRange(std::string_view option, int value, PlanRange range)
{
    if (value >= range.minimum && value <= range.maximum)
        return {};
    return failure(ErrorCode::InvalidArgument, std::string(option) + " is from " +
                                                   std::to_string(range.minimum) + " to " +
                                                   std::to_string(range.maximum));
}

} // namespace

Result<std::string> checkedReason(std::string_view typed)
{
    const QString reason = QString::fromUtf8(typed.data(), qsizetype(typed.size())).trimmed();
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidArgument, "say why: the reason is kept");
    if (reason.size() > qsizetype(longestReason))
        return failure(ErrorCode::InvalidArgument,
                       "a reason has at most " + std::to_string(longestReason) + " characters");
    return reason.toStdString();
}

Result<> checkWaves(const RollOutOptions& options)
{
    if (const auto canary = checkRange("canary", options.canaryPerGroup, canaryRange); !canary)
        return canary;
    if (const auto size = checkRange("wave-size", options.waveSize, waveSizeRange); !size)
        return size;
    return checkRange("stop-above", options.stopAbovePercent, stopAboveRange);
}

} // namespace models::workflows
