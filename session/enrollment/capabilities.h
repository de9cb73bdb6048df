// What a SCEP server says it can (GetCACaps), and what is made of it. Pure, any thread. Source: RFC 8894
// sections 3.5 and 2.9.
#pragma once

#include "session/enrollment/outcome.h"

#include <string_view>
#include <vector>

namespace session::enrollment {

/// Nothing is assumed that was not announced.
struct Capabilities
{
    bool aes = false;
    bool tripleDes = false;
    bool sha512 = false;
    bool sha256 = false;
    bool sha1 = false;
    bool post = false;
    bool renewal = false;
    bool operator==(const Capabilities&) const = default;
};

/// One keyword a line, in any case; unknown ones are passed over.
[[nodiscard]] Capabilities readCapabilities(std::string_view body);

enum class MessageCipher { Aes128, TripleDes };
enum class MessageDigest { Sha256, Sha512, Sha1 };

/// How our messages are encrypted and signed.
struct Algorithms
{
    MessageCipher cipher = MessageCipher::Aes128;
    MessageDigest digest = MessageDigest::Sha256;
    bool operator==(const Algorithms&) const = default;
};

/// The best that both sides know; older ones only if they are announced. Problem::NoSafeAlgorithms.
[[nodiscard]] Attempted<Algorithms> chooseAlgorithms(const Capabilities& capabilities);

/// What the user should know of the choice.
[[nodiscard]] std::vector<Note> notesOf(const Algorithms& algorithms);

} // namespace session::enrollment
