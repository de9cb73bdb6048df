// SIGTERM and SIGINT as a Qt signal. One object in a process, on the main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <atomic>

namespace app::agent {

class StopSignal final : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;
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

} // namespace app::agent
