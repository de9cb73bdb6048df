// Records what somebody does here as a scenario that can be played: the state when it began as the estate,
// then commits, pushes and what the migration desk was asked, whether in the window or in the shell. What
// plans commit and push by themselves is theirs. The file is written anew after each step. Main thread. X-5.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/job.h"
#include "session/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <string>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::workflows {

class MigrationDesk;

class ScenarioRecorder final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ScenarioRecorder(lifecycle::Lifecycle& lifecycle, MigrationDesk& desk);

    /// Conflict while it records, Storage for a file that can't be written.
    [[nodiscard]] session::base::Result<> begin(const QString& file);
    /// What is there at the end is what the scenario expects. NotFound while it does not record; Storage when
    /// the file can't be written: then it goes on recording, and this can be tried again.
    [[nodiscard]] session::base::Result<> end();
    [[nodiscard]] bool isRecording() const { return !m_file.isEmpty(); }
    [[nodiscard]] QString file() const { return m_file; }           ///< "" while it does not record
    [[nodiscard]] int steps() const { return int(m_steps.size()); } ///< since it began, or of the last one

Q_SIGNALS:
    void changed();

private:
    void noteAct(const QString& words, const QString& step);
    void noteCommit();
    void notePush(session::base::JobId job);
    void add(const QJsonValue& step);
    void addRun(const std::vector<std::string>& commands);
    /// The step of a plan that was asked for: as a whole once it is done, else as often as it was asked.
    void flush();
    /// The step that was asked for is done.
    [[nodiscard]] bool isAskedDone() const;
    [[nodiscard]] bool isPlansOwn() const;
    [[nodiscard]] QJsonObject presentCounts() const;
    [[nodiscard]] session::base::Result<> write() const;

    lifecycle::Lifecycle& m_lifecycle;
    MigrationDesk& m_desk;
    QString m_file;
    QJsonObject m_estate;
    QJsonArray m_before; ///< steps that bring devices to where they were
    QJsonArray m_steps;
    QString m_clock;
    config::Configuration m_running;
    QString m_asked; ///< step of a plan
    int m_times = 0; ///< that it was asked for
};

} // namespace models::workflows
