#include "session/enrollment/scep_url.h"

#include "session/pki/encoding/encoding.h"

namespace session::enrollment {

namespace {

/// RFC 3986 section 2.3.
bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~").contains(c);
}

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text)
        encoded += isUnreserved(c) ? std::string(1, c) : '%' + pki::toHex({&c, 1});
    return encoded;
}

} // namespace

std::string operationUrl(std::string_view url, std::string_view operation, std::string_view message)
{
    std::string address(url.substr(0, url.find('#')));
    address += address.contains('?') ? '&' : '?';
    address.append("operation=").append(operation);
    if (!message.empty())
        address.append("&message=").append(percentEncoded(message));
    return address;
}

} // namespace session::enrollment
