// The log's writer goes on, whatever the disk refuses and whatever is thrown on its thread: what waits is
// tried again, and only what can't be tried again is lost, and counted. T6.
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "tests/support/sql.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <new>

namespace tst_event_writer_faults {

using namespace models::store;
using namespace session;

namespace {

const base::TimePoint noon = *base::fromRfc3339("2026-11-24T12:00:00Z");

engine::Event up(const std::string& serial)
{
    return {.time = noon,
            .channel = {},
            .fact = engine::SessionUp{.serial = base::Serial(serial),
                                      .connection = {},
                                      .attempt = std::make_shared<engine::Attempt>(),
                                      .hello = {},
                                      .policy = {}}};
}

EventLine lineOf(const engine::Event& event)
{
    return {"session-up", std::get<engine::SessionUp>(event.fact).serial.value, "{}"};
}

/// Of more than one step.
RevocationRows statuses()
{
    RevocationRows rows;
    for (int i = 0; i < 2500; ++i)
        rows.statuses.push_back({.key = "key " + std::to_string(i),
                                 .status = "good",
                                 .source = {},
                                 .detail = {},
                                 .revokedAt = {},
                                 .until = noon + std::chrono::hours(1)});
    return rows;
}

} // namespace

class EventWriterFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_directory->filePath("store.db")));
    }
    void cleanup() { m_store.reset(); }

    void t6_whatIsKnownOfRevocationWaitsWithTheEvents()
    {
        full("events");
        EventWriter writer(options());
        QVERIFY(writer.start());
        writer.accept(up("first"));
        QTRY_VERIFY(writer.problem().contains("no space"));
        full("revocation_status");
        writer.keep(statuses(), noon);
        QVERIFY(writer.keepValue("marker", "a turn later")); // values wait for no events
        QTRY_COMPARE(m_store->value("marker")->value_or(""), std::string("a turn later"));
        free("events");
        QTRY_COMPARE(m_store->events({})->size(), std::size_t(1));
        QTRY_VERIFY(writer.problem().contains("no space")); // of the statuses now
        writer.accept(up("second"));
        QTRY_COMPARE(m_store->events({})->size(), std::size_t(2)); // the log does not wait for them
        free("revocation_status");
        QTRY_COMPARE(m_store->revocation()->statuses.size(), std::size_t(2500));
        QTRY_COMPARE(writer.problem(), std::string());
        writer.stop();
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }
    void theEndComesAllTheSame()
    {
        full("events");
        full("revocation_status");
        EventWriter writer(options());
        QVERIFY(writer.start());
        writer.accept(up("first"));
        writer.keep(statuses(), noon);
        writer.stop(); // comes back
        QCOMPARE(writer.lost(), std::uint64_t(1));
        QVERIFY(m_store->revocation()->statuses.empty());
    }
    void anEventThatCanNotBeDescribedIsLostAlone()
    {
        EventWriterOptions given = options();
        given.describe = [](const engine::Event& event) {
            if (lineOf(event).serial == "bad")
                throw std::bad_alloc();
            return lineOf(event);
        };
        EventWriter writer(given);
        QVERIFY(writer.start());
        for (const char* serial : {"first", "bad", "last"})
            writer.accept(up(serial));
        writer.stop();
        QCOMPARE(writer.lost(), std::uint64_t(1));
        const auto events = m_store->events({});
        QCOMPARE(events->size(), std::size_t(2));
        QCOMPARE(events->front().serial, std::string("first"));
        QCOMPARE(events->back().serial, std::string("last"));
    }
    void whatIsThrownElsewhereEndsThatTurnAlone()
    {
        std::atomic<int> asked = 0;
        EventWriterOptions given = options();
        given.retention.age = std::chrono::hours(1);
        given.now = [&asked]() -> base::TimePoint {
            if (++asked == 1)
                throw std::bad_alloc();
            return noon;
        };
        EventWriter writer(given);
        QVERIFY(writer.start());
        writer.accept(up("first"));
        QTRY_VERIFY(asked > 0);
        writer.accept(up("second"));
        writer.stop();
        QCOMPARE(m_store->events({})->size(), std::size_t(2));
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }

private:
    EventWriterOptions options() const
    {
        return {.file = m_directory->filePath("store.db"), .describe = lineOf};
    }
    void sql(const QString& statement) const
    {
        support::runSql(m_directory->filePath("store.db"), statement);
    }
    /// The disk takes no more rows of this table.
    void full(const char* table) const
    {
        sql(QStringLiteral(
                "CREATE TRIGGER full_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'no space'); END")
                .arg(QLatin1String(table)));
    }
    void free(const char* table) const
    {
        sql(QStringLiteral("DROP TRIGGER full_%1").arg(QLatin1String(table)));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
};

HANDFAST_TEST(EventWriterFaultsTest)

} // namespace tst_event_writer_faults

#include "tst_event_writer_faults.moc"
