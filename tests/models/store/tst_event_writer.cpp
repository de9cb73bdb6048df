#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "session/base/log.h"
#include "session/pki/issuing/issuing.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/sql.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <latch>
#include <thread>

namespace tst_event_writer {

using namespace models::store;
using namespace session;

namespace {

const base::TimePoint noon = *base::fromRfc3339("2026-11-24T12:00:00Z");

EventLine describe(const engine::Event& event)
{
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact))
        return {"session-up", up->serial.value, R"({"event":"session-up"})"};
    if (std::holds_alternative<engine::SessionRefused>(event.fact))
        return {"session-refused", "", "{}"};
    return {};
}

} // namespace

class EventWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_directory->filePath("store.db")));
    }
    void cleanup() { m_store.reset(); }

    void valuesAreWrittenLaterAndTheNewestCounts()
    {
        const auto written = [this](const std::string& key) { return m_store->value(key)->value_or("none"); };
        EventWriter writer(options());
        QVERIFY(!writer.keepValue("a", "too early"));
        m_store->setLaterWriter(later(writer));
        QVERIFY(m_store->setValueLater("a", "at once"));
        QCOMPARE(written("a"), std::string("at once"));
        QVERIFY(writer.start());
        for (int i = 0; i <= 100; ++i)
            QVERIFY(m_store->setValueLater("a", std::to_string(i)));
        QVERIFY(m_store->setValueLater("b", "beside it"));
        writer.stop();
        QCOMPARE(written("a"), std::string("100"));
        QCOMPARE(written("b"), std::string("beside it"));
        QVERIFY(m_store->setValueLater("a", "afterwards")); // nobody writes later any more
        QCOMPARE(written("a"), std::string("afterwards"));
        m_store->setLaterWriter({});
    }
    void aValueThatTheDiskRefusesIsSaidAndTriedAgain()
    {
        const auto sql = [this](const char* statement) {
            support::runSql(m_directory->filePath("store.db"), statement);
        };
        EventWriter writer(options());
        QVERIFY(writer.start());
        m_store->setLaterWriter(later(writer));
        sql("CREATE TRIGGER full BEFORE INSERT ON meta WHEN NEW.value LIKE 'v%'"
            " BEGIN SELECT RAISE(ABORT, 'no space'); END");
        QVERIFY(m_store->setValueLater("a", "v1"));
        QTRY_VERIFY(m_store->laterProblem().contains("no space"));
        QVERIFY(m_store->setValueLater("a", "v2"));
        sql("DROP TRIGGER full");
        QTRY_COMPARE(m_store->value("a")->value_or("none"), std::string("v2")); // nobody asked again
        QTRY_COMPARE(m_store->laterProblem(), std::string());
        writer.stop();
        m_store->setLaterWriter({});
    }
    void soItIsWithOneThatIsWrittenAtOnce()
    {
        const QString file = m_directory->filePath("store.db");
        support::runSql(file, "CREATE TRIGGER full BEFORE INSERT ON meta"
                              " BEGIN SELECT RAISE(ABORT, 'no space'); END");
        QVERIFY(!m_store->setValueLater("a", "1"));
        QVERIFY(m_store->laterProblem().contains("no space"));
        support::runSql(file, "DROP TRIGGER full");
        QVERIFY(m_store->setValueLater("a", "1"));
        QCOMPARE(m_store->laterProblem(), std::string());
    }
    void theLastTryIsAtTheEnd()
    {
        const QString file = m_directory->filePath("store.db");
        EventWriter writer(options());
        QVERIFY(writer.start());
        support::runSql(file, "CREATE TRIGGER full BEFORE INSERT ON meta"
                              " BEGIN SELECT RAISE(ABORT, 'no space'); END");
        QVERIFY(writer.keepValue("a", "1"));
        writer.stop(); // comes back
        QVERIFY(writer.problem().contains("no space"));
        QVERIFY(!m_store->value("a")->has_value());
    }
    void eventsThatTheDiskRefusesAreTriedAgain()
    {
        const QString file = m_directory->filePath("store.db");
        support::runSql(file, "CREATE TRIGGER full BEFORE INSERT ON events"
                              " BEGIN SELECT RAISE(ABORT, 'no space'); END");
        int times = 0;
        auto counting = options();
        counting.describe = [&times](const engine::Event& event) {
            ++times;
            return describe(event);
        };
        EventWriter writer(counting);
        QVERIFY(writer.start());
        writer.accept(up("first", 0));
        QTRY_VERIFY(writer.problem().find("no space") != std::string::npos);
        writer.accept(up("second", 1));
        writer.accept(up("third", 2));
        support::runSql(file, "DROP TRIGGER full");
        QTRY_COMPARE(m_store->events({})->size(), std::size_t(3)); // nobody asked again
        QTRY_COMPARE(writer.problem(), std::string());
        writer.stop();
        const auto events = m_store->events({});
        QCOMPARE(events->front().serial, std::string("first"));
        QCOMPARE(events->back().serial, std::string("third"));
        QCOMPARE(times, 3); // what is news to the log is so once
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }
    void whatTheDiskStillRefusesAtTheEndIsCounted()
    {
        support::runSql(m_directory->filePath("store.db"), "CREATE TRIGGER full BEFORE INSERT ON events"
                                                           " BEGIN SELECT RAISE(ABORT, 'no space'); END");
        EventWriter writer(options());
        QVERIFY(writer.start());
        writer.accept(up("first", 0));
        QTRY_VERIFY(writer.problem().find("no space") != std::string::npos);
        writer.accept(up("second", 1));
        writer.stop(); // comes back
        QCOMPARE(writer.lost(), std::uint64_t(2));
    }
    void keepsTheLogInOrder()
    {
        {
            EventWriter writer(options());
            QVERIFY(writer.start());
            for (int i = 0; i < 100; ++i)
                writer.accept(up(QStringLiteral("%1").arg(i, 4).toStdString(), i));
        } // drains
        const auto events = m_store->events({});
        QCOMPARE(events->size(), std::size_t(100));
        QCOMPARE(events->front().time, noon);
        QCOMPARE(events->back().time, noon + std::chrono::seconds(99));
        QCOMPARE(m_store->events({.serial = base::Serial("  42"), .kinds = {}, .limit = 10})->size(),
                 std::size_t(1));
        QCOMPARE(m_store->events({.serial = {}, .kinds = {"session-down"}, .limit = 10})->size(),
                 std::size_t(0));
        const auto last = m_store->events({.serial = {}, .kinds = {"session-up"}, .limit = 3});
        QCOMPARE(last->front().serial, std::string("  97"));
    }
    void keepsRevocationBetweenTheEvents() // T6
    {
        {
            EventWriter writer(options());
            writer.keep(statuses(0, 1), noon); // nothing is accepted before start()
            QVERIFY(writer.start());
            writer.keep(statuses(0, 2500), noon);
            writer.accept(up("0001", 0));
            writer.keep(statuses(2000, 3000), noon);
        } // drains
        QCOMPARE(m_store->revocation()->statuses.size(), std::size_t(3000));
        QCOMPARE(m_store->events({})->size(), std::size_t(1));
    }
    void remembersWhatADeviceShowedAndSaid()
    {
        support::OpensslPki pki(m_directory->path());
        pki.root("root");
        pki.leaf("fw", {.issuer = "root", .commonName = "0001"});
        engine::Event event = up("FW-0001", 0);
        auto& fact = std::get<engine::SessionUp>(event.fact);
        auto attempt = std::make_shared<engine::Attempt>();
        const auto leaf = *session::pki::Certificate::fromPem(pki.certificate("fw").toStdString());
        const auto root = *session::pki::Certificate::fromPem(pki.certificate("root").toStdString());
        attempt->evidence.chain = {leaf};
        attempt->evidence.world = trust::TrustWorld::Predefined;
        attempt->evidence.tlsVersion = trust::TlsVersion::Tls12;
        attempt->evidence.claimedSerial = base::Serial("FW-0001");
        attempt->verdict.allowed = true;
        attempt->verdict.world = trust::TrustWorld::Predefined;
        attempt->verdict.path = {leaf, root};
        attempt->verdict.checks = {{.id = trust::CheckId::Validity,
                                    .outcome = trust::Outcome::Fail,
                                    .reason = trust::Reason::Expired,
                                    .rule = "C20",
                                    .certificate = "CN = 0001",
                                    .field = "notAfter",
                                    .detail = "too old"}};
        attempt->judgedAt = noon;
        attempt->ownFingerprint = "aa11";
        attempt->phases.handshake = std::chrono::microseconds(1250);
        attempt->phases.hello = std::chrono::microseconds(7);
        fact.attempt = attempt;
        fact.hello.hostname = "branch-1";
        fact.hello.configDigest = "abc";
        fact.hello.haPeer = "FW-0002";
        fact.hello.clock = (noon + std::chrono::seconds(-90)).time_since_epoch().count();
        write({event, refused("fw-0001", 5), down("fw-0001", 9)});

        QVERIFY(m_store->setIssuedFingerprint(base::Serial("fw-0001"), "ff"));
        const auto devices = m_store->devices();
        QCOMPARE(devices->size(), std::size_t(1)); // serials compare without case
        const DeviceFacts& facts = devices->front();
        QCOMPARE(facts.serial.value, std::string("FW-0001"));
        QCOMPARE(facts.hostname, std::string("branch-1"));
        QCOMPARE(facts.configDigest, std::string("abc"));
        QCOMPARE(facts.haPeer, std::string("FW-0002"));
        QCOMPARE(facts.clockOffset, std::chrono::milliseconds(-90'000));
        QCOMPARE(facts.lastSeen, noon + std::chrono::seconds(9));
        QCOMPARE(facts.lastDownReason, engine::DownReason::Replaced);
        QCOMPARE(facts.issuedFingerprint, std::string("ff"));
        QVERIFY(facts.lastGood && facts.lastGood->evidence.chain == attempt->evidence.chain);
        QCOMPARE(facts.lastGood->evidence.tlsVersion, attempt->evidence.tlsVersion);
        QCOMPARE(facts.lastGood->evidence.claimedSerial, attempt->evidence.claimedSerial);
        QVERIFY(facts.lastGood->verdict.checks == attempt->verdict.checks);
        QVERIFY(facts.lastGood->verdict.path == attempt->verdict.path);
        QCOMPARE(facts.lastGood->judgedAt, noon);
        QCOMPARE(facts.lastGood->ownFingerprint, "aa11");
        QVERIFY(facts.lastGood->phases == attempt->phases);
        QCOMPARE(facts.lastRefused->verdict.reason, std::optional(trust::Reason::Expired));
        QCOMPARE(facts.lastAlert->name, std::string("certificate_expired"));
    }
    void aRefusedStrangerIsNotRemembered()
    {
        write({refused("stranger", 0)});
        QVERIFY(m_store->devices()->empty());
        QCOMPARE(m_store->events({})->size(), std::size_t(1));
    }
    void anAnswerChangesTheDigestAndTheClock()
    {
        engine::DeviceAnswered answered{.serial = base::Serial("1"), .result = {}};
        answered.result.configDigest = "new";
        answered.result.clientCertificateSource = "issued";
        answered.result.clock = (noon + std::chrono::seconds(7)).time_since_epoch().count();
        write({up("1", 0), {.time = noon, .channel = {}, .fact = answered}});
        QCOMPARE(m_store->devices()->front().configDigest, std::string("new"));
        QCOMPARE(m_store->devices()->front().clientCertificateSource, std::string("issued"));
        QCOMPARE(m_store->devices()->front().clockOffset, std::chrono::milliseconds(7'000));
    }
    void theOldestGiveWayWhenTheDiskCanNotFollow()
    {
        std::latch written(1);
        std::latch goOn(1);
        auto slow = options();
        slow.capacity = 3;
        slow.describe = [&](const engine::Event& event) {
            if (event.time == noon) {
                written.count_down();
                goOn.wait();
            }
            return describe(event);
        };
        int said = 0;
        base::setLogSink([&said](base::LogLevel, std::string_view) { ++said; });
        EventWriter writer(slow);
        QVERIFY(writer.start());
        writer.accept(up("first", 0));
        written.wait(); // the thread is busy now
        for (int i = 1; i <= 10; ++i)
            writer.accept(up("later", i));
        goOn.count_down();
        writer.stop();
        base::setLogSink({});
        QCOMPARE(writer.lost(), std::uint64_t(7));
        QCOMPARE(said, 1); // not once for each
        QCOMPARE(m_store->events({})->size(), std::size_t(4));
    }
    void theLogIsBounded()
    {
        auto few = options();
        few.retention.records = 5;
        EventWriter writer(few);
        QVERIFY(writer.start());
        for (int i = 0; i < 20; ++i)
            writer.accept(up("x", i));
        writer.stop();
        QCOMPARE(m_store->events({})->size(), std::size_t(5));
    }
    void nothingIsAcceptedBeforeTheStart()
    {
        EventWriter writer(options());
        writer.accept(up("x", 0));
        QCOMPARE(writer.lost(), std::uint64_t(1));
        auto nowhere = options();
        nowhere.file = m_directory->filePath("no/such/file");
        EventWriter other(nowhere);
        QCOMPARE(other.start().error().code, base::ErrorCode::Storage);
    }

private:
    EventWriterOptions options() const
    {
        return {.file = m_directory->filePath("store.db"), .describe = describe};
    }
    void write(const std::vector<engine::Event>& events) const
    {
        EventWriter writer(options());
        QVERIFY(writer.start());
        for (const engine::Event& event : events)
            writer.accept(event);
        writer.stop();
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }
    static Store::LaterWriter later(EventWriter& writer)
    {
        return {
            .keep = [&writer](const auto& key, const auto& value) { return writer.keepValue(key, value); },
            .problem = [&writer] { return writer.problem(); }};
    }
    static RevocationRows statuses(int from, int to)
    {
        RevocationRows rows;
        for (int i = from; i < to; ++i)
            rows.statuses.push_back({.key = "key " + std::to_string(i),
                                     .status = "good",
                                     .source = {},
                                     .detail = {},
                                     .revokedAt = {},
                                     .until = noon + std::chrono::hours(1)});
        return rows;
    }
    static engine::Event up(const std::string& serial, int second)
    {
        return {.time = noon + std::chrono::seconds(second),
                .channel = {},
                .fact = engine::SessionUp{.serial = base::Serial(serial),
                                          .connection = {},
                                          .attempt = std::make_shared<engine::Attempt>(),
                                          .hello = {},
                                          .policy = {}}};
    }
    static engine::Event refused(const std::string& serial, int second)
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.reason = trust::Reason::Expired;
        return {.time = noon + std::chrono::seconds(second),
                .channel = {},
                .fact = engine::SessionRefused{.serial = base::Serial(serial),
                                               .attempt = attempt,
                                               .alert = engine::AlertFact{.name = "certificate_expired"},
                                               .policy = {}}};
    }
    static engine::Event down(const std::string& serial, int second)
    {
        return {.time = noon + std::chrono::seconds(second),
                .channel = {},
                .fact = engine::SessionDown{.serial = base::Serial(serial),
                                            .connection = {},
                                            .reason = engine::DownReason::Replaced}};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
};

HANDFAST_TEST(EventWriterTest)

} // namespace tst_event_writer

#include "tst_event_writer.moc"
