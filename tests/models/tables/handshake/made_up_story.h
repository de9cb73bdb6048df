// Handshakes that never were, message by message. Plain values, any thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"

#include <string>

namespace tests {

/// A refusal of the device's certificate, or by an alert of the device; or a session that came up.
enum class Ending { Up, RefusedHere, RefusedThere };

inline models::lifecycle::HandshakeStory madeUpStory(Ending ending,
                                                     std::vector<session::pki::Certificate> chain = {})
{
    using namespace session;
    using Message = engine::HandshakeMessage;
    auto trace = std::make_shared<engine::HandshakeTrace>();
    const auto add = [&](int type, bool isSent, Message::Kind kind = Message::Kind::Handshake) {
        Message message;
        message.at = std::uint32_t(trace->messages.size() * 1000);
        message.size = 100 + std::uint32_t(trace->messages.size()) * 200;
        message.type = std::uint8_t(type);
        message.isSent = isSent;
        message.kind = kind;
        trace->messages.push_back(message);
    };
    add(1, false);
    add(2, true);
    add(11, true);
    if (ending != Ending::RefusedThere)
        add(11, false);
    if (ending != Ending::Up) {
        add(ending == Ending::RefusedThere ? 48 : 45, ending == Ending::RefusedHere, Message::Kind::Alert);
        trace->messages.back().isFatal = true;
    }
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->trace = std::move(trace);
    attempt->tlsVersion = "TLSv1.2";
    attempt->cipher = "ECDHE-ECDSA-AES128-GCM-SHA256";
    attempt->peerAddress = "192.0.2.7:51842";
    attempt->evidence.chain = std::move(chain);
    attempt->judgedAt = base::TimePoint(std::chrono::milliseconds(1'800'000'000'000));
    attempt->startedAt = attempt->judgedAt;
    models::lifecycle::HandshakeStory story{.attempt = nullptr, .serial = base::Serial("0101")};
    if (ending == Ending::RefusedHere) {
        attempt->verdict.reason = trust::Reason::Expired;
        attempt->verdict.checks = {{.id = trust::CheckId::Validity,
                                    .outcome = trust::Outcome::Fail,
                                    .reason = trust::Reason::Expired,
                                    .rule = "C20",
                                    .certificate = "CN = fw",
                                    .field = "notAfter",
                                    .detail = "ended"}};
        story.alert = engine::AlertFact{"certificate_expired", engine::AlertFact::Direction::Sent};
    } else if (ending == Ending::RefusedThere) {
        attempt->verdict = trust::refusedByTransport(trust::CheckId::PeerAlert, trust::Reason::UnknownIssuer,
                                                     "K4", "the device sent the alert unknown_ca");
        story.alert = engine::AlertFact{"unknown_ca", engine::AlertFact::Direction::Received};
    } else {
        attempt->verdict.allowed = true;
        attempt->verdict.world = trust::TrustWorld::Custom;
    }
    story.attempt = std::move(attempt);
    return story;
}

} // namespace tests
