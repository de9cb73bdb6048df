// A handshake to be taken away: as lines of text for a ticket, as JSON for programs, as the command that
// plays the device's part by hand. Member names of the JSON are a contract: add freely, rename nothing. Any
// thread after the translators are installed.
#pragma once

#include "session/engine/handshake_story.h"

#include <QString>

#include <string>

namespace models::text {

/// The ladder, the checks of both sides, verdict and cause.
[[nodiscard]] QString handshakeText(const session::engine::HandshakeStory& story);

/// `allowed`, `judged_by` ("here", "peer"), `reason`, `rule`, `step` (the message it is about), `alert`,
/// `messages`
/// [{at_us, direction, message, size, encrypted, alert, fatal}], `checks` as in events, `device` {passed,
/// found}, `clock_offset_ms`, `lookups` with their steps and deadlines, `chain` (PEM, leaf first).
[[nodiscard]] std::string handshakeJson(const session::engine::HandshakeStory& story);

/// The certificates that the peer presented, leaf first.
[[nodiscard]] std::string chainPem(const session::engine::HandshakeStory& story);

struct SClientFacts
{
    std::string address; ///< "host:port"
    session::trust::TrustWorld world = session::trust::TrustWorld::Custom;
    std::string tlsVersion = {}; ///< "TLSv1.2"; "" leaves it open
    std::string cipher = {};     ///< of TLS 1.2; "" leaves it open
    std::string name = {};       ///< of the files with certificate and key; "" shows none
};
/// The command of OpenSSL that connects as a device would.
[[nodiscard]] QString sClientLine(const SClientFacts& facts);
/// What stands in for the device: `address` is the manager's, as the device dials it.
[[nodiscard]] QString sClientLine(const session::engine::HandshakeStory& story, const std::string& address);

} // namespace models::text
