#include "models/services/http_message.h"

namespace models::services {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray toBytes(const HttpReply& reply, HttpMethod method)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status) +
                       "\r\nConnection: close\r\n";
    if (reply.status != 304)
        bytes += "Content-Type: " + reply.contentType +
                 "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    if (method != HttpMethod::Head && reply.status != 304)
        bytes += reply.body;
    return bytes;
}

} // namespace models::services
