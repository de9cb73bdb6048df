#include "session/http/url.h"

#include "session/http/curl_handles.h"

#include <algorithm>

namespace session::http {

namespace {

constexpr std::size_t longestUrl = 64UL * 1024;

std::string part(CURLU* url, CURLUPart which)
{
    char* text = nullptr;
    if (curl_url_get(url, which, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
        return {};
    std::string result(text);
    curl_free(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

} // namespace

base::Result<UrlFacts> inspectUrl(const std::string& url)
{
    const auto refused = [](std::string why) {
        return base::failure(base::ErrorCode::InvalidArgument, std::move(why));
    };
    const bool plain =
        url.size() <= longestUrl && std::ranges::all_of(url, [](char c) { return c > ' ' && c < 0x7f; });
    const UrlHandle parsed(curl_url());
    if (!plain || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(),
                               CURLU_NON_SUPPORT_SCHEME | CURLU_DISALLOW_USER) != CURLUE_OK)
        return refused("not a URL that can be fetched");
    const std::string scheme = part(parsed.get(), CURLUPART_SCHEME);
    const std::string host = part(parsed.get(), CURLUPART_HOST);
    if (scheme != "http" && scheme != "https")
        return refused("only http and https are fetched, not " + scheme);
    if (host.empty())
        return refused("a URL without a host");
    return UrlFacts{scheme == "https", scheme + "://" + host + ":" + part(parsed.get(), CURLUPART_PORT)};
}

} // namespace session::http
