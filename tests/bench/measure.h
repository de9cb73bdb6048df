// What a benchmark says of its steps: wall time, processor time of the whole process, the longest time in
// which the event loop could not run (what a person feels as a frozen window), resident memory. Main thread.
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
    qint64 residentKib = 0; ///< after it
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
