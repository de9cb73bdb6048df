// Administrators at the manager's web channel, over real sockets: who is let in, and what is heard of it. A3,
// B3, C18, C21, T4, T5, T6; S-5.
#include "session/engine/admin_door.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_admin_door {

using namespace session;
using namespace engine_tests;
using engine::AdminDoor;
using engine::SessionDown;
using engine::SessionRefused;
using engine::SessionUp;

class AdminDoorTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;
    trust::UsernameField m_usernameField = trust::UsernameField::SubjectCommonName;

    [[nodiscard]] engine::SnapshotPtr policy(const SnapshotWishes& wishes = {}) const
    {
        SnapshotWishes all = wishes;
        all.customOnly = true;
        all.range = {trust::TlsVersion::Tls12, trust::TlsVersion::Tls13};
        engine::SnapshotSource source = m_estate.source(all);
        source.newestVersion = trust::newestVersionOn(base::Channel::AdminWeb);
        source.policy.managed = nullptr;
        source.policy.asksForUser = true;
        source.policy.custom->usernameField = m_usernameField;
        const auto snapshot = engine::PolicySnapshot::compile(std::move(source));
        return snapshot ? *snapshot : nullptr;
    }
    static void answerName(const engine::AdminRequest& request, const AdminDoor::Answer& answer)
    {
        answer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + request.administrator + " asks " +
               request.head.substr(0, request.head.find('\r')));
    }
    static std::string allOf(const RawClient& client)
    {
        std::string all;
        char buffer[4096];
        for (int got = 0; (got = SSL_read(client.ssl(), buffer, sizeof buffer)) > 0;)
            all.append(buffer, std::size_t(got));
        return all;
    }

