#include "models/shell/device_console.h"

#include <algorithm>
#include <array>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::array<std::span<const ConsoleCommand>, 4> allConsoleCommands()
{
    return {consoleSettingsCommands(), consoleFactsCommands(), consoleImportCommands(), consoleCableCommands()};
}

const ConsoleCommand* findConsoleCommand(Words words)
{
    const ConsoleCommand* best = nullptr;
    for (const auto& room : allConsoleCommands())
        for (const ConsoleCommand& command : room)
            if (words.size() >= command.verb.size() &&
                std::equal(command.verb.begin(), command.verb.end(), words.begin()) &&
                (!best || command.verb.size() > best->verb.size()))
                best = &command;
    return best;
}

QString usageOfConsole()
{
    QString text;
    for (const auto& room : allConsoleCommands())
        for (const ConsoleCommand& command : room)
            text +=
                QString::fromUtf8(command.usage.data(), qsizetype(command.usage.size())) + QLatin1Char('\n');
    return text;
}

CompletionSource sourceOf(const ConsolePtr& context)
{
    CompletionSource source;
    for (const auto& room : allConsoleCommands())
        for (const ConsoleCommand& command : room)
            source.commands.push_back({command.verb, command.usage});
    source.path = [context](Words path) { return context->candidate.continuations(path, context->dialect); };
    source.names = [context](std::string_view argument) {
        std::vector<std::string> names;
        if (argument == "certificate")
            for (const auto& [name, entry] : context->candidate.content().shared.certificates)
                names.push_back(name);
        return names;
    };
    return source;
}

Result<QString> serialAmong(const QStringList& serials, const QString& wanted)
{
    if (wanted.isEmpty() && serials.size() == 1)
        return serials.front();
    if (wanted.isEmpty() && serials.isEmpty())
        return failure(ErrorCode::NotFound, "no device is kept here yet: start its agent once");
    if (wanted.isEmpty())
        return failure(ErrorCode::NotFound, "several devices are kept here: say which (--device SERIAL)");
    if (!serials.contains(wanted))
        return failure(ErrorCode::NotFound, "device " + wanted.toStdString() + " is not here");
    return wanted;
}

void execute(const ConsolePtr& context, const QString& line, const ReplyTo& done)
{
    const auto words = config::splitWords(line.toStdString());
    if (!words)
        return done(replyError(words.error()));
    if (words->empty())
        return done({});
    if (words->front() == "help" || words->front() == "?")
        return done(replyText(usageOfConsole()));
    const auto pointing = [line, done](const Reply& reply) { done(pointedAt(reply, line)); };
    const ConsoleCommand* const command = findConsoleCommand(*words);
    if (!command)
        return pointing(replyError(
            {ErrorCode::ParseFailed, "unknown command '" + words->front() + "'; 'help' lists them all"}));
    command->run(context, Words(*words).subspan(command->verb.size()), pointing);
}

} // namespace

Result<> ConsoleContext::keepCandidate() const
{
    return keeper.keepCandidate(facts.serial,
                                candidate == running ? std::nullopt : std::optional(candidate.text()));
}

Result<ConsolePtr> openConsole(DeviceKeeper& keeper, const QString& serial)
{
    const auto chosen = serialAmong(keeper.serials(), serial);
    if (!chosen)
        return std::unexpected(chosen.error());
    auto facts = keeper.read(*chosen);
    if (!facts)
        return std::unexpected(facts.error());
    auto running = config::LocalConfiguration::fromText(facts->runningText);
    if (!running)
        return std::unexpected(running.error());
    auto candidate = facts->candidateText ? config::LocalConfiguration::fromText(*facts->candidateText)
                                          : Result<config::LocalConfiguration>(*running);
    if (!candidate)
        return std::unexpected(candidate.error());
    const bool isAppliance =
        facts->kind == config::DeviceKind::WildFire || facts->model.startsWith(QLatin1String("WF-"));
    return std::make_shared<ConsoleContext>(
        ConsoleContext{keeper, *std::move(facts), *std::move(running), *std::move(candidate),
                       isAppliance ? config::Dialect::WildFire : config::Dialect::PanOs});
}

void answerConsole(DeviceKeeper& keeper, const ControlRequest& request, const ReplyTo& done)
{
    const auto context = openConsole(keeper, request.device);
    if (!context)
        return done(replyError(context.error()));
    if (request.purpose == ControlRequest::Purpose::Execute)
        return execute(*context, request.command, done);
    done(completionReply(complete(sourceOf(*context), request.mode, request.command.toStdString())));
}

} // namespace models::shell
