// What becomes of a scenario: a line for each step as it happens, for people or as JSON, and JUnit XML at the
// end. Main thread. X-5.
#pragma once

#include "session/base/clock.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace app::manager {

class ScenarioReport
{
public:
    struct Options
    {
        QString scenario;
        QString file;
        bool isJson = false; ///< one object a line
    };
    /// Both outlive it.
    ScenarioReport(QTextStream& out, const session::base::Clock& clock) : m_out(out), m_clock(clock) {}

    void begin(Options options, int steps);
    void beginStep(int line, const QString& title);
    /// `unmet`: why it failed; empty when it did not. `failures`: the same by device, step and reason, when
    /// it is about a migration.
    void endStep(const QStringList& unmet, const QJsonArray& failures = {});
    /// One that was not tried.
    void skip(int line, const QString& title);
    /// Something that a step does; `migrationStep`: the one that is reached by it.
    void note(const QString& text, const QString& migrationStep = {});
    void end();

    [[nodiscard]] bool hasFailed() const { return m_failed > 0; }
    /// False when the file can't be written.
    [[nodiscard]] bool writeJunit(const QString& fileName) const;

private:
    struct Row
    {
        int line = 0;
        QString title = {};
        QStringList unmet = {};
        double seconds = 0;
        bool isSkipped = false;
    };

    void write(const QString& text, QJsonObject object);
    [[nodiscard]] QString now() const;

    QTextStream& m_out;
    const session::base::Clock& m_clock;
    Options m_options;
    QList<Row> m_rows;
    QElapsedTimer m_timer;
    QElapsedTimer m_stepTimer;
    int m_steps = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

} // namespace app::manager