private Q_SLOTS:
    void whoShowsACertificateIsAnswered_data() // B3
    {
        QTest::addColumn<int>("version");
        QTest::newRow("TLSv1.3") << TLS1_3_VERSION;
        QTest::newRow("TLSv1.2") << TLS1_2_VERSION;
    }
    void whoShowsACertificateIsAnswered()
    {
        QFETCH(int, version);
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        QVERIFY(address);
        const auto listening = sink.expect<engine::Listening>();
        QVERIFY(listening && listening->channels == std::vector{base::Channel::AdminWeb});
        RawClient browser(m_estate.pki(), {.alpn = "http/1.1",
                                           .certificate = "custom-0001",
                                           .trustedCa = "custom-root",
                                           .minimumVersion = version,
                                           .maximumVersion = version});
        QVERIFY(browser.connect(*address));
        QVERIFY(browser.sendRaw("GET /status HTTP/1.1\r\n") && browser.sendRaw("Host: x\r\n\r\n"));
        QVERIFY(allOf(browser).ends_with("0001 asks GET /status HTTP/1.1")); // C21: as the profile names him
        const auto up = sink.expect<SessionUp>();
        QVERIFY(up && up->serial.empty());
        QCOMPARE(QByteArray::fromStdString(up->attempt->tlsVersion),
                 QByteArray(version == TLS1_3_VERSION ? "TLSv1.3" : "TLSv1.2"));
        QVERIFY(sink.eventsOf<SessionUp>().front().channel == base::Channel::AdminWeb);
        QVERIFY(sink.expect<SessionDown>());
    }
    void whoIsRefusedIsHeardOf_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no certificate") << "" << "no-certificate";
        QTest::newRow("another CA's") << "foreign-0001" << "incomplete-chain";
        QTest::newRow("expired") << "expired-0001" << "expired";
        QTest::newRow("a server's") << "server-only-0001" << "purpose";
        QTest::newRow("a device's from birth") << "factory-0001" << "predefined-refused";
    }
    void whoIsRefusedIsHeardOf()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, reason);
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        RawClient browser(m_estate.pki(),
                          {.alpn = "", .certificate = certificate, .maximumVersion = TLS1_3_VERSION});
        if (browser.connect(*address) && browser.sendRaw("GET /status HTTP/1.1\r\n\r\n"))
            QCOMPARE(QByteArray::fromStdString(allOf(browser)), QByteArray());
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason);
        QCOMPARE(QString::fromUtf8(trust::rowOf(*refused->attempt->verdict.reason).name.data()), reason);
        QVERIFY(sink.all<SessionUp>().empty());
    }
    void k4_whoRefusesTheDoorIsTheOneWhoJudged_data() { whoShowsACertificateIsAnswered_data(); }
    void k4_whoRefusesTheDoorIsTheOneWhoJudged()
    {
        QFETCH(int, version);
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        RawClient browser(m_estate.pki(), {.alpn = "",
                                           .certificate = "custom-0001",
                                           .trustedCa = "second-root",
                                           .minimumVersion = version,
                                           .maximumVersion = version});
        QVERIFY(!browser.connect(*address));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.firstFailure()->id == trust::CheckId::PeerAlert);
        QVERIFY(refused->judge == engine::Judge::Peer);
        QVERIFY(refused->alert && refused->alert->direction == engine::AlertFact::Direction::Received);
        RawClient nobody(m_estate.pki(), {.alpn = ""}); // this one is refused here
        QVERIFY(!nobody.connect(*address) || allOf(nobody).empty());
        const auto ours = sink.expect<SessionRefused>();
        QVERIFY(ours && ours->judge == engine::Judge::Here);
    }
    /// The name stands where the profile says, or nobody is let in by it.
    void c21_aCertificateWithoutTheNameOpensNothing()
    {
        m_estate.addClient("alice", {.commonName = "0001", .subjectAltNames = {"email:alice@corp.example"}});
        m_usernameField = trust::UsernameField::SubjectAltEmail;
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        m_usernameField = trust::UsernameField::SubjectCommonName;
        RawClient nameless(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
        QVERIFY(!nameless.connect(*address));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::NotAuthorized);
        QCOMPARE(refused->attempt->verdict.firstFailure()->rule, std::string("C21"));
        RawClient alice(m_estate.pki(), {.alpn = "", .certificate = "alice"});
        QVERIFY(alice.connect(*address) && alice.sendRaw("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(allOf(alice).contains("alice@corp.example asks"));
    }
    void aNewPolicyCountsForTheNext()
    {
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        door.publish(policy({.customCa = "second-root"}));
        RawClient browser(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
        QVERIFY(!browser.connect(*address));
        QVERIFY(sink.expect<SessionRefused>());
        RawClient other(m_estate.pki(), {.alpn = "", .certificate = "second-0001"});
        QVERIFY(other.connect(*address) && other.sendRaw("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(allOf(other).contains("0001 asks"));
    }
    void whoSaysTooMuchOrNothingIsCutOff()
    {
        RecordingSink sink;
        AdminDoor door({.deadline = std::chrono::milliseconds(300)}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        RawClient silent(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
        QVERIFY(silent.connect(*address));
        QVERIFY(silent.waitForEnd());
        const auto late = sink.expect<SessionRefused>();
        QVERIFY(late && late->attempt->verdict.reason == trust::Reason::Timeout);
        RawClient loud(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
        QVERIFY(loud.connect(*address));
        (void)loud.sendRaw("GET /" + std::string(12'000, 'x'));
        QVERIFY(sink.expect<SessionRefused>(
            [](const auto& fact) { return fact.attempt->verdict.reason == trust::Reason::Protocol; }));
        QVERIFY(sink.all<SessionUp>().empty());
    }
    void oneAddressTakesNoMoreThanItsShare()
    {
        RecordingSink sink;
        AdminDoor door({.connectionsPerAddress = 2}, m_clock, sink, answerName);
        const auto address = door.start(policy());
        RawClient first(m_estate.pki(), {});
        RawClient second(m_estate.pki(), {});
        RawClient third(m_estate.pki(), {});
        QVERIFY(first.connectPlain(*address) && second.connectPlain(*address));
        QVERIFY(third.connectPlain(*address));
        QCOMPARE(third.receivePlain(), std::string()); // closed, not kept waiting
        QVERIFY(sink.all<SessionRefused>().empty());
        // Whoever leaves makes room.
        first.hangUp();
        QVERIFY(sink.expect<SessionRefused>());
        QTRY_VERIFY(([&] {
            RawClient alice(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
            return alice.connect(*address) && alice.sendRaw("GET / HTTP/1.1\r\n\r\n") &&
                   allOf(alice).contains("0001 asks");
        }()));
    }
    void itEndsWithSomebodyInside()
    {
        RecordingSink sink;
        auto door = std::make_unique<AdminDoor>(
            engine::AdminDoorOptions{}, m_clock, sink,
            [](const engine::AdminRequest&, const AdminDoor::Answer&) {}); // never answers
        const auto address = door->start(policy());
        RawClient browser(m_estate.pki(), {.alpn = "", .certificate = "custom-0001"});
        QVERIFY(browser.connect(*address) && browser.sendRaw("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(sink.expect<SessionUp>());
        door.reset();
        QVERIFY(browser.waitForEnd());
    }
};

HANDFAST_TEST(AdminDoorTest)

} // namespace tst_admin_door

#include "tst_admin_door.moc"
