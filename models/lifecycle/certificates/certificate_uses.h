// Where a certificate is used: settings of the candidate, live sessions, certificates that it signed, and
// what would break without it. Main thread. C-6.
#pragma once

#include "models/config/certificate_facts.h"
#include "models/config/validation/validate.h"
#include "models/lifecycle/certificates/certificate_children.h"
#include "session/base/ids.h"
#include "session/engine/event.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

struct CertificateUses
{
    std::vector<std::vector<std::string>> settings; ///< paths of the candidate's settings that name it
    std::vector<session::base::Serial> presentedBy; ///< devices with a session in which they show it
    std::vector<session::base::Serial> verifiedBy;  ///< ... whose chain it verifies, as a CA
    std::vector<session::base::Serial> presentedTo; ///< ... to which the manager shows it
    std::vector<CertificateChild> children;         ///< what it has signed, in the stores

    [[nodiscard]] bool isUsed() const { return !settings.empty(); } ///< and so can't be deleted
    [[nodiscard]] std::size_t sessions() const;                     ///< devices, each once
};

/// Every session as it was opened, for searches elsewhere. Plain values.
struct LiveSessions
{
    struct One
    {
        session::base::Serial serial;
        session::engine::AttemptPtr attempt;
    };
    std::vector<One> sessions = {};
    std::vector<session::pki::Certificate> own = {}; ///< that the manager shows to whoever comes as custom
};
[[nodiscard]] LiveSessions liveSessions(const Lifecycle& lifecycle);
/// Of the uses those in sessions. Any thread.
[[nodiscard]] CertificateUses usesIn(const LiveSessions& sessions,
                                     const session::pki::Certificate& certificate);

[[nodiscard]] CertificateUses usesOf(const Lifecycle& lifecycle, const config::CertificateFacts& certificate);
/// The CA here, with its key, that has signed it: it can renew it as before and revoke it. Nullopt for one
/// that signed itself.
[[nodiscard]] std::optional<std::string> signerHere(const Lifecycle& lifecycle,
                                                    const config::CertificateFacts& certificate);
/// Errors that the candidate would have without it and has not now; found in the work pool.
void breaksWithout(const Lifecycle& lifecycle, const config::CertificateFacts& certificate,
                   std::function<void(const std::vector<config::Finding>&)> done);

} // namespace models::lifecycle
