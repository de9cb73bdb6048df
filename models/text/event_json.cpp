#include "models/text/event_json.h"

#include "models/text/visible_text.h"

#include <QJsonDocument>

namespace models::text {

using namespace session;

namespace {

QString timeText(base::TimePoint time)
{
    return QString::fromUtf8(base::toRfc3339(time));
}

qint64 number(std::uint64_t value)
{
    return qint64(value);
}

QJsonObject toJson(const engine::Listening& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("listening")},
                     {QStringLiteral("address"), QString::fromUtf8(fact.address)}};
    if (fact.channels.size() == 1) // then `channel` says it all
        return json;
    QJsonArray channels;
    for (const engine::Channel channel : fact.channels)
        channels.append(QString::fromUtf8(engine::toText(channel)));
    json.insert(QStringLiteral("channels"), channels);
    return json;
}

double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

/// What is known of every attempt, accepted or not.
void addAttempt(QJsonObject& json, const engine::Attempt& attempt)
{
    json.insert(QStringLiteral("peer"), QString::fromUtf8(attempt.peerAddress));
    json.insert(QStringLiteral("tls"), QString::fromUtf8(attempt.tlsVersion));
    json.insert(QStringLiteral("cipher"), QString::fromUtf8(attempt.cipher));
    json.insert(QStringLiteral("own_fingerprint"), QString::fromUtf8(attempt.ownFingerprint));
    if (!attempt.evidence.chain.empty()) {
        const pki::Certificate& leaf = attempt.evidence.chain.front();
        json.insert(QStringLiteral("subject"), QString::fromUtf8(leaf.subject()));
        json.insert(QStringLiteral("not_after"), timeText(leaf.notAfter()));
        json.insert(QStringLiteral("fingerprint"), QString::fromUtf8(leaf.sha256()));
    }
    const engine::Phases& phases = attempt.phases;
    json.insert(QStringLiteral("durations_ms"),
                QJsonObject{{QStringLiteral("handshake"), inMilliseconds(phases.handshake)},
                            {QStringLiteral("verification"), inMilliseconds(phases.verification)},
                            {QStringLiteral("revocation"), inMilliseconds(phases.revocation)},
                            {QStringLiteral("hello"), inMilliseconds(phases.hello)}});
    json.insert(QStringLiteral("checks"), checksToJson(attempt.verdict));
}

void addRefusal(QJsonObject& json, const trust::Verdict& verdict)
{
    const trust::Check* failed = verdict.firstFailure();
    if (!failed)
        return;
    if (failed->reason)
        json.insert(QStringLiteral("reason"), QString::fromUtf8(trust::rowOf(*failed->reason).name));
    json.insert(QStringLiteral("rule"), QString::fromUtf8(failed->rule));
    json.insert(QStringLiteral("check"), QString::fromUtf8(trust::toText(failed->id)));
    json.insert(QStringLiteral("detail"), QString::fromUtf8(failed->detail));
    json.insert(QStringLiteral("certificate"), QString::fromUtf8(failed->certificate));
}

QJsonObject toJson(const engine::SessionUp& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("session-up")},
                     {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)}};
    if (!fact.attempt)
        return json;
    const engine::Attempt& attempt = *fact.attempt;
    const trust::TrustWorld world = attempt.verdict.world.value_or(attempt.evidence.world);
    json.insert(QStringLiteral("authentication"), QString::fromUtf8(trust::toText(world)));
    addAttempt(json, attempt);
    if (attempt.verdict.unverified)
        json.insert(QStringLiteral("unverified"), true);
    const trust::Check* revocation = attempt.verdict.find(trust::CheckId::Revocation);
    if (revocation && revocation->outcome == trust::Outcome::Pass)
        json.insert(QStringLiteral("revocation"), QString::fromUtf8(revocation->detail));
    return json;
}

QJsonValue alertToJson(const std::optional<engine::AlertFact>& alert)
{
    if (!alert)
        return QJsonValue::Null;
    const bool sent = alert->direction == engine::AlertFact::Direction::Sent;
    return QJsonObject{
        {QStringLiteral("name"), QString::fromUtf8(alert->name)},
        {QStringLiteral("direction"), sent ? QStringLiteral("sent") : QStringLiteral("received")}};
}

QJsonObject toJson(const engine::SessionRefused& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("session-refused")},
                     {QStringLiteral("serial"), fact.serial
                                                    ? QJsonValue(QString::fromUtf8(fact.serial->value))
                                                    : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("alert"), alertToJson(fact.alert)}};
    if (!fact.attempt)
        return json;
    addAttempt(json, *fact.attempt);
    addRefusal(json, fact.attempt->verdict);
    return json;
}

/// K1. `ends_at` is null when it ends with a wait that has not begun.
QJsonObject toJson(const engine::SessionJudgedAnew& fact)
{
    const bool allowed = fact.attempt->verdict.allowed;
    QJsonObject json{
        {QStringLiteral("event"),
         allowed ? QStringLiteral("session-allowed-again") : QStringLiteral("session-doomed")},
        {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)},
        {QStringLiteral("peer"), QString::fromUtf8(fact.attempt->peerAddress)},
        {QStringLiteral("checks"), checksToJson(fact.attempt->verdict)},
    };
    if (!allowed)
        json.insert(QStringLiteral("ends_at"),
                    fact.endsAt ? QJsonValue(timeText(*fact.endsAt)) : QJsonValue(QJsonValue::Null));
    addRefusal(json, fact.attempt->verdict);
    return json;
}

