// kill -9 at a moment that the process does not know. Any thread.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <signal.h>

namespace integration {

/// Ends a process after a while, or when it goes away itself.
class Killer
{
public:
    Killer(qint64 processId, std::chrono::microseconds after)
        : m_thread([processId, after](const std::stop_token& isOver) {
              std::mutex mutex;
              std::unique_lock lock(mutex);
              std::condition_variable_any moment;
              moment.wait_for(lock, isOver, after, [] { return false; });
              ::kill(static_cast<pid_t>(processId), SIGKILL);
          })
    {
    }

private:
    std::jthread m_thread;
};

} // namespace integration
