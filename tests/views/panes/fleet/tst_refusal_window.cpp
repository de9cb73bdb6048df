// Every reason of refusal in the sessions page, of a live agent (handfast-agent): for its certificate, for
// what the manager is set to, by a responder, and by which the device refuses this manager. Protocol and
// timeout are a raw client's, as no agent behaves so. The step, the sentence and the fixes are right, and
// pressing the fix mends it. A3, A4, B7, B8, C5, C16 to C18, C20, C-2, D2, D8, D9, E5, E11, K4, K5, T4.
#include "models/text/handshake_wording.h"
#include "models/text/wording.h"
#include "tests/support/certificate_import.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/handshake_agent.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

namespace tst_refusal_window {

using engine_tests::RawClient;
using session::trust::Reason;
using support::HttpReply;
using support::HttpRequest;
using support::HttpServer;
using tests::HandshakeAgent;
using tests::HandshakeEstate;
using namespace support;

namespace {

const QString managed = HandshakeEstate::managed;
const std::string profile = "set panorama certificate-profile devices ";

enum class Mend { Deliver, Authorize, Manage };

} // namespace

class RefusalWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ground = std::make_unique<HandshakeEstate::Ground>();
        auto& pki = m_ground->pki;
        pki.leaf("gone", {.issuer = "custom-root", .commonName = managed, .extendedKeyUsage = "clientAuth"});
        pki.revoke("gone");
        pki.leaf("self-signed", {.commonName = managed, .extendedKeyUsage = "clientAuth"});
        pki.leaf("manager-localhost", {.issuer = "custom-root",
                                       .commonName = "127.0.0.1",
                                       .subjectAltNames = {"IP:127.0.0.1", "DNS:localhost"},
                                       .extendedKeyUsage = "serverAuth"});
    }
    void cleanup()
    {
        m_agent.reset();
        m_estate.reset();
    }

    void aFixMendsIt_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("fixes");
        QTest::addColumn<int>("mend");
        const auto row = [](const char* name, const char* certificate, Reason reason,
                            const QStringList& fixes, Mend mend = Mend::Deliver,
                            const char* step = "Certificate") {
            QTest::newRow(name) << QString(certificate) << int(reason) << QString(step) << fixes << int(mend);
        };
        const QString bundle = "deliverBundle";
        row("C5 incomplete-chain", "orphan", Reason::IncompleteChain, {bundle, "certificateProfile"});
        row("A3 unknown-issuer", "self-signed", Reason::UnknownIssuer, {bundle, "certificateProfile"});
        row("C-2 weak-key", "weak", Reason::WeakKey, {bundle});
        row("A3 signature", "forged", Reason::Signature, {bundle});
        row("C20 expired", "expired", Reason::Expired, {bundle});
        row("K5 not-yet-valid", "early", Reason::NotYetValid, {bundle});
        row("E11 purpose", "server-only", Reason::Purpose, {bundle});
        row("D8 not-authorized", "unlisted", Reason::NotAuthorized, {"authorize"}, Mend::Authorize);
        row("D9 serial-mismatch", "other", Reason::SerialMismatch, {bundle}, Mend::Deliver,
            "Hello of the device");
        row("D9 not-managed", "unmanaged", Reason::NotManaged, {"manage"}, Mend::Manage,
            "Hello of the device");
    }
    void aFixMendsIt()
    {
        QFETCH(const QString, certificate);
        QFETCH(const int, reason);
        QFETCH(const QString, step);
        QFETCH(const QStringList, fixes);
        QFETCH(const int, mend);
        open({});
        const bool isManaged = Mend(mend) != Mend::Manage;
        const QString serial = isManaged ? managed : HandshakeEstate::unmanaged;
        startAgent({.serial = serial, .certificate = certificate});
        compare(Reason(reason), step, fixes);
        if (QTest::currentTestFailed())
            return;
        switch (Mend(mend)) {
        case Mend::Deliver:
            deliver();
            break;
        case Mend::Authorize:
            click(seen("handshake.fix.authorize"));
            QTRY_VERIFY_WITH_TIMEOUT(m_estate->textOf("handshake.problem").contains("next commit"),
                                     waitingTime);
            m_estate->commit();
            break;
        case Mend::Manage:
            click(seen("handshake.fix.manage"));
            QTRY_VERIFY_WITH_TIMEOUT(seen("addDeviceDialog"), waitingTime);
            QTRY_VERIFY(seen<QPushButton>("accept")->isEnabled());
            click(seen("accept"));
            QTRY_VERIFY_WITH_TIMEOUT(!seen("addDeviceDialog"), waitingTime);
            m_estate->commit();
            break;
        }
        comesIn(serial);
        QVERIFY(m_agent->isRunning());
    }
    void a4_noCertificate() // it has lost the one of its factory, and has got no other
    {
        open({});
        startAgent({.certificate = "", .hasFactoryCertificate = false});
        compare(Reason::NoCertificate, "Certificate", {});
    }
    void d2_predefinedRefused()
    {
        open({});
        m_estate->setUpServer(true);
        m_estate->importCertificate("custom-root");
        takeTemplate();
        startAgent({.certificate = ""});
        compare(Reason::PredefinedRefused, "Certificate", {"deliverBundle"});
        deliver();
        comesIn();
    }
    void b7_noVersionInCommon_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("mended");
        QTest::newRow("B7 tls-version")
            << int(Reason::TlsVersion) << "min-version tls1-0 max-version tls1-1" << "max-version tls1-2";
        QTest::newRow("B8 cipher, as its certificate is EC")
            << int(Reason::Cipher) << "keyxchg-algo-ecdhe no" << "keyxchg-algo-ecdhe yes";
    }
    void b7_noVersionInCommon()
    {
        QFETCH(const int, reason);
        QFETCH(const QString, setting);
        QFETCH(const QString, mended);
        const std::string node = "set panorama ssl-tls-service-profile tls protocol-settings ";
        open({});
        m_estate->setUpServer();
        edit({node + setting.toStdString()});
        startAgent({});
        compare(Reason(reason), "ClientHello", {"serviceProfile"});
        isOpened("serviceProfile", "ssl-tls-profiles", "tls");
        edit({node + mended.toStdString()});
        comesIn();
    }
    void c18_revoked()
    {
        open({.withLookups = true});
        lookUpAt("good");
        startAgent({.certificate = "gone"});
        compare(Reason::Revoked, "Certificate", {"deliverBundle"});
        deliver(); // with the predefined certificate it comes in
        comesIn();
    }
    void c16_unknown()
    {
        open({.withLookups = true});
        lookUpAt("unknown");
        startAgent({});
        compare(Reason::RevocationUnknown, "Certificate", {"deliverBundle", "certificateProfile"});
        theProfileIsOpened();
        edit({profile + "block-unknown-cert no"});
        comesIn();
    }
    void c17_unavailable()
    {
        open({.withLookups = true});
        lookUpAt("try-later");
        startAgent({});
        compare(Reason::RevocationUnavailable, "Certificate", {"certificateProfile"});
        theProfileIsOpened();
        edit({profile + "block-timeout-cert no"});
        comesIn();
    }
    void k4_theDeviceLacksTheCa()
    {
        open({});
        startAgent({.trustedCa = "foreign-root"});
        compareHeard("unknown_ca", Reason::UnknownIssuer, {"deliverBundle", "serverCertificate"});
        click(seen("handshake.fix.deliverBundle")); // two are away
        QTRY_VERIFY(page().findChild<QMenu*>("sessions.away"));
        auto* which = page().findChild<QAction*>("sessions.away." + managed);
        QVERIFY(which);
        which->trigger();
        page().findChild<QMenu*>("sessions.away")->close();
        writeBundle();
        comesIn();
    }
    void e5_theNameIsAnotherOne()
    {
        open({});
        startAgent({.checksIdentity = true, .dialsLocalhost = true});
        compareHeard("bad_certificate", Reason::IdentityMismatch, {"serverCertificate"});
        QSignalSpy wanted(&page(), &views::main_window::Page::pageWanted);
        click(seen("handshake.fix.serverCertificate"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("migration"));
        // What the plan behind it does: a certificate with that name.
        m_estate->importCertificate("manager-localhost");
        edit({"set panorama ssl-tls-service-profile tls certificate manager-localhost"});
        comesIn();
    }
    void t4_protocol()
    {
        open({});
        m_estate->setUpServer();
        RawClient client(m_ground->pki, {.certificate = "good"});
        QVERIFY(client.connect(m_estate->manager().address));
        QVERIFY(client.send(session::wire::Ping{1, false}));
        QVERIFY(client.waitForEnd());
        compare(Reason::Protocol, "Finished", {}); // the last that it said in order
        QVERIFY(m_estate->comesIn("good", managed));
    }
    void t4_timeout()
    {
        session::engine::EngineLimits limits;
        limits.helloDeadline = std::chrono::seconds(1);
        open({.limits = limits});
        m_estate->setUpServer();
        RawClient client(m_ground->pki, {.certificate = "good"});
        QVERIFY(client.connect(m_estate->manager().address));
        compare(Reason::Timeout, "Finished", {});
    }

private:
    void open(const HandshakeEstate::Wishes& wishes)
    {
        m_estate = std::make_unique<HandshakeEstate>(*m_ground, wishes);
        QVERIFY(m_estate->isSeen());
    }
    [[nodiscard]] views::panes::SessionsPage& page() { return m_estate->page(); }
    void edit(const std::vector<std::string>& lines)
    {
        const auto edited = m_estate->manager().edit(lines);
        QVERIFY2(edited, edited ? "" : edited.error().detail.c_str());
        m_estate->commit();
    }
    /// A responder that says the truth, knows nothing, or has no time.
    void lookUpAt(const QString& kind)
    {
        m_estate->setUpServer();
        edit({profile + "use-ocsp yes", profile + "block-unknown-cert yes",
              profile + "block-timeout-cert yes",
              profile + "CA root default-ocsp-url " + m_responder.url("/" + kind).toStdString()});
    }
    void startAgent(const HandshakeAgent::Wish& wish)
    {
        if (m_estate->manager().lifecycle->running().firewalls.empty())
            m_estate->setUpServer();
        m_agent = std::make_unique<HandshakeAgent>(*m_estate, wish);
        QVERIFY(m_agent->isStarted());
    }
    void compare(Reason reason, const QString& step, const QStringList& fixes)
    {
        const auto isTold = [this, reason] {
            return m_estate->textOf("handshake.headline") == models::text::cause(reason);
        };
        QVERIFY2(QTest::qWaitFor(isTold, waitingTime),
                 qPrintable(m_agent ? m_agent->report() : m_estate->textOf("handshake.headline")));
        QCOMPARE(m_estate->textOf("handshake.sentence"), models::text::explanation(reason));
        QCOMPARE(m_estate->failedStep(), step);
        QVERIFY(!m_estate->textOf("handshake.found").isEmpty());
        QVERIFY(!m_estate->textOf("handshake.found").contains("nothing"));
        QCOMPARE(m_estate->fixes(), fixes);
    }
    /// K4: it found a fault in what this manager showed.
    void compareHeard(const QString& alert, Reason reason, const QStringList& fixes)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"),
                                  QString("The device refused this manager"), waitingTime);
        QCOMPARE(m_estate->textOf("handshake.sentence"), models::text::heardExplanation(reason));
        QCOMPARE(m_estate->failedStep(), QString("Certificate"));
        QVERIFY(m_estate->textOf("handshake.said").contains("alert " + alert));
        QVERIFY(m_estate->textOf("handshake.found").contains("nothing"));
        QCOMPARE(m_estate->fixes(), fixes);
    }
    void theProfileIsOpened() { isOpened("certificateProfile", "certificate-profiles", "devices"); }
    void isOpened(const QString& fix, const QString& where, const QString& name)
    {
        QSignalSpy wanted(&page(), &views::main_window::Page::pageWanted);
        click(seen("handshake.fix." + fix));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), where);
        QCOMPARE(wanted[0][1].toString(), name);
    }
    /// By which a bundle brings the device a certificate of its own.
    void takeTemplate()
    {
        const std::string client =
            "set template t config deviceconfig setting management secure-conn-client ";
        edit({"set template t description x"});
        const auto taken = support::importCertificate(
            *m_estate->manager().lifecycle, {.location = {"t"},
                                             .name = "root",
                                             .pem = m_ground->pki.certificate("custom-root").toStdString()});
        QVERIFY(taken);
        edit({"set template t config shared certificate-profile manager CA root",
              client + "certificate-type issued signed-by custom-root",
              client + "certificate-type issued certificate-profile manager",
              client + "enable-secure-panorama-communication yes",
              "set deviceconfig setting management secure-conn-server check-authorization-list no",
              "set template-stack s templates t", "set template-stack s devices " + managed.toStdString()});
    }
    void deliver()
    {
        click(seen("handshake.fix.deliverBundle"));
        writeBundle();
    }
    void writeBundle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(seen("bundleDialog"), waitingTime);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>("accept")->isEnabled(), waitingTime);
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("bundleDialog"), waitingTime);
    }
    void comesIn(const QString& serial = managed)
    {
        const auto isUp = [this, &serial] {
            const auto* record =
                m_estate->manager().devices.find(session::base::Serial(serial.toStdString()));
            return record && record->session.has_value();
        };
        QVERIFY2(QTest::qWaitFor(isUp, waitingTime), qPrintable(m_agent ? m_agent->report() : QString()));
    }
    [[nodiscard]] HttpReply answer(const HttpRequest& request) const
    {
        if (request.path == "/try-later")
            return {.body = support::ocspErrorAnswer(3)};
        return {.body = support::ocspAnswer(
                    m_ground->pki, {.issuer = "custom-root", .knowsNone = request.path == "/unknown"},
                    request.body)};
    }

    std::unique_ptr<HandshakeEstate::Ground> m_ground;
    HttpServer m_responder{[this](const HttpRequest& request) { return answer(request); }};
    std::unique_ptr<HandshakeEstate> m_estate;
    std::unique_ptr<HandshakeAgent> m_agent;
    static constexpr int waitingTime = HandshakeEstate::waitingTime;
};

HANDFAST_TEST(RefusalWindowTest)

} // namespace tst_refusal_window

#include "tst_refusal_window.moc"