QJsonObject toJson(const engine::SessionDown& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("session-down")},
                     {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)},
                     {QStringLiteral("reason"), QString::fromUtf8(fact.reason)}};
    if (fact.records > 0)
        json.insert(QStringLiteral("records"), number(fact.records));
    return json;
}

QJsonObject toJson(const engine::PolicyPublished& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("policy-published")},
            {QStringLiteral("version"), number(fact.version.value)}};
}

QJsonObject toJson(const engine::DisconnectWaitStarted& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("disconnect-wait-started")},
                     {QStringLiteral("deadline"), timeText(fact.deadline)},
                     {QStringLiteral("sessions"), number(fact.sessions)}};
    if (fact.serial)
        json.insert(QStringLiteral("serial"), QString::fromUtf8(fact.serial->value));
    return json;
}

QJsonObject toJson(const engine::DisconnectWaitEnded& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("disconnect-wait-ended")},
            {QStringLiteral("deadline"), timeText(fact.deadline)},
            {QStringLiteral("sessions"), number(fact.sessions)}};
}

QJsonObject toJson(const engine::CertificateRequested& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("certificate-requested")},
            {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)},
            {QStringLiteral("name"), QString::fromUtf8(fact.csr.name)}};
}

QJsonObject toJson(const PushResult& result)
{
    return {
        {QStringLiteral("event"), QStringLiteral("push-result")},
        {QStringLiteral("channel"), QString::fromUtf8(engine::toText(engine::Channel::Management))},
        {QStringLiteral("serial"), QString::fromUtf8(result.serial.value)},
        {QStringLiteral("job"), number(result.job)},
        {QStringLiteral("result"), result.ok ? QStringLiteral("OK") : QStringLiteral("FAIL")}, // as jobs say
        {QStringLiteral("detail"), QString::fromUtf8(result.detail)},
        {QStringLiteral("config_digest"), QString::fromUtf8(result.configDigest)}};
}

QJsonObject toJson(const engine::DeviceAnswered& fact)
{
    const wire::Result& result = fact.result;
    QJsonObject json = toJson(PushResult{.serial = fact.serial,
                                         .job = result.job,
                                         .ok = result.ok,
                                         .detail = result.detail,
                                         .configDigest = result.configDigest});
    json.insert(QStringLiteral("client_certificate_source"),
                QString::fromUtf8(result.clientCertificateSource));
    json.insert(QStringLiteral("client_certificate_fingerprint"),
                QString::fromUtf8(result.clientCertificateFingerprint));
    return json;
}

QJsonObject toJson(const engine::SettingsReverted& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("settings-reverted")},
            {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)},
            {QStringLiteral("config_digest"), QString::fromUtf8(fact.digest)},
            {QStringLiteral("reason"), QString::fromUtf8(fact.reason)}};
}

/// `channel` is the one over which it came.
QJsonObject toJson(const engine::ChannelReported& fact)
{
    const wire::ChannelReport& report = fact.report;
    const auto text = [](const std::string& value) { return QString::fromUtf8(value); };
    QJsonObject json{
        {QStringLiteral("event"), QStringLiteral("channel-reported")},
        {QStringLiteral("serial"), text(fact.serial.value)},
        {QStringLiteral("reported_channel"), text(report.channel)},
        {QStringLiteral("role"), text(report.role)},
        {QStringLiteral("peer"), text(report.peer)},
        {QStringLiteral("peer_serial"), text(report.peerSerial)},
        {QStringLiteral("state"), text(report.state)},
        {QStringLiteral("authentication"), text(report.authentication)},
        {QStringLiteral("reason"), text(report.reason)},
        {QStringLiteral("rule"), text(report.rule)},
        {QStringLiteral("detail"), text(report.detail)},
        {QStringLiteral("since"), timeText(base::TimePoint(std::chrono::milliseconds(report.since)))}};
    if (report.channel == engine::toText(engine::Channel::LogForwarding))
        json.insert(QStringLiteral("records"), number(report.records));
    return json;
}

/// Nothing of it is for other eyes than the peer's.
QJsonObject toJson(const engine::PeerSpoke& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("peer-spoke")},
            {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)}};
}

QString nameOf(engine::PairMoved::Kind kind)
{
    switch (kind) {
    case engine::PairMoved::Kind::StateChanged:
        break;
    case engine::PairMoved::Kind::SplitBrain:
        return QStringLiteral("ha-split-brain");
    case engine::PairMoved::Kind::Synchronized:
        return QStringLiteral("ha-synchronized");
    case engine::PairMoved::Kind::SetAside:
        return QStringLiteral("ha-set-aside");
    case engine::PairMoved::Kind::NotSynchronized:
        return QStringLiteral("ha-not-synchronized");
    case engine::PairMoved::Kind::PeerRefused:
        return QStringLiteral("ha-peer-refused");
    case engine::PairMoved::Kind::Misconfigured:
        return QStringLiteral("ha-misconfigured");
    }
    return QStringLiteral("ha-state-changed");
}

