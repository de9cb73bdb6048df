#include "session/revocation/ocsp_client.h"

#include "session/pki/encoding/encoding.h"
#include "session/trust/revocation_timeouts.h"

namespace session::revocation {

namespace {

constexpr std::size_t longestGet = 255; ///< characters of a URL
constexpr long firstError = 400;

/// The question as a path of the responder: base64, with what a URL reserves escaped.
std::string getUrl(const std::string& responder, const std::string& request)
{
    std::string url = responder;
    if (!url.ends_with('/'))
        url += '/';
    for (const char c : pki::toBase64(request)) {
        switch (c) {
        case '+':
            url += "%2B";
            break;
        case '/':
            url += "%2F";
            break;
        case '=':
            url += "%3D";
            break;
        default:
            url += c;
        }
    }
    return url;
}

} // namespace

struct OcspClient::Question
{
    std::string url;
    std::string request;
    http::Method method = http::Method::Post;
    pki::OcspQuestion about;
};

Subscription OcspClient::ask(const LookupPlan& plan, std::size_t responder, Receive receive)
{
    const std::string& url = plan.responders.at(responder);
    const std::string key = plan.key + " at " + url;
    const Subscription subscription = ++m_last;
    m_keys.emplace(subscription, key);
    const bool isFirst =
        m_fetches.join(key, subscription, [this, subscription, receive](const Answer& answer) {
            if (m_keys.erase(subscription) > 0) // not forgotten by what another receiver did
                receive(answer);
        });
    if (isFirst)
        begin(key, plan, url);
    return subscription;
}

void OcspClient::forget(Subscription subscription)
{
    const auto found = m_keys.find(subscription);
    if (found == m_keys.end())
        return;
    const auto request = m_fetches.leave(found->second, subscription);
    m_keys.erase(found);
    if (request.value != 0)
        m_network.cancel(request);
}

void OcspClient::begin(const std::string& key, const LookupPlan& plan, const std::string& url)
{
    const auto nonce = plan.excludeNonce ? pki::OcspNonce::Excluded : pki::OcspNonce::Sent;
    auto request = pki::makeOcspRequest(plan.certificate(), *plan.issuer(), nonce);
    if (!request) // not from inside ask()
        return m_network.post(
            [this, key, error = request.error()] { m_fetches.finish(key, std::unexpected(error)); });
    auto question =
        std::make_shared<Question>(Question{.url = url,
                                            .request = std::move(request->der),
                                            .about = {.issuer = *plan.issuer(),
                                                      .serialNumber = plan.certificate().serialNumber(),
                                                      .nonce = std::move(request->nonce),
                                                      .minimumSecurityBits = plan.minimumSecurityBits}});
    if (plan.furtherAuthority)
        question->about.furtherAuthorities = {*plan.furtherAuthority};
    if (plan.excludeNonce && getUrl(url, question->request).size() <= longestGet)
        question->method = http::Method::Get;
    send(key, question, question->method);
}

void OcspClient::send(const std::string& key, const QuestionPtr& question, http::Method method)
{
    http::Request request{.url = question->url,
                          .method = method,
                          .accept = "application/ocsp-response",
                          .deadline = trust::longestRevocationTimeout,
                          .bodyLimit = pki::largestOcspResponse};
    if (method == http::Method::Get) {
        request.url = getUrl(question->url, question->request);
    } else {
        request.body = question->request;
        request.contentType = "application/ocsp-request";
    }
    const auto id = m_network.fetch(std::move(request), [this, key, question, method](const auto& response) {
        const bool unknownMethod = response && response->status >= firstError && method == http::Method::Get;
        if (unknownMethod && m_fetches.isOpen(key)) // RFC 5019 asks for GET, not every responder listens
            return send(key, question, http::Method::Post);
        received(key, question, response);
    });
    m_fetches.setRequest(key, id);
}

void OcspClient::received(const std::string& key, const QuestionPtr& question,
                          const base::Result<http::Response>& response)
{
    if (!response)
        return m_fetches.finish(key, std::unexpected(response.error()));
    if (response->status != http::okStatus)
        return m_fetches.finish(
            key, base::failure(base::ErrorCode::Network, "HTTP status " + std::to_string(response->status)));
    pki::OcspQuestion about = question->about;
    about.now = m_clock.now();
    m_fetches.finish(key, pki::judgeOcspResponse(response->body, about));
}

} // namespace session::revocation
