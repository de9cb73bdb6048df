#include "models/shell/interpreter.h"

#include "models/config/edit.h"

#include <QDir>

#include <array>

namespace models::shell {

namespace {

std::array<std::span<const Command>, 10> allCommands()
{
    return {configurationCommands(),   exchangeCommands(),  certificateCommands(), certificateFileCommands(),
            certificateLifeCommands(), enrolmentCommands(), fleetCommands(),       migrationCommands(),
            systemCommands(),          versionCommands()};
}

/// The command with the most leading words that fit.
const Command* findCommand(Words words)
{
    const Command* best = nullptr;
    for (const auto& room : allCommands()) {
        for (const Command& command : room) {
            const bool fits = words.size() >= command.verb.size() &&
                              std::equal(command.verb.begin(), command.verb.end(), words.begin());
            if (fits && (!best || command.verb.size() > best->verb.size()))
                best = &command;
        }
    }
    return best;
}

} // namespace

QString ShellContext::resolved(const std::string& file) const
{
    return QDir(workingDirectory).absoluteFilePath(QString::fromStdString(file));
}

void execute(ShellContext& context, const QString& line, const ReplyTo& done)
{
    const auto words = config::splitWords(line.toStdString());
    if (!words)
        return done(replyError(words.error()));
    if (words->empty())
        return done({});
    if (words->front() == "help" || words->front() == "?")
        return done(replyText(usageOfAll()));
    const Command* command = findCommand(*words);
    if (!command)
        return done(replyError({session::base::ErrorCode::ParseFailed,
                                "unknown command '" + words->front() + "'; 'help' lists them all"}));
    command->run(context, Words(*words).subspan(command->verb.size()), done);
}

QString usageOfAll()
{
    QString text;
    for (const auto& room : allCommands()) {
        for (const Command& command : room)
            text +=
                QString::fromUtf8(command.usage.data(), qsizetype(command.usage.size())) + QLatin1Char('\n');
    }
    return text;
}

} // namespace models::shell
