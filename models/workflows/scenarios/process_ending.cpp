#include "models/workflows/scenarios/process_ending.h"

#include <QCoreApplication>
#include <QTimer>

namespace models::workflows {

namespace {

/// Killed, it is gone in no time: only the kernel has something to do.
constexpr int killedMilliseconds = 1'000;

class Leaving final : public QObject
{
public:
    Leaving(std::unique_ptr<QProcess> process, std::unique_ptr<QTemporaryDir> directory)
        : QObject(qApp),
          m_directory(std::move(directory)),
          m_process(std::move(process))
    {
        connect(m_process.get(), &QProcess::finished, this, &QObject::deleteLater);
    }
    ~Leaving() override
    {
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill();
        m_process->waitForFinished(killedMilliseconds);
    }

    [[nodiscard]] QProcess& process() { return *m_process; }

private:
    std::unique_ptr<QTemporaryDir> m_directory; // outlives the process
    std::unique_ptr<QProcess> m_process;
};

} // namespace

void askToEnd(QProcess& process, std::chrono::milliseconds patience)
{
    process.terminate();
    QTimer::singleShot(patience, &process, [&process] {
        if (process.state() != QProcess::NotRunning)
            process.kill();
    });
}

void leaveToEnd(std::unique_ptr<QProcess> process, std::unique_ptr<QTemporaryDir> directory,
                std::chrono::milliseconds patience)
{
    if (process->state() == QProcess::NotRunning)
        return;
    auto* leaving = new Leaving(std::move(process), std::move(directory));
    askToEnd(leaving->process(), patience);
}

} // namespace models::workflows
