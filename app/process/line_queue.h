// Whole lines to a descriptor, by a thread of its own: whoever writes never waits for a reader that does not
// read. What such a reader leaves behind is bounded; lines beyond it are left out, and a line says how many
// once there is room again. A reader that went away is no error. `write` is for any thread.
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace app::process {

class LineQueue
{
public:
    /// `lostLine` words that so many lines were left out, with the line's end.
    LineQueue(int descriptor, std::function<QByteArray(std::uint64_t)> lostLine,
              qsizetype mostBytes = 16 << 20);
    /// Goes on until all is written, or the reader has taken nothing for a second.
    ~LineQueue();
    LineQueue(const LineQueue&) = delete;
    LineQueue& operator=(const LineQueue&) = delete;

    void write(QByteArray line);

private:
    void run();
    /// False: the reader is gone, or takes nothing and nobody waits for it any more.
    [[nodiscard]] bool put(const QByteArray& line);
    [[nodiscard]] bool isStopping();

    const int m_descriptor;
    const std::function<QByteArray(std::uint64_t)> m_lostLine;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_lines;
    qsizetype m_bytes = 0;
    std::uint64_t m_lost = 0;
    bool m_isStopping = false;
    std::thread m_thread; // last: it uses the rest
};

} // namespace app::process
