#include "models/lifecycle/certificates/issued_ledger.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/store_path.h"
#include "session/base/log.h"
#include "session/pki/issuing/renewal.h"
#include "session/pki/revocation/revocation_reason.h"
#include "session/revocation/checker.h"

#include <algorithm>
#include <map>

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

Result<> recordImported(Lifecycle& lifecycle, const std::vector<pki::Certificate>& authorities,
                        std::set<std::string>& seen)
{
    std::vector<SignedBy> found;
    const auto all = config::certificateFacts(lifecycle.candidate());
    for (const config::CertificateFacts& facts : all) {
        if (!facts.certificate || facts.certificate->isSelfSigned() ||
            seen.contains(facts.certificate->sha256()))
            continue;
        for (const pki::Certificate& authority : authorities) {
            if (!config::isSignedBy(*facts.certificate, authority))
                continue;
            seen.insert(facts.certificate->sha256()); // not before: its CA may come later
            found.push_back({authority, *facts.certificate, holderText(facts.store, facts.name)});
        }
    }
    if (found.empty())
        return {};
    store::Store& store = lifecycle.store();
    return store.together([&]() -> Result<> {
        for (const SignedBy& one : found)
            if (auto kept = recordIssued(store, one, lifecycle.clock().now()); !kept)
                return kept;
        return {};
    });
}

std::string deviceHolder(const base::Serial& serial)
{
    return "device " + serial.value;
}

std::string holderText(const config::StoreName& location, const std::string& name)
{
    return config::storeKey(location) + "/" + name;
}

Result<bool> isKnownRevoked(const Lifecycle& lifecycle, const pki::Certificate& certificate)
{
    const auto revoked = lifecycle.store().revoked();
    if (!revoked)
        return std::unexpected(revoked.error());
    if (std::ranges::find(*revoked, certificate.sha256(), &store::IssuedCertificate::sha256) !=
        revoked->end())
        return true;
    // The store gets what lookups find once a minute only.
    if (lifecycle.revocation() && lifecycle.revocation()->wasFoundRevoked(certificate.sha256()))
        return true;
    return lifecycle.store().wasFoundRevoked(certificate.sha256(), lifecycle.clock().now());
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

bool isOnHold(const config::CertificateFacts& facts)
{
    return facts.isRevoked && facts.revocationReason == pki::toText(pki::RevocationReason::CertificateHold);
}

} // namespace models::lifecycle
