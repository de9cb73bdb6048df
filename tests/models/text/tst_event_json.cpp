#include "models/text/event_json.h"

#include "models/text/event_name.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_event_json {

using namespace session;

namespace {

engine::Event eventOf(engine::Fact fact)
{
    return {*base::fromRfc3339("2026-11-24T02:36:00.125Z"), engine::Channel::Management, std::move(fact)};
}

QJsonObject lineOf(const engine::Event& event)
{
    const QByteArray line = models::text::toJsonLine(event);
    if (line.count('\n') != 1 || !line.endsWith('\n'))
        return {};
    return QJsonDocument::fromJson(line).object();
}

QJsonObject lineOf(engine::Fact fact)
{
    return lineOf(eventOf(std::move(fact)));
}

engine::Attempt someAttempt()
{
    engine::Attempt attempt;
    attempt.peerAddress = "127.0.0.1:51842";
    attempt.tlsVersion = "TLSv1.2";
    attempt.cipher = "ECDHE-ECDSA-AES256-GCM-SHA384";
    attempt.ownFingerprint = "aa11";
    attempt.phases = {.handshake = std::chrono::microseconds(1250),
                      .verification = std::chrono::microseconds(500),
                      .revocation = {},
                      .hello = std::chrono::microseconds(30'000)};
    return attempt;
}

} // namespace

class EventJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorHasNoSerial() // S-5
    {
        for (const engine::Fact& fact :
             {engine::Fact(engine::SessionUp{{}, {}, std::make_shared<engine::Attempt>(), {}, {}}),
              engine::Fact(engine::SessionDown{{}, {}, engine::DownReason::Answered})}) {
            engine::Event event = eventOf(fact);
            event.channel = engine::Channel::AdminWeb;
            const QJsonObject json = lineOf(event);
            QVERIFY(json.contains("serial") && json.value("serial").isNull());
            QCOMPARE(json.value("channel").toString(), QStringLiteral("admin-web"));
        }
    }
    void everyEventHasTimeNameAndChannel()
    {
        const QJsonObject json = lineOf(engine::Listening{"127.0.0.1:3978"});
        QCOMPARE(json, (QJsonObject{{"time", "2026-11-24T02:36:00.125Z"},
                                    {"event", "listening"},
                                    {"channel", "management"},
                                    {"address", "127.0.0.1:3978"}}));
    }
    void whoWentOnAlthoughAConditionDidNotHold()
    {
        QCOMPARE(lineOf(engine::StepOverridden{"enforce", "enforce", "none-offline", "2 of 3", "in repair"}),
                 (QJsonObject{{"time", "2026-11-24T02:36:00.125Z"},
                              {"event", "condition-overridden"},
                              {"workflow", "enforce"},
                              {"step", "enforce"},
                              {"condition", "none-offline"},
                              {"measured", "2 of 3"},
                              {"reason", "in repair"}}));
    }
    void x1_aWrongPredictionSaysBoth()
    {
        QCOMPARE(lineOf(engine::PredictionWrong{base::Serial("1"), "commit 3", "drops", "expired",
                                                "came-back", ""}),
                 (QJsonObject{{"time", "2026-11-24T02:36:00.125Z"},
                              {"event", "prediction-wrong"},
                              {"channel", "management"},
                              {"serial", "1"},
                              {"act", "commit 3"},
                              {"predicted", "drops"},
                              {"predicted_reason", "expired"},
                              {"happened", "came-back"},
                              {"reason", ""}}));
    }
    void whatAnApplianceTellsAsAServer() // T1
    {
        engine::Event event = eventOf(engine::Listening{
            "127.0.0.1:5000", {engine::Channel::LogForwarding, engine::Channel::InterCollector}});
        event.channel = engine::Channel::LogForwarding;
        event.server = base::Serial("LC1");
        QCOMPARE(lineOf(event), (QJsonObject{{"time", "2026-11-24T02:36:00.125Z"},
                                             {"event", "listening"},
                                             {"address", "127.0.0.1:5000"},
                                             {"channels", QJsonArray{"log-forwarding", "inter-collector"}},
                                             {"server", "LC1"}}));
        event.fact = engine::SessionDown{base::Serial("1"), {}, engine::DownReason::Stopped};
        QCOMPARE(lineOf(event)["channel"], QJsonValue("log-forwarding"));
    }
    void whatADeviceReportsOfItsOtherChannels()
    {
        const QJsonObject json =
            lineOf(engine::ChannelReported{base::Serial("1"),
                                           {"wildfire", "client", "wf:443", "WF1", "refused", "custom",
                                            "expired", "C20", "notAfter", 1000, 0}});
        QCOMPARE(json, (QJsonObject{{"time", "2026-11-24T02:36:00.125Z"},
                                    {"event", "channel-reported"},
                                    {"channel", "management"},
                                    {"serial", "1"},
                                    {"reported_channel", "wildfire"},
                                    {"role", "client"},
                                    {"peer", "wf:443"},
                                    {"peer_serial", "WF1"},
                                    {"state", "refused"},
                                    {"authentication", "custom"},
                                    {"reason", "expired"},
                                    {"rule", "C20"},
                                    {"detail", "notAfter"},
                                    {"since", "1970-01-01T00:00:01.000Z"}}));
    }
    void sessionUp()
    {
        QTemporaryDir directory;
        support::OpensslPki pki(directory.path());
        pki.root("root");
        pki.leaf("fw", {.issuer = "root",
                        .subject = "/O=Example/CN=fw-01",
                        .notAfter = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), Qt::UTC)});
        engine::Attempt attempt = someAttempt();
        const QByteArray pem = pki.certificate("fw");
        attempt.evidence.chain = {*pki::Certificate::fromPem(pem.toStdString())};
        attempt.verdict.world = trust::TrustWorld::Custom;
        attempt.verdict.allowed = true;
        engine::SessionUp fact;
        fact.serial = base::Serial("0012");
        fact.attempt = std::make_shared<engine::Attempt>(attempt);
        QJsonObject json = lineOf(fact);
        QCOMPARE(json.value("event").toString(), QStringLiteral("session-up"));
        QCOMPARE(json.value("serial").toString(), QStringLiteral("0012"));
        QCOMPARE(json.value("authentication").toString(), QStringLiteral("custom"));
        QCOMPARE(json.value("tls").toString(), QStringLiteral("TLSv1.2"));
        QCOMPARE(json.value("cipher").toString(), QStringLiteral("ECDHE-ECDSA-AES256-GCM-SHA384"));
        QVERIFY(json.value("subject").toString().contains(QStringLiteral("CN = fw-01")) ||
                json.value("subject").toString().contains(QStringLiteral("CN=fw-01")));
        QCOMPARE(json.value("not_after").toString(), QStringLiteral("2030-01-02T03:04:05.000Z"));
        QVERIFY(!json.contains("unverified") && !json.contains("revocation"));
        // The evidence, as of every attempt.
        QCOMPARE(json["fingerprint"].toString().size(), qsizetype(64));
        QCOMPARE(json["own_fingerprint"], QJsonValue("aa11"));
        QCOMPARE(json["peer"], QJsonValue("127.0.0.1:51842"));
        QVERIFY(json["checks"].isArray());
        QCOMPARE(
            json["durations_ms"].toObject(),
            (QJsonObject{{"handshake", 1.25}, {"verification", 0.5}, {"revocation", 0.0}, {"hello", 30.0}}));

