// The revocation lab in words: what a CA is made to do. Any thread after the translators are installed. X-6.
#pragma once

#include <QString>

#include <chrono>
#include <string_view>

namespace models::text {

/// "wrong-signer" -> "Signed by somebody who may not".
[[nodiscard]] QString labBehaviourText(std::string_view behaviour);
/// "crl" -> "Revocation list".
[[nodiscard]] QString labTargetText(std::string_view target);
/// What a device or manager makes of it, and by which rule.
[[nodiscard]] QString labConsequence(std::string_view behaviour);
/// "OCSP: Unknown certificate, after 3 s".
[[nodiscard]] QString labExperimentText(std::string_view behaviour, std::string_view target,
                                        std::chrono::milliseconds delay);

} // namespace models::text
