// Revocation on a real manager (`handfast serve`): an OCSP responder on loopback whose answers `openssl ocsp`
// makes, for better or worse, and CRLs as files of the same HTTP server. Devices are raw clients, seen from
// both ends, and a fleet of `handfast-agent`.
#include "tests/integration/refusal_estate.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QTest>

namespace tst_revocation {

using integration::LiveEstate;
using integration::RefusalEstate;
using integration::Seen;
using integration::server;
using support::eventNamed;
using support::HttpReply;
using support::HttpRequest;
using support::HttpServer;
using support::Process;

namespace {

const QString profile = QStringLiteral("set panorama certificate-profile devices ");

/// The check of that name in an event.
QJsonObject checkOf(const QJsonObject& event, const QString& name)
{
    for (const QJsonValue& check : event["checks"].toArray())
        if (check["check"] == name)
            return check.toObject();
    return {};
}

QStringList checksIn(const QJsonObject& event)
{
    QStringList checks;
    for (const QJsonValue& check : event["checks"].toArray())
        checks << check["check"].toString() + ' ' + check["outcome"].toString();
    return checks;
}

} // namespace

class RevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_estate.start(), qPrintable(m_estate.report())); }

    void outcomes_data()
    {
        QTest::addColumn<bool>("isRevoked"); // in the CA's records
        QTest::addColumn<QString>("ocsp");   // "": not used
        QTest::addColumn<QString>("crl");
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<QString>("reason"); // "": the session comes up
        QTest::addColumn<QString>("detail"); // of the revocation check
        const auto row = [](const char* name, bool isRevoked, const char* ocsp, const char* crl, bool blocks,
                            const char* reason, const char* detail) {
            QTest::newRow(name) << isRevoked << ocsp << crl << blocks << reason << detail;
        };
        row("OCSP good", false, "good", "", true, "", "good (OCSP http://127.0.0.1");
        row("C18 OCSP revoked", true, "good", "", false, "revoked", "keyCompromise");
        row("C16 OCSP unknown, blocked", false, "unknown", "good", true, "revocation-unknown",
            "does not know");
        row("C16 OCSP unknown, admitted", false, "unknown", "good", false, "", "unknown, admitted");
        row("C12 try later: CRL", false, "try-later", "good", true, "", "good (CRL http://127.0.0.1");
        row("C12 try later: CRL says revoked", true, "try-later", "good", true, "revoked",
            "CRL http://127.0.0.1");
        row("C12 try later, no CRL", false, "try-later", "", true, "revocation-unavailable", "trylater");
        row("C25 wrong signer", true, "wrong-signer", "", true, "revocation-unavailable",
            "counts for nothing");
        row("C25 expired answer", true, "expired", "", true, "revocation-unavailable", "has lapsed");
        row("C17 hanging, blocked", false, "hanging", "", true, "revocation-unavailable",
            "no answer within 1 s");
        row("C17 hanging, admitted", false, "hanging", "", false, "", "unavailable, admitted");
        row("C10 hanging: CRL after it", true, "hanging", "good", true, "revoked", "CRL http://127.0.0.1");
        row("CRL good", false, "", "good", true, "", "good (CRL http://127.0.0.1");
        row("C18 CRL revoked", true, "", "good", false, "revoked", "keyCompromise");
        row("C26 CRL has lapsed", false, "", "lapsed", true, "revocation-unavailable", "lapsed");
        row("CRL is missing", false, "", "missing", true, "revocation-unavailable", "HTTP status 404");
    }
    void outcomes()
    {
        QFETCH(bool, isRevoked);
        QFETCH(QString, ocsp);
        QFETCH(QString, crl);
        QFETCH(bool, blocks);
        QFETCH(QString, reason);
        QFETCH(QString, detail);
        const QString device = makeDevice("/crl/" + (crl.isEmpty() ? "unused" : crl), isRevoked);
        QVERIFY2(m_estate.commit(settings(ocsp, crl, blocks)), qPrintable(m_estate.report()));
        const Seen seen = m_estate.attempt({.certificate = device}, RefusalEstate::managed());
        QVERIFY(seen.handshake); // nothing was known of it before
        const QByteArray told = QJsonDocument(seen.event).toJson();
        QCOMPARE(seen.welcome, reason.isEmpty());
        if (reason.isEmpty()) {
            QVERIFY2(seen.member("revocation").contains(detail), told);
            return;
        }
        const QJsonObject check = checkOf(seen.event, "revocation");
        QVERIFY2(check["detail"].toString().contains(detail), told);
        QCOMPARE(seen.member("reason"), reason);
        QCOMPARE(seen.outcomes(), QString("ppppppppF-p--"));
        QVERIFY(seen.frame && seen.frame->reason == reason.toStdString());
        QVERIFY(seen.event["alert"].isNull());
        const QJsonObject handshake = m_estate.handshakeOf(seen);
        QCOMPARE(handshake["step"].toString(), QString("certificate"));
        QCOMPARE(handshake["reason"].toString(), reason);
        QVERIFY(!handshake["lookups"].toArray().isEmpty()); // with what was asked, and when
        QVERIFY(handshake["lookup_deadlines_ms"]["total"].toInt() > 0);
        for (const QJsonValue& lookup : handshake["lookups"].toArray())
            for (const QJsonValue& step : lookup["steps"].toArray())
                QVERIFY(step["from_ms"].toInt() <= step["to_ms"].toInt());
        QCOMPARE(seen.member("rule"), reason == "revoked"              ? QString("C18")
                                      : reason == "revocation-unknown" ? QString("C16")
                                                                       : QString("C17"));
    }
    void aRevokedDeviceGetsTheAlertFromThenOnAlsoAfterARestart() // T6
    {
        const QString device = makeDevice("/crl/unused", true);
        QVERIFY2(m_estate.commit(settings("good", "", true)), qPrintable(m_estate.report()));
        const Seen first = m_estate.attempt({.certificate = device}, RefusalEstate::managed());
        QVERIFY(first.handshake && first.frame);
        const auto asked = m_server.requests().size();
        for (const bool restarted : {false, true}) {
            if (restarted) {
                QCOMPARE(m_estate.live().manager().terminate(), std::optional<int>(0));
                QVERIFY2(m_estate.live().startManager(), qPrintable(m_estate.live().report()));
            }
            const Seen seen = m_estate.attempt({.certificate = device}, RefusalEstate::managed());
            QVERIFY(!seen.handshake);
            QCOMPARE(seen.alert, QString("certificate_revoked"));
            QCOMPARE(seen.toldAlert(), QString("certificate_revoked"));
            QCOMPARE(seen.member("reason"), QString("revoked"));
        }
        QCOMPARE(m_server.requests().size(), asked);
    }

    void aFleetOfDevices()
    {
        LiveEstate fleet;
        QVERIFY2(fleet.startManager(), qPrintable(fleet.report()));
        QVERIFY2(fleet.addFirewalls(2), qPrintable(fleet.report()));
        const QString good = LiveEstate::serial(1);
        const QString gone = LiveEstate::serial(2);
        QVERIFY2(fleet.script({"set template t2 description second", "set template-stack s2 templates t2",
                               "delete template-stack s1 devices " + gone,
                               "set template-stack s2 devices " + gone, "commit"}),
                 qPrintable(fleet.report()));
        QVERIFY(fleet.startAgents());
        QVERIFY2(fleet.waitForAll("predefined", 2), qPrintable(fleet.report()));
        Process& manager = fleet.manager();
        Process& agents = fleet.agents();
        const auto before = manager.events().size();
        const auto beforeAgents = agents.events().size();
        m_pki.leaf("gone", {.issuer = "custom-root", .commonName = gone, .extendedKeyUsage = "clientAuth"});
        m_pki.revoke("gone");
        QStringList lines = serverSide() + ownCertificate("t1", "good") + ownCertificate("t2", "gone");
        lines << "commit"
              << "commit-all template-stack s1"
              << "commit-all template-stack s2";
        QVERIFY2(fleet.script(lines), qPrintable(fleet.report()));

        const auto up = manager.waitForEvent(
            eventNamed("session-up", {{"serial", good}, {"authentication", "custom"}}), {.from = before});
        QVERIFY2(up, qPrintable(manager.report()));
        QVERIFY2((*up)["revocation"].toString().contains("good (OCSP http://127.0.0.1"),
                 qPrintable(manager.report()));

        // Found out after the handshake: a frame. Known by then, as when the push was predicted: the alert.
        const auto refused =
            manager.waitForEvent(eventNamed("session-refused", {{"reason", "revoked"}}), {.from = before});
        QVERIFY2(refused, qPrintable(manager.report()));
        QCOMPARE((*refused)["serial"].toString(), gone);
        QCOMPARE((*refused)["rule"].toString(), QString("C18"));
        QCOMPARE(checksIn(*refused),
                 (QStringList{"tls-version pass", "cipher pass", "certificate pass", "chain pass",
                              "trust-world pass", "validity pass", "purpose pass", "key-strength pass",
                              "revocation fail", "server-identity skipped", "authorization-list skipped",
                              "managed-device skipped", "serial-number skipped"}));
        QVERIFY2(checkOf(*refused, "revocation")["detail"].toString().contains("keyCompromise (OCSP http://"),
                 qPrintable(manager.report()));
        const auto alerted = agents.waitForEvent(
            eventNamed("session-refused",
                       {{"serial", gone},
                        {"alert", QJsonObject{{"name", "certificate_revoked"}, {"direction", "received"}}}}),
            {.from = beforeAgents});
        QVERIFY2(alerted, qPrintable(agents.report()));
        QCOMPARE(fleet.count([](const QJsonObject& device) { return device["connected"].toBool(); }), 1);
        QCOMPARE(agents.terminate(), std::optional(0));
    }

    void aFleetRefusesARevokedManager() // T6 from the other side; last: the manager stays revoked
    {
        LiveEstate fleet;
        QVERIFY2(fleet.startManager(), qPrintable(fleet.report()));
        QVERIFY2(fleet.addFirewalls(1), qPrintable(fleet.report()));
        QVERIFY(fleet.startAgents());
        QVERIFY2(fleet.waitForAll("predefined", 1), qPrintable(fleet.report()));
        Process& agents = fleet.agents();
        m_pki.revoke("manager");
        const QString trust = QStringLiteral("set template t1 config shared certificate-profile manager ");
        QStringList lines = serverSide() + ownCertificate("t1", "good");
        lines << trust + "use-ocsp yes" << trust + "CA root default-ocsp-url " + m_server.url("/ocsp/good")
              << "commit"
              << "commit-all template-stack s1";
        QVERIFY2(fleet.script(lines), qPrintable(fleet.report()));

        const auto refused = agents.waitForEvent(eventNamed("session-refused", {{"reason", "revoked"}}));
        QVERIFY2(refused, qPrintable(agents.report()));
        QCOMPARE((*refused)["serial"].toString(), LiveEstate::serial(1));
        QCOMPARE((*refused)["rule"].toString(), QString("C18"));
        QVERIFY((*refused)["alert"].isNull());
        QVERIFY2(checkOf(*refused, "revocation")["detail"].toString().contains("keyCompromise (OCSP http://"),
                 qPrintable(agents.report()));
        const auto alerted = agents.waitForEvent(
            eventNamed("session-refused",
                       {{"alert", QJsonObject{{"name", "certificate_revoked"}, {"direction", "sent"}}}}));
        QVERIFY2(alerted, qPrintable(agents.report()));
        QVERIFY(
            fleet.manager().eventsThat(eventNamed("session-up", {{"authentication", "custom"}})).isEmpty());
        QCOMPARE(agents.terminate(), std::optional(0));
    }

