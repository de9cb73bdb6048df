#include "session/http/file_fetch.h"

#include "session/base/host_port.h"
#include "session/base/user.h"
#include "session/http/curl_handles.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace session::http {

namespace {

const char* schemeOf(FileProtocol protocol)
{
    return protocol == FileProtocol::Tftp ? "tftp" : "scp";
}

/// What a transfer fills, and what may end it.
struct Sink
{
    const FileRequest& request;
    std::string bytes = {};
    bool isTooLarge = false;
};

std::size_t takeBytes(const char* data, std::size_t size, std::size_t count, void* context)
{
    Sink& sink = *static_cast<Sink*>(context);
    const std::size_t more = size * count;
    if (sink.bytes.size() + more > sink.request.limit) {
        sink.isTooLarge = true;
        return 0;
    }
    sink.bytes.append(data, more);
    return more;
}

int isStopped(void* context, curl_off_t /*total*/, curl_off_t /*now*/, curl_off_t /*upTotal*/,
              curl_off_t /*upNow*/)
{
    return static_cast<Sink*>(context)->request.stop.stop_requested() ? 1 : 0;
}

std::string home()
{
    if (const char* set = std::getenv("HOME"); set && *set) // NOLINT(concurrency-mt-unsafe): nobody sets it
        return set;
    const std::string known = base::currentUser().home;
    return known.empty() ? "/" : known;
}

/// libcurl takes one slash away; for SCP "/~/" is the user's home.
std::string pathOf(const FileRequest& request)
{
    if (request.path.starts_with('/'))
        return request.protocol == FileProtocol::Scp ? request.path : "/" + request.path;
    return (request.protocol == FileProtocol::Scp ? "/~/" : "/") + request.path;
}

UrlHandle urlOf(const FileRequest& request)
{
    UrlHandle url(curl_url());
    const auto set = [&url](CURLUPart part, const std::string& text, unsigned flags = 0) {
        if (url && curl_url_set(url.get(), part, text.c_str(), flags) != CURLUE_OK)
            url.reset();
    };
    set(CURLUPART_SCHEME, schemeOf(request.protocol));
    set(CURLUPART_HOST, base::bracketed(request.host));
    set(CURLUPART_PATH, pathOf(request), CURLU_URLENCODE);
    if (request.port)
        set(CURLUPART_PORT, std::to_string(*request.port));
    return url;
}

void setLimits(CURL* easy, Sink& sink)
{
    const FileRequest& request = sink.request;
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, schemeOf(request.protocol));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(request.deadline.count()));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &sink);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, isStopped);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &sink);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
}

void setShell(CURL* easy, const FileRequest& request)
{
    const std::string known =
        request.knownHostsFile.empty() ? home() + "/.ssh/known_hosts" : request.knownHostsFile;
    const std::string user = request.user.empty() ? base::currentUser().name : request.user;
    curl_easy_setopt(easy, CURLOPT_SSH_KNOWNHOSTS, known.c_str());
    curl_easy_setopt(easy, CURLOPT_USERNAME, user.c_str());
    if (!request.password.empty()) {
        curl_easy_setopt(easy, CURLOPT_PASSWORD, request.password.reveal().c_str());
        curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES,
                         static_cast<long>(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
    } else {
        curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES,
                         static_cast<long>(CURLSSH_AUTH_PUBLICKEY | CURLSSH_AUTH_AGENT));
    }
}

base::ErrorCode fileErrorOf(CURLcode code)
{
    switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
        return base::ErrorCode::Unsupported;
    case CURLE_TFTP_NOTFOUND:
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return base::ErrorCode::NotFound;
    case CURLE_LOGIN_DENIED:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_TFTP_PERM:
        return base::ErrorCode::Denied;
    case CURLE_OPERATION_TIMEDOUT:
        return base::ErrorCode::Timeout;
    case CURLE_ABORTED_BY_CALLBACK:
        return base::ErrorCode::Cancelled;
    default:
        return base::ErrorCode::Network;
    }
}

std::string reasonOf(CURLcode code, const Sink& sink, const char* detail)
{
    if (sink.isTooLarge)
        return "the file is larger than " + std::to_string(sink.request.limit) + " bytes";
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return "the host's key is not among the known ones (~/.ssh/known_hosts)";
    if (code == CURLE_TFTP_NOTFOUND || code == CURLE_REMOTE_FILE_NOT_FOUND)
        return "there is no such file on the host";
    return *detail ? detail : curl_easy_strerror(code);
}

std::string aboutFile(const FileRequest& request)
{
    return std::string(schemeOf(request.protocol)) + " " + request.host + " " + request.path + ": ";
}

} // namespace

bool canFetch(FileProtocol protocol)
{
    const auto* const info = curl_version_info(CURLVERSION_NOW);
    for (const char* const* known = info->protocols; *known; ++known)
        if (std::strcmp(*known, schemeOf(protocol)) == 0)
            return true;
    return false;
}

base::Result<std::string> fetchFile(const FileRequest& request)
{
    prepareLibcurl();
    if (!canFetch(request.protocol))
        return base::failure(base::ErrorCode::Unsupported,
                             std::string("the libcurl of this system speaks no ") +
                                 schemeOf(request.protocol));
    const UrlHandle url = urlOf(request);
    const EasyHandle easy(curl_easy_init());
    if (!url || !easy)
        return base::failure(base::ErrorCode::InvalidArgument, aboutFile(request) + "this is no address");
    Sink sink{request};
    char detail[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, detail);
    curl_easy_setopt(easy.get(), CURLOPT_CURLU, url.get());
    setLimits(easy.get(), sink);
    if (request.protocol == FileProtocol::Scp)
        setShell(easy.get(), request);
    const CURLcode code = curl_easy_perform(easy.get());
    if (code == CURLE_OK)
        return std::move(sink.bytes);
    return base::failure(fileErrorOf(code), aboutFile(request) + reasonOf(code, sink, detail));
}

} // namespace session::http
