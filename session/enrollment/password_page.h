// Finds the one-time password in what a SCEP server's password page answers: plain text, or the page of
// Microsoft's enrolment service in any language, UTF-8 or UTF-16. Pure, any thread. Total: any bytes. Source:
// panos.md 2.4 (`dynamic/otp-server-url`).
#pragma once

#include "session/pki/keys/private_key.h"

#include <optional>
#include <string_view>

namespace session::enrollment {

/// nullopt if there is none, or more than one text that could be it.
[[nodiscard]] std::optional<base::SecretText> passwordIn(std::string_view page);

} // namespace session::enrollment
