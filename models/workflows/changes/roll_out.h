// What W-2 writes into the templates, and in which waves it reaches the devices. Pure; any thread.
// Rules E3, E4, E12, I2; never a device that can't follow (E1, F2).
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/devices/device_record.h"
#include "models/workflows/workflow.h"

#include <span>

namespace models::workflows {

/// Options with every blank filled: all stacks that have devices.
[[nodiscard]] RollOutOptions completed(RollOutOptions options, const config::Configuration& configuration);

/// Copies the CAs that issued the manager's certificate (and a common client certificate, or a SCEP profile)
/// into each stack's first template, and selects them there. Who issued it is told by signature, not by name
/// (C24). Fails with NotFound when a stack, CA, certificate or profile does not exist.
[[nodiscard]] session::base::Result<std::vector<config::Edit>>
rollOutEdits(const RollOutOptions& options, const config::Configuration& configuration);

/// Canary first, then group by group (or in slices of waveSize). Devices that already hold a custom session
/// in sync are left out; those that can't follow are in the last place of their wave as Skipped, with the
/// cause.
[[nodiscard]] std::vector<Wave> planWaves(const RollOutOptions& options,
                                          const config::Configuration& configuration,
                                          std::span<const lifecycle::DeviceRecord* const> records);

/// The same for everybody who does not run yet what the running configuration says, Log Collectors of groups
/// included (A7).
[[nodiscard]] std::vector<Wave> planSettingsWaves(const RollOutOptions& options,
                                                  const config::Configuration& configuration,
                                                  std::span<const lifecycle::DeviceRecord* const> records);

/// The name of the certificate profile that roll-out writes into templates.
inline constexpr std::string_view managerTrustProfile = "manager-trust";

} // namespace models::workflows
