// Where a scenario plays: its private directory, its clock, its programs and how they are asked. Waits in an
// event loop, never by sleeping, and each wait is bounded. Main thread. X-5.
#pragma once

#include "app/manager/scenario_programs.h"
#include "app/manager/scenario_responder.h"
#include "app/manager/scenario_scep_server.h"
#include "app/process/tftp_server.h"
#include "models/shell/reply.h"
#include "models/workflows/scenarios/scenario.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace app::manager {

class ScenarioStage
{
public:
    /// `directory`: files stay there; "": a temporary one.
    [[nodiscard]] static session::base::Result<std::unique_ptr<ScenarioStage>>
    set(const models::workflows::Scenario& scenario, const QString& directory);

    /// Manager, configuration, agents: everything that the estate says, committed and running.
    [[nodiscard]] session::base::Result<> build(const models::workflows::ScenarioEstate& estate);

    /// A command of the manager's shell, of its peer's, or of this device's console.
    [[nodiscard]] models::shell::Reply ask(const std::string& command, const std::string& device = {});
    /// The configuration, one command a line, and what of it has not been committed.
    [[nodiscard]] session::base::Result<QString> configuration(const std::string& manager = {});
    void setResponder(const std::string& name, ScenarioResponder::Mode mode);
    /// ErrorCode::Network when a device's agent does not answer.
    [[nodiscard]] session::base::Result<> setCables(const std::vector<std::string>& serials, bool isIn);

    /// False when it does not come true within that time, or a program ended by itself. Looks again when
    /// something was told, and now and then.
    [[nodiscard]] bool waitUntil(const std::function<bool()>& isTrue, std::chrono::milliseconds within);

    [[nodiscard]] ScenarioPrograms& programs() { return *m_programs; }
    [[nodiscard]] session::base::SharedClock& clock() { return *m_clock; }
    /// Of a file in the private directory, without empty ones.
    [[nodiscard]] session::base::Result<std::vector<std::string>> linesOf(const std::string& file) const;
    /// "${port:NAME}", "${http}", "${manager}", "${responder:NAME}", "${tftp:DIR}", "${scep:NAME}",
    /// "${scep-ca:NAME}", "${scep-fingerprint:NAME}", "${dir}" with what they stand for.
    [[nodiscard]] std::string filled(const std::string& text);

private:
    ScenarioStage(QString directory, std::unique_ptr<QTemporaryDir> temporary,
                  std::unique_ptr<session::base::SharedClock> clock);
    [[nodiscard]] static session::base::Result<> writePrivately(const QString& name, const QByteArray& text);
    [[nodiscard]] session::base::Result<> makeManager(const QString& directory);
    [[nodiscard]] session::base::Result<> formPair();
    [[nodiscard]] session::base::Result<> awaitPair();
    [[nodiscard]] session::base::Result<> playFork(const models::workflows::ScenarioFork& fork);
    [[nodiscard]] session::base::Result<> configure(const models::workflows::ScenarioEstate& estate);
    [[nodiscard]] session::base::Result<> writeFleets(models::workflows::ScenarioEstate estate);
    [[nodiscard]] session::base::Result<> command(const std::string& line, const std::string& manager = {});
    [[nodiscard]] QString valueOf(const QString& name);
    [[nodiscard]] ScenarioResponder& responder(const QString& name);
    [[nodiscard]] QString ofScepServer(const QString& what, const QString& name);
    [[nodiscard]] std::optional<QString> socketOf(const std::string& device) const;

    QString m_directory;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<session::base::SharedClock> m_clock;
    std::unique_ptr<ScenarioPrograms> m_programs;
    std::optional<session::pki::Issuer> m_factory;
    std::map<std::string, QString> m_programOf; ///< by serial
    std::map<QString, QString> m_ports;
    std::map<QString, std::unique_ptr<ScenarioResponder>> m_responders;
    std::map<QString, std::unique_ptr<process::TftpServer>> m_fileServers; ///< by directory
    std::map<QString, std::unique_ptr<ScenarioScepServer>> m_scepServers;  ///< each behind a responder
};

} // namespace app::manager
