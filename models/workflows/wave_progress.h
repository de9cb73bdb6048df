// How far a wave is, from evidence only: the push job's answers and sessions that came up after it with the
// new certificate (F4). Pure; any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"
#include "models/lifecycle/job.h"
#include "models/workflows/workflow.h"

#include <string>
#include <string_view>

namespace models::workflows {

/// What a device of the wave has to show.
enum class WaveProof {
    Certificate,            ///< the certificate that the wave brought, in a session after the push
    Settings,               ///< a session with the settings that run
    SettingsAndCertificate, ///< both, whenever it began
};

struct WaveEvidence
{
    const lifecycle::DeviceJob* row = nullptr;       ///< of the wave's push; null once that is forgotten
    const lifecycle::DeviceRecord* record = nullptr; ///< null: no longer managed
    session::base::TimePoint startedAt;
    ClientSource source = ClientSource::IssuedHere;
    std::string commonFingerprint = {};                   ///< Common: the certificate that must be shown
    const session::pki::Certificate* authority = nullptr; ///< IssuedHere: the CA that signs it, if known
    WaveProof proof = WaveProof::Certificate;
};

/// One that was left out stays so until it proves itself all the same.
[[nodiscard]] WaveDevice progressOf(WaveDevice device, const WaveEvidence& evidence);

/// What a job says of a device, and what older plans keep: behind its second colon comes what is the device's
/// own ("reverted by the device: not-yet-valid: valid from ..., judged at ...").
[[nodiscard]] WaveCause causeFrom(std::string_view words);
/// The whole.
[[nodiscard]] std::string toText(const WaveCause& cause);

struct WaveCounts
{
    int total = 0; ///< without those left out
    int done = 0;
    int failed = 0;
    int leftOut = 0;
};
[[nodiscard]] WaveCounts countsOf(const Wave& wave);
[[nodiscard]] bool isOver(const Wave& wave); ///< nobody is on the way any more

} // namespace models::workflows
