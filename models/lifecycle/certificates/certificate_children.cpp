#include "models/lifecycle/certificates/certificate_children.h"

#include "models/config/certificate_facts.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/store_path.h"
#include "models/lifecycle/certificates/certificate_edits.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

Result<std::vector<CertificateChild>> childrenOf(const config::Configuration& configuration,
                                                 const std::string& authority)
{
    const auto entry = entryAt(configuration, {}, authority);
    if (!entry)
        return std::unexpected(entry.error());
    const auto certificate = pki::Certificate::fromPem((*entry)->publicKey);
    if (!certificate || !certificate->isCertificateAuthority())
        return failure(ErrorCode::InvalidArgument, "certificate " + authority + " is no CA");

    const auto facts = config::certificateFacts(configuration);
    const auto isOrphan = [&facts](const pki::Certificate& child) {
        return std::ranges::none_of(facts, [&](const config::CertificateFacts& one) {
            return one.isAuthority() && config::isSignedBy(child, *one.certificate);
        });
    };
    std::vector<CertificateChild> children;
    for (const config::CertificateFacts& one : facts) {
        if (!one.certificate || one.certificate->isSelfIssued() ||
            one.certificate->issuer() != certificate->subject())
            continue;
        if (config::isSignedBy(*one.certificate, *certificate) || isOrphan(*one.certificate))
            children.push_back({one.store, one.name, *one.certificate});
    }
    return children;
}

} // namespace models::lifecycle
