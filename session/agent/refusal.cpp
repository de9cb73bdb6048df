#include "session/agent/refusal.h"

namespace session::agent {

using trust::CheckId;
using trust::Reason;

namespace {

Refusal byTransport(CheckId check, Reason reason, std::string detail)
{
    return {
        trust::refusedByTransport(check, reason, std::string(trust::rowOf(reason).rule), std::move(detail)),
        std::nullopt};
}

Refusal receivedAlert(const engine::AlertFact& alert, Reason reason)
{
    return {trust::refusedByTransport(CheckId::PeerAlert, reason, "K4",
                                      "the manager sent the alert " + alert.name),
            alert, engine::Judge::Peer};
}

/// OpenSSL ended it by itself: versions or suites that do not meet, or bytes that are no TLS.
Refusal sentAlert(const engine::HandshakeFacts& facts)
{
    const bool version = facts.alert->name == trust::rowOf(Reason::TlsVersion).alert;
    Refusal refusal = version ? byTransport(CheckId::TlsVersion, Reason::TlsVersion, facts.error)
                              : byTransport(CheckId::Transport, Reason::Protocol, facts.error);
    refusal.alert = facts.alert;
    return refusal;
}

} // namespace

Refusal refusalOf(const FailedHandshake& handshake)
{
    const engine::HandshakeFacts& facts = handshake.facts;
    if (handshake.ownVerdict && !handshake.ownVerdict->allowed)
        return {*handshake.ownVerdict, facts.alert};
    if (facts.alert && facts.alert->direction == engine::AlertFact::Direction::Received)
        return receivedAlert(
            *facts.alert,
            trust::likelyReason({.name = facts.alert->name,
                                 .fromServer = true,
                                 .peerShowedItself = handshake.ownVerdict.has_value(),
                                 .showedCertificate = handshake.presentedCertificate,
                                 .showedPredefined = handshake.world == trust::TrustWorld::Predefined}));
    if (facts.alert)
        return sentAlert(facts);
    return refusedByProtocol("the connection ended during the handshake: " + facts.error);
}

Refusal refusalOf(const engine::ClosedFacts& closed)
{
    if (closed.alert && closed.alert->direction == engine::AlertFact::Direction::Received)
        return receivedAlert(
            *closed.alert,
            trust::likelyReason({.name = closed.alert->name, .fromServer = true, .peerShowedItself = true}));
    return refusedByProtocol("the connection ended before a welcome: " + closed.detail);
}

Refusal refusalOf(const wire::Refused& refused)
{
    const Reason reason = trust::reasonFromName(refused.reason).value_or(Reason::Protocol);
    return {trust::refusedByTransport(CheckId::PeerAlert, reason, refused.rule, refused.detail), std::nullopt,
            engine::Judge::Peer};
}

Refusal refusedByProtocol(std::string detail)
{
    return byTransport(CheckId::Transport, Reason::Protocol, std::move(detail));
}

Refusal refusedByDeadline(std::string detail)
{
    return byTransport(CheckId::Transport, Reason::Timeout, std::move(detail));
}

} // namespace session::agent
