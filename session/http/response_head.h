// How an HTTP/1.1 response begins, of those who answer one request and hang up: the services for CRLs, OCSP
// and metrics, and the web interface. Pure; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace session::http {

struct ResponseHead
{
    int status = 200;
    std::string_view contentType = "text/plain";
    std::size_t length = 0; ///< of the body, whether it is sent or not
    std::vector<std::pair<std::string, std::string>> fields = {};
};

/// The status line and the fields, with the empty line behind them. 304 tells nothing of a body.
[[nodiscard]] std::string toText(const ResponseHead& head);

} // namespace session::http