        trust::Check revocation;
        revocation.id = trust::CheckId::Revocation;
        attempt.verdict.checks = {revocation};
        fact.attempt = std::make_shared<engine::Attempt>(attempt);
        QVERIFY(!lineOf(fact).contains("revocation")); // C9
        attempt.verdict.checks.front().outcome = trust::Outcome::Pass;
        attempt.verdict.checks.front().detail = "CN = fw-01: good (OCSP http://x/)";
        fact.attempt = std::make_shared<engine::Attempt>(attempt);
        QCOMPARE(lineOf(fact)["revocation"].toString(), QString("CN = fw-01: good (OCSP http://x/)")); // C27

        attempt.verdict.unverified = true; // C23
        attempt.verdict.world = trust::TrustWorld::Predefined;
        fact.attempt = std::make_shared<engine::Attempt>(attempt);
        json = lineOf(fact);
        QCOMPARE(json.value("authentication").toString(), QStringLiteral("predefined"));
        QVERIFY(json.value("unverified").toBool());
    }
    void sessionRefused()
    {
        engine::Attempt attempt = someAttempt();
        trust::Check passed;
        passed.id = trust::CheckId::Certificate;
        passed.outcome = trust::Outcome::Pass;
        attempt.verdict.checks = {passed,
                                  {trust::CheckId::Validity, trust::Outcome::Fail, trust::Reason::Expired,
                                   "C20", "CN=fw", "notAfter", "2020"}};
        attempt.verdict.reason = trust::Reason::Expired;
        engine::SessionRefused fact;
        fact.attempt = std::make_shared<engine::Attempt>(attempt);
        fact.alert = engine::AlertFact{"certificate_expired", engine::AlertFact::Direction::Sent};
        QJsonObject json = lineOf(fact);
        QCOMPARE(json.value("event").toString(), QStringLiteral("session-refused"));
        QCOMPARE(json["judged_by"], QJsonValue("here"));
        QVERIFY(!json.contains("dialled")); // who calls is known by nothing but what it shows
        fact.judge = engine::Judge::Peer;
        fact.dialled = "peer.example:3978";
        QCOMPARE(lineOf(fact)["judged_by"], QJsonValue("peer"));
        QCOMPARE(lineOf(fact)["dialled"], QJsonValue("peer.example:3978"));
        QVERIFY(json.value("serial").isNull());
        QCOMPARE(json.value("peer").toString(), QStringLiteral("127.0.0.1:51842"));
        QCOMPARE(json.value("tls").toString(), QStringLiteral("TLSv1.2"));
        QCOMPARE(json.value("cipher").toString(), QStringLiteral("ECDHE-ECDSA-AES256-GCM-SHA384"));
        QCOMPARE(json["own_fingerprint"], QJsonValue("aa11"));
        QVERIFY(!json.contains("fingerprint")); // it sent none
        QCOMPARE(json["durations_ms"].toObject()["handshake"].toDouble(), 1.25);
        QCOMPARE(json.value("reason").toString(), QStringLiteral("expired"));
        QCOMPARE(json.value("rule").toString(), QStringLiteral("C20"));
        QCOMPARE(json.value("check").toString(),
                 QString::fromUtf8(trust::toText(trust::CheckId::Validity).data()));
        QCOMPARE(json.value("detail").toString(), QStringLiteral("2020"));
        QCOMPARE(json.value("alert").toObject(),
                 (QJsonObject{{"name", "certificate_expired"}, {"direction", "sent"}}));
        const QJsonArray checks = json.value("checks").toArray();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0].toObject().value("outcome").toString(), QStringLiteral("pass"));
        QCOMPARE(checks[1].toObject(), (QJsonObject{{"check", "validity"},
                                                    {"outcome", "fail"},
                                                    {"rule", "C20"},
                                                    {"certificate", "CN=fw"},
                                                    {"detail", "2020"},
                                                    {"field", "notAfter"},
                                                    {"reason", "expired"}}));
        QCOMPARE(checks[0].toObject(), (QJsonObject{{"check", "certificate"},
                                                    {"outcome", "pass"},
                                                    {"rule", ""},
                                                    {"certificate", ""},
                                                    {"detail", ""}}));
        // The same, whoever prints them.
        models::config::JsonText alone;
        models::text::addChecks(alone, attempt.verdict);
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(alone.take())).object(),
                 (QJsonObject{{"checks", checks}}));

        QCOMPARE(models::text::serialOf(fact), std::string());
        fact.serial = base::Serial("0012");
        QCOMPARE(models::text::serialOf(fact), std::string("0012"));
        fact.alert.reset();
        json = lineOf(fact);
        QCOMPARE(json.value("serial").toString(), QStringLiteral("0012"));
        QVERIFY(json.contains("alert") && json.value("alert").isNull());
        fact.alert = engine::AlertFact{"unknown_ca", engine::AlertFact::Direction::Received};
        QCOMPARE(lineOf(fact).value("alert").toObject().value("direction").toString(),
                 QStringLiteral("received"));
    }
    void sessionJudgedAnew() // K1
    {
        auto attempt = std::make_shared<engine::Attempt>(someAttempt());
        attempt->verdict.checks = {{trust::CheckId::Revocation, trust::Outcome::Fail, trust::Reason::Revoked,
                                    "C18", "CN=fw", "", "revoked at"}};
        attempt->verdict.reason = trust::Reason::Revoked;
        engine::SessionJudgedAnew fact{base::Serial("0012"), {7}, attempt, {3}, std::nullopt};
        QJsonObject json = lineOf(fact);
        QCOMPARE(json["event"], QJsonValue("session-doomed"));
        QCOMPARE(json["serial"], QJsonValue("0012"));
        QCOMPARE(json["reason"], QJsonValue("revoked"));
        QCOMPARE(json["rule"], QJsonValue("C18"));
        QVERIFY(json.contains("ends_at") && json["ends_at"].isNull());
        fact.endsAt = base::TimePoint(std::chrono::seconds(1));
        QCOMPARE(lineOf(fact)["ends_at"], QJsonValue("1970-01-01T00:00:01.000Z"));
        attempt->verdict = {};
        attempt->verdict.allowed = true;
        json = lineOf(fact);
        QCOMPARE(json["event"], QJsonValue("session-allowed-again"));
        QVERIFY(!json.contains("ends_at") && !json.contains("reason"));
    }
    void theOthers()
    {
        const auto deadline = *base::fromRfc3339("2026-11-24T03:00:00Z");
        QJsonObject json =
            lineOf(engine::SessionDown{base::Serial("1"), {}, engine::DownReason::HeartbeatLost});
        QCOMPARE(json.value("event").toString(), QStringLiteral("session-down"));
        QCOMPARE(json.value("reason").toString(), QStringLiteral("heartbeat-lost"));

        json = lineOf(engine::PolicyPublished{base::PolicyVersion{7}});
        QCOMPARE(json.value("event").toString(), QStringLiteral("policy-published"));
        QCOMPARE(json.value("version").toInt(), 7);

        json = lineOf(engine::DisconnectWaitStarted{deadline, 200, std::nullopt});
        QCOMPARE(json.value("event").toString(), QStringLiteral("disconnect-wait-started"));
        QCOMPARE(json.value("deadline").toString(), QStringLiteral("2026-11-24T03:00:00.000Z"));
        QCOMPARE(json.value("sessions").toInt(), 200);
        QVERIFY(!json.contains("serial"));
        json = lineOf(engine::DisconnectWaitEnded{deadline, 3});
        QCOMPARE(json.value("event").toString(), QStringLiteral("disconnect-wait-ended"));
        QCOMPARE(json.value("sessions").toInt(), 3);

        json = lineOf(
            engine::DeviceAnswered{base::Serial("1"), {9, false, "why \"not\"\n", "aa", "predefined", ""}});
        QCOMPARE(json.value("event").toString(), QStringLiteral("push-result"));
        QCOMPARE(json.value("job").toInt(), 9);
        QCOMPARE(json.value("result").toString(), QStringLiteral("FAIL"));
        QCOMPARE(json.value("detail").toString(), QStringLiteral("why \"not\"\n"));
        // Manager and agent tell it alike; the device alone knows its certificate.
        const QJsonObject ofManager =
            QJsonDocument::fromJson(
                models::text::toJsonLine(
                    models::text::PushResult{base::Serial("1"), 9, false, "why \"not\"\n", "aa"},
                    *base::fromRfc3339(json.value("time").toString().toStdString())))
                .object();
        json.remove("client_certificate_source");
        json.remove("client_certificate_fingerprint");
        QCOMPARE(ofManager, json);
        json = lineOf(engine::CertificateRequested{base::Serial("1"), {4, "unique", "der"}});
        QCOMPARE(json.value("event").toString(), QStringLiteral("certificate-requested"));
        QCOMPARE(json.value("name").toString(), QStringLiteral("unique"));

        json = lineOf(engine::SettingsReverted{base::Serial("1"), "aa", "unknown-issuer"}); // F-3
        QCOMPARE(json.value("event").toString(), QStringLiteral("settings-reverted"));
        QCOMPARE(json.value("serial").toString(), QStringLiteral("1"));
        QCOMPARE(json.value("config_digest").toString(), QStringLiteral("aa"));
        QCOMPARE(json.value("reason").toString(), QStringLiteral("unknown-issuer"));
    }
};

HANDFAST_TEST(EventJsonTest)

} // namespace tst_event_json

#include "tst_event_json.moc"
