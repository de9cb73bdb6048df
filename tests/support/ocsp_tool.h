// Answers to OCSP requests as `openssl ocsp` makes them from a CA's records. One thread.
#pragma once

#include "tests/support/openssl_pki.h"

#include <chrono>

namespace support {

struct OcspAnswerSpec
{
    QString issuer;                ///< the CA whose records answer; revoke() changes them
    QString signer = {};           ///< certificate that signs; "" the CA itself
    int days = 1;                  ///< to nextUpdate; 0 leaves it out
    bool knowsNone = false;        ///< answers "unknown" to everything
    std::chrono::seconds madeAt{}; ///< from now; negative in the past
    QStringList further = {};      ///< more options, such as "-resp_key_id"
};

/// DER of the response to `request` (DER).
[[nodiscard]] QByteArray ocspAnswer(const OpensslPki& pki, const OcspAnswerSpec& spec,
                                    const QByteArray& request);

/// The unsigned response that says no more than this status: 1 malformedRequest, 2 internalError, 3 tryLater,
/// 5 sigRequired, 6 unauthorized.
[[nodiscard]] QByteArray ocspErrorAnswer(int status);

} // namespace support
