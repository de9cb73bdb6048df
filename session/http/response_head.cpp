#include "session/http/response_head.h"

namespace session::http {

namespace {

std::string_view phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 403:
        return "Forbidden";
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

std::string toText(const ResponseHead& head)
{
    std::string text = "HTTP/1.1 " + std::to_string(head.status) + ' ';
    text += phraseOf(head.status);
    text += "\r\nConnection: close\r\n";
    if (head.status != 304) {
        text += "Content-Type: ";
        text += head.contentType;
        text += "\r\nContent-Length: " + std::to_string(head.length) + "\r\n";
    }
    for (const auto& [name, value] : head.fields)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace session::http
