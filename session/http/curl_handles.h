// Owning handles over libcurl objects. Private to the room; one handle, one thread at a time.
#pragma once

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace session::http {

/// Before anything else of libcurl; any thread, any number of times.
inline void prepareLibcurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct CurlCleanUp
{
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); } // CURL and CURLM are both void
};
struct MultiCleanUp
{
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct ListCleanUp
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct UrlCleanUp
{
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

using EasyHandle = std::unique_ptr<CURL, CurlCleanUp>;
using MultiHandle = std::unique_ptr<CURLM, MultiCleanUp>;
using ListHandle = std::unique_ptr<curl_slist, ListCleanUp>;
using UrlHandle = std::unique_ptr<CURLU, UrlCleanUp>;

} // namespace session::http
