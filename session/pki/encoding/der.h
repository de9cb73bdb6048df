// OpenSSL objects as DER, and bytes that can be nothing else. Any thread; pure.
#pragma once

#include <string>
#include <string_view>

#include <openssl/crypto.h>

namespace session::pki {

/// derOf<i2d_X509>(certificate); "" for what can't be encoded.
template <auto Encode, class Object>
[[nodiscard]] std::string derOf(Object* object)
{
    unsigned char* bytes = nullptr;
    const int length = Encode(object, &bytes);
    std::string der(reinterpret_cast<const char*>(bytes), length > 0 ? static_cast<std::size_t>(length) : 0);
    OPENSSL_free(bytes);
    return der;
}

/// A SEQUENCE of more than 127 bytes: text never begins like this, though DER may well hold PEM text.
[[nodiscard]] inline bool isSurelyDer(std::string_view bytes)
{
    return bytes.size() > 1 && bytes[0] == '\x30' && (static_cast<unsigned char>(bytes[1]) & 0x80U) != 0;
}

} // namespace session::pki
