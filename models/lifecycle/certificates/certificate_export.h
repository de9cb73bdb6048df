// Writes a certificate of the candidate into the forms that other programs read. Main thread; the version
// with `done` works in the work pool, because a private key's encryption takes up to a second. C-3.
#pragma once

#include "models/config/store_path.h"
#include "session/pki/keys/private_key.h"

#include <functional>
#include <string>

namespace models::lifecycle {

class Lifecycle;

enum class ExportFormat {
    Pem,
    Der,         ///< the certificate alone
    Pkcs7,       ///< certificates without key, DER
    Pkcs12,      ///< AES-256
    Pkcs12Legacy ///< triple DES, for old programs
};

enum class ExportChain { None, Intermediates, ToRoot };

struct ExportRequest
{
    config::StoreName location = {};
    std::string name = {};
    ExportFormat format = ExportFormat::Pem;
    ExportChain chain = ExportChain::Intermediates; ///< DER has room for none
    bool includeKey = false;
    session::base::SecretText passphrase = {}; ///< needed with includeKey, and for PKCS#12
};

/// The file's bytes; of a pending request its PEM. ErrorCode::Denied for a key whose export is blocked,
/// InvalidArgument for a passphrase that is missing, a key that is not here, and a form that can't hold what
/// is wanted.
[[nodiscard]] session::base::Result<std::string> exportCertificate(const Lifecycle& lifecycle,
                                                                   const ExportRequest& request);
void exportCertificate(Lifecycle& lifecycle, const ExportRequest& request,
                       std::function<void(const session::base::Result<std::string>&)> done);

/// The private key in the clear, as PEM, for a person who has just shown that it is theirs (the caller asks
/// for the master passphrase). ErrorCode::Denied where its export is blocked, NotFound where it is not here.
[[nodiscard]] session::base::Result<session::base::SecretText>
revealKey(const Lifecycle& lifecycle, const config::StoreName& location, const std::string& name);

/// What files of this format are usually called: "pem", "crt", "p7b", "p12".
[[nodiscard]] std::string_view fileSuffix(ExportFormat format);

} // namespace models::lifecycle
