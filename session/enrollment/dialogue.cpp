#include "session/enrollment/dialogue.h"

#include "session/enrollment/acceptance.h"
#include "session/enrollment/password_page.h"
#include "session/enrollment/scep_url.h"
#include "session/pki/encoding/encoding.h"
#include "session/pki/encoding/fingerprint.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/random.h"

#include <algorithm>

namespace session::enrollment {

namespace {

constexpr std::size_t nonceBytes = 16;
constexpr std::size_t longestCapabilities = 64UL * 1024;

Attempted<> checkOrder(const Order& order)
{
    if (order.key.algorithm() != "RSA")
        return refuse(Problem::InvalidOrder, "SCEP needs an RSA key: replies are encrypted to it");
    if (order.settings.subject.text.contains("$UDID"))
        return refuse(Problem::InvalidOrder, "the subject still holds the literal $UDID");
    if (!order.settings.fingerprint.empty())
        if (const auto parsed = pki::Fingerprint::parse(order.settings.fingerprint); !parsed)
            return refuse(Problem::InvalidOrder, parsed.error().detail);
    return {};
}

Refusal unreachable(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return {.problem = Problem::Cancelled, .detail = error.detail};
    if (error.code == base::ErrorCode::InvalidArgument)
        return {.problem = Problem::InvalidOrder, .detail = error.detail};
    return {.problem = Problem::Unreachable, .detail = error.detail};
}

/// Null where the profile says nothing: the system's CAs judge.
std::shared_ptr<http::TlsSettings> tlsOf(const ScepSettings& settings)
{
    if (settings.serverAuthorities.empty() && !settings.clientIdentity)
        return nullptr;
    auto tls = std::make_shared<http::TlsSettings>();
    for (const pki::Certificate& authority : settings.serverAuthorities)
        tls->authorities += authority.pem();
    if (settings.clientIdentity) {
        for (const pki::Certificate& certificate : settings.clientIdentity->chain)
            tls->certificates += certificate.pem();
        tls->key = settings.clientIdentity->key.pem();
    }
    return tls;
}

bool isSuccess(long status)
{
    return status >= 200 && status < 300;
}

Attempted<> checkResponse(const http::Response& response)
{
    if (!isSuccess(response.status))
        return refuse(Problem::ServerError,
                      "the server answered with status " + std::to_string(response.status));
    if (isWebPage(response.body))
        return refuse(Problem::NotScep, "the server answered with a web page");
    return {};
}

} // namespace

Dialogue::Dialogue(Order order, DialogueLimits limits)
    : m_order(std::move(order)),
      m_limits(limits),
      m_tls(tlsOf(m_order.settings))
{
}

Step Dialogue::begin(base::TimePoint now)
{
    now += m_order.clockOffset;
    if (auto fine = checkOrder(m_order); !fine)
        return finish(std::unexpected(std::move(fine.error())));
    if (m_order.kind == OrderKind::Renew)
        if (auto fit = checkRenewalSigner(m_order, now); !fit)
            return finish(std::unexpected(std::move(fit.error())));
    if (auto made = makeTemporaryIdentity(now); !made)
        return finish(std::unexpected(std::move(made.error())));
    return askCapabilities();
}

Step Dialogue::answered(base::Result<http::Response> answer, base::TimePoint now)
{
    now += m_order.clockOffset;
    if (!answer)
        return finish(std::unexpected(unreachable(answer.error())));
    switch (m_state) {
    case State::AskingCapabilities:
        return capabilitiesCame(*answer);
    case State::AskingAuthority:
        return authorityCame(*answer, now);
    case State::AskingPassword:
        return passwordCame(*std::move(answer));
    case State::Requesting:
        return replyCame(*answer, now);
    case State::Idle:
    case State::Waiting:
    case State::Done:
        break;
    }
    return finish(refuse(Problem::Cancelled, "an answer came that nobody waits for"));
}

Step Dialogue::waited(base::TimePoint /*now*/)
{
    if (m_state != State::Waiting)
        return finish(refuse(Problem::Cancelled, "nobody waits"));
    return poll();
}

Step Dialogue::askCapabilities()
{
    m_state = State::AskingCapabilities;
    return Fetch{get("GetCACaps", m_order.settings.caIdentity)};
}

/// A server that can't answer this knows none of what it is asked for (RFC 8894 section 3.5.1).
Step Dialogue::capabilitiesCame(const http::Response& response)
{
    if (isWebPage(response.body))
        return finish(refuse(Problem::NotScep, "the server answered with a web page"));
    if (isSuccess(response.status) && response.body.size() <= longestCapabilities)
        m_capabilities = readCapabilities(response.body);
    auto algorithms = chooseAlgorithms(m_capabilities);
    if (!algorithms)
        return finish(std::unexpected(std::move(algorithms.error())));
    if (m_order.kind == OrderKind::Renew && !m_capabilities.renewal)
        return finish(refuse(Problem::RenewalNotOffered, "the server does not announce renewal"));
    m_algorithms = *algorithms;
    m_state = State::AskingAuthority;
    return Fetch{get("GetCACert", m_order.settings.caIdentity)};
}

Step Dialogue::authorityCame(const http::Response& response, base::TimePoint now)
{
    if (auto fine = checkResponse(response); !fine)
        return finish(std::unexpected(std::move(fine.error())));
    auto authority = readAuthority({response.body, m_order.settings.fingerprint, now});
    if (!authority)
        return finish(std::unexpected(std::move(authority.error())));
    m_authority = *std::move(authority);
    if (m_order.kind == OrderKind::Renew) {
        if (auto fit = checkRenewalIssuer(m_order, *m_authority); !fit)
            return finish(std::unexpected(std::move(fit.error())));
        return sendRequest({}); // the old certificate says who asks
    }
    if (const auto* dynamic = std::get_if<DynamicChallenge>(&m_order.settings.challenge))
        return askPassword(*dynamic);
    if (const auto* fixed = std::get_if<FixedChallenge>(&m_order.settings.challenge))
        return sendRequest(fixed->password);
    return sendRequest({});
}

/// Only now, because such a password lives for minutes.
Step Dialogue::askPassword(const DynamicChallenge& challenge)
{
    m_state = State::AskingPassword;
    http::Request request = requestTo(challenge.url);
    request.credentials = http::Credentials{challenge.user, challenge.password};
    return Fetch{std::move(request)};
}

Step Dialogue::passwordCame(http::Response response)
{
    const base::SecretText page(std::move(response.body)); // wiped with this
    if (response.status == 401 || response.status == 403)
        return finish(refuse(Problem::PasswordDenied, "the password page refuses this user"));
    if (!isSuccess(response.status))
        return finish(refuse(Problem::ServerError,
                             "the password page answered with status " + std::to_string(response.status)));
    const auto password = passwordIn(page.reveal());
    if (!password)
        return finish(refuse(Problem::PasswordMissing, "no password was found on the password page"));
    return sendRequest(*password);
}

Step Dialogue::sendRequest(const base::SecretText& password)
{
    const ScepSettings& settings = m_order.settings;
    auto request = pki::buildRequest({.subject = settings.subject,
                                      .alternativeNames = settings.alternativeNames,
                                      .digest = settings.digest,
                                      .usage = settings.usage,
                                      .challengePassword = password},
                                     m_order.key);
    if (!request)
        return finish(refuse(Problem::InvalidOrder, std::move(request.error().detail)));
    const base::SecretText content(*std::move(request)); // it holds the password
    return send(m_order.kind == OrderKind::Renew ? MessageType::Renewal : MessageType::Request,
                content.reveal());
}

Step Dialogue::send(MessageType type, std::string_view content)
{
    auto nonce = pki::randomBytes(nonceBytes);
    if (!nonce)
        return finish(refuse(Problem::InvalidOrder, std::move(nonce.error().detail)));
    m_nonce = *std::move(nonce);
    auto message = sealMessage({.type = type,
                                .transactionId = transactionIdOf(m_order.key),
                                .senderNonce = m_nonce,
                                .content = content,
                                .signer = signer(),
                                .recipient = m_authority->recipient,
                                .algorithms = m_algorithms});
    if (!message)
        return finish(refuse(Problem::InvalidOrder, std::move(message.error().detail)));
    m_state = State::Requesting;
    if (!m_capabilities.post)
        return Fetch{get("PKIOperation", pki::toBase64(*message))};
    http::Request request = requestTo(operationUrl(m_order.settings.url, "PKIOperation", {}));
    request.method = http::Method::Post;
    request.contentType = "application/x-pki-message";
    request.body = *std::move(message);
    return Fetch{std::move(request)};
}

Step Dialogue::replyCame(const http::Response& response, base::TimePoint now)
{
    if (auto fine = checkResponse(response); !fine)
        return finish(std::unexpected(std::move(fine.error())));
    const std::string transaction = transactionIdOf(m_order.key);
    auto reply = openReply(response.body, {m_authority->trusted, signer(), transaction, m_nonce});
    if (!reply)
        return finish(std::unexpected(std::move(reply.error())));
    switch (reply->status) {
    case ReplyStatus::Success:
        return conclude(*std::move(reply), now);
    case ReplyStatus::Failure:
        return finish(std::unexpected(Refusal{.problem = Problem::Rejected,
                                              .detail = "the CA refused the request",
                                              .failInfo = reply->failInfo,
                                              .serverText = std::move(reply->failText)}));
    case ReplyStatus::Pending:
        break;
    }
    if (m_polls == m_limits.polls)
        return finish(refuse(Problem::PendingTooLong,
                             "the request is still pending after " + std::to_string(m_polls) + " polls"));
    m_state = State::Waiting;
    return Wait{m_limits.pollInterval};
}

Step Dialogue::poll()
{
    ++m_polls;
    const std::string content = issuerAndSubject(m_authority->issuer, m_temporary->chain.front());
    return send(MessageType::Poll, content);
}

Step Dialogue::conclude(Reply reply, base::TimePoint now)
{
    auto enrolled = accept({reply.certificates, *m_authority, m_order, m_temporary->chain.front(), now});
    if (!enrolled)
        return finish(std::unexpected(std::move(enrolled.error())));
    std::vector<Note>& notes = enrolled->notes;
    std::ranges::copy(reply.notes, std::back_inserter(notes));
    std::ranges::copy(notesOf(m_algorithms), std::back_inserter(notes));
    std::ranges::sort(notes);
    const auto again = std::ranges::unique(notes);
    notes.erase(again.begin(), again.end());
    return finish(*std::move(enrolled));
}

Step Dialogue::finish(Outcome outcome)
{
    m_state = State::Done;
    return Finished{std::move(outcome)};
}

/// Signs a first request, and carries the subject for polls and for the last comparison (RFC 8894 section
/// 2.3).
Attempted<> Dialogue::makeTemporaryIdentity(base::TimePoint now)
{
    const pki::IssueSpec spec{.subject = m_order.settings.subject,
                              .role = pki::CertificateRole::ServerAndClient, // key encipherment as well
                              .now = now,
                              .lifetime = std::chrono::days(30)};
    auto certificate = pki::issueSelfSigned(spec, m_order.key);
    if (!certificate)
        return refuse(Problem::InvalidOrder, std::move(certificate.error().detail));
    m_temporary = pki::Identity{{*std::move(certificate)}, m_order.key};
    return {};
}

const pki::Identity& Dialogue::signer() const
{
    return m_order.kind == OrderKind::Renew ? *m_order.previous : *m_temporary;
}

http::Request Dialogue::get(std::string_view operation, const std::string& message) const
{
    return requestTo(operationUrl(m_order.settings.url, operation, message));
}

http::Request Dialogue::requestTo(std::string url) const
{
    http::Request request;
    request.url = std::move(url);
    request.deadline = m_limits.fetchDeadline;
    request.bodyLimit = largestReply;
    request.tls = m_tls;
    return request;
}

} // namespace session::enrollment
