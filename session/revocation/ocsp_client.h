// Asks responders: one request for all who ask the same at the same time. GET where no nonce is wanted and
// the question is short (RFC 5019 section 5, RFC 6960 appendix A.1), else POST. The network's thread only.
#pragma once

#include "session/base/clock.h"
#include "session/pki/revocation/ocsp.h"
#include "session/revocation/plan.h"
#include "session/revocation/shared_fetch.h"

#include <functional>
#include <map>
#include <memory>

namespace session::revocation {

class OcspClient
{
public:
    using Answer = base::Result<pki::OcspFinding>;
    using Receive = std::function<void(const Answer&)>;

    OcspClient(http::Network& network, const base::Clock& clock) : m_network(network), m_clock(clock) {}

    /// Asks the plan's responder number `responder`; `receive` is never called from inside.
    [[nodiscard]] Subscription ask(const LookupPlan& plan, std::size_t responder, Receive receive);
    /// No call back from then on; nothing happens if it came already.
    void forget(Subscription subscription);

private:
    /// What a request was about, kept until its answer.
    struct Question;
    using QuestionPtr = std::shared_ptr<const Question>;

    void begin(const std::string& key, const LookupPlan& plan, const std::string& url);
    void send(const std::string& key, const QuestionPtr& question, http::Method method);
    void received(const std::string& key, const QuestionPtr& question,
                  const base::Result<http::Response>& response);

    http::Network& m_network;
    const base::Clock& m_clock;
    SharedFetches<Answer> m_fetches;
    std::map<Subscription, std::string> m_keys;
    Subscription m_last = 0;
};

} // namespace session::revocation
