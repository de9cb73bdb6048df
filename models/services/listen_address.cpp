#include "models/services/listen_address.h"

namespace models::services {

using session::base::ErrorCode;
using session::base::failure;

session::base::Result<ListenAddress> readListenAddress(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    const qsizetype colon = whole.lastIndexOf(QLatin1Char(':'));
    QString host = whole.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const ushort port = whole.mid(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host);
    if (colon < 1 || !isNumber || address.isNull())
        return failure(ErrorCode::InvalidArgument,
                       "ADDRESS:PORT is expected, such as 127.0.0.1:8080, not " + text);
    return ListenAddress{address, port};
}

} // namespace models::services
