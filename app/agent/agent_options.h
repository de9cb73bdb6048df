// The command line of handfast-agent. Pure; GUI thread not needed.
#pragma once

#include "app/process/command_description.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app::agent {

struct AgentOptions
{
    QString bundleFile; ///< exactly one of bundleFile and fleetFile is set
    QString fleetFile;
    std::optional<int> count;
    QString stateDirectory; ///< "": nothing is kept
    QString listen = {};    ///< of the one device, in place of what its bundle says; "": as it says
    QString gatewayListen = {};
    QString hostId = {};
    std::optional<int> logsPerSecond = {}; ///< of all devices
    QString managerAt = {};                ///< where every manager is, "": as typed into the devices
    QString clockFile = {};                ///< of a SharedClock; "": the system's time
};

/// Text for stdout and done (--help, --version).
struct PrintAndLeave
{
    QString text;
};
/// One line for stderr, exit status 2.
struct UnusableArguments
{
    QString line;
};

using ParsedArguments = std::variant<AgentOptions, PrintAndLeave, UnusableArguments>;

[[nodiscard]] process::CommandDescription describeAgent();
/// `arguments` with the program's name first.
[[nodiscard]] ParsedArguments parseArguments(const QStringList& arguments);

} // namespace app::agent
