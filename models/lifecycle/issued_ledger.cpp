#include "models/lifecycle/issued_ledger.h"

#include "session/base/log.h"
#include "session/pki/renewal.h"

#include <set>

namespace models::lifecycle {

using namespace session;
using base::Result;

Result<> recordIssued(store::Store& store, const SignedBy& issued, base::TimePoint now)
{
    return store.recordIssued({{.authority = pki::authorityDigest(issued.authority),
                                .serialNumber = issued.certificate.serialNumber(),
                                .subject = issued.certificate.subject(),
                                .sha256 = issued.certificate.sha256(),
                                .notAfter = issued.certificate.notAfter(),
                                .issuedAt = now,
                                .holder = issued.holder,
                                .revocation = {}}});
}

std::string holderText(const CertificateLocation& location, const std::string& name)
{
    return location.isTemplate() ? "template/" + location.path[1] + "/" + name : "panorama/" + name;
}

std::vector<config::CertificateFacts> certificateFacts(const Lifecycle& lifecycle)
{
    auto facts = config::certificateFacts(lifecycle.candidate());
    const auto revoked = lifecycle.store().revoked();
    if (!revoked) {
        base::log(base::LogLevel::Error, "what was revoked can't be read: " + revoked.error().detail);
        return facts;
    }
    std::map<std::string, std::string> reasons; // by SHA-256
    for (const store::IssuedCertificate& one : *revoked)
        reasons.emplace(one.sha256, one.revocation->reason);
    for (config::CertificateFacts& one : facts) {
        const auto found = one.certificate ? reasons.find(one.certificate->sha256()) : reasons.end();
        if (found == reasons.end())
            continue;
        one.isRevoked = true;
        one.revocationReason = found->second;
    }
    return facts;
}

} // namespace models::lifecycle
