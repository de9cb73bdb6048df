// The configuration shell of a device: its own settings as candidate and running, what it is, and files
// imported to it. On a WildFire appliance it is that appliance's CLI. The same console serves the socket of a
// running agent and a program that opened the state directory itself. Main thread; commit and import reply
// when they are done. Rules B11, H4-H6; S-3.
#pragma once

#include "models/config/device/local_configuration.h"
#include "models/shell/arguments.h"
#include "models/shell/completion.h"
#include "models/shell/control_frame.h"
#include "models/shell/device_keeper.h"

#include <memory>

namespace models::shell {

/// One command at work.
struct ConsoleContext
{
    DeviceKeeper& keeper;
    ConsoleFacts facts;
    config::LocalConfiguration running;
    config::LocalConfiguration candidate;
    config::Dialect dialect = config::Dialect::PanOs;

    /// Durable at once.
    [[nodiscard]] session::base::Result<> keepCandidate() const;
};
using ConsolePtr = std::shared_ptr<ConsoleContext>;

/// ErrorCode::NotFound when there is no such device, or "" does not say which of several.
[[nodiscard]] session::base::Result<ConsolePtr> openConsole(DeviceKeeper& keeper, const QString& serial);

struct ConsoleCommand
{
    std::vector<std::string_view> verb;
    std::string_view usage;
    void (*run)(const ConsolePtr& context, Words rest, const ReplyTo& done) = nullptr;
};
[[nodiscard]] std::span<const ConsoleCommand> consoleSettingsCommands();
[[nodiscard]] std::span<const ConsoleCommand> consoleFactsCommands();
[[nodiscard]] std::span<const ConsoleCommand> consoleImportCommands();
[[nodiscard]] std::span<const ConsoleCommand> consoleCableCommands();

/// A command, or what may follow the beginning of one. `keeper` must live until `done` was called.
void answerConsole(DeviceKeeper& keeper, const ControlRequest& request, const ReplyTo& done);

} // namespace models::shell
