#include "session/pki/issuing/issued_by.h"

#include "session/pki/openssl_handles.h"

#include <openssl/err.h>

namespace session::pki {

bool isIssuedByName(const Certificate& certificate, const Certificate& issuer)
{
    const std::string& wanted = certificate.authorityKeyId();
    return X509_NAME_cmp(X509_get_issuer_name(certificate.handle()),
                         X509_get_subject_name(issuer.handle())) == 0 &&
           (wanted.empty() || issuer.subjectKeyId().empty() || wanted == issuer.subjectKeyId());
}

bool isSignedByKeyOf(const Certificate& certificate, const Certificate& issuer)
{
    if (!isIssuedByName(certificate, issuer))
        return false;
    EVP_PKEY* key = X509_get0_pubkey(issuer.handle());
    const bool isSigned = key && X509_verify(certificate.handle(), key) == 1;
    ERR_clear_error();
    return isSigned;
}

} // namespace session::pki
