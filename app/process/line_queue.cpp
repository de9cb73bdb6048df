#include "app/process/line_queue.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace app::process {

namespace {

constexpr int patienceMilliseconds = 1000;

} // namespace

LineQueue::LineQueue(int descriptor, std::function<QByteArray(std::uint64_t)> lostLine, qsizetype mostBytes)
    : m_descriptor(descriptor),
      m_lostLine(std::move(lostLine)),
      m_mostBytes(mostBytes),
      m_thread([this] { run(); })
{
}

LineQueue::~LineQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LineQueue::write(QByteArray line)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lost > 0 || m_bytes + line.size() > m_mostBytes) {
            ++m_lost; // until the reader has caught up, so that the gap is one
            return;
        }
        m_bytes += line.size();
        m_lines.push_back(std::move(line));
    }
    m_wake.notify_one();
}

void LineQueue::run()
{
    while (true) {
        QByteArray line;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_lines.empty() || m_lost > 0 || m_isStopping; });
            if (!m_lines.empty()) {
                line = std::move(m_lines.front());
                m_lines.pop_front();
                m_bytes -= line.size();
            } else if (m_lost > 0) {
                line = m_lostLine(std::exchange(m_lost, 0));
            } else {
                return;
            }
        }
        if (!put(line))
            break;
    }
    // Nobody reads: what comes is dropped.
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] {
        m_lines.clear();
        m_bytes = 0;
        m_lost = 0;
        return m_isStopping;
    });
}

bool LineQueue::put(const QByteArray& line)
{
    qsizetype written = 0;
    while (written < line.size()) {
        pollfd waiting{m_descriptor, POLLOUT, 0};
        const int ready = ::poll(&waiting, 1, patienceMilliseconds);
        if (ready == 0 && isStopping())
            return false;
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        // So much fits when it says that it is ready: the write does not wait.
        const auto size = std::size_t(std::min<qsizetype>(line.size() - written, PIPE_BUF));
        const ssize_t count = ::write(m_descriptor, line.constData() + written, size);
        if (count >= 0)
            written += count;
        else if (errno != EAGAIN && errno != EINTR)
            return false;
    }
    return true;
}

bool LineQueue::isStopping()
{
    const std::scoped_lock lock(m_mutex);
    return m_isStopping;
}

} // namespace app::process
