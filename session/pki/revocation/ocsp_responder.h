// The answering side of OCSP: what a request asks, and the answer that a CA or its delegate signs (C-5). What
// the CA knows comes from the caller. Pure; any thread; signing takes a moment, so never call it on the GUI
// thread. Source: RFC 6960, RFC 9654 (nonce).
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/revocation/crl_writer.h"
#include "session/pki/revocation/ocsp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

constexpr std::size_t largestOcspRequest = 16UL * 1024; ///< bytes of DER
constexpr int mostOcspQuestions = 16;                   ///< of one request
constexpr int longestOcspNonce = 128;                   ///< bytes, RFC 9654 section 2.1

/// One certificate that a request asks about.
struct AskedCertificate
{
    std::string id;           ///< CertID, DER: goes back into the answer as it is
    std::string serialNumber; ///< as Certificate::serialNumber()
};

struct OcspQuery
{
    std::vector<AskedCertificate> asked; ///< at least one
    std::string nonce;                   ///< the extension's content as it came, "" for none
};

/// ErrorCode::ParseFailed for what is to be answered with OcspProblem::MalformedRequest: no request, too
/// long, too many questions, a nonce of no allowed length, a critical extension that is not known here. A
/// signature on the request is passed over.
[[nodiscard]] base::Result<OcspQuery> readOcspRequest(std::string_view der);

/// Whether the question is about a certificate of this CA: its name and key, by the hash that the client
/// chose.
[[nodiscard]] bool concerns(const AskedCertificate& asked, const Certificate& authority);

struct OcspStatement
{
    std::string id; ///< AskedCertificate::id
    OcspStatus status = OcspStatus::Unknown;
    base::TimePoint revokedAt = {};                          ///< while revoked
    RevocationReason reason = RevocationReason::Unspecified; ///< while revoked; Unspecified is left out
};

struct OcspAnswer
{
    std::vector<OcspStatement> statements;
    std::string nonce;                              ///< OcspQuery::nonce
    base::TimePoint thisUpdate = {};                ///< when the statements were found to be true
    std::optional<base::TimePoint> nextUpdate = {}; ///< none: newer information is always available
};

/// DER. Signed by the CA itself, or by a delegate whose certificate goes with the answer; the responder is
/// named by the hash of its key. ErrorCode::Mismatch if the key does not belong to the certificate.
[[nodiscard]] base::Result<std::string> signOcspAnswer(const OcspAnswer& answer, const Issuer& signer);

/// RFC 6960 section 2.3: statuses that are sent without a signature.
enum class OcspProblem { MalformedRequest = 1, InternalError = 2, TryLater = 3, Unauthorized = 6 };
[[nodiscard]] std::string ocspProblemAnswer(OcspProblem problem);

} // namespace session::pki
