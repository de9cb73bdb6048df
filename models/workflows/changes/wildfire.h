// W-5, custom certificates between a WildFire appliance and its firewalls: its steps, what they write, and
// the commands that an administrator gives to the appliance, whose management link knows none (F2). The
// appliance commits first, then the firewalls' side does. Pure; any thread. Rules B11, H1-H7.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "models/workflows/steps.h"

#include <string>
#include <vector>

namespace models::workflows {

/// Names of ours on the two sides.
inline constexpr std::string_view applianceTrustProfile = "wildfire-clients"; ///< on the appliance
inline constexpr std::string_view applianceTlsProfile = "wildfire-tls";       ///< on the appliance
inline constexpr std::string_view wildfireTrustProfile = "wildfire-trust";    ///< on firewalls

/// Every blank filled. InvalidArgument without an appliance, its address or a directory; NotFound for an
/// appliance that is not managed, a certificate that is not here, and when no CA is here that could sign.
[[nodiscard]] session::base::Result<WildfireOptions> completed(WildfireOptions options,
                                                               const config::Configuration& configuration);
[[nodiscard]] std::vector<Step> wildfireSteps(const WildfireOptions& options);
/// None when the certificate is there.
[[nodiscard]] std::vector<lifecycle::GenerateRequest>
certificatesFor(const WildfireOptions& options, Step step, const config::Configuration& configuration);
/// What WildfireClients writes into the templates of these stacks.
[[nodiscard]] session::base::Result<config::Configuration>
changed(const WildfireOptions& options, const std::vector<std::string>& stacks,
        const config::Configuration& configuration);

/// What firewalls of a stack show on this channel.
struct WildfireClient
{
    std::string stack;
    std::vector<std::string>
        authorities; ///< CAs of Panorama's store above it; none: there is nothing to show
};
[[nodiscard]] std::vector<WildfireClient> wildfireClients(const WildfireOptions& options,
                                                          const std::vector<std::string>& stacks,
                                                          const config::Configuration& configuration);
/// H3: those that the appliance has to trust, each once.
[[nodiscard]] std::vector<std::string> authoritiesOf(const std::vector<WildfireClient>& clients);

/// A file beside the commands.
struct ApplianceFile
{
    std::string name;
    std::string certificate; ///< in Panorama's store
    bool isKeyPair = false;  ///< as PKCS#12, under the passphrase
};
struct ApplianceOrder
{
    std::vector<ApplianceFile> files;
    std::vector<std::string> commands; ///< in configuration mode, as they are typed there (H4-H6)
    std::vector<std::string> inverse;  ///< of the commands
};
inline constexpr std::string_view applianceCommandsFile = "commands.txt";
inline constexpr std::string_view applianceInverseFile = "back.txt";
[[nodiscard]] ApplianceOrder applianceOrder(const WildfireOptions& options,
                                            const std::vector<std::string>& stacks,
                                            const config::Configuration& configuration,
                                            const std::string& passphrase);

} // namespace models::workflows
