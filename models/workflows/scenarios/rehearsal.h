// A rehearsal: the present state (configuration, certificates, keys, devices, the plan under way) is copied
// into a private directory, where another manager and simulated devices do a whole workflow over real TLS, by
// a clock that jumps over waits. It is a scenario that another process plays, so nothing of this manager is
// touched. Keys of devices stay on the devices: the simulated ones get others, by the copied CAs. Main
// thread. X-2.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "models/workflows/scenarios/rehearsal_failures.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::workflows {

struct RehearsalReport
{
    bool succeeded = false;
    bool cancelled = false;
    int devices = 0;                             ///< that took part
    std::vector<std::string> lines = {};         ///< what happened, in order: "at step waves"
    std::vector<std::string> unmet = {};         ///< what failed and where, one sentence each
    std::vector<std::string> limits = {};        ///< what could not be forked
    std::vector<std::string> steps = {};         ///< of the plan, as far as it came, by id
    std::vector<RehearsalFailure> failures = {}; ///< what `unmet` says about the plan, in its parts
};

class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(lifecycle::Lifecycle& lifecycle, QObject* parent = nullptr);
    ~Rehearsal() override;

    /// The program that plays scenarios; the one that runs, where nothing is said.
    void setProgram(const QString& program) { m_program = program; }

    /// Why none can begin: Conflict while one runs, Unsupported without a manager that listens, NotFound
    /// while no device could take part.
    [[nodiscard]] session::base::Result<> readiness() const;
    /// `start`: words of `request migration start`, such as {"enforce"}; empty for the plan under way.
    /// Errors as readiness() says. `done` comes when it has ended.
    [[nodiscard]] session::base::Result<> begin(std::vector<std::string> start,
                                                std::function<void(const RehearsalReport&)> done);
    /// How CAs misbehave in the next rehearsal; what a lab of this manager has ordered goes along
    /// without it.
    void setExperiments(lifecycle::RevocationLab::Experiments experiments);
    /// NotFound when none runs.
    [[nodiscard]] session::base::Result<> cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of the one that runs, or ran last.
    [[nodiscard]] const RehearsalReport& report() const { return m_report; }

Q_SIGNALS:
    void changed(); ///< running, or what report() says

private:
    [[nodiscard]] QString managerDirectory() const;
    [[nodiscard]] session::base::Result<> prepare(const std::vector<std::string>& start);
    void play(const session::base::Result<>& forked);
    void read();
    void end();
    void fail(const std::string& why);

    lifecycle::Lifecycle& m_lifecycle;
    QString m_program;
    lifecycle::RevocationLab::Experiments m_experiments;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_process;
    RehearsalReport m_report;
    std::function<void(const RehearsalReport&)> m_done;
    bool m_isRunning = false;
};

} // namespace models::workflows
