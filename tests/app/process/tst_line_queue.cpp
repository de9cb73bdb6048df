#include "app/process/line_queue.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <atomic>
#include <functional>
#include <thread>

#include <csignal>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tst_line_queue {

using app::process::LineQueue;

/// Lines to a pipe that is read, read late, or left alone.
class LineQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(::pipe2(m_pipe.data(), O_CLOEXEC), 0); }
    void cleanup()
    {
        for (int& descriptor : m_pipe)
            if (descriptor >= 0)
                ::close(std::exchange(descriptor, -1));
    }

    void keepsTheOrder()
    {
        {
            LineQueue queue(m_pipe[1], lost);
            for (int i = 0; i < 100; ++i)
                queue.write(QByteArray::number(i) + '\n');
        }
        const QList<QByteArray> lines = allLines();
        QCOMPARE(lines.size(), 100);
        QCOMPARE(lines.first(), QByteArray("0"));
        QCOMPARE(lines.last(), QByteArray("99"));
    }
    void nobodyWaitsForAReaderThatDoesNotRead()
    {
        constexpr int written = 1000;
        const QByteArray line = QByteArray(1000, 'x') + '\n';
        auto queue = std::make_unique<LineQueue>(m_pipe[1], lost, 100 * line.size());
        for (int i = 0; i < written; ++i) // more than pipe and queue take: it comes to its end all the same
            queue->write(line);
        QByteArray read;
        while (!read.contains("lost")) {
            const QByteArray piece = some();
            QVERIFY(!piece.isEmpty());
            read += piece;
        }
        queue->write("afterwards\n");
        queue.reset();
        read += rest();
        const QList<QByteArray> lines = read.trimmed().split('\n');
        const qsizetype whole = lines.count(line.trimmed());
        QVERIFY2(whole >= 100 && whole < written, qPrintable(QString::number(whole)));
        QCOMPARE(lines[whole], "lost " + QByteArray::number(written - whole));
        QCOMPARE(lines.last(), QByteArray("afterwards"));
    }
    void endsWhenNobodyReads()
    {
        QVERIFY(comesToItsEnd([](LineQueue& queue) {
            for (int i = 0; i < 200; ++i)
                queue.write(QByteArray(1000, 'x') + '\n');
        }));
        const QByteArray read = rest(); // what fitted into the pipe, in whole and in order
        QVERIFY(read.startsWith(QByteArray(1000, 'x') + '\n'));
        QVERIFY2(read.size() < 200 * 1001, "it was all written: nobody had to wait");
    }
    void aReaderThatWentAwayIsNoError()
    {
        const auto before = std::signal(SIGPIPE, SIG_IGN);
        ::close(std::exchange(m_pipe[0], -1));
        const bool hasEnded = comesToItsEnd([](LineQueue& queue) {
            for (int i = 0; i < 10; ++i)
                queue.write("line\n");
        });
        std::signal(SIGPIPE, before);
        QVERIFY(hasEnded);
    }

private:
    /// A queue is made, used and ended; false when that never returns.
    bool comesToItsEnd(const std::function<void(LineQueue&)>& use)
    {
        const auto hasEnded = std::make_shared<std::atomic<bool>>(false);
        std::thread([descriptor = m_pipe[1], use, hasEnded] {
            {
                LineQueue queue(descriptor, lost);
                use(queue);
            }
            *hasEnded = true;
        }).detach();
        return QTest::qWaitFor([&] { return hasEnded->load(); }, 60'000);
    }
    static QByteArray lost(std::uint64_t lines) { return "lost " + QByteArray::number(lines) + '\n'; }
    QByteArray some() const
    {
        QByteArray piece(1 << 16, '\0');
        const ssize_t count = ::read(m_pipe[0], piece.data(), std::size_t(piece.size()));
        return count > 0 ? piece.first(count) : QByteArray();
    }
    /// Until the writing end is closed, which this does.
    QByteArray rest()
    {
        ::close(std::exchange(m_pipe[1], -1));
        QByteArray all;
        for (QByteArray piece = some(); !piece.isEmpty(); piece = some())
            all += piece;
        return all;
    }
    QList<QByteArray> allLines() { return rest().trimmed().split('\n'); }

    std::array<int, 2> m_pipe{-1, -1};
};

HANDFAST_TEST(LineQueueTest)

} // namespace tst_line_queue

#include "tst_line_queue.moc"
