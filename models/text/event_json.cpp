#include "models/text/event_json.h"

#include "models/text/event_name.h"
#include "models/text/visible_text.h"

namespace models::text {

using namespace session;
using config::JsonText;

namespace {

double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

/// What is known of every attempt, accepted or not.
void addAttempt(JsonText& json, const engine::Attempt& attempt)
{
    json.member("peer", attempt.peerAddress);
    json.member("tls", attempt.tlsVersion);
    json.member("cipher", attempt.cipher);
    json.member("own_fingerprint", attempt.ownFingerprint);
    if (!attempt.evidence.chain.empty()) {
        const pki::Certificate& leaf = attempt.evidence.chain.front();
        json.member("subject", leaf.subject());
        json.member("not_after", base::toRfc3339(leaf.notAfter()));
        json.member("fingerprint", leaf.sha256());
    }
    json.object("durations_ms", [&] {
        json.member("handshake", inMilliseconds(attempt.phases.handshake));
        json.member("verification", inMilliseconds(attempt.phases.verification));
        json.member("revocation", inMilliseconds(attempt.phases.revocation));
        json.member("hello", inMilliseconds(attempt.phases.hello));
    });
    addChecks(json, attempt.verdict);
}

void addRefusal(JsonText& json, const trust::Verdict& verdict)
{
    const trust::Check* failed = verdict.firstFailure();
    if (!failed)
        return;
    if (failed->reason)
        json.member("reason", trust::rowOf(*failed->reason).name);
    json.member("rule", failed->rule);
    json.member("check", trust::toText(failed->id));
    json.member("detail", failed->detail);
    json.member("certificate", failed->certificate);
}

void add(JsonText& json, const engine::Listening& fact)
{
    json.member("address", fact.address);
    if (fact.channels.size() == 1) // then `channel` says it all
        return;
    json.array("channels", [&] {
        for (const engine::Channel channel : fact.channels)
            json.element(engine::toText(channel));
    });
}

/// Administrators have none.
void addSerial(JsonText& json, const base::Serial& serial)
{
    if (serial.empty())
        json.null("serial");
    else
        json.member("serial", serial.value);
}

void add(JsonText& json, const engine::SessionUp& fact)
{
    addSerial(json, fact.serial);
    const engine::Attempt& attempt = *fact.attempt;
    json.member("authentication", trust::toText(worldOf(attempt)));
    addAttempt(json, attempt);
    if (attempt.verdict.unverified)
        json.member("unverified", true);
    const trust::Check* revocation = attempt.verdict.find(trust::CheckId::Revocation);
    if (revocation && revocation->outcome == trust::Outcome::Pass)
        json.member("revocation", revocation->detail);
}

void add(JsonText& json, const engine::SessionRefused& fact)
{
    if (fact.serial)
        json.member("serial", fact.serial->value);
    else
        json.null("serial");
    if (fact.alert)
        json.object("alert", [&] {
            const bool sent = fact.alert->direction == engine::AlertFact::Direction::Sent;
            json.member("name", fact.alert->name);
            json.member("direction", sent ? "sent" : "received");
        });
    else
        json.null("alert");
    json.member("judged_by", engine::toText(fact.judge));
    if (!fact.dialled.empty())
        json.member("dialled", fact.dialled);
    addAttempt(json, *fact.attempt);
    addRefusal(json, fact.attempt->verdict);
}

/// K1. `ends_at` is null when it ends with a wait that has not begun.
void add(JsonText& json, const engine::SessionJudgedAnew& fact)
{
    json.member("serial", fact.serial.value);
    json.member("peer", fact.attempt->peerAddress);
    addChecks(json, fact.attempt->verdict);
    if (!fact.attempt->verdict.allowed) {
        if (fact.endsAt)
            json.member("ends_at", base::toRfc3339(*fact.endsAt));
        else
            json.null("ends_at");
    }
    addRefusal(json, fact.attempt->verdict);
}

void add(JsonText& json, const engine::SessionDown& fact)
{
    addSerial(json, fact.serial);
    json.member("reason", toText(fact.reason));
    if (fact.records > 0)
        json.member("records", fact.records);
}

void add(JsonText& json, const engine::PolicyPublished& fact)
{
    json.member("version", fact.version.value);
}

void add(JsonText& json, const engine::DisconnectWaitStarted& fact)
{
    json.member("deadline", base::toRfc3339(fact.deadline));
    json.member("sessions", fact.sessions);
    if (fact.serial)
        json.member("serial", fact.serial->value);
}

void add(JsonText& json, const engine::DisconnectWaitEnded& fact)
{
    json.member("deadline", base::toRfc3339(fact.deadline));
    json.member("sessions", fact.sessions);
}

void add(JsonText& json, const engine::CertificateRequested& fact)
{
    json.member("serial", fact.serial.value);
    json.member("name", fact.csr.name);
}

void add(JsonText& json, const PushResult& result)
{
    json.member("serial", result.serial.value);
    json.member("job", result.job);
    json.member("result", result.ok ? "OK" : "FAIL"); // as jobs say
    json.member("detail", result.detail);
    json.member("config_digest", result.configDigest);
}

void add(JsonText& json, const engine::DeviceAnswered& fact)
{
    const wire::Result& result = fact.result;
    add(json, PushResult{.serial = fact.serial,
                         .job = result.job,
                         .ok = result.ok,
                         .detail = result.detail,
                         .configDigest = result.configDigest});
    json.member("client_certificate_source", result.clientCertificateSource);
    json.member("client_certificate_fingerprint", result.clientCertificateFingerprint);
}

void add(JsonText& json, const engine::SettingsReverted& fact)
{
    json.member("serial", fact.serial.value);
    json.member("config_digest", fact.digest);
    json.member("reason", fact.reason);
}

/// `channel` is the one over which it came.
void add(JsonText& json, const engine::ChannelReported& fact)
{
    const wire::ChannelReport& report = fact.report;
    json.member("serial", fact.serial.value);
    json.member("reported_channel", report.channel);
    json.member("role", report.role);
    json.member("peer", report.peer);
    json.member("peer_serial", report.peerSerial);
    json.member("state", report.state);
    json.member("authentication", report.authentication);
    json.member("reason", report.reason);
    json.member("rule", report.rule);
    json.member("detail", report.detail);
    json.member("since", base::toRfc3339(base::TimePoint(std::chrono::milliseconds(report.since))));
    if (report.channel == engine::toText(engine::Channel::LogForwarding))
        json.member("records", report.records);
}

/// Nothing of it is for other eyes than the peer's.
void add(JsonText& json, const engine::PeerSpoke& fact)
{
    json.member("serial", fact.serial.value);
}

void add(JsonText& json, const engine::PairMoved& fact)
{
    json.member("state", fact.state);
    json.member("peer_state", fact.peerState);
    json.member("peer", fact.peer.value);
    json.member("term", fact.term);
    json.member("revision", fact.revision);
    json.member("detail", fact.detail);
}

void add(JsonText& json, const engine::StepOverridden& fact)
{
    json.member("workflow", fact.workflow);
    json.member("step", fact.step);
    json.member("condition", fact.condition);
    json.member("measured", fact.measured);
    json.member("reason", fact.reason);
}

void add(JsonText& json, const engine::PredictionWrong& fact)
{
    json.member("serial", fact.serial.value);
    json.member("act", fact.act);
    json.member("predicted", fact.predicted);
    json.member("predicted_reason", fact.predictedReason);
    json.member("happened", fact.happened);
    json.member("reason", fact.happenedReason);
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

void begin(JsonText& json, base::TimePoint time, std::string_view name)
{
    json.member("time", base::toRfc3339(time));
    json.member("event", name);
}

/// JSON leaves DEL and the one-byte controls of terminals as they are.
QByteArray lineOf(const std::string& json)
{
    return visibleText(QByteArray::fromStdString(json)) + '\n';
}

} // namespace

void addChecks(JsonText& json, const trust::Verdict& verdict)
{
    json.array("checks", [&] {
        for (const trust::Check& check : verdict.checks)
            json.object([&] {
                json.member("check", trust::toText(check.id));
                json.member("outcome", trust::toText(check.outcome));
                json.member("rule", check.rule);
                json.member("certificate", check.certificate);
                json.member("detail", check.detail);
                if (check.reason)
                    json.member("reason", trust::rowOf(*check.reason).name);
                if (!check.field.empty())
                    json.member("field", check.field);
            });
    });
}

trust::TrustWorld worldOf(const engine::Attempt& attempt)
{
    return attempt.verdict.world.value_or(attempt.evidence.world);
}

std::string toJson(const engine::Event& event, std::string_view name)
{
    JsonText json;
    begin(json, event.time, name);
    if (concernsChannel(event.fact))
        json.member("channel", engine::toText(event.channel));
    if (!event.server.value.empty())
        json.member("server", event.server.value);
    std::visit([&](const auto& fact) { add(json, fact); }, event.fact);
    return json.take();
}

QByteArray toJsonLine(const engine::Event& event)
{
    return lineOf(toJson(event, nameOf(event.fact)));
}

QByteArray toJsonLine(const HttpListening& fact, base::TimePoint time)
{
    JsonText json;
    begin(json, time, "http-listening");
    json.member("address", fact.address);
    return lineOf(json.take());
}

QByteArray toJsonLine(const LabOrdered& fact, base::TimePoint time)
{
    JsonText json;
    begin(json, time, "revocation-lab");
    json.member("authority", fact.authority);
    json.member("behaviour", fact.behaviour);
    json.member("on", fact.on);
    json.member("delay_ms", std::int64_t(fact.delay.count()));
    return lineOf(json.take());
}

QByteArray toJsonLine(const OutputLost& fact, base::TimePoint time)
{
    JsonText json;
    begin(json, time, "output-lost");
    json.member("lines", fact.lines);
    return lineOf(json.take());
}

QByteArray toJsonLine(const PushResult& result, base::TimePoint time)
{
    JsonText json;
    begin(json, time, "push-result");
    json.member("channel", engine::toText(engine::Channel::Management));
    add(json, result);
    return lineOf(json.take());
}

} // namespace models::text
