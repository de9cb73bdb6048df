#include "models/lifecycle/devices/push_proof.h"

#include "models/config/device/local_configuration.h"

namespace models::lifecycle {

namespace {

/// What the settings ask for on this very device.
std::string wantedSource(const Pushed& pushed, const Shown& shown)
{
    if (!shown.localSettings.empty() && !pushed.text.empty())
        if (const auto device = config::effectiveDevice(shown.localSettings, pushed.text))
            return std::string(config::clientCertificateSource(device->device.secureConnClient));
    return std::string(pushed.certificateSource);
}

} // namespace

std::string whyUnproven(const Pushed& pushed, const Shown& shown)
{
    if (shown.certificateSource == pushed.certificateSource)
        return {};
    const std::string wanted = wantedSource(pushed, shown);
    if (shown.certificateSource == wanted)
        return {};
    const std::string came =
        "applied, but it came with certificate type " + std::string(shown.certificateSource);
    if (!wanted.empty())
        return came + " and not with " + wanted;
    // Whatever was asked for, another one than the predefined certificate is there because of it.
    return shown.certificateSource == config::predefinedSource
               ? came + ", and what was asked for is not known since the manager restarted"
               : std::string();
}

} // namespace models::lifecycle
