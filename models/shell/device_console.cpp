#include "models/shell/device_console.h"

#include "models/shell/command_book.h"

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

const CommandBook<ConsoleCommand>& consoleBook()
{
    static const CommandBook<ConsoleCommand> book(
        {consoleSettingsCommands(), consoleFactsCommands(), consoleImportCommands(), consoleCableCommands()});
    return book;
}

CompletionSource sourceOf(const ConsolePtr& context)
{
    CompletionSource source;
    source.commands = consoleBook().forms();
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
        return consoleBook().execute(
            request.command, done,
            [console = *context](const ConsoleCommand& command, Words rest, const ReplyTo& reply) {
                command.run(console, rest, reply);
            });
    done(completionReply(complete(sourceOf(*context), request.mode, request.command.toStdString())));
}

} // namespace models::shell
