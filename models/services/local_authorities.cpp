#include "models/services/local_authorities.h"

#include "models/lifecycle/lifecycle.h"
#include "session/pki/issuing/renewal.h"

namespace models::services {

LocalAuthorities localAuthorities(const lifecycle::Lifecycle& lifecycle)
{
    LocalAuthorities found;
    for (const auto& [name, entry] : lifecycle.candidate().panorama.certificates) {
        if (entry.privateKey.empty())
            continue;
        auto certificate = session::pki::Certificate::fromPem(entry.publicKey);
        if (!certificate || !certificate->isCertificateAuthority())
            continue;
        const std::string digest = session::pki::authorityDigest(*certificate);
        const auto known = found.find(digest);
        if (known != found.end() && known->second.certificate.notAfter() >= certificate->notAfter())
            continue;
        found.insert_or_assign(digest, LocalAuthority{name, std::move(*certificate)});
    }
    return found;
}

} // namespace models::services
