#include "session/http/transfer.h"

#include "session/base/wiping.h"
#include "session/http/address_rules.h"

#include <sys/socket.h>

namespace session::http {

namespace {

constexpr std::size_t largestHeaders = 64UL * 1024;

/// Sets options until one is refused.
class Settings
{
public:
    explicit Settings(CURL* easy) : m_easy(easy) {}
    template <class Value>
    Settings& set(CURLoption option, Value value)
    {
        if (m_code == CURLE_OK)
            m_code = curl_easy_setopt(m_easy, option, value);
        return *this;
    }
    [[nodiscard]] CURLcode code() const { return m_code; }

private:
    CURL* m_easy;
    CURLcode m_code = CURLE_OK;
};

/// Not copied: the request outlives the transfer.
curl_blob viewOf(const std::string& text)
{
    return {.data = const_cast<char*>(text.data()), .len = text.size(), .flags = CURL_BLOB_NOCOPY};
}

base::ErrorCode codeOf(CURLcode code)
{
    return code == CURLE_OPERATION_TIMEDOUT ? base::ErrorCode::Timeout : base::ErrorCode::Network;
}

} // namespace

Transfer::Transfer(RequestId id, Request request, const UrlFacts& url, const Rules& rules)
    : m_id(id),
      m_request(std::move(request)),
      m_secure(url.secure),
      m_rules(rules),
      m_easy(curl_easy_init())
{
}

Transfer::~Transfer()
{
    base::wipe(m_body);
}

base::Result<> Transfer::prepare()
{
    CURLcode code = m_easy ? setLimits() : CURLE_OUT_OF_MEMORY;
    if (code == CURLE_OK)
        code = setContent();
    if (code == CURLE_OK && m_request.tls)
        code = setTls();
    if (code != CURLE_OK)
        return base::failure(codeOf(code), curl_easy_strerror(code));
    return {};
}

CURLcode Transfer::setLimits()
{
    Settings settings(m_easy.get());
    settings.set(CURLOPT_URL, m_request.url.c_str())
        .set(CURLOPT_PROTOCOLS_STR, "http,https")
        .set(CURLOPT_REDIR_PROTOCOLS_STR, m_secure ? "https" : "http,https")
        .set(CURLOPT_FOLLOWLOCATION, 1L)
        .set(CURLOPT_MAXREDIRS, mostRedirects)
        .set(CURLOPT_POSTREDIR, long(CURL_REDIR_POST_ALL)) // a query moved elsewhere is the same query
        .set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t(m_request.bodyLimit))
        .set(CURLOPT_TIMEOUT_MS, 0L) // the client's own timer counts waiting too
        .set(CURLOPT_CONNECTTIMEOUT_MS, long(m_request.deadline.count()))
        .set(CURLOPT_PROXY, "") // not from the environment
        .set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1))
        .set(CURLOPT_NOSIGNAL, 1L)
        // Without it libcurl joins the resolver's thread when a transfer is taken back: a name server that is
        // silent would stop every other transfer.
        .set(CURLOPT_QUICK_EXIT, 1L)
        .set(CURLOPT_ERRORBUFFER, m_detail)
        .set(CURLOPT_USERAGENT, "Handfast")
        .set(CURLOPT_HEADERFUNCTION, onHeader)
        .set(CURLOPT_HEADERDATA, this)
        .set(CURLOPT_WRITEFUNCTION, onBody)
        .set(CURLOPT_WRITEDATA, this)
        .set(CURLOPT_OPENSOCKETFUNCTION, onSocket)
        .set(CURLOPT_OPENSOCKETDATA, this)
        // A connection that is open already was not judged by onSocket.
        .set(CURLOPT_FRESH_CONNECT, m_rules.allowPrivateAddresses ? 0L : 1L)
        .set(CURLOPT_PRIVATE, this);
    return settings.code();
}

