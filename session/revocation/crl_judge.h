// Judges many certificates by the same lists without verifying the same list anew each time: of a plain list
// (complete, of the issuer itself, with no scope) that was found good once, only the entries are looked at
// from then on. All else goes through trust::crlStatus each time. One thread.
#pragma once

#include "session/pki/revocation/crl.h"
#include "session/trust/evidence.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace session::revocation {

class CrlJudge
{
public:
    struct Question
    {
        const std::vector<pki::Certificate>& path; ///< the certificate first; at least its issuer follows
        const std::vector<pki::Crl>& crls;
        const std::vector<pki::Certificate>& helpers;
        base::TimePoint now;
    };
    /// As trust::crlStatus says.
    [[nodiscard]] trust::RevocationFacts::Fact judge(const Question& question);

private:
    std::set<std::string> m_verified; ///< a list and the path of its issuer; bounded
};

} // namespace session::revocation
