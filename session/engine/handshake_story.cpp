#include "session/engine/handshake_story.h"

#include "session/engine/refusal.h"

#include <openssl/ssl.h>

#include <algorithm>

namespace session::engine {

namespace {

using trust::CheckId;
using trust::Reason;

struct Wanted
{
    HandshakeMessage::Kind kind = HandshakeMessage::Kind::Handshake;
    int type = 0;
    bool isSent = false;
};

/// The last one of its kind, since a hello may have to be said twice.
std::optional<std::size_t> placeOf(const Wanted& wanted, const HandshakeTrace& trace)
{
    for (std::size_t i = trace.messages.size(); i-- > 0;) {
        const HandshakeMessage& message = trace.messages[i];
        if (message.kind == wanted.kind && message.type == wanted.type && message.isSent == wanted.isSent)
            return i;
    }
    return std::nullopt;
}

/// Of the peer's messages the one that a check looks at.
Wanted lookedAtBy(const trust::Check& check)
{
    switch (check.id) {
    case CheckId::TlsVersion:
    case CheckId::Cipher:
        return {.type = SSL3_MT_CLIENT_HELLO};
    case CheckId::ManagedDevice:
    case CheckId::SerialNumber:
        return {.kind = HandshakeMessage::Kind::Frame, .type = int(OpeningFrame::Hello)};
    case CheckId::Transport:
        return {.type = check.reason == Reason::Signature ? SSL3_MT_CERTIFICATE_VERIFY : -1};
    default:
        return {.type = SSL3_MT_CERTIFICATE};
    }
}

/// K4: what the peer refuses is something that we have sent.
Wanted refusedByPeer(std::optional<Reason> reason)
{
    const bool isAboutHello = reason == Reason::TlsVersion || reason == Reason::Cipher;
    return {.type = isAboutHello ? SSL3_MT_SERVER_HELLO : SSL3_MT_CERTIFICATE, .isSent = true};
}

} // namespace

Judge judgeOf(const HandshakeStory& story)
{
    const trust::Check* failure = story.attempt->verdict.firstFailure();
    return failure && failure->id == CheckId::PeerAlert ? Judge::Peer : judgeOf(story.alert);
}

std::optional<std::size_t> failedMessage(const HandshakeStory& story)
{
    const auto& trace = story.attempt->trace;
    const trust::Check* failure = story.attempt->verdict.firstFailure();
    if (!trace || trace->messages.empty() || !failure)
        return std::nullopt;
    const Wanted wanted =
        judgeOf(story) == Judge::Peer ? refusedByPeer(failure->reason) : lookedAtBy(*failure);
    const auto& messages = trace->messages;
    std::size_t last = messages.size() - 1;
    // Whatever broke it off, or never came, stands behind the last that the peer has said.
    const auto heard = std::find_if(messages.rbegin(), messages.rend(),
                                    [](const HandshakeMessage& message) { return !message.isSent; });
    if (failure->id == CheckId::Transport && heard != messages.rend())
        last = std::size_t(messages.rend() - heard) - 1;
    return placeOf(wanted, *trace).value_or(last);
}

} // namespace session::engine
