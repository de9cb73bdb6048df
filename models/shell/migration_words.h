// The words by which `request migration start` starts a plan with these options: what migration_start reads.
// Pure; any thread. W-1 to W-3, W-6 to W-8.
#pragma once

#include "models/workflows/workflow.h"

#include <string>
#include <vector>

namespace models::shell {

using StartWords = std::vector<std::string>;

[[nodiscard]] StartWords startWords(const workflows::ServerSideOptions& options);
[[nodiscard]] StartWords startWords(const workflows::RollOutOptions& options);
[[nodiscard]] StartWords startWords(const workflows::ServerCertificateOptions& options);
/// `how` counts without devices.
[[nodiscard]] StartWords startWords(const workflows::ClientCertificateOptions& options,
                                    const workflows::RollOutOptions& how);
[[nodiscard]] StartWords startWords(const workflows::AuthorityOptions& options,
                                    const workflows::RollOutOptions& how);

} // namespace models::shell
