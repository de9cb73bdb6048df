// What each side of a device's next handshake will show and demand, as far as the manager knows: the two
// halves that the predictor hands to the verifier. Any thread.
#pragma once

#include "models/config/compile/compile.h"
#include "models/workflows/prediction/predictor.h"
#include "models/workflows/prediction/running_settings.h"

#include <optional>
#include <string>

namespace models::workflows {

/// The secure-conn-client settings that a device will follow at its next connection.
struct ClientSettings
{
    config::Template effective; ///< over its stack
    bool custom = false;        ///< it will come with a custom certificate
    bool isNew = false;         ///< it will show a certificate that it does not show yet
    bool isPushed = false;      ///< what it is sent is something else than it runs
    bool comesAgain = false;    ///< with it, to its manager
    bool isKnown = true;        ///< false: nobody here knows what it runs
};

[[nodiscard]] ClientSettings clientSettingsOf(const PredictionRequest& request,
                                              const RunningSettings& running,
                                              const lifecycle::DeviceRecord& record, bool pushed);

/// What the device will present; nullopt with the reason when that can't be known (never seen).
struct PredictedEvidence
{
    std::optional<session::trust::PeerEvidence> evidence;
    std::string whyUnknown;
};
[[nodiscard]] PredictedEvidence deviceEvidenceOf(const PredictionRequest& request,
                                                 const lifecycle::DeviceRecord& record,
                                                 const ClientSettings& settings);

/// The certificate from birth: it was seen, or the device has told of it.
[[nodiscard]] PredictedEvidence predefinedEvidenceOf(const lifecycle::DeviceRecord& record);

/// How the device will judge the manager.
[[nodiscard]] session::base::Result<session::trust::Policy>
devicePolicyOf(const PredictionRequest& request, const lifecycle::DeviceRecord& record,
               const ClientSettings& settings);
/// What the manager will present to a device of that world.
[[nodiscard]] session::trust::PeerEvidence serverEvidenceOf(const session::engine::SnapshotSource& source,
                                                            session::trust::TrustWorld world);

} // namespace models::workflows
