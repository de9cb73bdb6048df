#include "session/agent/refusal.h"

namespace session::agent {

using trust::CheckId;
using trust::Reason;

namespace {

/// The reason that an alert stands for. Several share one, so this is the likeliest by what we know of the
/// handshake, not the certain one: the other side's log knows. Without a certificate TLS 1.2 says
/// handshake_failure for it (RFC 5246 section 7.4.6); once the manager's certificate was here, the suite was
/// agreed.
Reason likelyReason(const std::string& alert, const FailedHandshake& handshake)
{
    if (alert == "handshake_failure" && handshake.ownVerdict)
        return handshake.presentedCertificate ? Reason::NotAuthorized : Reason::NoCertificate;
    if (alert == "bad_certificate" && handshake.world == trust::TrustWorld::Predefined)
        return Reason::PredefinedRefused;
    for (const trust::ReasonRow& row : trust::reasonTable()) {
        if (row.alert == alert)
            return row.reason;
    }
    return Reason::Protocol;
}

Refusal receivedAlert(const engine::AlertFact& alert, Reason reason)
{
    return {trust::refusedByTransport(CheckId::PeerAlert, reason, "K4",
                                      "the manager sent the alert " + alert.name),
            alert};
}

/// OpenSSL ended it by itself: versions or suites that do not meet, or bytes that are no TLS.
Refusal sentAlert(const engine::HandshakeFacts& facts)
{
    if (facts.alert->name == trust::rowOf(Reason::TlsVersion).alert)
        return {trust::refusedByTransport(CheckId::TlsVersion, Reason::TlsVersion, "B7", facts.error),
                facts.alert};
    return {trust::refusedByTransport(CheckId::Transport, Reason::Protocol, "K4", facts.error), facts.alert};
}

} // namespace

Refusal refusalOf(const FailedHandshake& handshake)
{
    const engine::HandshakeFacts& facts = handshake.facts;
    if (handshake.ownVerdict && !handshake.ownVerdict->allowed)
        return {*handshake.ownVerdict, facts.alert};
    if (facts.alert && facts.alert->direction == engine::AlertFact::Direction::Received)
        return receivedAlert(*facts.alert, likelyReason(facts.alert->name, handshake));
    if (facts.alert)
        return sentAlert(facts);
    return refusedByProtocol("the connection ended during the handshake: " + facts.error);
}

Refusal refusalOf(const engine::ClosedFacts& closed)
{
    if (closed.alert && closed.alert->direction == engine::AlertFact::Direction::Received)
        return receivedAlert(*closed.alert, Reason::Protocol);
    return refusedByProtocol("the connection ended before a welcome: " + closed.detail);
}

Refusal refusalOf(const wire::Refused& refused)
{
    const Reason reason = trust::reasonFromName(refused.reason).value_or(Reason::Protocol);
    return {trust::refusedByTransport(CheckId::PeerAlert, reason, refused.rule, refused.detail),
            std::nullopt};
}

Refusal refusedByProtocol(std::string detail)
{
    return {trust::refusedByTransport(CheckId::Transport, Reason::Protocol, "T4", std::move(detail)),
            std::nullopt};
}

Refusal refusedByDeadline(std::string detail)
{
    return {trust::refusedByTransport(CheckId::Transport, Reason::Timeout, "T4", std::move(detail)),
            std::nullopt};
}

} // namespace session::agent
