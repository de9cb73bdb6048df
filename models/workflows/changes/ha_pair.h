// What W-9 writes: the secondary of a pair of managers shows a certificate of its own on the HA channel, and
// both trust each other's. What both have in common is made by the manager that serves; what the secondary
// shows is its own setting, made there. Pure; any thread. Rules A1, A4, A8, D17-D19, E4, E11.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/pair/pair.h"
#include "models/workflows/steps.h"

#include <optional>
#include <vector>

namespace models::workflows {

/// Every blank filled, and which part of it is done here: `pair` is as this manager sees it. Unsupported
/// without a pair; NotFound when no CA is here that could sign.
[[nodiscard]] session::base::Result<HaPairOptions> completed(HaPairOptions options,
                                                             const config::Configuration& configuration,
                                                             const std::optional<lifecycle::PairView>& pair);

[[nodiscard]] std::vector<Step> haPairSteps(const HaPairOptions& options);
/// None when the certificate is there.
[[nodiscard]] std::vector<lifecycle::GenerateRequest>
certificatesFor(const HaPairOptions& options, Step step, const config::Configuration& configuration);
/// The configuration after the step.
[[nodiscard]] session::base::Result<config::Configuration> changed(const HaPairOptions& options, Step step,
                                                                   config::Configuration configuration);

/// The profile holds every CA above this certificate that is here, intermediates and root (D18).
[[nodiscard]] bool holdsPath(const config::Configuration& configuration, const std::string& profile,
                             const std::string& certificate);

[[nodiscard]] bool holdsKeyOf(const config::Configuration& configuration, const std::string& certificate);

} // namespace models::workflows
