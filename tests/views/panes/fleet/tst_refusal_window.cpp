// Refusals of a live agent (handfast-agent) in the sessions page: those for its certificate, those that a
// responder decides, those by which the device refuses this manager, and those that no certificate causes.
// The step, the sentence and the fixes are right, and pressing the fix mends it. A3, C5, C16 to C18, C20, D8,
// D9, E5, E11, K4, K5, T4.
//
// Not by an agent, but by raw clients in tst_handshake_reasons: no-certificate, tls-version and cipher, which
// no setting of a device leads to; unknown-issuer, as a device sends no root along, without which a chain is
// incomplete; weak-key, as OpenSSL does not present such a certificate; and predefined-refused, where the way
// in is a template (tst_add_device).
#include "models/panos/bundle.h"
#include "models/text/handshake_wording.h"
#include "models/text/wording.h"
#include "tests/integration/own_settings.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/handshake_estate.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

namespace tst_refusal_window {

using engine_tests::RawClient;
using integration::OwnSettings;
using session::trust::Reason;
using support::HttpReply;
using support::HttpRequest;
using support::HttpServer;
using support::Process;
using tests::HandshakeEstate;
using namespace support;

namespace {

const QString managed = HandshakeEstate::managed;
const std::string profile = "set panorama certificate-profile devices ";

enum class Mend { Deliver, Authorize, Manage };

/// What the agent shows, and whom it trusts.
struct AgentWish
{
    QString serial = managed;
    QString certificate = QStringLiteral("good");
    QString trustedCa = QStringLiteral("custom-root");
    bool checksIdentity = false;
    bool dialsLocalhost = false;
};

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
    /// A device whose owner has set it up by hand.
    void startAgent(const AgentWish& wish)
    {
        if (m_estate->manager().lifecycle->running().firewalls.empty())
            m_estate->setUpServer();
        OwnSettings own(m_ground->pki);
        own.addCertificate(wish.certificate);
        own.addAuthority(wish.trustedCa);
        own.add("shared certificate-profile manager CA " + wish.trustedCa);
        const QString client = "deviceconfig setting management secure-conn-client ";
        own.add(client + "certificate-type local certificate " + wish.certificate);
        own.add(client + "certificate-type local certificate-profile manager");
        own.add(client + "enable-secure-panorama-communication yes");
        if (wish.checksIdentity)
            own.add(client + "check-server-identity yes");
        auto bundle = m_estate->bundleOf(managed);
        bundle.serial = wish.serial;
        // As a push or a bundle brought it; what is set on a device itself would outlive the next bundle.
        bundle.configText = own.text();
        if (wish.dialsLocalhost)
            bundle.managers.replaceInStrings("127.0.0.1", "localhost");
        m_agentDirectory = std::make_unique<QTemporaryDir>();
        // What the dialog suggests is what the device finds.
        const QString state = m_agentDirectory->filePath("state"); // every file in it is a device's
        QVERIFY(QDir().mkpath(state));
        QVERIFY(QFile::link(m_estate->fileFor(QString()), state + "/drop"));
        const auto json = models::panos::writeBundle(bundle);
        QVERIFY2(json, json ? "" : json.error().detail.c_str());
        const QString file = m_agentDirectory->filePath("bundle.json");
        m_estate->write(file, *json);
        m_agent = std::make_unique<Process>(Process::Options{
            .program = "handfast-agent", .arguments = {"--bundle", file, "--state-dir", state}});
        QVERIFY(m_agent->start());
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
    void theProfileIsOpened()
    {
        QSignalSpy wanted(&page(), &views::main_window::Page::pageWanted);
        click(seen("handshake.fix.certificateProfile"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("certificate-profiles"));
        QCOMPARE(wanted[0][1].toString(), QString("devices"));
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
    std::unique_ptr<QTemporaryDir> m_agentDirectory;
    std::unique_ptr<Process> m_agent;
    static constexpr int waitingTime = HandshakeEstate::waitingTime;
};

HANDFAST_TEST(RefusalWindowTest)

} // namespace tst_refusal_window

#include "tst_refusal_window.moc"
