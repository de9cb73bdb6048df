// Signs the revocation list of a local CA (C-5): complete, with its number and the CA's key identifier. Pure;
// any thread. Source: RFC 5280 section 5.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/revocation/revocation_reason.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

struct RevokedCertificate
{
    std::string serialNumber; ///< hex, as Certificate::serialNumber()
    base::TimePoint revokedAt;
    RevocationReason reason = RevocationReason::Unspecified;
};

struct CrlSpec
{
    std::uint64_t number = 1; ///< grows from list to list
    base::TimePoint thisUpdate;
    base::TimePoint nextUpdate;
    std::vector<RevokedCertificate> revoked;
    Digest digest = Digest::Sha256;
};

/// DER. ErrorCode::Mismatch if issuer's key does not fit, ErrorCode::InvalidArgument if issuer is no CA or
/// may not sign lists (keyUsage), for a serial number that is none, and for times out of order.
[[nodiscard]] base::Result<std::string> writeCrl(const CrlSpec& spec, const Issuer& issuer);
/// The same bytes as a PEM block.
[[nodiscard]] std::string crlToPem(std::string_view der);

} // namespace session::pki
