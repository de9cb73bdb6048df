// Plays the steps of a scenario on its stage, one after the other, until one fails. Main thread. X-5.
#pragma once

#include "app/manager/scenario_report.h"
#include "app/manager/scenario_stage.h"
#include "models/workflows/scenarios/scenario.h"

#include <map>

namespace app::manager {

class ScenarioPlayer
{
public:
    /// All of them outlive it.
    ScenarioPlayer(const models::workflows::Scenario& scenario, ScenarioStage& stage, ScenarioReport& report)
        : m_scenario(scenario),
          m_stage(stage),
          m_report(report)
    {
    }

    void play();

private:
    using Step = models::workflows::ScenarioStep;

    /// What each of them says: why it failed, nothing when it did not.
    [[nodiscard]] QStringList act(const models::workflows::RunCommands& run);
    [[nodiscard]] QStringList act(const models::workflows::DriveMigration& drive);
    [[nodiscard]] QStringList act(const models::workflows::JumpClock& jump);
    [[nodiscard]] QStringList act(const models::workflows::ChangeProgram& change);
    [[nodiscard]] QStringList act(const models::workflows::ChangeCables& change);
    [[nodiscard]] QStringList act(const models::workflows::SetResponder& responder);
    [[nodiscard]] QStringList act(const models::workflows::RememberConfiguration& remember);
    [[nodiscard]] QStringList act(const models::workflows::MarkEvents&);
    [[nodiscard]] QStringList act(const models::workflows::CheckExpectation& check);

    [[nodiscard]] QStringList perform(const Step& step);
    [[nodiscard]] QStringList unmet(const models::workflows::ScenarioExpectation& expectation);
    /// `status` of the migration, or why there is none.
    [[nodiscard]] QStringList readStatus(QJsonObject& status);
    /// One try. Empty: it is where it is to be.
    [[nodiscard]] QStringList driveOnce(const models::workflows::DriveMigration& drive, bool& isHopeless);
    /// Sets the clock to the end of the next disconnect wait, if there is one.
    void jumpOverWait();
    [[nodiscard]] QStringList timeOut(QStringList unmet) const;

    const models::workflows::Scenario& m_scenario;
    ScenarioStage& m_stage;
    ScenarioReport& m_report;
    std::chrono::seconds m_within{0}; ///< of the step at work
    std::string m_manager;            ///< that it asks, "" for the first
    std::map<std::string, QString> m_remembered;
    QString m_lastTold;    ///< step of the migration that was told last
    QString m_progress;    ///< of the migration, as it was seen last
    QJsonArray m_failures; ///< what was open in it then
};

/// How a step is called.
[[nodiscard]] QString titleOf(const models::workflows::ScenarioStep& step);

} // namespace app::manager
