// Who was in which state when: from made-up records, and from a log that was written and read.
#include "models/tables/topology/state_history.h"

#include "models/store/event_writer.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_state_history {

using models::store::SessionTurn;
using models::tables::DeviceStatus;
using models::tables::StateHistory;
using session::base::Serial;
using session::base::TimePoint;

namespace {

const auto begin = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

SessionTurn turnAt(int minute, const char* kind, const char* word, const char* serial = "FW-1")
{
    return {.time = begin + std::chrono::minutes(minute), .kind = kind, .serial = serial, .word = word};
}

} // namespace

class StateHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordCounts_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("status");
        QTest::newRow("V-2 before anything") << 5 << int(DeviceStatus::Offline);
        QTest::newRow("V-2 predefined") << 10 << int(DeviceStatus::Predefined);
        QTest::newRow("V-2 still") << 19 << int(DeviceStatus::Predefined);
        QTest::newRow("V-2 gone") << 20 << int(DeviceStatus::Offline);
        QTest::newRow("V-2 refused") << 25 << int(DeviceStatus::Failed);
        QTest::newRow("V-2 refused by a rule") << 30 << int(DeviceStatus::Blocked);
        QTest::newRow("V-2 custom in the end") << 600 << int(DeviceStatus::Custom);
    }
    void theLastWordCounts()
    {
        QFETCH(int, minute);
        QFETCH(int, status);
        std::vector<SessionTurn> events{
            turnAt(10, "session-up", "predefined"),          turnAt(20, "session-down", ""),
            turnAt(24, "policy-published", "", ""),          turnAt(25, "session-refused", "unknown-issuer"),
            turnAt(30, "session-refused", "not-authorized"), turnAt(40, "session-up", "custom"),
        };
        const auto time = begin + std::chrono::minutes(minute);
        QCOMPARE(int(StateHistory(begin, events).statusAt(Serial("FW-1"), time)), status);
        std::ranges::reverse(events); // as the log's reader has them
        const StateHistory history(begin, events);
        QCOMPARE(int(history.statusAt(Serial("FW-1"), time)), status);
        QCOMPARE(history.changes(), std::size_t(5));
        QCOMPARE(history.statusAt(Serial("FW-2"), time), DeviceStatus::Offline);
    }

    void itIsReadFromTheLog()
    {
        const tests::FirstStart firstStart;
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("store.db"));
        firstStart.copyTo(file);
        const tests::Manager manager(firstStart.foundation(), {.file = file, .lifecycle = {}});
        {
            models::store::EventWriter writer({.file = file, .describe = {}});
            QVERIFY(writer.start());
            const auto tell = [&writer](int minute, const char* kind, const char* serial, const char* json) {
                writer.accept({.time = begin + std::chrono::minutes(minute),
                               .line = {.kind = kind, .serial = serial, .json = json}});
            };
            tell(-600, "session-up", "FW-1", R"({"authentication":"custom"})");
            tell(-500, "session-up", "FW-2", R"({"authentication":"custom"})");
            tell(30, "session-down", "FW-1", R"({"reason":"closed-by-peer"})");
            tell(2000, "session-up", "FW-1", R"({"authentication":"custom"})");
            writer.stop();
        }
        std::shared_ptr<const StateHistory> history;
        StateHistory::load(*manager.lifecycle, {.begin = begin, .end = begin + std::chrono::hours(24)},
                           [&history](const auto& loaded) {
                               QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
                               history = *loaded;
                           });
        QTRY_VERIFY(history);
        QVERIFY(history->isWhole());
        QCOMPARE(history->knownFrom(), begin);
        const auto at = [&](int minute) {
            return history->statusAt(Serial("FW-1"), begin + std::chrono::minutes(minute));
        };
        QCOMPARE(at(10), DeviceStatus::Custom); // by its last word before the day
        QCOMPARE(at(31), DeviceStatus::Offline);
        QCOMPARE(at(1439), DeviceStatus::Offline);
    }

    void v2_whoeverWentHadBeenThere() // a whole fleet, of which a wait has ended the sessions
    {
        const tests::FirstStart firstStart;
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("store.db"));
        firstStart.copyTo(file);
        const tests::Manager manager(firstStart.foundation(), {.file = file, .lifecycle = {}});
        constexpr int devices = 2'500;
        const auto nameOf = [](int device) { return "FW-" + std::to_string(device); };
        {
            models::store::EventWriter writer({.file = file, .describe = {}});
            QVERIFY(writer.start());
            const auto tell = [&writer](int minute, const char* kind, const std::string& serial,
                                        const char* json) {
                writer.accept({.time = begin + std::chrono::minutes(minute),
                               .line = {.kind = kind, .serial = serial, .json = json}});
            };
            for (int device = 0; device < devices; ++device)
                tell(-60, "session-up", nameOf(device), R"({"authentication":"predefined"})");
            for (int device = 0; device < devices; ++device)
                tell(30, "session-down", nameOf(device), R"({"reason":"disconnect-wait-ended"})");
            tell(30, "session-down", "FORGOTTEN", R"({"reason":"disconnect-wait-ended"})");
            for (int device = 0; device < devices; ++device)
                tell(40, "session-up", nameOf(device), R"({"authentication":"custom"})");
            writer.stop();
            QCOMPARE(writer.lost(), std::uint64_t(0));
        }
        std::shared_ptr<const StateHistory> history;
        StateHistory::load(*manager.lifecycle, {.begin = begin, .end = begin + std::chrono::hours(24)},
                           [&history](const auto& loaded) {
                               QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
                               history = *loaded;
                           });
        QTRY_VERIFY_WITH_TIMEOUT(history, 60'000);
        for (int device = 0; device < devices; ++device) {
            const auto at = [&](int minute) {
                return history->statusAt(Serial(nameOf(device)), begin + std::chrono::minutes(minute));
            };
            QCOMPARE(at(10), DeviceStatus::Predefined);
            QCOMPARE(at(35), DeviceStatus::Offline);
            QCOMPARE(at(45), DeviceStatus::Custom);
        }
        // The log has nothing of how it came.
        QCOMPARE(history->statusAt(Serial("FORGOTTEN"), begin + std::chrono::minutes(10)),
                 DeviceStatus::Custom);
    }
    /// V-2: what the log does not reach is not taken for silence.
    void howFarBackTheLogReaches_data()
    {
        QTest::addColumn<int>("first"); // minute of the first record; none below
        QTest::addColumn<int>("known");
        QTest::newRow("before the day") << -5 << 0;
        QTest::newRow("within it") << 90 << 90;
        QTest::newRow("after it") << 2000 << 1440;
        QTest::newRow("an empty log") << -1'000'000 << 1440;
    }
    void howFarBackTheLogReaches()
    {
        QFETCH(int, first);
        QFETCH(int, known);
        const tests::FirstStart firstStart;
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("store.db"));
        firstStart.copyTo(file);
        const tests::Manager manager(firstStart.foundation(), {.file = file, .lifecycle = {}});
        models::store::EventWriter writer({.file = file, .describe = {}});
        QVERIFY(writer.start());
        if (first > -1'000'000)
            writer.accept({.time = begin + std::chrono::minutes(first),
                           .line = {.kind = "committed", .serial = "", .json = "{}"}});
        writer.stop();
        std::shared_ptr<const StateHistory> history;
        StateHistory::load(*manager.lifecycle, {.begin = begin, .end = begin + std::chrono::hours(24)},
                           [&history](const auto& loaded) { history = loaded.value_or(nullptr); });
        QTRY_VERIFY(history);
        QCOMPARE(history->isWhole(), known == 0);
        QVERIFY(history->knownFrom() == begin + std::chrono::minutes(known));
    }
};

HANDFAST_TEST(StateHistoryTest)

} // namespace tst_state_history

#include "tst_state_history.moc"
