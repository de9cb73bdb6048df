// The bits of the keyUsage extension, RFC 5280 section 4.2.1.3, as OpenSSL counts them. Any thread. Private
// to the room.
#pragma once

namespace session::pki::key_usage {

inline constexpr int digitalSignature = 0;
inline constexpr int keyEncipherment = 2;
inline constexpr int keyCertSign = 5;
inline constexpr int crlSign = 6;

} // namespace session::pki::key_usage
