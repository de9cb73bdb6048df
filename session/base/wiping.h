// Plain strings that hold a secret for a moment, where a SecretText can't go. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace session::base {

/// Clears (explicit_bzero) what the text holds, and what longer ones before it have left in its memory.
void wipe(std::string& text);
/// As `text.append(more)`, but memory that the text outgrows is wiped before it is given back.
void appendSecret(std::string& text, std::string_view more);

} // namespace session::base
