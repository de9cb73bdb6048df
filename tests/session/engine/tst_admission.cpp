// Caps on connections: in all, by address, and of beginners; rates of messages and of log lines; turns of
// handshakes; how many go at once.
#include "session/engine/admission.h"
#include "session/engine/handshake_turns_impl.h"
#include "session/engine/leaving.h"
#include "session/engine/rate_limit.h"
#include "session/engine/seldom.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_admission {

using namespace session::engine;
using namespace std::chrono_literals;
using Places = std::vector<std::shared_ptr<Admission::Place>>;

namespace {

std::string ipv6(char network, char host)
{
    std::string address(16, '\0');
    address[7] = network;
    address[15] = host;
    return address;
}

std::size_t fill(Admission& admission, Places& places, const std::string& from)
{
    const std::size_t before = places.size();
    while (auto place = admission.admit(from))
        places.push_back(std::move(place));
    return places.size() - before;
}

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPlacesMayBeTaken()
    {
        const auto admission = std::make_shared<Admission>(EngineLimits{.connections = 2});
        QVERIFY(admission->hasRoom());
        Places places{admission->admit("aaaa"), admission->admit("bbbb")};
        QVERIFY(!admission->hasRoom());
        QCOMPARE(admission->connections(), std::size_t(2));
        places.pop_back();
        QVERIFY(admission->hasRoom());
    }
    void anAddressHasItsShareOfBeginners()
    {
        const auto admission = std::make_shared<Admission>(EngineLimits{.beginnersPerAddress = 3});
        Places places;
        QCOMPARE(fill(*admission, places, "aaaa"), std::size_t(3));
        QCOMPARE(admission->turnedAway(), std::uint64_t(1));
        QVERIFY(admission->admit("bbbb") != nullptr);
        places[0]->sessionIsUp();
        places[0]->sessionIsUp(); // counts once
        places[1].reset();
        QCOMPARE(fill(*admission, places, "aaaa"), std::size_t(2));
        QCOMPARE(admission->mostOfOne().connections, std::size_t(4));
        QCOMPARE(admission->mostOfOne().beginners, std::size_t(3));
    }
    void anAddressHasItsShareOfSessions()
    {
        const auto admission = std::make_shared<Admission>(EngineLimits{.connectionsPerAddress = 2});
        Places places;
        for (int i = 0; i < 2; ++i) {
            places.push_back(admission->admit("aaaa"));
            places.back()->sessionIsUp();
        }
        QVERIFY(admission->admit("aaaa") == nullptr);
        places.pop_back();
        QVERIFY(admission->admit("aaaa") != nullptr);
    }
    /// Whoever has an IPv6 network has 2^64 addresses.
    void anIpv6NetworkIsOneAddress()
    {
        const auto admission = std::make_shared<Admission>(EngineLimits{.beginnersPerAddress = 1});
        const auto held = admission->admit(ipv6(1, 1));
        QVERIFY(held && !admission->admit(ipv6(1, 2)));
        QVERIFY(admission->admit(ipv6(2, 1)));
    }
    void aPlaceOutlivesItsDesk()
    {
        auto admission = std::make_shared<Admission>(EngineLimits{});
        const auto place = admission->admit("aaaa");
        const std::weak_ptr<Admission> desk = admission;
        admission.reset();
        QVERIFY(!desk.expired());
    }
    void aRateHoldsWhoIsTooFast()
    {
        const RateLimit::Time start{};
        RateLimit rate(10, 3, start);
        QVERIFY(rate.count(start) == 0ms);
        QVERIFY(rate.count(start) == 0ms);
        const auto pause = rate.count(start); // the third leaves nothing
        QVERIFY2(pause >= 100ms && pause <= 102ms, qPrintable(QString::number(pause.count())));
        QVERIFY(rate.count(start + pause) > 0ms); // one came in, and is used up
        QVERIFY(rate.count(start + 1h) == 0ms);   // it is full again, and no more than full
        QVERIFY(rate.count(start + 1h) == 0ms);
        QVERIFY(rate.count(start + 1h) > 0ms);
    }
    void aRateOfManyPausesSeldom()
    {
        const RateLimit::Time start{};
        RateLimit rate(1000, 1000, start);
        for (int i = 0; i < 999; ++i)
            QVERIFY(rate.count(start) == 0ms);
        QVERIFY(rate.count(start) >= 100ms); // a tenth of the burst at once
    }
    void aRateOfBytesCountsWhatEachIs()
    {
        const RateLimit::Time start{};
        RateLimit rate(1000, 3000, start);
        QVERIFY(rate.count(start, 2000) == 0ms);
        const auto pause = rate.count(start, 5000); // 4000 too many, and a tenth of the burst besides
        QVERIFY2(pause >= 4300ms && pause <= 4302ms, qPrintable(QString::number(pause.count())));
    }
    void whatAPeerBringsAboutIsToldSeldom()
    {
        const Seldom::Time start{};
        Seldom lines(60s);
        QCOMPARE(lines.tell(start), std::optional<std::uint64_t>(0));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!lines.tell(start + 59s));
        QCOMPARE(lines.tell(start + 60s), std::optional<std::uint64_t>(1000));
        QVERIFY(!lines.tell(start + 61s));
        QCOMPARE(lines.tell(start + 120s), std::optional<std::uint64_t>(1));
        QCOMPARE(timesBefore(1000), std::string(" (and 1000 times before)"));
        QCOMPARE(timesBefore(0), std::string());
    }
    void sessionsGoAFewAtATime_data() // T8, D15
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("ago"); // ms
        QTest::addColumn<int>("go");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("one") << 1 << 0 << 1;
        QTest::newRow("a tick's worth") << 100 << 0 << 100;
        QTest::newRow("a fleet") << 19'500 << 0 << 100;
        QTest::newRow("more than there is time for") << 90'000 << 0 << 200;
        QTest::newRow("with half of the time left") << 45'000 << 22'500 << 200;
        QTest::newRow("with no time left") << 5'000 << 45'000 << 5'000;
        QTest::newRow("too late") << 5'000 << 70'000 << 5'000;
    }
    void sessionsGoAFewAtATime()
    {
        QFETCH(int, due);
        QFETCH(int, ago);
        const LeavingPace pace{.inATick = 100, .tick = 100ms, .allWithin = 45s};
        QTEST(int(leavingNow(std::size_t(due), std::chrono::milliseconds(ago), pace)), "go");
    }
    /// What becomes ready between two handshakes is served between them.
    void handshakesTakeTurns()
    {
        asio::io_context context(1);
        const auto turns = std::make_shared<HandshakeTurns>(context);
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            turns->request([&, i] {
                order << QString("step %1").arg(i);
                asio::post(context, [&, i] { order << QString("session %1").arg(i); });
            });
        }
        context.run();
        QCOMPARE(order, (QStringList{"step 0", "session 0", "step 1", "session 1", "step 2", "session 2"}));
        QCOMPARE(turns->waiting(), std::size_t(0));
    }
    void aStepThatThrowsDoesNotStopTheOthers()
    {
        asio::io_context context(1);
        const auto turns = std::make_shared<HandshakeTurns>(context);
        bool second = false;
        turns->request([] { throw std::runtime_error("broken"); });
        turns->request([&] { second = true; });
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, context.run());
        context.run();
        QVERIFY(second);
    }
};

HANDFAST_TEST(AdmissionTest)

} // namespace tst_admission

#include "tst_admission.moc"
