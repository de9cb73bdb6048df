// kill -9 at a moment that the process does not know, and how often: HANDFAST_KILLS, HANDFAST_SEED. Any
// thread.
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <signal.h>

namespace integration {

inline int killsToDo(int inSuite)
{
    return qEnvironmentVariableIsSet("HANDFAST_KILLS") ? qEnvironmentVariableIntValue("HANDFAST_KILLS")
                                                       : inSuite;
}
/// Of everything that is left to chance, for the report too.
inline quint32 seedToUse()
{
    return qEnvironmentVariableIsSet("HANDFAST_SEED") ? qEnvironmentVariable("HANDFAST_SEED").toUInt()
                                                      : QRandomGenerator::global()->generate();
}

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
