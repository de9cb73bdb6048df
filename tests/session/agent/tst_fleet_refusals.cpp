// Who refuses whom, and what the device knows of it.
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_fleet_refusals {

using namespace session;
using namespace fleet_tests;
using Direction = engine::AlertFact::Direction;
using engine::SessionRefused;
using engine::SessionUp;

class FleetRefusalsTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;

    /// A device that runs `settings` and was given the certificate `clientCertificate`.
    static agent::DeviceFacts running(agent::DeviceFacts facts, Yard& yard, agent::DeviceSettings settings)
    {
        settings.clientCertificateSource = "local";
        yard.reader.known["text of " + facts.serial.value] = std::move(settings);
        facts.configText = "text of " + facts.serial.value;
        return facts;
    }

private Q_SLOTS:
    void wrongClock() // K5
    {
        agent::DeviceFacts device = m_estate.newDevice("3001");
        device.clockOffset = -std::chrono::hours(24 * 400);
        Yard yard(m_estate);
        yard.start({device});
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).reason == trust::Reason::NotYetValid);
        QVERIFY(failureOf(refused).id == trust::CheckId::Validity);
        QVERIFY((refused.alert == engine::AlertFact{"bad_certificate", Direction::Sent}));
        QVERIFY(refused.attempt->verdict.checks.size() > 1); // K4: its own verdict, whole
        QCOMPARE(refused.serial->value, std::string("3001"));
        const SessionRefused seenByManager = yard.managerLog.nth<SessionRefused>();
        QVERIFY(seenByManager.alert && seenByManager.alert->direction == Direction::Received);
        // Each says who has judged; whom it was only who has dialled knows.
        QVERIFY(refused.judge == engine::Judge::Here && seenByManager.judge == engine::Judge::Peer);
        QCOMPARE(refused.dialled, refused.attempt->peerAddress); // as it was typed
        QVERIFY(seenByManager.dialled.empty());
        QVERIFY(yard.managerLog.all<SessionUp>().empty());
    }
    void refusedFrame() // D9: found after the handshake
    {
        agent::DeviceFacts device = m_estate.newDevice("3002");
        device.serial = base::Serial("3002-unknown");
        Yard yard(m_estate);
        yard.start({device});
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        const auto reason = failureOf(refused).reason;
        QVERIFY(reason == trust::Reason::NotManaged || reason == trust::Reason::SerialMismatch);
        QVERIFY(!refused.alert);
        QVERIFY(refused.judge == engine::Judge::Peer); // what no alert says
        QVERIFY(yard.managerLog.nth<SessionRefused>().judge == engine::Judge::Here);
        QVERIFY(reason == failureOf(yard.managerLog.nth<SessionRefused>()).reason);
        QCOMPARE(failureOf(refused).rule, failureOf(yard.managerLog.nth<SessionRefused>()).rule);
    }
    void predefinedRefused() // D2
    {
        agent::DeviceFacts device = m_estate.newDevice("3003");
        Yard yard(m_estate, {.custom = true, .customOnly = true});
        yard.start({device});
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).reason == trust::Reason::PredefinedRefused);
        QVERIFY(failureOf(refused).id == trust::CheckId::PeerAlert);
        QVERIFY(refused.alert && refused.alert->direction == Direction::Received);
    }
    void noFallbackAfterARefusal() // T3
    {
        m_estate.pki().root("foreign-root");
        m_estate.pki().leaf("foreign", {.issuer = "foreign-root", .extendedKeyUsage = "clientAuth"});
        agent::DeviceFacts device = m_estate.newDevice("3004");
        Yard yard(m_estate, {.custom = true});
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.localIdentity = m_estate.identity("foreign");
        yard.start({running(device, yard, settings)});
        QVERIFY(yard.deviceLog.untilCount<SessionRefused>(4));
        for (const SessionRefused& refused : yard.deviceLog.all<SessionRefused>()) {
            QVERIFY(refused.attempt->evidence.world == trust::TrustWorld::Custom);
            QVERIFY(refused.alert && refused.alert->name == "unknown_ca");
        }
        QVERIFY(yard.managerLog.all<SessionUp>().empty());
    }
    void serverIdentity_data() // E4-E6
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("checked");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("E4 not compared") << "named-server" << "127.0.0.1" << false << true;
        QTest::newRow("E5 dialled by address, certificate names a host")
            << "named-server" << "127.0.0.1" << true << false;
        QTest::newRow("E6 address in SAN") << "custom-server" << "127.0.0.1" << true << true;
        QTest::newRow("E5 dialled by a name that is not in it")
            << "custom-server" << "localhost" << true << false;
    }
    void serverIdentity()
    {
        QFETCH(QString, server);
        QFETCH(QString, host);
        QFETCH(bool, checked);
        QFETCH(bool, allowed);
        const std::string serial =
            "31" + std::to_string(qHash(server + host) % 100'000) + (checked ? "1" : "0");
        agent::DeviceFacts device = m_estate.newDevice(serial);
        m_estate.pki().leaf("client", {.issuer = "custom-root", .extendedKeyUsage = "clientAuth"});
        Yard yard(m_estate, {.custom = true, .customServer = server});
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.localIdentity = m_estate.identity("client");
        settings.checkServerIdentity = checked;
        device.managers = {host.toStdString() + yard.address.substr(yard.address.rfind(':'))};
        yard.start({running(device, yard, settings)});
        if (allowed) {
            QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
            QVERIFY(yard.deviceLog.nth<SessionUp>().attempt->verdict.world == trust::TrustWorld::Custom);
            return;
        }
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).reason == trust::Reason::IdentityMismatch);
        QVERIFY(refused.alert && refused.alert->direction == Direction::Sent);
    }
    /// K4: by its alert the manager heard of a bad certificate only; when it comes in it tells why.
    void whatItFoundIsToldLater()
    {
        agent::DeviceFacts device = m_estate.newDevice("3201");
        m_estate.pki().leaf("client", {.issuer = "custom-root", .extendedKeyUsage = "clientAuth"});
        Yard yard(m_estate, {.custom = true, .customServer = "named-server"});
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.localIdentity = m_estate.identity("client");
        settings.checkServerIdentity = true;
        yard.start({running(device, yard, settings)});
        const SessionRefused heard = yard.managerLog.nth<SessionRefused>();
        QVERIFY(heard.alert && heard.alert->name == "bad_certificate");
        QVERIFY(heard.attempt->trace && !heard.attempt->trace->messages.back().isSent);
        yard.engine.publish(m_estate.snapshot({.version = 2, .custom = true}), {});
        QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
        const wire::Hello hello = yard.managerLog.nth<SessionUp>().hello;
        QCOMPARE(hello.foundReason, std::string("identity-mismatch"));
        QCOMPARE(hello.foundRule, std::string("E5"));
        QVERIFY(!hello.foundDetail.empty() && hello.foundAt > 0);
        // ... and what it has checked this time, in order.
        const auto& attempt = *yard.managerLog.nth<SessionUp>().attempt;
        QCOMPARE(attempt.passedThere, std::string("tls-version cipher certificate chain trust-world validity "
                                                  "purpose key-strength server-identity"));
        QVERIFY(attempt.clockOffset && std::chrono::abs(*attempt.clockOffset) < std::chrono::minutes(1));
        // The device's own record is the manager's, seen from the other end.
        const auto& theirs = yard.deviceLog.nth<SessionUp>().attempt->trace;
        QCOMPARE(theirs->messages.size(), attempt.trace->messages.size());
        for (std::size_t i = 0; i < theirs->messages.size(); ++i)
            QVERIFY(engine::messageName(theirs->messages[i]) != "client-hello" || theirs->messages[i].isSent);
    }
    void managerOfAnotherFactory()
    {
        m_estate.pki().root("other-factory");
        agent::DeviceFacts device = m_estate.newDevice("3005");
        device.factoryCas = m_estate.certificates("other-factory");
        Yard yard(m_estate);
        yard.start({device});
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).id == trust::CheckId::Chain);
        QVERIFY(refused.alert && refused.alert->name == "unknown_ca" &&
                refused.alert->direction == Direction::Sent);
    }
    void nothingToShow() // A4
    {
        agent::DeviceFacts device = m_estate.newDevice("3006");
        device.predefinedIdentity.reset();
        Yard yard(m_estate);
        yard.start({device});
        const SessionRefused refused = yard.deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).reason == trust::Reason::NoCertificate);
        QVERIFY(refused.alert && refused.alert->name == "handshake_failure");
    }
};

HANDFAST_TEST(FleetRefusalsTest)

} // namespace tst_fleet_refusals

#include "tst_fleet_refusals.moc"