CURLcode Transfer::setContent()
{
    Settings settings(m_easy.get());
    if (!m_request.accept.empty())
        addHeader("Accept", m_request.accept);
    if (m_request.method == Method::Post) {
        addHeader("Content-Type", m_request.contentType);
        addHeader("Expect", ""); // no round trip to ask whether the body is welcome
        settings.set(CURLOPT_POST, 1L)
            .set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()))
            .set(CURLOPT_POSTFIELDS, m_request.body.data());
    }
    if (m_request.credentials) {
        settings.set(CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC))
            .set(CURLOPT_USERNAME, m_request.credentials->user.c_str())
            .set(CURLOPT_PASSWORD, m_request.credentials->password.reveal().c_str());
    }
    if (m_headers)
        settings.set(CURLOPT_HTTPHEADER, m_headers.get());
    return settings.code();
}

CURLcode Transfer::setTls()
{
    Settings settings(m_easy.get());
    curl_blob authorities = viewOf(m_request.tls->authorities);
    curl_blob certificates = viewOf(m_request.tls->certificates);
    curl_blob key = viewOf(m_request.tls->key.reveal());
    if (authorities.len > 0)
        settings.set(CURLOPT_CAINFO_BLOB, &authorities)
            .set(CURLOPT_CAPATH, static_cast<const char*>(nullptr)); // these, and no others
    if (certificates.len > 0)
        settings.set(CURLOPT_SSLCERT_BLOB, &certificates).set(CURLOPT_SSLKEY_BLOB, &key);
    return settings.code();
}

void Transfer::addHeader(const std::string& name, const std::string& value)
{
    // An empty value tells libcurl to leave its own header of that name out.
    const std::string line = value.empty() ? name + ":" : name + ": " + value;
    if (curl_slist* longer = curl_slist_append(m_headers.get(), line.c_str())) {
        [[maybe_unused]] const curl_slist* const same = m_headers.release();
        m_headers.reset(longer);
    }
}

std::size_t Transfer::onHeader(char*, std::size_t one, std::size_t count, void* self)
{
    auto& transfer = *static_cast<Transfer*>(self);
    transfer.m_headerBytes += one * count;
    if (transfer.m_headerBytes <= largestHeaders)
        return one * count;
    transfer.m_refusal = "the headers are too long";
    return 0;
}

std::size_t Transfer::onBody(char* data, std::size_t one, std::size_t count, void* self)
{
    auto& transfer = *static_cast<Transfer*>(self);
    const std::size_t length = one * count;
    if (transfer.m_body.size() + length > transfer.m_request.bodyLimit) {
        transfer.m_refusal =
            "the body is longer than " + std::to_string(transfer.m_request.bodyLimit) + " bytes";
        return 0;
    }
    base::appendSecret(transfer.m_body, {data, length});
    return length;
}

curl_socket_t Transfer::onSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto& transfer = *static_cast<Transfer*>(self);
    if (!transfer.m_rules.allowPrivateAddresses && isPrivateAddress(address->addr)) {
        transfer.m_refusal = "it leads to a private address, which the settings do not allow";
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

base::Result<Response> Transfer::result(CURLcode code)
{
    if (code == CURLE_OK) {
        Response response;
        const char* type = nullptr;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &response.status);
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_TYPE, &type);
        response.contentType = type ? type : "";
        response.body = std::move(m_body);
        return response;
    }
    if (!m_refusal.empty())
        return base::failure(base::ErrorCode::Network, m_refusal);
    if (code == CURLE_FILESIZE_EXCEEDED)
        return base::failure(base::ErrorCode::Network,
                             "the body is longer than " + std::to_string(m_request.bodyLimit) + " bytes");
    if (code == CURLE_TOO_MANY_REDIRECTS)
        return base::failure(base::ErrorCode::Network,
                             "more than " + std::to_string(mostRedirects) + " redirects");
    return base::failure(codeOf(code), m_detail[0] ? m_detail : curl_easy_strerror(code));
}

} // namespace session::http
