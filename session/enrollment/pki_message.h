// Writes SCEP messages: content encrypted to the CA, then signed together with the transaction's number and
// nonce. Pure but for randomness; any thread; an RSA signature, some milliseconds. Source: RFC 8894 sections
// 3.1 to 3.3.
#pragma once

#include "session/base/error.h"
#include "session/enrollment/capabilities.h"
#include "session/pki/keys/private_key.h"

#include <string>
#include <string_view>

namespace session::enrollment {

enum class MessageType { Request, Renewal, Poll }; ///< PKCSReq, RenewalReq, CertPoll

struct PkiMessage
{
    MessageType type = MessageType::Request;
    std::string transactionId;
    std::string senderNonce;
    std::string_view content;          ///< DER
    const pki::Identity& signer;       ///< whom the answer is encrypted to
    const pki::Certificate& recipient; ///< of the CA
    Algorithms algorithms;
};

/// DER. ErrorCode::Cryptography.
[[nodiscard]] base::Result<std::string> sealMessage(const PkiMessage& message);

/// What a poll asks for: IssuerAndSubject, DER (RFC 8894 section 3.3.3).
[[nodiscard]] std::string issuerAndSubject(const pki::Certificate& issuer, const pki::Certificate& subject);

/// The same for every message about this key, also after a restart: hex of the SHA-256 of its public half.
[[nodiscard]] std::string transactionIdOf(const pki::PrivateKey& key);

} // namespace session::enrollment
