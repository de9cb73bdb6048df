#include "models/text/event_json.h"

#include <QJsonDocument>

namespace models::text {

using namespace session;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString timeText(base::TimePoint time)
{
    return text(base::toRfc3339(time));
}

qint64 number(std::uint64_t value)
{
    return qint64(value);
}

QJsonObject toJson(const engine::Listening& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("listening")},
            {QStringLiteral("address"), text(fact.address)}};
}

QJsonObject toJson(const engine::SessionUp& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("session-up")},
                     {QStringLiteral("serial"), text(fact.serial.value)}};
    if (!fact.attempt)
        return json;
    const engine::Attempt& attempt = *fact.attempt;
    const trust::TrustWorld world = attempt.verdict.world.value_or(attempt.evidence.world);
    json.insert(QStringLiteral("authentication"), text(trust::toText(world)));
    json.insert(QStringLiteral("tls"), text(attempt.tlsVersion));
    json.insert(QStringLiteral("cipher"), text(attempt.cipher));
    json.insert(QStringLiteral("peer"), text(attempt.peerAddress));
    if (attempt.verdict.unverified)
        json.insert(QStringLiteral("unverified"), true);
    if (!attempt.evidence.chain.empty()) {
        const pki::Certificate& leaf = attempt.evidence.chain.front();
        json.insert(QStringLiteral("subject"), text(leaf.subject()));
        json.insert(QStringLiteral("not_after"), timeText(leaf.notAfter()));
        json.insert(QStringLiteral("fingerprint"), text(leaf.sha256()));
    }
    return json;
}

QJsonValue alertToJson(const std::optional<engine::AlertFact>& alert)
{
    if (!alert)
        return QJsonValue::Null;
    const bool sent = alert->direction == engine::AlertFact::Direction::Sent;
    return QJsonObject{
        {QStringLiteral("name"), text(alert->name)},
        {QStringLiteral("direction"), sent ? QStringLiteral("sent") : QStringLiteral("received")}};
}

QJsonObject toJson(const engine::SessionRefused& fact)
{
    QJsonObject json{{QStringLiteral("event"), QStringLiteral("session-refused")},
                     {QStringLiteral("serial"),
                      fact.serial ? QJsonValue(text(fact.serial->value)) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("alert"), alertToJson(fact.alert)}};
    if (!fact.attempt)
        return json;
    const trust::Verdict& verdict = fact.attempt->verdict;
    json.insert(QStringLiteral("peer"), text(fact.attempt->peerAddress));
    json.insert(QStringLiteral("tls"), text(fact.attempt->tlsVersion));
    json.insert(QStringLiteral("checks"), checksToJson(verdict));
    if (const trust::Check* failed = verdict.firstFailure()) {
        if (failed->reason)
            json.insert(QStringLiteral("reason"), text(trust::rowOf(*failed->reason).name));
        json.insert(QStringLiteral("rule"), text(failed->rule));
        json.insert(QStringLiteral("check"), text(trust::toText(failed->id)));
        json.insert(QStringLiteral("detail"), text(failed->detail));
        json.insert(QStringLiteral("certificate"), text(failed->certificate));
    }
    return json;
}

QJsonObject toJson(const engine::SessionDown& fact)
{
    return {{QStringLiteral("event"), QStringLiteral("session-down")},
            {QStringLiteral("serial"), text(fact.serial.value)},
            {QStringLiteral("reason"), text(fact.reason)}};
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
        json.insert(QStringLiteral("serial"), text(fact.serial->value));
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
            {QStringLiteral("serial"), text(fact.serial.value)},
            {QStringLiteral("name"), text(fact.csr.name)}};
}

QJsonObject toJson(const engine::DeviceAnswered& fact)
{
    const wire::Result& result = fact.result;
    return {
        {QStringLiteral("event"), QStringLiteral("push-result")},
        {QStringLiteral("serial"), text(fact.serial.value)},
        {QStringLiteral("job"), number(result.job)},
        {QStringLiteral("result"), result.ok ? QStringLiteral("OK") : QStringLiteral("FAIL")}, // as jobs say
        {QStringLiteral("detail"), text(result.detail)},
        {QStringLiteral("config_digest"), text(result.configDigest)},
        {QStringLiteral("client_certificate_source"), text(result.clientCertificateSource)},
        {QStringLiteral("client_certificate_fingerprint"), text(result.clientCertificateFingerprint)}};
}

/// What happens on the manager as a whole belongs to no channel.
bool concernsChannel(const engine::Fact& fact)
{
    return !std::holds_alternative<engine::PolicyPublished>(fact);
}

} // namespace

QJsonArray checksToJson(const trust::Verdict& verdict)
{
    QJsonArray checks;
    for (const trust::Check& check : verdict.checks) {
        QJsonObject json{{QStringLiteral("check"), text(trust::toText(check.id))},
                         {QStringLiteral("outcome"), text(trust::toText(check.outcome))},
                         {QStringLiteral("rule"), text(check.rule)},
                         {QStringLiteral("certificate"), text(check.certificate)},
                         {QStringLiteral("detail"), text(check.detail)}};
        if (check.reason)
            json.insert(QStringLiteral("reason"), text(trust::rowOf(*check.reason).name));
        if (!check.field.empty())
            json.insert(QStringLiteral("field"), text(check.field));
        checks.append(json);
    }
    return checks;
}

QJsonObject toJson(const engine::Event& event)
{
    QJsonObject json = std::visit([](const auto& fact) { return toJson(fact); }, event.fact);
    json.insert(QStringLiteral("time"), timeText(event.time));
    if (concernsChannel(event.fact))
        json.insert(QStringLiteral("channel"), text(engine::toText(event.channel)));
    return json;
}

QByteArray toJsonLine(const engine::Event& event)
{
    return QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace models::text
