#include "session/base/clock.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_clock {

using namespace session::base;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("utc with milliseconds") << "2026-11-24T02:36:00.125Z" << "2026-11-24T02:36:00.125Z";
        QTest::newRow("no fraction") << "2026-11-24T02:36:00Z" << "2026-11-24T02:36:00.000Z";
        QTest::newRow("offset ahead") << "2026-11-24T02:36:00+01:00" << "2026-11-24T01:36:00.000Z";
        QTest::newRow("offset behind") << "2026-11-24T23:36:00-01:30" << "2026-11-25T01:06:00.000Z";
        QTest::newRow("bare date") << "2024-02-29" << "2024-02-29T00:00:00.000Z";
        QTest::newRow("before the epoch") << "1969-12-31T23:59:59.5Z" << "1969-12-31T23:59:59.500Z";
        for (const char* bad : {"", "2026-02-30", "2026-11-24T25:00:00Z", "2026-11-24T02:36:00",
                                "2026-11-24T02:36:00Zx", "yesterday", "2026-11-24T02:36:00+0100"})
            QTest::newRow(qPrintable(QStringLiteral("refused: %1").arg(QLatin1String(bad)))) << bad << "";
    }
    void printsAndReadsRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto read = fromRfc3339(text.toStdString());
        QCOMPARE(read.has_value(), !canonical.isEmpty());
        if (read)
            QCOMPARE(QString::fromStdString(toRfc3339(*read)), canonical);
    }
    void manualClockStandsStill()
    {
        ManualClock clock(*fromRfc3339("2026-11-24"));
        const auto before = clock.now();
        QCOMPARE(clock.now(), before);
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(clock.now() - before, std::chrono::milliseconds(60'000));
    }
};

HANDFAST_TEST(ClockTest)

} // namespace tst_clock

#include "tst_clock.moc"
