// Reads a SCEP server's reply (CertRep): believes it only if one of the CA's certificates signed it and it
// answers exactly the message that was sent; opens what it holds. Total: any bytes. Pure; any thread; an RSA
// operation, some milliseconds. Source: RFC 8894 sections 3.2.1 and 3.3.2.
#pragma once

#include "session/enrollment/outcome.h"
#include "session/pki/certificate.h"
#include "session/pki/keys/private_key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::enrollment {

constexpr std::size_t largestReply = 1024UL * 1024; ///< bytes

enum class ReplyStatus { Success, Failure, Pending };

struct Reply
{
    ReplyStatus status = ReplyStatus::Failure;
    std::optional<FailInfo> failInfo = {};           ///< of a failure
    std::string failText = {};                       ///< of a failure, the CA's own words
    std::vector<pki::Certificate> certificates = {}; ///< of a success, as they came
    std::vector<Note> notes = {};
};

/// What a reply has to fit to.
struct ReplyExpectation
{
    const std::vector<pki::Certificate>& signers; ///< Authority::trusted
    const pki::Identity& recipient;               ///< whoever signed the message
    const std::string& transactionId;
    const std::string& senderNonce;
};

/// Problem::NotScep, ReplyUnreadable, ReplyForeign, ReplyTampered, WrongTransaction, WrongNonce or
/// CipherUnavailable.
[[nodiscard]] Attempted<Reply> openReply(std::string_view bytes, const ReplyExpectation& expectation);

/// Begins like HTML or XML: what portals and proxies answer.
[[nodiscard]] bool isWebPage(std::string_view bytes);

} // namespace session::enrollment
