// One request on its way through libcurl, with every limit set. Private to the room; the client's thread.
#pragma once

#include "session/base/error.h"
#include "session/http/curl_handles.h"
#include "session/http/request.h"
#include "session/http/url.h"

#include <string>
#include <string_view>

namespace session::http {

class Transfer
{
public:
    struct Rules
    {
        bool allowPrivateAddresses = true;
    };
    Transfer(RequestId id, Request request, const UrlFacts& url, const Rules& rules);
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;
    ~Transfer();

    /// ErrorCode::Network if libcurl refuses a setting.
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    [[nodiscard]] RequestId id() const { return m_id; }
    /// Once libcurl is done with it.
    [[nodiscard]] base::Result<Response> result(CURLcode code);

private:
    static std::size_t onHeader(char* data, std::size_t one, std::size_t count, void* self);
    static std::size_t onBody(char* data, std::size_t one, std::size_t count, void* self);
    static curl_socket_t onSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    void addHeader(const std::string& name, const std::string& value);
    [[nodiscard]] CURLcode setLimits();
    [[nodiscard]] CURLcode setContent();
    [[nodiscard]] CURLcode setTls();

    RequestId m_id;
    Request m_request;
    bool m_secure;
    Rules m_rules;
    EasyHandle m_easy;
    ListHandle m_headers;
    std::string m_body; ///< may be a page with a password: it leaves no copies behind
    std::size_t m_headerBytes = 0;
    std::string m_refusal; ///< why one of our own limits ended it
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace session::http
