// Who would stay, re-authenticate or fall off if the candidate were committed (and pushed): one row per
// managed device, from the evidence of its last real handshake and its known settings, judged by
// trust::predict with the revocation statuses that are in the cache or that responders tell. Reads only what
// the manager knows or can ask. X-1, C18, F3-F5, J4, J5, K1. Each function names its thread.
#pragma once

#include "models/config/compile/compile.h"
#include "models/lifecycle/certificates/known_revocation.h"
#include "models/lifecycle/commit/commit_effect.h"
#include "models/lifecycle/devices/device_record.h"
#include "models/store/packed_text.h"
#include "session/pki/keys/key_vault.h"
#include "session/trust/prediction.h"

#include <functional>
#include <string>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::workflows {

/// DevicePrediction::now of who is refused and keeps trying, or did when it was seen last.
inline constexpr std::string_view refusedState = "refused";

struct DevicePrediction
{
    session::base::Serial serial;
    std::string hostname;
    std::string channel = "management";
    /// Whom it is a client of there, as it is managed; "": of the manager, or of one that has not said its
    /// own.
    session::base::Serial server = {};
    std::string serverAddress = {}; ///< that it dials there; "": of the manager
    std::string now;                ///< "custom", "predefined", "refused", "offline"
    session::trust::Prediction prediction;
};

/// Between the device and the manager.
[[nodiscard]] bool isOfManager(const DevicePrediction& row);
/// It has a session now and would have none: who is refused or away already has nothing to lose.
[[nodiscard]] bool wouldBeLost(const DevicePrediction& row);

/// Which devices would get their stack's candidate settings pushed along; others keep what they run.
struct PredictionScope
{
    std::vector<session::base::Serial> pushedTo; ///< empty: a commit without push
};

/// Everything the predictor reads, as values, so that it can run in the work pool.
struct PredictionRequest
{
    config::Configuration candidate;
    config::Configuration running;
    session::pki::KeyVault vault;
    config::FactoryWorld factory;
    std::string runningAuthenticationDigest;
    lifecycle::PolicyDigests policies; ///< that the sessions of `records` were opened under
    bool isWaiting = false;            ///< a disconnect wait runs
    std::vector<lifecycle::DeviceRecord> records;
    session::base::TimePoint now;
    int issuedDays = 365;    ///< lifetime of certificates issued here
    std::string serviceBase; ///< Lifecycle::serviceBase()
    PredictionScope scope;
    /// Newest first; empty while every device runs what the running configuration says.
    std::vector<store::PackedText> earlier = {};
    /// What a handshake with the manager would know.
    lifecycle::KnownRevocation knownRevocation;
    lifecycle::KnownLists knownLists = {};
    /// Devices look up by themselves and tell nobody: what the manager finds out counts for both sides. Null:
    /// only what is known counts, and nobody waits.
    lifecycle::RevocationLookup lookUpRevocation = {};
};

/// Main thread: copies what is needed, at once, for whoever follows what happens from this moment on.
[[nodiscard]] PredictionRequest predictionRequest(const lifecycle::Lifecycle& lifecycle,
                                                  PredictionScope scope);
/// Of those alone that are pushed to.
[[nodiscard]] PredictionRequest pushRequest(const lifecycle::Lifecycle& lifecycle, PredictionScope scope);
/// predictionRequest() in parts, each in a turn of the event loop of its own where there are many devices,
/// since copying them all takes a while, for everybody else: `done` gets what is known at the end, at once
/// where they are few, and never once the receiver is gone. The lifecycle outlives the receiver. Main thread.
void gatherPrediction(const lifecycle::Lifecycle& lifecycle, PredictionScope scope, QObject& receiver,
                      std::function<void(PredictionRequest)> done);
/// Any thread, pure but for throw-away keys: a certificate that a device would be issued is really issued
/// here, for the verifier to judge, and forgotten. Statuses that a handshake would look up are looked up, and
/// waited for. Fails when the candidate does not compile (then a commit would fail too).
[[nodiscard]] session::base::Result<std::vector<DevicePrediction>>
predictDevices(const PredictionRequest& request);
/// Leaves out the checks that passed, and the paths: for a main thread that keeps the answer for many
/// devices, and has to let go of it again.
void keepFailures(std::vector<DevicePrediction>& rows);
/// predictDevices() and keepFailures().
[[nodiscard]] session::base::Result<std::vector<DevicePrediction>>
predictFailures(const PredictionRequest& request);

} // namespace models::workflows
