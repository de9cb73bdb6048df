// A CA and what takes its place, as certificates, while one step of W-8 is worked out. Private to this room.
// Pure, any thread.
#pragma once

#include "models/workflows/workflow.h"
#include "session/pki/certificate.h"

#include <string>
#include <vector>

namespace models::workflows {

/// Refers to the options and the configuration.
struct Succession
{
    const AuthorityOptions& options;
    const config::Configuration& configuration; ///< whose store leads from CA to root
    session::pki::Certificate old;
    std::vector<session::pki::Certificate> newPath; ///< from the new CA to its root
    std::vector<std::string> newNames;              ///< of these in Panorama's store
};

/// NotFound names the CA that is not there.
[[nodiscard]] session::base::Result<Succession> successionOf(const AuthorityOptions& options,
                                                             const config::Configuration& configuration);
/// The old CA has signed it, itself or by CAs below it.
[[nodiscard]] bool isOld(const Succession& succession, const session::pki::Certificate& certificate);
/// So is the one of this name.
[[nodiscard]] bool isOldEntry(const Succession& succession, const config::ObjectStore& store,
                              const std::string& name);
/// The name of this certificate in the store, "" when it is not there.
[[nodiscard]] std::string nameOf(const config::ObjectStore& store,
                                 const session::pki::Certificate& certificate);

} // namespace models::workflows
