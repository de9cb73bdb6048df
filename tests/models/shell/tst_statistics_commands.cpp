// V-3: scripts read the numbers that the plots show.
#include "models/shell/interpreter.h"
#include "models/shell/statistics_json.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_statistics_commands {

using namespace models;
using namespace session;
using shell::Reply;
using namespace std::chrono_literals;

class StatisticsCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTallyIsOneLineAndOneObject()
    {
        store::Tally tally;
        tally.start = *base::fromRfc3339("2026-11-24T12:00:00Z");
        tally.admitted = 3;
        tally.reasons["expired"] = 2;
        tally.states["custom"] = 7;
        tally.handshakes.add(5ms);
        const Reply reply = shell::statisticsReply(store::Span::Minute, {tally});
        QCOMPARE(reply.exitStatus, 0);
        QCOMPARE(reply.text.count('\n'), 2);
        const QJsonObject json = reply.json.toObject();
        QCOMPARE(json["by"].toString(), QString("minute"));
        const QJsonObject span = json["spans"].toArray().first().toObject();
        QVERIFY(span["start"].toString().startsWith("2026-11-24T12:00:00"));
        QCOMPARE(span["admitted"].toInt(), 3);
        QCOMPARE(span["reasons"].toObject()["expired"].toInt(), 2);
        QCOMPARE(span["states"].toObject()["custom"].toInt(), 7);
        QVERIFY(span["handshakes"].toObject()["p99_ms"].toDouble() >= 5);
        QVERIFY(span["lookups"].toObject()["p50_ms"].isNull());
    }
    void weeksUntilCertificatesEnd() // K6
    {
        const auto now = *base::fromRfc3339("2026-11-24T12:00:00Z");
        const auto horizon =
            lifecycle::countExpiries({now - 1h, now + 1h, now + 2h, now + 24h * 8, now + 24h * 800}, {}, now);
        QVERIFY(!horizon.isEmpty());
        const QJsonObject json = shell::expiryReply(horizon).json.toObject();
        QCOMPARE(json["expired"].toObject()["device"].toInt(), 1);
        QCOMPARE(json["later"].toObject()["device"].toInt(), 1);
        const QJsonArray weeks = json["weeks"].toArray();
        QCOMPARE(weeks.size(), 52);
        QCOMPARE(weeks[0].toObject()["device"].toInt(), 2);
        QCOMPARE(weeks[1].toObject()["device"].toInt(), 1);
        QCOMPARE(json["on_busiest_day"].toInt(), 2);
        QVERIFY(json["busiest_day"].toString().startsWith("2026-11-24T00:00:00"));
    }
    void nothingIsSaidWithoutACertificate() { QVERIFY(lifecycle::countExpiries({}, {}, {}).isEmpty()); }
    void commands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("expiry") << "show statistics expiry" << 0;
        QTest::newRow("no such span") << "show statistics by year" << 2;
        QTest::newRow("none at all") << "show statistics last 0" << 2;
        QTest::newRow("no directory") << "show statistics" << 1; // of this fixture
    }
    void commands()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        const tests::FirstStart firstStart;
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        firstStart.copyTo(file);
        tests::Manager manager(firstStart.foundation(), {.file = file});
        workflows::MigrationDesk migration(*manager.lifecycle, *manager.store, nullptr);
        shell::ShellContext context{*manager.lifecycle, migration, directory.path()};
        std::optional<Reply> reply;
        shell::execute(context, line, [&reply](const Reply& made) { reply = made; });
        QTRY_VERIFY(reply);
        QCOMPARE(reply->exitStatus, status);
    }
};

HANDFAST_TEST(StatisticsCommandsTest)

} // namespace tst_statistics_commands

#include "tst_statistics_commands.moc"
