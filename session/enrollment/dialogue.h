// One enrolment as a conversation, without sockets and without a clock: it says what to fetch or how long to
// wait, is told what came, and ends with an outcome. One thread at a time; a step costs up to some
// milliseconds of RSA. Source: RFC 8894 sections 2 to 4; P-3, I8.
#pragma once

#include "session/base/clock.h"
#include "session/enrollment/authority.h"
#include "session/enrollment/capabilities.h"
#include "session/enrollment/order.h"
#include "session/enrollment/outcome.h"
#include "session/enrollment/pki_message.h"
#include "session/enrollment/pki_reply.h"
#include "session/http/request.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace session::enrollment {

struct DialogueLimits
{
    std::chrono::milliseconds fetchDeadline{30'000}; ///< of each exchange
    std::chrono::milliseconds pollInterval{30'000};  ///< while the CA's people think
    unsigned polls = 20;                             ///< then Problem::PendingTooLong
};

/// Fetch this, then call answered().
struct Fetch
{
    http::Request request;
};
/// Wait so long, then call waited().
struct Wait
{
    std::chrono::milliseconds time;
};
struct Finished
{
    Outcome outcome;
};
using Step = std::variant<Fetch, Wait, Finished>;

class Dialogue
{
public:
    explicit Dialogue(Order order, DialogueLimits limits = {});

    // `now` is true time; the order's clock offset is added here.

    [[nodiscard]] Step begin(base::TimePoint now);
    [[nodiscard]] Step answered(base::Result<http::Response> answer, base::TimePoint now);
    [[nodiscard]] Step waited(base::TimePoint now);

private:
    enum class State { Idle, AskingCapabilities, AskingAuthority, AskingPassword, Requesting, Waiting, Done };

    [[nodiscard]] Step askCapabilities();
    [[nodiscard]] Step capabilitiesCame(const http::Response& response);
    [[nodiscard]] Step authorityCame(const http::Response& response, base::TimePoint now);
    [[nodiscard]] Step askPassword(const DynamicChallenge& challenge);
    [[nodiscard]] Step passwordCame(http::Response response);
    [[nodiscard]] Step sendRequest(const base::SecretText& password);
    [[nodiscard]] Step replyCame(const http::Response& response, base::TimePoint now);
    [[nodiscard]] Step poll();
    [[nodiscard]] Step send(MessageType type, std::string_view content);
    [[nodiscard]] Step conclude(Reply reply, base::TimePoint now);
    [[nodiscard]] Step finish(Outcome outcome);
    [[nodiscard]] Attempted<> makeTemporaryIdentity(base::TimePoint now);
    [[nodiscard]] const pki::Identity& signer() const;
    [[nodiscard]] http::Request get(std::string_view operation, const std::string& message) const;
    [[nodiscard]] http::Request requestTo(std::string url) const;

    Order m_order;
    DialogueLimits m_limits;
    std::shared_ptr<const http::TlsSettings> m_tls;
    State m_state = State::Idle;
    Capabilities m_capabilities;
    Algorithms m_algorithms;
    std::optional<Authority> m_authority;
    std::optional<pki::Identity> m_temporary; ///< self-signed, with the subject that is asked for
    std::string m_nonce;                      ///< of the message whose reply is awaited
    unsigned m_polls = 0;
};

} // namespace session::enrollment
