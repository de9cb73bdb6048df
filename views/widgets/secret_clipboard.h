// The clipboard, for secrets: what is put there goes away after a while, and when the program ends, if it is
// still there by then. Clipboard managers are told to keep no copy. GUI thread.
#pragma once

#include "session/base/secret_text.h"

#include <chrono>

namespace views::widgets {

inline constexpr std::chrono::milliseconds secretStays = std::chrono::seconds(20);

void copySecret(const session::base::SecretText& secret, std::chrono::milliseconds stays = secretStays);

} // namespace views::widgets
