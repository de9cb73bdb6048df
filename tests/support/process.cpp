#include "tests/support/process.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

namespace support {

EventPredicate eventNamed(const QString& name, const QJsonObject& members)
{
    return [name, members](const QJsonObject& event) {
        if (event.value("event").toString() != name)
            return false;
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (event.value(member.key()) != member.value())
                return false;
        }
        return true;
    };
}

Process::Process(Options options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto [name, value] : options.environment.asKeyValueRange())
        environment.insert(name, value);
    if (options.clock)
        options.clock->addTo(environment);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QDir(HANDFAST_BIN_DIR).absoluteFilePath(options.program));
    m_process.setArguments(options.arguments);

    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Process::readEvents);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_standardError += m_process.readAllStandardError(); });
    connect(&m_process, &QProcess::finished, this, [this] {
        readEvents();
        Q_EMIT ended();
    });
}

Process::~Process()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Process::start()
{
    m_process.start();
    return m_process.waitForStarted();
}

void Process::readEvents()
{
    const bool isLast = !isRunning(); // then the rest counts as a line even without its end
    while (m_process.canReadLine() || (isLast && m_process.bytesAvailable() > 0)) {
        const QByteArray line = m_process.readLine().trimmed();
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            m_strayLines += line;
            continue;
        }
        m_events += document.object();
        Q_EMIT eventRead(document.object());
    }
}

QList<QJsonObject> Process::eventsThat(const EventPredicate& fits, qsizetype from) const
{
    QList<QJsonObject> found;
    std::ranges::copy_if(m_events.sliced(std::min(from, m_events.size())), std::back_inserter(found), fits);
    return found;
}

void Process::waitUntil(const std::function<bool()>& isDone, std::chrono::milliseconds timeout)
{
    if (isDone() || !isRunning())
        return;
    QEventLoop loop;
    connect(this, &Process::eventRead, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    connect(this, &Process::ended, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Process::waitForEvents(const EventPredicate& fits, const Wait& wait)
{
    qsizetype next = wait.from;
    qsizetype found = 0;
    const auto isDone = [&] {
        for (; next < m_events.size() && found < wait.count; ++next)
            found += fits(m_events[next]) ? 1 : 0;
        return found >= wait.count;
    };
    waitUntil(isDone, wait.timeout);
    return isDone();
}

std::optional<QJsonObject> Process::waitForEvent(const EventPredicate& fits, const Wait& wait)
{
    if (!waitForEvents(fits, {.from = wait.from, .timeout = wait.timeout}))
        return std::nullopt;
    return eventsThat(fits, wait.from).constFirst();
}

std::optional<QJsonObject> Process::waitForEvent(const EventPredicate& fits)
{
    return waitForEvent(fits, {});
}

std::optional<int> Process::waitForEnd(std::chrono::milliseconds timeout)
{
    waitUntil([] { return false; }, timeout);
    if (isRunning() || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

std::optional<int> Process::terminate()
{
    m_process.terminate();
    return waitForEnd();
}

void Process::kill()
{
    m_process.kill();
    waitUntil([] { return false; }, patience);
}

void Process::freeze()
{
    ::kill(static_cast<pid_t>(processId()), SIGSTOP);
}

void Process::thaw()
{
    ::kill(static_cast<pid_t>(processId()), SIGCONT);
}

QString Process::report() const
{
    constexpr qsizetype shown = 20;
    QString text = QString("\n%1 %2").arg(m_process.program(), m_process.arguments().join(' '));
    text += isRunning() ? QString("\nstill running")
                        : QString("\nended, exit status %1").arg(m_process.exitCode());
    text += QString("\n%1 events, the last:").arg(m_events.size());
    for (const QJsonObject& event : m_events.last(std::min(shown, m_events.size())))
        text += "\n  " + QJsonDocument(event).toJson(QJsonDocument::Compact);
    for (const QByteArray& line : m_strayLines)
        text += "\nno JSON object: " + line;
    return text + "\nstandard error:\n" + m_standardError;
}

} // namespace support
