// Cross-signing in W-8, for whoever has missed the push that makes devices trust the new CA: the old CA signs
// the new one's name and key once more, and the server sends that certificate along with its own. A peer that
// knows only the old CA climbs to it, one that knows the new CA stops there. Gone with the old CA. Pure; any
// thread. J5, J7.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "models/workflows/workflow.h"

#include <string>

namespace models::workflows {

/// Behind the CA's own in every order of names, so that a path through the store leads to the new root.
[[nodiscard]] std::string crossName(const AuthorityOptions& options);
[[nodiscard]] lifecycle::GenerateRequest crossRequest(const AuthorityOptions& options);
/// It is in Panorama's store, for the key of the new CA, and the old one has signed it.
[[nodiscard]] bool isCrossSigned(const AuthorityOptions& options, const config::ObjectStore& panorama);
/// The new server certificate is sent with it.
[[nodiscard]] session::base::Result<> sendCrossAlong(const AuthorityOptions& options,
                                                     config::Configuration& configuration);
/// No server sends it any more, and the store is without it.
void forgetCross(const AuthorityOptions& options, config::Configuration& configuration);

} // namespace models::workflows
