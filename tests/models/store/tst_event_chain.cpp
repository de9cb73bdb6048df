// V-4: the log is a chain, what leaves it leaves an anchor, and whatever is done to it is found.
#include "models/store/event_chain.h"

#include "models/store/event_check.h"
#include "models/store/event_export.h"
#include "models/store/event_reader.h"
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "session/base/log.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_event_chain {

using namespace models::store;
using namespace session;

namespace {

const base::TimePoint noon = *base::fromRfc3339("2026-11-24T12:00:00Z");

OwnEvent own(int number)
{
    const QJsonObject members{{"event", "x"},
                              {"reason", number % 3 == 0 ? "expired" : "purpose"},
                              {"detail", "n\u00e4her, \"quoted\""},
                              {"n", number}};
    return {.time = noon + std::chrono::seconds(number),
            .line = {.kind = number % 2 == 0 ? "session-up" : "session-refused",
                     .serial = "000" + std::to_string(number % 4),
                     .json = QJsonDocument(members).toJson(QJsonDocument::Compact).toStdString()}};
}

} // namespace

class EventChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(Store::open(file()));
    }
    void v4_isMadeOfWhatTheHeaderSays()
    {
        // Made with
        // (head -c 32 /dev/zero; printf '1:14:10001:a1:s2:{}') | openssl dgst -sha256
        const StoredEvent event{.id = 1,
                                .time = base::TimePoint(std::chrono::milliseconds(1000)),
                                .kind = "a",
                                .serial = "s",
                                .json = "{}"};
        QCOMPARE(chainedHash(ChainLink().hash, event).toHex(),
                 QByteArray("b7f69d2a6449ab19e39149c2b0a7ecac859fe6c0e009c8eed22eac7c3217abb1"));
    }
    void v4_aWholeLog()
    {
        write(0, 2500);
        const auto report = checkStoredEvents(file());
        QVERIFY(report && !report->broken);
        QCOMPARE(report->records, std::uint64_t(2500));
        write(2500, 2510); // another start of the manager
        QCOMPARE(checkStoredEvents(file())->records, std::uint64_t(2510));
        QVERIFY(!checkStoredEvents(file())->broken);
    }
    void v4_damage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<quint64>("id");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* sql, quint64 id, const char* problem) {
            QTest::newRow(sql) << sql << id << problem;
        };
        row("UPDATE events SET json = '{}' WHERE id = 5", 5, "altered");
        row("UPDATE events SET time = time + 1 WHERE id = 20", 20, "altered");
        row("UPDATE events SET serial = '9' WHERE id = 1", 1, "altered");
        row("UPDATE events SET kind = 'b' WHERE id = 7", 7, "altered");
        row("UPDATE events SET hash = NULL WHERE id = 7", 7, "unchained");
        row("DELETE FROM events WHERE id = 9", 9, "missing");
        row("DELETE FROM events WHERE id <= 3", 1, "missing");
        row("DELETE FROM events WHERE id >= 19", 19, "tail-missing");
        row("DELETE FROM events", 1, "tail-missing");
        row("INSERT INTO events (time, kind, serial, json) VALUES (1, 'a', '', '{}')", 21, "unchained");
        row("DELETE FROM meta WHERE key = 'event-head'", 21, "unchained");
    }
    void v4_damage()
    {
        QFETCH(QString, sql);
        QFETCH(quint64, id);
        QFETCH(QString, problem);
        write(0, 20);
        run(sql);
        const auto report = checkStoredEvents(file());
        QVERIFY(report && report->broken);
        QCOMPARE(report->broken->id, std::uint64_t(id));
        QCOMPARE(QString::fromStdString(report->broken->problem), problem);
    }
    void v4_whatLeavesIsAnchored()
    {
        write(0, 5000, {.records = 100});
        const auto report = checkStoredEvents(file());
        QVERIFY(report && !report->broken);
        QCOMPARE(report->last, std::uint64_t(5000));
        // In parts; none is behind the writer by more than one batch when it stops.
        QVERIFY(report->records >= 100 && report->records <= 2200);
        run("DELETE FROM events WHERE id <= (SELECT MIN(id) FROM events)");
        QCOMPARE(checkStoredEvents(file())->broken->problem, std::string("missing"));
    }
    void v4_theOldLeave()
    {
        write(0, 60);
        EventWriter writer({.file = file(),
                            .describe = {},
                            .retention = {.records = 1000, .age = std::chrono::seconds(30)},
                            .now = [] { return noon + std::chrono::seconds(60); }});
        QVERIFY(writer.start());
        QTRY_COMPARE(checkStoredEvents(file())->records, std::uint64_t(30));
        writer.setRetention({.records = 10, .age = std::chrono::seconds(30)});
        QTRY_COMPARE(checkStoredEvents(file())->records, std::uint64_t(10));
        writer.stop();
        QVERIFY(!checkStoredEvents(file())->broken);
        QCOMPARE(checkStoredEvents(file())->first, std::uint64_t(51));
    }
    void v4_aLeapOfTheClockRemovesNothing()
    {
        write(0, 60);
        std::atomic<int> looks = 0;
        EventWriter writer({.file = file(),
                            .describe = {},
                            .retention = {.records = 1000, .age = std::chrono::hours(1)},
                            .now = [&looks] {
                                ++looks;
                                return noon + std::chrono::days(4 * 365);
                            }});
        QVERIFY(writer.start());
        QTRY_VERIFY(looks >= 1);
        writer.accept(OwnEvent{.time = noon, .line = {.kind = "k", .serial = {}, .json = "{}"}});
        QTRY_VERIFY(looks >= 2); // so the first look has been acted on
        writer.stop();
        QCOMPARE(checkStoredEvents(file())->records, std::uint64_t(61));
    }
    void v4_aFailedBatchLeavesItWhole()
    {
        write(0, 10);
        run("CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.id = 15 BEGIN SELECT RAISE(FAIL, 'full'); "
            "END");
        base::setLogSink([](base::LogLevel, std::string_view) {});
        write(10, 20);
        base::setLogSink({});
        run("DROP TRIGGER full");
        write(20, 25);
        const auto report = checkStoredEvents(file());
        QVERIFY(report && !report->broken);
        QCOMPARE(report->records, std::uint64_t(15));
    }
    void v4_pagesAndFilters()
    {
        write(0, 40);
        const auto reader = EventReader::open(file());
        QVERIFY(reader);
        EventQuery query{.serial = {}, .kinds = {}, .limit = 15};
        std::vector<std::uint64_t> ids;
        for (;;) {
            const auto page = (*reader)->page(query);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const StoredEvent& event : *page)
                ids.push_back(event.id);
            query.before = EventPlace{page->back().time, page->back().id};
        }
        QCOMPARE(ids.size(), std::size_t(40));
        QCOMPARE(ids.front(), std::uint64_t(40));
        QVERIFY(std::ranges::is_sorted(ids, std::greater()));
        const auto count = [&](EventQuery wanted) { return (*reader)->page(wanted)->size(); };
        QCOMPARE(count({.serial = base::Serial("0001"), .kinds = {}}), std::size_t(10));
        QCOMPARE(count({.serial = {}, .kinds = {"session-up"}}), std::size_t(20));
        QCOMPARE(count({.serial = {}, .kinds = {"session-up", "session-refused"}}), std::size_t(40));
        QCOMPARE(count({.serial = {},
                        .kinds = {},
                        .since = noon + std::chrono::seconds(10),
                        .until = noon + std::chrono::seconds(20)}),
                 std::size_t(10));
        using Member = EventTerm::Member;
        QCOMPARE(count({.serial = {}, .kinds = {}, .terms = {{Member::Reason, {"expired"}}}}),
                 std::size_t(14));
        QCOMPARE(count({.serial = {},
                        .kinds = {},
                        .terms = {{.member = Member::Reason, .values = {"expired"}, .isNegated = true}}}),
                 std::size_t(26));
        QCOMPARE(count({.serial = {},
                        .kinds = {},
                        .terms = {{.member = Member::Anything, .values = {"%"}, .isPart = true}}}),
                 std::size_t(0));
        QCOMPARE(count({.serial = {}, .kinds = {}, .newerThan = 38}), std::size_t(2));
    }
    void v4_whatHasNoIndexIsLookedThroughInPortions()
    {
        write(0, 40);
        const auto reader = EventReader::open(file());
        using Member = EventTerm::Member;
        const std::vector<EventTerm> refused{{Member::Reason, {"expired"}}};
        QVERIFY(isLookedThrough({.terms = refused}));
        QVERIFY(!isLookedThrough({.serial = base::Serial("0001"), .terms = refused}));
        for (const std::size_t limit : {std::size_t(5), std::size_t(1000)}) {
            const auto atOnce = (*reader)->page({.limit = limit, .terms = refused});
            QCOMPARE(atOnce->size(), std::min(limit, std::size_t(14)));
            for (const std::uint64_t portion : {1, 3, 39, 40})
                QCOMPARE(*(*reader)->page({.limit = limit, .terms = refused}, {.portion = portion}), *atOnce);
        }
        const auto since = noon + std::chrono::seconds(20);
        QCOMPARE(*(*reader)->page({.terms = refused, .since = since}, {.portion = 3}),
                 *(*reader)->page({.terms = refused, .since = since}));
        int asked = 0;
        const auto given =
            (*reader)->page({.terms = refused}, {.isCancelled = [&] { return ++asked == 3; }, .portion = 3});
        QCOMPARE(given.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
    }
    void v4_exportedLinesCanBeChecked()
    {
        write(0, 2100, {.records = 2050});
        const auto reader = EventReader::open(file());
        const QString all = m_directory->filePath("all.jsonl");
        const auto written = (*reader)->exportTo({.query = {}, .file = all});
        QVERIFY(written && *written >= 2050);
        auto report = checkExportedEvents(all);
        QVERIFY(report && !report->broken);
        QCOMPARE(report->records, *written);
        QCOMPARE(report->gaps, std::uint64_t(0));
        const QString some = m_directory->filePath("some.jsonl");
        QVERIFY((*reader)->exportTo({.query = {.serial = base::Serial("0001"), .kinds = {}}, .file = some}));
        report = checkExportedEvents(some);
        QVERIFY(report && !report->broken && report->gaps > 400);
        QFile lines(all);
        QVERIFY(lines.open(QIODevice::ReadWrite));
        QByteArray text = lines.readAll();
        text.replace("\"n\":2090", "\"n\":2091");
        lines.seek(0);
        lines.write(text);
        lines.close();
        QCOMPARE(checkExportedEvents(all)->broken->problem, std::string("altered"));
        QCOMPARE(checkExportedEvents(file()).error().code, base::ErrorCode::ParseFailed);
    }
    void v4_anExportIsWholeOrNotThere()
    {
        write(0, 3000);
        const auto reader = EventReader::open(file());
        const QString target = m_directory->filePath("out.csv");
        int asked = 0;
        const auto cancelled = (*reader)->exportTo(
            {.query = {}, .format = EventFormat::Csv, .file = target, .isCancelled = [&asked] {
                 return ++asked > 2;
             }});
        QCOMPARE(cancelled.error().code, base::ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(*(*reader)->exportTo({.query = {}, .format = EventFormat::Csv, .file = target}),
                 std::uint64_t(3000));
        QFile csv(target);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 3001);
    }
    void v4_aStrangeFileIsUnusable()
    {
        QVERIFY(!checkStoredEvents(m_directory->filePath("none.db")));
        QVERIFY(!QFile::exists(m_directory->filePath("none.db")));
    }

private:
    QString file() const { return m_directory->filePath("store.db"); }
    void write(int from, int to, const EventRetention& retention = {}) const
    {
        EventWriter writer({.file = file(), .describe = {}, .retention = retention});
        QVERIFY(writer.start());
        for (int i = from; i < to; ++i)
            writer.accept(own(i));
        writer.stop();
    }
    void run(const QString& sql) const
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase("raw");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

HANDFAST_TEST(EventChainTest)

} // namespace tst_event_chain

#include "tst_event_chain.moc"
