#include "models/text/handshake_text.h"

#include "models/text/event_json.h"
#include "models/text/handshake_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "session/base/channel.h"
#include "session/engine/alert_name.h"
#include "session/engine/snapshot.h"

#include <QCoreApplication>
#include <QStringList>

namespace models::text {

using namespace session;
using config::JsonText;
using engine::HandshakeMessage;
using engine::HandshakeStory;

namespace {

struct TakenWords
{
    Q_DECLARE_TR_FUNCTIONS(text)
};

QString messageLine(const HandshakeStory& story, std::size_t place)
{
    const HandshakeMessage& message = story.attempt->trace->messages[place];
    const bool isFailed = engine::failedMessage(story) == place;
    QString line =
        QStringLiteral("%1 ms  %2  %3")
            .arg(double(message.at) / 1000, 8, 'f', 1)
            .arg(message.isSent ? QStringLiteral("<--") : QStringLiteral("-->"), messageLabel(message));
    const QString summary = messageSummary(story, place);
    if (!summary.isEmpty())
        line += QStringLiteral("  ") + summary;
    line += QStringLiteral("  (%1)").arg(TakenWords::tr("%n byte(s)", nullptr, int(message.size)));
    return isFailed ? line + QStringLiteral("  <== ") + TakenWords::tr("here") : line;
}

QString outcomeMark(trust::Outcome outcome)
{
    switch (outcome) {
    case trust::Outcome::Pass:
        return QStringLiteral("[+]");
    case trust::Outcome::Fail:
        return QStringLiteral("[x]");
    case trust::Outcome::Skipped:
        break;
    }
    return QStringLiteral("[ ]");
}

void addMessages(JsonText& json, const engine::HandshakeTrace& trace)
{
    json.array("messages", [&] {
        for (const HandshakeMessage& message : trace.messages)
            json.object([&] {
                json.member("at_us", message.at);
                json.member("direction", message.isSent ? "sent" : "received");
                json.member("message", engine::messageName(message));
                json.member("size", message.size);
                json.member("encrypted", bool(message.isEncrypted));
                if (message.kind == HandshakeMessage::Kind::Alert) {
                    json.member("alert", engine::alertName(message.type));
                    json.member("fatal", bool(message.isFatal));
                }
            });
    });
    if (trace.leftOut > 0)
        json.member("messages_left_out", trace.leftOut);
}

void addDevice(JsonText& json, const HandshakeStory& story)
{
    json.object("device", [&] {
        json.array("passed", [&] {
            for (const QString& name : QString::fromStdString(story.attempt->passedThere)
                                           .split(QLatin1Char(' '), Qt::SkipEmptyParts))
                json.element(name.toStdString());
        });
        if (!story.foundThere)
            return json.null("found");
        json.object("found", [&] {
            if (story.foundThere->reason)
                json.member("reason", trust::rowOf(*story.foundThere->reason).name);
            json.member("rule", story.foundThere->rule);
            json.member("detail", story.foundThere->detail);
            json.member("at", base::toRfc3339(story.foundAt));
        });
    });
}

void addLookups(JsonText& json, const engine::Attempt& attempt)
{
    const revocation::Deadlines& deadlines = attempt.lookupDeadlines;
    json.object("lookup_deadlines_ms", [&] {
        json.member("ocsp", deadlines.ocsp.count());
        json.member("crl", deadlines.crl.count());
        json.member("total", deadlines.total.count());
    });
    json.array("lookups", [&] {
        for (const auto& [fingerprint, fact] : attempt.revocation.byFingerprint)
            json.object([&] {
                json.member("certificate", fingerprint);
                json.member("status", trust::toText(fact.status));
                json.member("source", toText(fact.source));
                json.member("detail", fact.detail);
                json.array("steps", [&] {
                    for (const auto& step : fact.steps)
                        json.object([&] {
                            json.member("source", toText(step.source));
                            json.member("from_ms", step.from.count());
                            json.member("to_ms", step.to.count());
                            json.member("problem", step.problem);
                        });
                });
            });
    });
}

void addVerdict(JsonText& json, const HandshakeStory& story)
{
    const trust::Verdict& verdict = story.attempt->verdict;
    json.member("allowed", verdict.allowed);
    json.member("up", story.isUp);
    json.member("authentication", trust::toText(worldOf(*story.attempt)));
    if (const trust::Check* failure = verdict.firstFailure()) {
        json.member("judged_by", engine::toText(engine::judgeOf(story)));
        if (failure->reason)
            json.member("reason", trust::rowOf(*failure->reason).name);
        json.member("rule", failure->rule);
        json.member("check", trust::toText(failure->id));
        json.member("detail", failure->detail);
    }
    if (const auto failed = engine::failedMessage(story))
        json.member("step", engine::messageName(story.attempt->trace->messages[*failed]));
    if (story.alert)
        json.object("alert", [&] {
            const bool isSent = story.alert->direction == engine::AlertFact::Direction::Sent;
            json.member("name", story.alert->name);
            json.member("direction", isSent ? "sent" : "received");
        });
}

} // namespace

QString handshakeText(const HandshakeStory& story)
{
    const engine::Attempt& attempt = *story.attempt;
    QStringList lines{verdictHeadline(story), verdictSentence(story)};
    if (const QString found = whatWeFound(story); !found.isEmpty())
        lines << TakenWords::tr("What this manager found: %1").arg(found);
    if (const QString said = whatTheDeviceSaid(story); !said.isEmpty())
        lines << TakenWords::tr("What the device said: %1").arg(said);
    if (const QString clock = clockSentence(story); !clock.isEmpty())
        lines << clock;
    lines << TakenWords::tr("Peer %1, %2")
                 .arg(QString::fromStdString(attempt.peerAddress),
                      bothTimes(attempt.startedAt).replace(QLatin1Char('\n'), QStringLiteral(" / ")));
    lines << QString();
    if (attempt.trace)
        for (std::size_t place = 0; place < attempt.trace->messages.size(); ++place)
            lines << messageLine(story, place);
    lines << QString();
    for (const trust::Check& check : attempt.verdict.checks)
        lines << QStringLiteral("%1 %2  %3")
                     .arg(outcomeMark(check.outcome), checkResult(check), QString::fromUtf8(check.detail));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

std::string handshakeJson(const HandshakeStory& story)
{
    const engine::Attempt& attempt = *story.attempt;
    JsonText json;
    if (story.serial)
        json.member("serial", story.serial->value);
    json.member("started_at", base::toRfc3339(attempt.startedAt));
    json.member("judged_at", base::toRfc3339(attempt.judgedAt));
    json.member("peer", attempt.peerAddress);
    addVerdict(json, story);
    json.member("tls", attempt.tlsVersion);
    json.member("cipher", attempt.cipher);
    if (attempt.clockOffset)
        json.member("clock_offset_ms", attempt.clockOffset->count());
    if (attempt.trace)
        addMessages(json, *attempt.trace);
    addChecks(json, attempt.verdict);
    addDevice(json, story);
    if (!attempt.revocation.byFingerprint.empty())
        addLookups(json, attempt);
    json.array("chain", [&] {
        for (const pki::Certificate& certificate : attempt.evidence.chain)
            json.element(certificate.pem());
    });
    return json.take();
}

std::string chainPem(const HandshakeStory& story)
{
    std::string pem;
    for (const pki::Certificate& certificate : story.attempt->evidence.chain)
        pem += certificate.pem();
    return pem;
}

QString sClientLine(const SClientFacts& facts)
{
    QString line = QStringLiteral("openssl s_client -connect %1").arg(QString::fromStdString(facts.address));
    if (facts.tlsVersion == "TLSv1.3")
        line += QStringLiteral(" -tls1_3");
    else if (facts.tlsVersion == "TLSv1.2")
        line += QStringLiteral(" -tls1_2");
    if (!facts.cipher.empty() && facts.tlsVersion != "TLSv1.3")
        line += QStringLiteral(" -cipher %1").arg(QString::fromStdString(facts.cipher));
    const bool isCustom = facts.world == trust::TrustWorld::Custom;
    line += QStringLiteral(" -alpn %1")
                .arg(QString::fromUtf8(isCustom ? engine::customAlpn : engine::predefinedAlpn));
    if (!facts.name.empty())
        line += QStringLiteral(" -cert %1.pem -key %1.key -cert_chain %1.pem")
                    .arg(QString::fromStdString(facts.name));
    return line + QStringLiteral(" -showcerts -state");
}

QString sClientLine(const HandshakeStory& story, const std::string& address)
{
    const engine::Attempt& attempt = *story.attempt;
    SClientFacts facts{.address = address,
                       .world = attempt.evidence.world,
                       .tlsVersion = attempt.tlsVersion,
                       .cipher = attempt.cipher};
    if (!attempt.evidence.chain.empty())
        facts.name = story.serial ? story.serial->value : "device";
    return sClientLine(facts);
}

} // namespace models::text
