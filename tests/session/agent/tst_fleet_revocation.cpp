// A device looks its manager up before it says anything to it: over real sockets, with answers that `openssl
// ocsp` makes. T6 from the client's side; C9-C18 by row.
#include "session/http/client.h"
#include "session/revocation/checker.h"
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_fleet_revocation {

using namespace session;
using namespace fleet_tests;
using engine::SessionRefused;
using engine::SessionUp;
using support::HttpReply;
using support::HttpServer;

namespace {

/// What devices look up with; the network ends before the checker goes.
struct Desk
{
    ~Desk() { network.stop(); }

    base::SystemClock clock;
    http::Client network;
    revocation::Checker checker{network, clock};
};

} // namespace

class FleetRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_estate.pki().leaf(
            "revoked-server",
            {.issuer = "custom-root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = "serverAuth"});
        m_estate.pki().revoke("revoked-server");
        m_estate.manage("7001");
        m_estate.pki().leaf("client", {.issuer = "custom-root", .extendedKeyUsage = "clientAuth"});
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("responder"); // "" nobody is to be asked
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<QString>("reason"); // "" accepted
        QTest::newRow("C9 nobody is asked") << "revoked-server" << "" << true << "";
        QTest::newRow("good") << "custom-server" << "knows" << true << "";
        QTest::newRow("C18 revoked") << "revoked-server" << "knows" << false << "revoked";
        QTest::newRow("C16 unknown, blocked")
            << "custom-server" << "knows none" << true << "revocation-unknown";
        QTest::newRow("C16 unknown, let in") << "custom-server" << "knows none" << false << "";
        QTest::newRow("C17 no answer, blocked")
            << "custom-server" << "broken" << true << "revocation-unavailable";
        QTest::newRow("C17 no answer, let in") << "custom-server" << "broken" << false << "";
    }
    void verdicts()
    {
        QFETCH(QString, server);
        QFETCH(QString, responder);
        QFETCH(bool, blocks);
        QFETCH(QString, reason);
        const HttpServer responding = makeResponder(responder);
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.serverPolicy.revocation = asking(responding);
        settings.serverPolicy.revocation.useOcsp = !responder.isEmpty();
        settings.serverPolicy.revocation.blockUnknown = blocks;
        settings.serverPolicy.revocation.blockUnavailable = blocks;

        Desk desk;
        Yard yard(m_estate, {.custom = true, .customServer = server}, &desk.checker);
        yard.start({running(yard, settings)});
        if (reason.isEmpty()) {
            QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
            const SessionUp up = yard.deviceLog.nth<SessionUp>();
            QVERIFY(up.attempt->verdict.world == trust::TrustWorld::Custom);
            const trust::Check* check = up.attempt->verdict.find(trust::CheckId::Revocation);
            QVERIFY(check);
            QCOMPARE(check->outcome == trust::Outcome::Pass, !responder.isEmpty());
        } else {
            const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
            QVERIFY(failureOf(refused).id == trust::CheckId::Revocation);
            QCOMPARE(QString::fromUtf8(trust::rowOf(*refused.attempt->verdict.reason).name), reason);
            QVERIFY(!refused.alert); // the handshake was over
            QVERIFY(yard.deviceLog.all<SessionUp>().empty());
            // The device went before it said who it is.
            const SessionRefused seen = yard.managerLog.nth<SessionRefused>();
            QVERIFY(seen.attempt && !seen.attempt->evidence.claimedSerial);
        }
        QCOMPARE(responding.requests().isEmpty(), responder.isEmpty());
    }
    void whatIsKnownIsSaidInTheHandshake() // T6: by the alert, and nobody is asked again
    {
        const HttpServer responding = makeResponder("knows");
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.serverPolicy.revocation = asking(responding);
        Desk desk;
        Yard yard(m_estate, {.custom = true, .customServer = "revoked-server"}, &desk.checker);
        yard.start({running(yard, settings)});
        const SessionRefused second = yard.deviceLog.nth<SessionRefused>(1);
        QVERIFY(second.attempt->verdict.reason == trust::Reason::Revoked);
        QVERIFY(
            (second.alert == engine::AlertFact{"certificate_revoked", engine::AlertFact::Direction::Sent}));
        QCOMPARE(responding.requests().size(), 1);
    }
    void whatIsKnownToBeGoodIsSaidToo() // K4
    {
        const HttpServer responding = makeResponder("knows");
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.serverPolicy.revocation = asking(responding);
        Desk desk;
        Yard yard(m_estate, {.custom = true}, &desk.checker);
        agent::DeviceFacts facts = running(yard, settings);
        yard.start({facts});
        QVERIFY(yard.deviceLog.untilCount<SessionUp>(1));
        facts.managers = {yard.address};
        yard.fleet->deliver(facts); // it connects again
        const SessionUp again = yard.deviceLog.nth<SessionUp>(1);
        const trust::Check* check = again.attempt->verdict.find(trust::CheckId::Revocation);
        QVERIFY(check && check->outcome == trust::Outcome::Pass);
        QCOMPARE(responding.requests().size(), 1);
    }
    void manySilentLookupsKeepNobodyFromConnecting()
    {
        const HttpServer silent([](const auto&) { return HttpReply{.isSilent = true}; });
        agent::DeviceSettings waiting = m_estate.customSettings();
        waiting.serverPolicy.revocation = asking(silent);
        waiting.serverPolicy.revocation.ocspTimeout = std::chrono::seconds(60);
        waiting.serverPolicy.revocation.statusTimeout = std::chrono::seconds(60);
        Desk desk;
        std::vector<agent::DeviceFacts> devices;
        const agent::DeviceFacts free = m_estate.newDevice("8000");
        for (int i = 0; i < 40; ++i) // more than all threads together may have connecting
            m_estate.manage("81" + std::to_string(i));
        Yard yard(m_estate, {.custom = true}, &desk.checker);
        for (int i = 0; i < 40; ++i)
            devices.push_back(running(yard, waiting, "81" + std::to_string(i)));
        yard.start(std::move(devices));
        QTRY_VERIFY_WITH_TIMEOUT(silent.requests().size() > 0, 30'000);
        agent::DeviceFacts late = free;
        late.managers = {yard.address};
        yard.fleet->deliver(late);
        QVERIFY(yard.deviceLog.untilCount<SessionUp>(1));
        QCOMPARE(yard.deviceLog.nth<SessionUp>().serial.value, std::string("8000"));
        QVERIFY(yard.deviceLog.all<SessionRefused>().empty()); // the others still wait
    }

private:
    [[nodiscard]] HttpServer makeResponder(const QString& kind)
    {
        return HttpServer([this, kind](const support::HttpRequest& request) {
            if (kind == "broken")
                return HttpReply{.status = 500};
            return HttpReply{.body = support::ocspAnswer(
                                 m_estate.pki(), {.issuer = "custom-root", .knowsNone = kind == "knows none"},
                                 request.body)};
        });
    }
    [[nodiscard]] trust::RevocationPolicy asking(const HttpServer& server) const
    {
        trust::RevocationPolicy policy{.useOcsp = true};
        policy.responders[m_estate.certificates("custom-root").front().sha256()].url =
            server.url().toStdString();
        return policy;
    }
    /// A device that runs these settings, with the common client certificate.
    [[nodiscard]] agent::DeviceFacts running(Yard& yard, agent::DeviceSettings settings,
                                             const std::string& serial = "7001")
    {
        settings.clientCertificateSource = "local";
        settings.localIdentity = m_estate.identity("client");
        yard.reader.known["text"] = std::move(settings);
        agent::DeviceFacts facts;
        facts.serial = base::Serial(serial);
        facts.factoryCas = m_estate.certificates("factory-root");
        facts.softwareVersion = "10.1.4";
        facts.configText = "text";
        return facts;
    }

    FleetEstate m_estate;
};

HANDFAST_TEST(FleetRevocationTest)

} // namespace tst_fleet_revocation

#include "tst_fleet_revocation.moc"