private:
    /// A client certificate that nobody has seen yet, of the managed device; its list has a URL of its own,
    /// so that none is kept from another device.
    QString makeDevice(const QString& crlPath, bool isRevoked)
    {
        const QString name = QString("device-%1").arg(++m_devices);
        m_pki.leaf(
            name, {.issuer = "custom-root",
                   .commonName = RefusalEstate::managed(),
                   .extendedKeyUsage = "clientAuth",
                   .extraExtensions = {"crlDistributionPoints = URI:" + m_server.url(crlPath + '?' + name)}});
        if (isRevoked)
            m_pki.revoke(name);
        // Lists are made now: the tool writes into one directory, and the server answers on its own thread.
        const QDateTime today = QDateTime::currentDateTimeUtc();
        const QByteArray good = m_pki.crl("custom-root");
        const QByteArray lapsed =
            m_pki.crl("custom-root", {.thisUpdate = today.addDays(-9), .nextUpdate = today.addDays(-2)});
        const QMutexLocker lock(&m_mutex);
        m_lists = {{"/crl/good", good}, {"/crl/lapsed", lapsed}};
        return name;
    }
    [[nodiscard]] QStringList settings(const QString& ocsp, const QString& crl, bool blocks) const
    {
        const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
        return {profile + "use-ocsp " + yes(!ocsp.isEmpty()), profile + "use-crl " + yes(!crl.isEmpty()),
                profile + "CA root default-ocsp-url " + m_server.url("/ocsp/" + ocsp),
                profile + "ocsp-receive-timeout 1", profile + "crl-receive-timeout 5",
                // Means the same either way, and a commit has something to commit.
                profile + QString("cert-status-timeout %1").arg(6 + m_devices % 2),
                profile + "block-unknown-cert " + yes(blocks), profile + "block-timeout-cert " + yes(blocks)};
    }
    /// The manager's side for a fleet whose certificates custom-root signs.
    [[nodiscard]] QStringList serverSide()
    {
        return QStringList{"request certificate import certificate-name root file " +
                               m_pki.certificateFile("custom-root"),
                           "request certificate import certificate-name manager file " + pair("manager"),
                           profile + "CA root",
                           profile + "username-field subject common-name",
                           "set panorama ssl-tls-service-profile tls certificate manager",
                           server + "customize yes",
                           server + "ssl-tls-service-profile tls",
                           server + "certificate-profile devices",
                           server + "authorize-client-serial yes",
                           server + "disconnect-wait-time 0"} +
               settings("good", "", true);
    }
    /// A certificate of the template's own, and trust in custom-root.
    [[nodiscard]] QStringList ownCertificate(const QString& to, const QString& certificate)
    {
        const QString shared = "set template " + to + " config ";
        const QString client = shared + "deviceconfig setting management secure-conn-client ";
        return {"request certificate import certificate-name root file " +
                    m_pki.certificateFile("custom-root") + " template " + to,
                "request certificate import certificate-name own file " + pair(certificate) + " template " +
                    to,
                shared + "shared certificate-profile manager CA root",
                client + "certificate-type local certificate own",
                client + "certificate-type local certificate-profile manager"};
    }
    /// Certificate and key in one file.
    [[nodiscard]] QString pair(const QString& name)
    {
        const QString path = m_estate.live().path(name + "-pair.pem");
        QFile file(path);
        const QByteArray text = m_pki.certificate(name) + m_pki.key(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    HttpReply answer(const HttpRequest& request) const
    {
        if (request.path.startsWith("/crl/")) {
            const QMutexLocker lock(&m_mutex);
            const QByteArray list = m_lists.value(request.path.left(request.path.indexOf('?')));
            return list.isEmpty() ? HttpReply{.status = 404} : HttpReply{.body = list};
        }
        const QByteArray kind = request.path.mid(6);
        if (kind == "hanging")
            return {.isSilent = true};
        if (kind == "try-later")
            return {.body = support::ocspErrorAnswer(3)};
        support::OcspAnswerSpec spec{.issuer = "custom-root", .knowsNone = kind == "unknown"};
        if (kind == "wrong-signer")
            spec.signer = "foreign-root";
        if (kind == "expired")
            spec.madeAt = std::chrono::days(-10);
        return {.body = support::ocspAnswer(m_pki, spec, request.body)};
    }

    RefusalEstate m_estate;
    support::OpensslPki m_pki{m_estate.live().path("pki")};
    mutable QMutex m_mutex;
    QMap<QByteArray, QByteArray> m_lists;
    int m_devices = 0;
    HttpServer m_server{[this](const HttpRequest& request) { return answer(request); }};
};

HANDFAST_TEST(RevocationTest)

} // namespace tst_revocation

#include "tst_revocation.moc"
