// What W-8 writes: each step as the configuration that it leads to. Profiles trust old and new together
// before anything shows the new (J3-J5), and the old goes last (J6, J7). Pure; any thread. Rules C4, C24, D3,
// J1-J10.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "models/workflows/steps.h"

#include <vector>

namespace models::workflows {

/// Every blank filled. NotFound when the CA to replace, or the server's certificate, is not here;
/// InvalidArgument for what is no CA, or replaces itself.
[[nodiscard]] session::base::Result<AuthorityOptions> completed(AuthorityOptions options,
                                                                const config::Configuration& configuration);

/// What has to be made before the step's change, in order: what is there already is not made again.
[[nodiscard]] std::vector<lifecycle::GenerateRequest>
certificatesFor(const AuthorityOptions& options, Step step, const config::Configuration& configuration);
/// The configuration after the step.
[[nodiscard]] session::base::Result<config::Configuration> changed(const AuthorityOptions& options, Step step,
                                                                   config::Configuration configuration);

/// The name of what takes the place of a certificate: "x-new", then "x-new-2", "x-new-3".
[[nodiscard]] std::string successorOf(const std::string& name);
/// A request for a server certificate that says the same as the present one (D3), signed by this CA.
[[nodiscard]] lifecycle::GenerateRequest sameServer(const config::Configuration& configuration,
                                                    const std::string& present, std::string signedBy);

} // namespace models::workflows
