// What a handshake was, in words: its messages, what each says in short, who refused whom and why. "What the
// device said" and "what this manager found" are told apart in every sentence (K4). Any thread after the
// translators are installed.
#pragma once

#include "session/engine/handshake_story.h"

#include <QString>

namespace models::text {

/// "ClientHello", "Alert unknown_ca (48)", "Welcome".
[[nodiscard]] QString messageLabel(const session::engine::HandshakeMessage& message);
/// What it says, as short as it fits beside an arrow: "TLS 1.2 · 28 suites", "(empty)"; "" when nothing is
/// known.
[[nodiscard]] QString messageSummary(const session::engine::HandshakeStory& story, std::size_t place);

/// "Certificate expired", "The device refused this manager", "Admitted with a custom certificate".
[[nodiscard]] QString verdictHeadline(const session::engine::HandshakeStory& story);
/// One or two sentences: who refused whom, for what, and the way out.
[[nodiscard]] QString verdictSentence(const session::engine::HandshakeStory& story);
/// What was measured, as the verifier says it: check, certificate, detail, rule; "" of a session that came
/// up.
[[nodiscard]] QString whatWeFound(const session::engine::HandshakeStory& story);
/// The alert that was received, or what the device has told since; "" when it said nothing.
[[nodiscard]] QString whatTheDeviceSaid(const session::engine::HandshakeStory& story);
/// "Its clock is 3 h ahead of this manager's", "" when that is not known or not worth a word (K5).
[[nodiscard]] QString clockSentence(const session::engine::HandshakeStory& story);
[[nodiscard]] QString heardHeadline(); ///< "The device refused this manager"
/// Likely meaning of an alert about our own certificate.
[[nodiscard]] QString heardExplanation(session::trust::Reason reason);

} // namespace models::text
