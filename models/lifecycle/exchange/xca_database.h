// What is in a database of XCA (.xdb, SQLite; schema as in XCA's lib/database_schema.cpp, versions 2 to 8):
// certificates, requests, and private keys as XCA has encrypted them, PKCS#8 under the database's password.
// Certificates of smart cards come without keys; CRLs, templates and OpenVPN keys are only counted. The file
// is not changed. Any thread.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace models::lifecycle {

struct XcaContent
{
    session::base::SecretText pem; ///< all that can be imported, names above the blocks; keys still locked
    std::size_t certificates = 0;
    std::size_t requests = 0;
    std::size_t keys = 0;
    std::size_t lists = 0;     ///< CRLs: stay there
    std::size_t templates = 0; ///< stay there
    std::size_t tokens = 0;    ///< keys of smart cards: stay there
};

/// By its first bytes and its tables.
[[nodiscard]] bool isXcaDatabase(const QString& file);
/// ErrorCode::ParseFailed for what is no database of XCA, Unsupported for one of before XCA 2.0 (Berkeley
/// DB).
[[nodiscard]] session::base::Result<XcaContent> readXcaDatabase(const QString& file);

} // namespace models::lifecycle