QJsonObject toJson(const engine::PairMoved& fact)
{
    return {{QStringLiteral("event"), nameOf(fact.kind)},
            {QStringLiteral("state"), QString::fromUtf8(fact.state)},
            {QStringLiteral("peer_state"), QString::fromUtf8(fact.peerState)},
            {QStringLiteral("peer"), QString::fromUtf8(fact.peer.value)},
            {QStringLiteral("term"), number(fact.term)},
            {QStringLiteral("revision"), number(fact.revision)},
            {QStringLiteral("detail"), QString::fromUtf8(fact.detail)}};
}

QJsonObject toJson(const engine::StepOverridden& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("condition-overridden")},
            {QStringLiteral("workflow"), QString::fromUtf8(fact.workflow)},
            {QStringLiteral("step"), QString::fromUtf8(fact.step)},
            {QStringLiteral("condition"), QString::fromUtf8(fact.condition)},
            {QStringLiteral("measured"), QString::fromUtf8(fact.measured)},
            {QStringLiteral("reason"), QString::fromUtf8(fact.reason)}};
}

QJsonObject toJson(const engine::PredictionWrong& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("prediction-wrong")},
            {QStringLiteral("serial"), QString::fromUtf8(fact.serial.value)},
            {QStringLiteral("act"), QString::fromUtf8(fact.act)},
            {QStringLiteral("predicted"), QString::fromUtf8(fact.predicted)},
            {QStringLiteral("predicted_reason"), QString::fromUtf8(fact.predictedReason)},
            {QStringLiteral("happened"), QString::fromUtf8(fact.happened)},
            {QStringLiteral("reason"), QString::fromUtf8(fact.happenedReason)}};
}

/// What happens on a server as a whole belongs to no channel; a manager is known by the one that it is there
/// for.
bool concernsChannel(const engine::Fact& fact)
{
    if (const auto* listening = std::get_if<engine::Listening>(&fact))
        return listening->channels.size() == 1 || listening->channels.front() == engine::Channel::Management;
    return !std::holds_alternative<engine::PolicyPublished>(fact) &&
           !std::holds_alternative<engine::StepOverridden>(fact);
}

} // namespace

QJsonArray checksToJson(const trust::Verdict& verdict)
{
    QJsonArray checks;
    for (const trust::Check& check : verdict.checks) {
        QJsonObject json{{QStringLiteral("check"), QString::fromUtf8(trust::toText(check.id))},
                         {QStringLiteral("outcome"), QString::fromUtf8(trust::toText(check.outcome))},
                         {QStringLiteral("rule"), QString::fromUtf8(check.rule)},
                         {QStringLiteral("certificate"), QString::fromUtf8(check.certificate)},
                         {QStringLiteral("detail"), QString::fromUtf8(check.detail)}};
        if (check.reason)
            json.insert(QStringLiteral("reason"), QString::fromUtf8(trust::rowOf(*check.reason).name));
        if (!check.field.empty())
            json.insert(QStringLiteral("field"), QString::fromUtf8(check.field));
        checks.append(json);
    }
    return checks;
}

QJsonObject toJson(const engine::Event& event)
{
    QJsonObject json = std::visit([](const auto& fact) { return toJson(fact); }, event.fact);
    json.insert(QStringLiteral("time"), timeText(event.time));
    if (concernsChannel(event.fact))
        json.insert(QStringLiteral("channel"), QString::fromUtf8(engine::toText(event.channel)));
    if (!event.server.value.empty())
        json.insert(QStringLiteral("server"), QString::fromUtf8(event.server.value));
    return json;
}

namespace {

/// Qt leaves DEL and the one-byte controls of terminals as they are.
QByteArray lineOf(const QJsonObject& json)
{
    return visibleText(QJsonDocument(json).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace

QByteArray toJsonLine(const engine::Event& event)
{
    return lineOf(toJson(event));
}

QByteArray toJsonLine(const HttpListening& fact, base::TimePoint time)
{
    const QJsonObject json{{QStringLiteral("time"), timeText(time)},
                           {QStringLiteral("event"), QStringLiteral("http-listening")},
                           {QStringLiteral("address"), QString::fromStdString(fact.address)}};
    return lineOf(json);
}

QByteArray toJsonLine(const OutputLost& fact, base::TimePoint time)
{
    const QJsonObject json{{QStringLiteral("time"), timeText(time)},
                           {QStringLiteral("event"), QStringLiteral("output-lost")},
                           {QStringLiteral("lines"), qint64(fact.lines)}};
    return lineOf(json);
}

QByteArray toJsonLine(const PushResult& result, base::TimePoint time)
{
    QJsonObject json = toJson(result);
    json.insert(QStringLiteral("time"), timeText(time));
    return lineOf(json);
}

} // namespace models::text
