// The clients whose certificates an old CA has signed, and how they come to those of the new one. Private to
// this room. Pure, any thread. J4, A7.
#pragma once

#include "models/workflows/changes/succession.h"

#include <map>

namespace models::workflows {

/// A common certificate that clients show and the old CA has signed.
struct OldCommon
{
    session::pki::Certificate certificate;
    std::string successor; ///< name of what takes its place, in Panorama's store
};

/// By fingerprint: stores may have different ones by the same name, and one by different names.
using OldCommons = std::map<std::string, OldCommon>;
[[nodiscard]] OldCommons oldCommonCertificates(const Succession& succession);

/// Moves every client: to be issued by the new CA, or to the common certificate that takes the old one's
/// place. NotFound when that is not there yet, InvalidArgument when the old CA has signed it, too.
[[nodiscard]] session::base::Result<> moveClients(const Succession& succession,
                                                  config::Configuration& configuration);

} // namespace models::workflows
