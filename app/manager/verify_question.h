// What `handfast verify` is asked, read from the files that its options name, and the verdict on it. Any
// thread. Rules 4.C, E5, E6, E11, D5-D9, T7.
#pragma once

#include "app/manager/verify_options.h"
#include "session/pki/revocation/crl.h"
#include "session/trust/verifier.h"

#include <memory>
#include <vector>

namespace app::manager {

struct VerifyQuestion
{
    session::trust::Policy policy;
    session::trust::PeerEvidence evidence;
    std::shared_ptr<const std::vector<session::pki::Crl>> crlsAtHand;
    bool fetchesCrls = false; ///< false: only lists at hand count
    session::base::TimePoint at;
};

/// Reads files. The error names the one that can't be used.
[[nodiscard]] session::base::Result<VerifyQuestion> readVerifyQuestion(const VerifyOptions& options);

/// Looks revocation up as a manager would, with all that it says of times and sources, and judges by it.
/// Blocks as long as the lookups take, at most twice the options' deadline (C13).
[[nodiscard]] session::trust::Verdict verdictOn(const VerifyQuestion& question);

} // namespace app::manager
