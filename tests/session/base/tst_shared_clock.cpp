// a clock that several programs share.
#include "session/base/shared_clock.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace tst_shared_clock {

using namespace session::base;
using namespace std::chrono_literals;

class SharedClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x5_whoReadsItSeesItMoved()
    {
        const QTemporaryDir directory;
        const std::string file = directory.filePath("clock").toStdString();
        const auto hand = SharedClock::create(file, 24h);
        QVERIFY(hand.has_value());
        const auto reader = clockOf(file);
        QVERIFY(reader.has_value());
        const auto ahead = [&reader] { return (*reader)->now() - SystemClock().now(); };
        QVERIFY(ahead() > 24h - 1min && ahead() < 24h + 1min);
        (*hand)->advance(31 * 24h);
        QVERIFY(ahead() > 32 * 24h - 1min && ahead() < 32 * 24h + 1min);
        (*hand)->advance(-33 * 24h);
        QVERIFY(ahead() < -23h && ahead() > -25h);
    }
    /// A file that is cut short under a reader kills the reader.
    void x5_whoReadsItSeesItSetAnew()
    {
        const QTemporaryDir directory;
        const std::string file = directory.filePath("clock").toStdString();
        QVERIFY(SharedClock::create(file, 24h));
        const auto reader = clockOf(file);
        QVERIFY(reader.has_value());
        std::atomic<bool> isOver = false;
        std::thread looking([&] {
            while (!isOver)
                static_cast<void>((*reader)->now());
        });
        bool wasSet = true;
        for (int time = 0; time < 2'000; ++time)
            wasSet = SharedClock::create(file, 48h).has_value() && wasSet;
        isOver = true;
        looking.join();
        QVERIFY(wasSet);
        QVERIFY((*reader)->now() - SystemClock().now() > 47h);
    }
    void x5_noFileIsTheSystemsTime()
    {
        const auto clock = clockOf({});
        QVERIFY(clock.has_value());
        QVERIFY((*clock)->now() - SystemClock().now() < 1min);
    }
    void x5_anotherFileIsNoClock()
    {
        const QTemporaryDir directory;
        const std::string file = directory.filePath("clock").toStdString();
        QCOMPARE(clockOf(file).error().code, ErrorCode::NotFound);
        for (const qsizetype size : {3, 100}) {
            QFile text(QString::fromStdString(file));
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(QByteArray(size, 'x'));
            text.close();
            QCOMPARE(clockOf(file).error().code, ErrorCode::ParseFailed);
            QCOMPARE(SharedClock::create(file).error().code, ErrorCode::ParseFailed);
            QCOMPARE(QFileInfo(text).size(), size); // it is somebody's
        }
        QCOMPARE(SharedClock::create(directory.filePath("no/clock").toStdString()).error().code,
                 ErrorCode::Storage);
    }
};

HANDFAST_TEST(SharedClockTest)

} // namespace tst_shared_clock

#include "tst_shared_clock.moc"
