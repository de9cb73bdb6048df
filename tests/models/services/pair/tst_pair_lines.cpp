// The sessions of a pair by their events: late ones of an earlier session change nothing, and a refusal
// counts only if it is the peer that was there. S-4, D19.
#include "models/services/pair/pair_lines.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_pair_lines {

using namespace models::services;
using namespace session;
using base::ConnectionId;
using base::Serial;
using engine::Channel;
using engine::Event;

namespace {

Event eventOf(engine::Fact fact, Channel channel = Channel::Ha)
{
    return {base::TimePoint(), channel, std::move(fact)};
}
Event up(const char* serial, std::uint64_t connection)
{
    return eventOf(engine::SessionUp{
        Serial(serial), ConnectionId{connection}, std::make_shared<engine::Attempt>(), {}, {}});
}
Event down(const char* serial, std::uint64_t connection)
{
    return eventOf(
        engine::SessionDown{Serial(serial), ConnectionId{connection}, engine::DownReason::Stopped});
}

} // namespace

class PairLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        for (const char* serial : {"M2", "M7"})
            m_pki.leaf(serial, {.issuer = "root", .commonName = serial});
    }

    void whoHasDialledIsToldBySerial()
    {
        PairLines lines;
        lines.dialsAs(Serial("M1"));
        QVERIFY(!lines.absorb(
            eventOf(engine::SessionUp{Serial("M1"), {}, std::make_shared<engine::Attempt>(), {}, {}},
                    Channel::Management)));
        QVERIFY(lines.absorb(up("M1", 1)) && lines.isDialled() && !lines.isCalled());
        QVERIFY(lines.absorb(up("M2", 1)) && lines.isCalled());
        QCOMPARE(lines.caller(), Serial("M2"));
        QVERIFY(lines.isHeard({Serial("M2"), {}}) && lines.isHeard({Serial("M1"), {}}));
        QVERIFY(!lines.isHeard({Serial("M3"), {}}));
        QVERIFY(lines.absorb(down("M1", 1)) && !lines.isDialled() && lines.isUp());
        QVERIFY(!lines.isHeard({Serial("M1"), {}}));
        QVERIFY(lines.absorb(down("M2", 1)) && !lines.isUp());
    }

    void aLateEndOfAnotherSessionIsNone()
    {
        PairLines lines;
        lines.dialsAs(Serial("M1"));
        QVERIFY(lines.absorb(up("M1", 1)));
        QVERIFY(lines.absorb(up("M1", 2)));
        QVERIFY(!lines.absorb(down("M1", 1)) && lines.isDialled());
        lines.dialsAs(Serial("M9")); // the settings say so by now
        QVERIFY(!lines.absorb(down("M9", 2)) && lines.isDialled());
        QVERIFY(lines.absorb(down("M1", 2)) && !lines.isUp());
    }

    void aRefusalCountsIfItIsThePeers_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("counts");
        QTest::newRow("by what it claims") << "m2" << "" << "10.0.0.2:4711" << true;
        QTest::newRow("by its certificate") << "" << "M2" << "10.0.0.2:4711" << true;
        QTest::newRow("from elsewhere") << "M2" << "M2" << "10.0.0.9:4711" << false;
        QTest::newRow("somebody else") << "M7" << "M7" << "10.0.0.2:4711" << false;
        QTest::newRow("nobody known") << "" << "" << "10.0.0.2:4711" << false;
    }
    void aRefusalCountsIfItIsThePeers()
    {
        QFETCH(QString, serial);
        QFETCH(QString, certificate);
        QFETCH(QString, from);
        QFETCH(bool, counts);
        PairLines lines;
        const Event event = refused(serial, certificate, from);
        QCOMPARE(lines.refusalIn(event, settings()).has_value(), counts);
        Event ofAppliance = event;
        ofAppliance.server = Serial("LC1");
        QVERIFY(!lines.refusalIn(ofAppliance, settings()));
    }

    /// A connection that brings nothing may be to a host where nobody runs any more.
    void whoIsOnlySilentDoesNotAnswer()
    {
        PairLines lines;
        lines.dialsAs(Serial("M1"));
        QVERIFY(!lines.refusalIn(dialled("M1", "", "10.0.0.2:3978"), settings()));
        QCOMPARE(lines.refusalIn(dialled("M1", "M2", "10.0.0.2:3978"), settings()).value_or(""),
                 std::string("expired: long ago"));
        Event alerted = dialled("M1", "", "10.0.0.2:3978");
        std::get<engine::SessionRefused>(alerted.fact).alert = engine::AlertFact{"unknown_ca"};
        QVERIFY(lines.refusalIn(alerted, settings()));
        Event answered = dialled("M1", "", "10.0.0.2:3978");
        std::get<engine::SessionRefused>(answered.fact).judge = engine::Judge::Peer;
        QVERIFY(lines.refusalIn(answered, settings()));
        QVERIFY(!lines.refusalIn(up("M1", 1), settings()));
        // Whoever calls may claim this manager's own serial: that is no word of the peer's.
        QVERIFY(!lines.refusalIn(refused("M1", "M7", "10.0.0.9:4711"), settings()));
        QVERIFY(!lines.refusalIn(refused("M1", "M7", "10.0.0.2:4711"), settings()));
    }

    /// Of a peer that is known by name only what was dialled is known to be there: whoever calls may come
    /// from the port that the peer listens on, and claim any serial.
    void aPeerThatIsKnownByName()
    {
        PairLines lines;
        lines.dialsAs(Serial("M1"));
        auto byName = settings();
        byName.peerAddress = "peer.example";
        QVERIFY(!lines.refusalIn(refused("", "M2", "10.0.0.9:4711"), byName));
        QVERIFY(!lines.refusalIn(refused("M1", "M7", "10.0.0.9:3978"), byName));
        QVERIFY(lines.refusalIn(dialled("M1", "M2", "peer.example:3978"), byName));
        QVERIFY(!lines.refusalIn(dialled("M1", "M2", "old.example:3978"), byName)); // as it was called before
        Event elsewhere = dialled("M1", "M2", "peer.example:3978");
        elsewhere.channel = Channel::Management;
        QVERIFY(!lines.refusalIn(elsewhere, byName));
    }

private:
    static models::config::HighAvailability settings()
    {
        models::config::HighAvailability pair;
        pair.enabled = true;
        pair.peerSerial = "M2";
        pair.peerAddress = "10.0.0.2";
        return pair;
    }
    Event refused(const QString& serial, const QString& certificate, const QString& from)
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->peerAddress = from.toStdString();
        attempt->verdict =
            trust::refusedByTransport(trust::CheckId::Transport, trust::Reason::Expired, "C20", "long ago");
        if (!certificate.isEmpty())
            attempt->evidence.chain = *pki::readPemCertificates(m_pki.certificate(certificate).toStdString());
        engine::SessionRefused fact;
        if (!serial.isEmpty())
            fact.serial = Serial(serial.toStdString());
        fact.attempt = attempt;
        return eventOf(fact);
    }

    /// An attempt of this manager's.
    Event dialled(const QString& serial, const QString& certificate, const char* at)
    {
        Event event = refused(serial, certificate, QStringLiteral("10.0.0.2:3978"));
        std::get<engine::SessionRefused>(event.fact).dialled = at;
        return event;
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(PairLinesTest)

} // namespace tst_pair_lines

#include "tst_pair_lines.moc"
