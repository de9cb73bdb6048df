// The programs of a scenario: a manager and agents as real processes in a private directory, by one clock
// that the scenario moves, and what they tell: an event ends QCoreApplication::exec(), so that who waits
// looks again. Main thread. All of them end with it. X-5.
#pragma once

#include "session/base/error.h"
#include "session/base/shared_clock.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>

#include <map>
#include <memory>

namespace app::manager {

/// What the second manager of a pair is called as a program.
[[nodiscard]] QString peerProgram();

class ScenarioPrograms final : public QObject
{
    Q_OBJECT

public:
    /// `directory`: where each has its files; `clockFile`: a SharedClock.
    ScenarioPrograms(QString directory, QString clockFile);
    ~ScenarioPrograms() override;

    /// Of "manager" or "peer".
    [[nodiscard]] QString dataDirectory(const QString& manager = QStringLiteral("manager")) const;
    /// What the agents of this name play; write it before they start.
    [[nodiscard]] QString fleetFile(const QString& program) const;
    /// Where the manager may have written a bundle: what is here when they start is played instead.
    [[nodiscard]] QString bundleFile(const QString& program) const;
    [[nodiscard]] QString stateDirectory(const QString& program) const;

    /// From now on they talk to each other and to nobody else.
    void setRehearsal() { m_isRehearsal = true; }
    /// "manager" and "peer" start on a free port, and on the same one ever after. Conflict when it runs
    /// already.
    [[nodiscard]] session::base::Result<> start(const QString& program);
    /// By SIGTERM, or by SIGKILL. NotFound when it does not run; Timeout when it does not end.
    [[nodiscard]] session::base::Result<> end(const QString& program, bool isKilled);
    [[nodiscard]] bool isRunning(const QString& program) const;

    /// "" until it has listened.
    [[nodiscard]] QString managerAddress(const QString& manager = QStringLiteral("manager")) const;
    [[nodiscard]] QString httpAddress() const;
    [[nodiscard]] QList<QJsonObject> managerEvents() const { return m_managerEvents; } ///< since the mark
    [[nodiscard]] QList<QJsonObject> peerEvents() const { return m_peerEvents; }
    [[nodiscard]] QList<QJsonObject> agentEvents() const { return m_agentEvents; }
    void mark();
    /// What went wrong by itself, "" for nothing: a program that ended without having been told to.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Somebody wants no more of it: a problem, too.
    void giveUp();
    /// The end of what a program has complained about.
    [[nodiscard]] QString complaints(const QString& program) const;

private:
    struct Program
    {
        QProcess process;
        bool isToEnd = false;
        bool isListening = false;
    };

    [[nodiscard]] QStringList argumentsOf(const QString& program) const;
    void read(const QString& name, Program& program);
    void noteEnd(const QString& name, const Program& program);
    [[nodiscard]] session::base::Result<> awaitListening(const QString& name, const Program& program);

    QString m_directory;
    QString m_clockFile;
    struct Addresses
    {
        QString devices;
        QString http;
    };
    std::map<QString, Addresses> m_addresses; ///< of managers
    QString m_problem;
    bool m_isRehearsal = false;
    std::map<QString, std::unique_ptr<Program>> m_programs;
    QList<QJsonObject> m_managerEvents;
    QList<QJsonObject> m_peerEvents;
    QList<QJsonObject> m_agentEvents;
};

} // namespace app::manager
