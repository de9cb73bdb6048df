// What issuing and renewing have in common. Private to the room; any thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/openssl_handles.h"

#include <chrono>
#include <string>

namespace session::pki {

struct Validity
{
    base::TimePoint now;
    std::chrono::seconds lifetime;
    std::chrono::seconds backdate;
};

/// 128 random bits.
[[nodiscard]] base::Result<> setSerialNumber(X509* certificate);
[[nodiscard]] base::Result<> setValidity(X509* certificate, const Validity& validity);
/// Reads back what was made, so that what we hand out is what others will see.
[[nodiscard]] base::Result<Certificate> finished(X509* certificate);
/// A CA, and its own key.
[[nodiscard]] base::Result<> checkIssuer(const Issuer& issuer);

/// CRL distribution point and OCSP responder, "" for none; other places of its authority (caIssuers) stay.
[[nodiscard]] base::Result<> replaceRevocationUrls(X509* certificate, const std::string& crlUrl,
                                                   const std::string& ocspUrl);

/// The authority key identifier after `issuer`; the subject's after its own key if that is another one now,
/// or if there was none.
[[nodiscard]] base::Result<> renewKeyIdentifiers(X509* certificate, const X509* issuer, bool isOtherKey);

} // namespace session::pki
