// Dates over the path (C20, K5, K6).
#include "session/trust/checks.h"

namespace session::trust {
namespace {

std::string dates(const pki::Certificate& certificate)
{
    return "valid from " + base::toRfc3339(certificate.notBefore()) + " to " +
           base::toRfc3339(certificate.notAfter());
}

Check outsideDates(const pki::Certificate& certificate, Reason reason, base::TimePoint now)
{
    return failed(CheckId::Validity, {.reason = reason,
                                      .certificate = certificate.subject(),
                                      .field = reason == Reason::Expired ? "notAfter" : "notBefore",
                                      .detail = dates(certificate) + ", judged at " + base::toRfc3339(now)});
}

} // namespace

Check checkValidity(const Case& one, const std::vector<pki::Certificate>& path)
{
    if (path.empty())
        return skipped(CheckId::Validity, "no path to judge");
    if (!one.policy.checkDates)
        return skipped(CheckId::Validity, "dates are not judged: " + dates(path.front()));
    bool expiredLeafAdmitted = false;
    for (const pki::Certificate& certificate : path) {
        if (one.now < certificate.notBefore())
            return outsideDates(certificate, Reason::NotYetValid, one.now);
        if (one.now <= certificate.notAfter())
            continue;
        // C20 lets a leaf be too old; a CA never.
        if (&certificate != &path.front() || one.profile.blockExpired)
            return outsideDates(certificate, Reason::Expired, one.now);
        expiredLeafAdmitted = true;
    }
    if (expiredLeafAdmitted) {
        Check check =
            passed(CheckId::Validity, dates(path.front()) + ", expired and admitted: block expired is off");
        check.certificate = path.front().subject();
        check.field = "notAfter";
        return check;
    }
    return passed(CheckId::Validity, "the path expires at " + base::toRfc3339(pki::effectiveExpiry(path)));
}

} // namespace session::trust
