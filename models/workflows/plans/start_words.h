// The words by which `request migration start` starts a plan with these options: what the shell reads. Pure;
// any thread. W-1 to W-9.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"

#include <string>
#include <vector>

namespace models::workflows {

struct PlanState;

using StartWords = std::vector<std::string>;

[[nodiscard]] StartWords startWords(const ServerSideOptions& options);
[[nodiscard]] StartWords startWords(const RollOutOptions& options);
[[nodiscard]] StartWords startWords(const ServerCertificateOptions& options);
/// `how` counts without devices.
[[nodiscard]] StartWords startWords(const ClientCertificateOptions& options, const RollOutOptions& how);
[[nodiscard]] StartWords startWords(const AuthorityOptions& options, const RollOutOptions& how);
[[nodiscard]] StartWords startWords(const HaPairOptions& options);
[[nodiscard]] StartWords startWords(const NewDeviceOptions& options);
[[nodiscard]] StartWords startWords(const WildfireOptions& options, const RollOutOptions& how);

/// Of a plan that begins on this configuration: nobody signs what is there already.
[[nodiscard]] StartWords startWords(const PlanState& plan, const config::Configuration& configuration);

} // namespace models::workflows
