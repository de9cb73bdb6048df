// Who tells whether a certificate is revoked, for random fleets: OCSP responders and lists of several CAs on
// loopback, some of which answer by their books, some never, some with an excuse. Its server has threads of
// its own; public functions: the main thread.
#pragma once

#include "session/pki/issuing/issuing.h"
#include "tests/support/http_server.h"

#include <map>
#include <mutex>
#include <set>
#include <string>

namespace bench {

class Responders
{
public:
    explicit Responders(session::base::TimePoint now) : m_now(now) {}

    void add(const std::string& name, session::pki::Issuer authority);
    /// `manner`: "answers", "hangs", "tries-later", "is-gone", "none" (""). Where to ask about what it has
    /// issued.
    [[nodiscard]] std::string ocspUrl(const std::string& manner, const std::string& authority) const;
    [[nodiscard]] std::string crlUrl(const std::string& manner, const std::string& authority) const;
    void revoke(const session::pki::Certificate& certificate);
    void forget(const session::pki::Certificate& certificate); ///< OCSP says "unknown"

private:
    [[nodiscard]] std::string url(const std::string& kind, const std::string& manner,
                                  const std::string& authority) const;
    support::HttpReply answer(const support::HttpRequest& request) const;
    [[nodiscard]] std::string ocspAnswer(const session::pki::Issuer& authority,
                                         const std::string& request) const;
    [[nodiscard]] std::string list(const session::pki::Issuer& authority) const;

    session::base::TimePoint m_now;
    mutable std::mutex m_mutex; ///< of all below
    std::map<std::string, session::pki::Issuer> m_authorities;
    std::set<std::string> m_revoked; ///< serial numbers: random, so of whichever CA
    std::set<std::string> m_forgotten;
    support::HttpServer m_server{[this](const support::HttpRequest& request) { return answer(request); }};
    support::HttpServer m_silent{
        [](const support::HttpRequest&) { return support::HttpReply{.isSilent = true}; }};
};

} // namespace bench
