#include "models/services/listen_address.h"

#include "session/base/host_port.h"

namespace models::services {

using session::base::ErrorCode;
using session::base::failure;

session::base::Result<ListenAddress> readListenAddress(const std::string& text)
{
    const auto parsed = session::base::parseHostPort(text);
    const QHostAddress address(parsed ? QString::fromStdString(parsed->host) : QString());
    if (address.isNull())
        return failure(ErrorCode::InvalidArgument,
                       "ADDRESS:PORT is expected, such as 127.0.0.1:8080 or [::1]:8080, not " + text);
    return ListenAddress{address, parsed->port};
}

} // namespace models::services
