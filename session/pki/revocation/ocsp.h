// OCSP: the question about one certificate, and what a responder's answer proves about it. Pure but for the
// nonce; any thread. Whatever proves nothing (an unsigned error status, a foreign signature, another
// certificate, out of date) is an error with the reason in words: no status was had (C12). Source: RFC 6960,
// RFC 9654; rule C25.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/security_level.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

constexpr std::size_t largestOcspResponse = 256UL * 1024; ///< bytes of DER

enum class OcspNonce { Sent, Excluded };

struct OcspRequest
{
    std::string der;
    std::string nonce; ///< to be handed to OcspQuestion, "" when excluded
};

/// Asks about `certificate`, issued by `issuer` (CertID by SHA-1, which every responder knows).
[[nodiscard]] base::Result<OcspRequest> makeOcspRequest(const Certificate& certificate,
                                                        const Certificate& issuer, OcspNonce nonce);

struct OcspQuestion
{
    Certificate issuer;
    std::string serialNumber; ///< of the certificate asked about, as Certificate::serialNumber()
    /// Whom the settings allow to vouch for the issuer (C7): by its own key, or by delegates that it has
    /// issued.
    std::vector<Certificate> furtherAuthorities = {};
    std::string nonce = {}; ///< as sent; a responder may leave it out of its answer, but not change it
    base::TimePoint now = {};
    int minimumSecurityBits =
        fewestSecurityBits; ///< of the answer's signature and a delegate's certificate; 0 asks nothing
};

enum class OcspStatus { Good, Revoked, Unknown };

struct OcspFinding
{
    OcspStatus status = OcspStatus::Unknown;
    std::optional<base::TimePoint> revokedAt = {};
    std::string reason = {}; ///< "keyCompromise", "" when none is given
    base::TimePoint thisUpdate = {};
    /// nullopt: the responder always has newer information.
    std::optional<base::TimePoint> nextUpdate = {};
};

/// ErrorCode::ParseFailed: no OCSP response. Denied: an error status. Cryptography: not signed by who may.
/// NotFound: nothing about this certificate. Mismatch: another nonce, or not of this time.
[[nodiscard]] base::Result<OcspFinding> judgeOcspResponse(std::string_view der, const OcspQuestion& question);

} // namespace session::pki
