// The configuration shell: one command line in, one reply out. The same interpreter serves the control socket
// of a running manager and a shell that opened a data directory itself. Main thread; long commands (commit,
// generate) reply when they are done.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/lifecycle/lifecycle.h"
#include "models/shell/arguments.h"
#include "models/shell/completion.h"
#include "models/shell/control_frame.h"
#include "models/shell/reply.h"
#include "models/workflows/migration.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <string>

namespace models::lifecycle {
class NoticeDesk;
struct Notice;
} // namespace models::lifecycle

namespace models::shell {

struct ShellContext
{
    lifecycle::Lifecycle& lifecycle;
    workflows::MigrationDesk& migration;
    QString workingDirectory; ///< relative file names are meant from here
    /// Why a limit is as it is, by its name (models/text/limit_wording.h); without it nothing is said.
    QString (*limitReason)(std::string_view name) = nullptr;
    /// Makes a PDF of a report (workflows/report.h); empty where nothing can.
    std::function<void(const QJsonObject& report, const QString& file,
                       std::function<void(const session::base::Result<>&)> done)>
        printReport = {};
    /// How a handshake is told, as JSON and as lines; without them nothing is.
    std::string (*handshakeJson)(const session::engine::HandshakeStory& story) = nullptr;
    QString (*handshakeText)(const session::engine::HandshakeStory& story) = nullptr;
    lifecycle::NoticeDesk* notices = nullptr;                         ///< null: nobody keeps any
    QString (*noticeText)(const lifecycle::Notice& notice) = nullptr; ///< in one line

    [[nodiscard]] QString resolved(const std::string& file) const;
};

/// One kind of command: its leading words, how it is used, and what does it.
struct Command
{
    std::vector<std::string_view> verb;
    std::string_view usage;
    void (*run)(ShellContext& context, Words rest, const ReplyTo& done) = nullptr;
};

[[nodiscard]] std::span<const Command> configurationCommands();
[[nodiscard]] std::span<const Command> certificateCommands();
[[nodiscard]] std::span<const Command> certificateFileCommands();
[[nodiscard]] std::span<const Command> certificateLifeCommands();
[[nodiscard]] std::span<const Command> enrolmentCommands();
[[nodiscard]] std::span<const Command> exchangeCommands();
[[nodiscard]] std::span<const Command> fleetCommands();
[[nodiscard]] std::span<const Command> handshakeCommands();
[[nodiscard]] std::span<const Command> highAvailabilityCommands();
[[nodiscard]] std::span<const Command> labCommands();
[[nodiscard]] std::span<const Command> lockCommands();
[[nodiscard]] std::span<const Command> logCommands();
[[nodiscard]] std::span<const Command> migrationCommands();
[[nodiscard]] std::span<const Command> noticeCommands();
[[nodiscard]] std::span<const Command> planCommands();
[[nodiscard]] std::span<const Command> scenarioCommands();
[[nodiscard]] std::span<const Command> statisticsCommands();
[[nodiscard]] std::span<const Command> systemCommands();
[[nodiscard]] std::span<const Command> timeCommands();
[[nodiscard]] std::span<const Command> versionCommands();

/// `context` must live until `done` was called. Empty lines and comments reply at once.
void execute(ShellContext& context, const QString& line, const ReplyTo& done);
/// A command, or what may follow the beginning of one.
void answer(ShellContext& context, const ControlRequest& request, const ReplyTo& done);
/// What may be typed here: verbs, arguments, paths of the candidate and names of what is in it.
[[nodiscard]] CompletionSource completionSource(const ShellContext& context);
/// Every command with its usage, for `help`.
[[nodiscard]] QString usageOfAll();

} // namespace models::shell
