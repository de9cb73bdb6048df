// Events as the JSON lines that `handfast serve` and `handfast-agent` print. Member names and values are a
// contract that scripts rely on: add freely, rename nothing. Pure, any thread.
#pragma once

#include "models/config/json_text.h"
#include "session/engine/event.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace models::text {

/// `time`, `event`, `channel` where one is concerned, and the event's own members. In a session's events
/// `subject` is the peer's: the device's in the manager's stream, the manager's in an agent's. What an
/// appliance tells as a server says in `server` which one it is. A session that came up says in `revocation`
/// what was found out of each certificate (C27), if the profile looks it up. `name` is `event`, as nameOf()
/// says it unless the one who keeps it calls it otherwise.
[[nodiscard]] std::string toJson(const session::engine::Event& event, std::string_view name);
/// The same as one line, newline included.
[[nodiscard]] QByteArray toJsonLine(const session::engine::Event& event);

/// What became of a push to one device: the members that manager and agent both tell.
struct PushResult
{
    session::base::Serial serial;
    std::uint64_t job = 0;
    bool ok = false;
    std::string detail;
    std::string configDigest; ///< what the device runs now
};
/// `push-result`, as serve prints it: the lifecycle also knows what the device does not say.
[[nodiscard]] QByteArray toJsonLine(const PushResult& result, session::base::TimePoint time);

/// The CRL and OCSP service takes requests.
struct HttpListening
{
    std::string address; ///< "127.0.0.1:8080"
};
/// `http-listening`.
[[nodiscard]] QByteArray toJsonLine(const HttpListening& fact, session::base::TimePoint time);

/// The revocation lab has a CA misbehave, or no more.
struct LabOrdered
{
    std::string authority;
    std::string_view behaviour; ///< "unknown"
    std::string_view on;        ///< "ocsp"
    std::chrono::milliseconds delay{0};
};
/// `revocation-lab`.
[[nodiscard]] QByteArray toJsonLine(const LabOrdered& fact, session::base::TimePoint time);

/// So many lines were left out, since nobody read them.
struct OutputLost
{
    std::uint64_t lines = 0;
};
/// `output-lost`.
[[nodiscard]] QByteArray toJsonLine(const OutputLost& fact, session::base::TimePoint time);

/// `checks`, a verdict's in order: {check, outcome, rule, certificate, detail, field, reason}.
void addChecks(config::JsonText& json, const session::trust::Verdict& verdict);

/// The trust world that a session is in, or would have been.
[[nodiscard]] session::trust::TrustWorld worldOf(const session::engine::Attempt& attempt);

} // namespace models::text
