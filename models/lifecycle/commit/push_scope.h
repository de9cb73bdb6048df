// Which devices a push is for. Pure; main thread.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/push_request.h"
#include "session/base/error.h"

#include <vector>

namespace models::lifecycle {

/// Managed serials in order, once each. ErrorCode::NotFound for an unknown stack, group or device,
/// ErrorCode::InvalidArgument when a device is not of that stack or group or nobody is left.
[[nodiscard]] session::base::Result<std::vector<session::base::Serial>>
devicesOf(const PushRequest& request, const config::Configuration& running);
/// "push template-stack branch to device 0001", as jobs are called.
[[nodiscard]] std::string describePush(const PushRequest& request,
                                       const std::vector<session::base::Serial>& devices);

} // namespace models::lifecycle
