#include "models/services/http_message.h"

#include "session/http/response_head.h"

namespace models::services {

QByteArray toBytes(const HttpReply& reply, HttpMethod method)
{
    session::http::ResponseHead head{
        .status = reply.status,
        .contentType = {reply.contentType.constData(), std::size_t(reply.contentType.size())},
        .length = std::size_t(reply.body.size())};
    for (const auto& [name, value] : reply.headers)
        head.fields.emplace_back(name.toStdString(), value.toStdString());
    QByteArray bytes = QByteArray::fromStdString(session::http::toText(head));
    if (method != HttpMethod::Head && reply.status != 304)
        bytes += reply.body;
    return bytes;
}

} // namespace models::services
