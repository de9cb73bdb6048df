// "ADDRESS:PORT" of something that listens. Pure; any thread.
#pragma once

#include "session/base/error.h"

#include <QHostAddress>

#include <string>

namespace models::services {

struct ListenAddress
{
    QHostAddress host;
    quint16 port = 0; ///< 0: any free one
};

/// "127.0.0.1:8080", "[::1]:0". ErrorCode::InvalidArgument.
[[nodiscard]] session::base::Result<ListenAddress> readListenAddress(const std::string& text);

} // namespace models::services
