// What is asked of a URL before anything is fetched from it. Pure, any thread. Source: RFC 3986.
#pragma once

#include "session/base/error.h"

#include <string>
#include <string_view>

namespace session::http {

struct UrlFacts
{
    bool secure = false; ///< https
    std::string host;    ///< "http://ocsp.example.com:80": who answers, for counting transfers
};

/// ErrorCode::InvalidArgument for anything but an absolute http or https URL without user and password in it.
[[nodiscard]] base::Result<UrlFacts> inspectUrl(const std::string& url);

} // namespace session::http
