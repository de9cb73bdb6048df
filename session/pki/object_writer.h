// Writes certificates and keys in the forms that other programs read: PEM, DER, PKCS#7, PKCS#12. A private
// key leaves under a passphrase only. Pure but for randomness; any thread. Writing a key takes up to a second
// (key derivation), so not on the GUI thread. Source: RFC 7468, RFC 2315, RFC 7292, RFC 5958. C-3.
#pragma once

#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/keys/private_key.h"

#include <optional>
#include <string>
#include <vector>

namespace session::pki {

/// One certificate with what goes with it.
struct WrittenObjects
{
    Certificate certificate;
    std::vector<Certificate> chain = {}; ///< its CA certificates, nearest first
    std::optional<PrivateKey> key = {};  ///< must fit the certificate (B2), else ErrorCode::Mismatch
    base::SecretText passphrase = {};    ///< needed with a key, else ErrorCode::InvalidArgument
    std::string alias = {};              ///< PKCS#12: the friendly name, UTF-8
};

/// Certificate, chain, then the key as encrypted PKCS#8 (AES-256).
[[nodiscard]] base::Result<std::string> writePem(const WrittenObjects& objects);

enum class Pkcs12Encryption {
    Modern, ///< AES-256, PBKDF2 and a MAC with SHA-256
    Legacy  ///< triple DES and a MAC with SHA-1: what Windows before 2016, Java 8 and old appliances read
};
/// A passphrase is needed without a key too: it protects the whole from being altered.
[[nodiscard]] base::Result<std::string> writePkcs12(const WrittenObjects& objects,
                                                    Pkcs12Encryption encryption);

/// The certificates alone, DER ("certs-only").
[[nodiscard]] base::Result<std::string> writePkcs7(const std::vector<Certificate>& certificates);

/// DER as a PEM block.
[[nodiscard]] std::string toPem(std::string_view label, std::string_view der);

} // namespace session::pki
