// What a benchmark says of its steps: wall time, processor time of the whole process, the longest time in
// which the event loop could not run (what a person feels as a frozen window) and the most that the thread
// worked in such a time (the same, but on a machine of its own), resident memory. Main thread.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace bench {

/// User and system time of this process so far, all threads.
[[nodiscard]] std::chrono::microseconds processorTime();
/// The same of the calling thread alone.
[[nodiscard]] std::chrono::microseconds threadTime();
/// Of this process now, in KiB.
[[nodiscard]] qint64 residentMemory();
/// The most it ever was, in KiB.
[[nodiscard]] qint64 peakMemory();

struct Step
{
    QString name;
    std::chrono::microseconds wall{0};
    std::chrono::microseconds processor{0};
    std::chrono::microseconds longestGap{0};
    std::chrono::microseconds longestWork{0}; ///< processor time of this thread without a turn of the loop
    qint64 residentKib = 0;                   ///< after it
};

class Stopwatch
{
public:
    /// A step that is over when it returns; the event loop stands still meanwhile.
    void run(const QString& name, const std::function<void()>& work);
    /// A step that is over when `finish` is called, from the event loop. The loop runs meanwhile.
    void wait(const QString& name, const std::function<void(const std::function<void()>& finish)>& begin);
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    /// As a Markdown table, in ms and MiB.
    [[nodiscard]] QString table() const;

private:
    std::vector<Step> m_steps;
};

} // namespace bench
