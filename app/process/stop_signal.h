// SIGTERM and SIGINT as a Qt signal, for every program that runs an event loop. A reader that went away is no
// reason to die either: SIGPIPE is ignored from then on. One object in a process, on the main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <atomic>

namespace app::process {

class StopSignal final : public QObject
{
    Q_OBJECT

public:
    /// What the signal does to a system call that it meets.
    enum class BlockedCalls {
        GoOn,  ///< it is restarted
        WakeUp ///< it fails with EINTR: a write that waits for its reader can be given up
    };
    explicit StopSignal(BlockedCalls calls);
    ~StopSignal() override; ///< signals end the process again
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    /// Set as soon as the signal is there, also while the main thread is busy.
    [[nodiscard]] static const std::atomic<bool>& requested();

    /// Threads that are started between the two never get the signals: only the main thread's calls wake up
    /// by them.
    static void keepFromNewThreads();
    static void letThrough();

Q_SIGNALS:
    void stopRequested();

private:
    void drain();

    int m_pipe[2] = {-1, -1};
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace app::process
