// Both ends of a handshake in one process, over a pair of buffers, for tables of what two peers agree on. One
// thread.
#pragma once

#include "session/trust/tls_version.h"

#include <QJsonValue>
#include <QString>

#include <optional>

using SSL = struct ssl_st;

namespace interop {

/// "TLSv1.2" of a table's row; null is no limit.
[[nodiscard]] std::optional<session::trust::TlsVersion> versionFrom(const QJsonValue& name);

/// "Success TLSv1.2", or who gave up first: "ServerFail", "ClientFail".
[[nodiscard]] QString agreed(SSL* server, SSL* client);

} // namespace interop
