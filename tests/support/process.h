// A program under test (handfast serve, handfast-agent) that prints one JSON object a line. Its output is
// read as it comes; the tests wait for an event, never for a time. Whatever still runs when the object goes
// away is killed. The waiting functions run an event loop of their own, so that several programs are read at
// once. GUI thread only.
//
//     Process manager({.program = "handfast", .arguments = {"serve", "--data-dir", directory.path()}});
//     QVERIFY(manager.start());
//     const auto listening = manager.waitForEvent(eventNamed("listening"));
//     QVERIFY2(listening, qPrintable(manager.report()));
#pragma once

#include "tests/support/fast_clock.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QProcess>

#include <chrono>
#include <functional>
#include <optional>

namespace support {

/// Far above what a loaded machine needs under a sanitizer: only a hanging program ever reaches it.
inline constexpr std::chrono::seconds patience{60};

using EventPredicate = std::function<bool(const QJsonObject&)>;

/// Fits when `event` is `name` and the event has all of `members` with these values.
[[nodiscard]] EventPredicate eventNamed(const QString& name, const QJsonObject& members = {});

class Process : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< a file name of our own programs, or an absolute path
        QStringList arguments = {};
        QMap<QString, QString> environment = {}; ///< added to that of the test
        const FastClock* clock = nullptr;        ///< its time runs faster; null: true time
    };
    explicit Process(Options options);
    ~Process() override;

    /// False if the program could not be started.
    [[nodiscard]] bool start();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// All events so far, in the order in which they were printed.
    [[nodiscard]] const QList<QJsonObject>& events() const { return m_events; }
    /// Lines that were no JSON object; a sound program prints none.
    [[nodiscard]] const QList<QByteArray>& strayLines() const { return m_strayLines; }
    [[nodiscard]] const QByteArray& standardError() const { return m_standardError; }
    [[nodiscard]] QList<QJsonObject> eventsThat(const EventPredicate& fits, qsizetype from = 0) const;

    struct Wait
    {
        qsizetype from =
            0; ///< index in events() of the first that counts: take events().size() before an action
        qsizetype count = 1;
        std::chrono::milliseconds timeout = patience;
    };
    /// The first event that fits, also one that came before the call. Nothing if the program ended or the
    /// time is over.
    [[nodiscard]] std::optional<QJsonObject> waitForEvent(const EventPredicate& fits, const Wait& wait);
    [[nodiscard]] std::optional<QJsonObject> waitForEvent(const EventPredicate& fits);
    /// True once `wait.count` events fit.
    [[nodiscard]] bool waitForEvents(const EventPredicate& fits, const Wait& wait);

    /// Waits until it has ended by itself; its exit status, or nothing if it did not end or died of a signal.
    [[nodiscard]] std::optional<int> waitForEnd(std::chrono::milliseconds timeout = patience);
    /// SIGTERM, then waitForEnd.
    [[nodiscard]] std::optional<int> terminate();
    /// SIGKILL (kill -9). Returns when the process is gone.
    void kill();
    /// SIGSTOP and SIGCONT: a program that hangs, or a host that is cut off.
    void freeze();
    void thaw();
    /// Writes to its standard input.
    void write(const QByteArray& text) { m_process.write(text); }

    /// What happened, for the message of a failed test: last events, stray lines, standard error.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    void eventRead(const QJsonObject& event);
    void ended();

private:
    void readEvents();
    void waitUntil(const std::function<bool()>& isDone, std::chrono::milliseconds timeout);

    QProcess m_process;
    QList<QJsonObject> m_events;
    QList<QByteArray> m_strayLines;
    QByteArray m_standardError;
};

} // namespace support
