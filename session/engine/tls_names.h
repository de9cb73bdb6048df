// Names of the numbers in TLS messages, as the RFCs and IANA call them; "0x1a2b" for those that have none
// here. Pure, any thread.
#pragma once

#include <string>

namespace session::engine {

[[nodiscard]] std::string versionName(unsigned number);   ///< "TLS 1.2"
[[nodiscard]] std::string extensionName(unsigned number); ///< "supported_groups"
[[nodiscard]] std::string groupName(unsigned number);     ///< "secp256r1"
[[nodiscard]] std::string schemeName(unsigned number);    ///< "ecdsa_secp256r1_sha256"
[[nodiscard]] std::string cipherName(unsigned number);    ///< as OpenSSL calls it
[[nodiscard]] bool isGrease(unsigned number);             ///< RFC 8701: means nothing, on purpose
[[nodiscard]] std::string hexNumber(unsigned number);

} // namespace session::engine
