#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace bench {

using std::chrono::microseconds;

namespace {

microseconds since(const QElapsedTimer& timer)
{
    return microseconds(timer.nsecsElapsed() / 1000);
}

QString milliseconds(microseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 1);
}

/// Asks for its turn every millisecond: how long it waited, and how much was worked meanwhile.
class LoopWatch : public QObject
{
public:
    static constexpr std::chrono::milliseconds interval{1};

    LoopWatch()
    {
        m_last.start();
        m_lastWork = threadTime();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::tick);
        m_timer.start();
    }
    /// The time since the last turn counts too.
    void finish(Step& step)
    {
        tick();
        step.longestGap = m_longest;
        step.longestWork = m_longestWork;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, since(m_last));
        const microseconds work = threadTime();
        m_longestWork = std::max(m_longestWork, work - m_lastWork);
        m_lastWork = work;
        m_last.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    microseconds m_longest{0};
    microseconds m_lastWork{0};
    microseconds m_longestWork{0};
};

} // namespace

microseconds processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) {
        return std::chrono::seconds(time.tv_sec) + microseconds(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

microseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + microseconds(time.tv_nsec / 1000);
}

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * (::sysconf(_SC_PAGESIZE) / 1024);
}

qint64 peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void Stopwatch::run(const QString& name, const std::function<void()>& work)
{
    wait(name, [&](const std::function<void()>& finish) {
        work();
        finish();
    });
}

void Stopwatch::wait(const QString& name,
                     const std::function<void(const std::function<void()>& finish)>& begin)
{
    Step step{.name = name};
    QEventLoop loop;
    bool isFinished = false;
    const microseconds before = processorTime();
    QElapsedTimer timer;
    timer.start();
    LoopWatch watch;
    begin([&] {
        step.wall = since(timer);
        step.processor = processorTime() - before;
        isFinished = true;
        loop.quit();
    });
    if (!isFinished)
        loop.exec();
    // What the step has left in the queue (signals that views follow) belongs to it.
    QCoreApplication::sendPostedEvents();
    watch.finish(step);
    step.residentKib = residentMemory();
    m_steps.push_back(step);
}

QString Stopwatch::table() const
{
    QString text = QStringLiteral("| step | wall ms | processor ms | longest gap of the event loop ms | "
                                  "most work in one turn ms | memory after it MiB |\n"
                                  "|---|---:|---:|---:|---:|---:|\n");
    for (const Step& step : m_steps)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(step.name, milliseconds(step.wall), milliseconds(step.processor),
                         milliseconds(step.longestGap), milliseconds(step.longestWork))
                    .arg(step.residentKib / 1024);
    return text;
}

} // namespace bench
