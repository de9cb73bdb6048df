#include "models/shell/interpreter.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/work_pool.h"
#include "models/shell/command_book.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace models::shell {

namespace {

const CommandBook<Command>& commandBook()
{
    static const CommandBook<Command> book({configurationCommands(),
                                            exchangeCommands(),
                                            certificateCommands(),
                                            certificateFileCommands(),
                                            certificateLifeCommands(),
                                            enrolmentCommands(),
                                            fleetCommands(),
                                            handshakeCommands(),
                                            labCommands(),
                                            lockCommands(),
                                            logCommands(),
                                            highAvailabilityCommands(),
                                            migrationCommands(),
                                            noticeCommands(),
                                            planCommands(),
                                            statisticsCommands(),
                                            systemCommands(),
                                            timeCommands(),
                                            versionCommands(),
                                            scenarioCommands()});
    return book;
}

template <class Map>
std::vector<std::string> keysOf(const Map& map)
{
    std::vector<std::string> keys;
    for (const auto& [name, entry] : map)
        keys.push_back(name);
    return keys;
}

/// What the value of an argument names.
config::ReferenceKind kindNamedBy(std::string_view argument)
{
    using Kind = config::ReferenceKind;
    static constexpr std::pair<std::string_view, Kind> kinds[] = {
        {"certificate", Kind::AnyCertificate},
        {"certificate-name", Kind::AnyCertificate},
        {"signed-by", Kind::CaCertificate},
        {"authority", Kind::CaCertificate},
        {"certificate-authority", Kind::CaCertificate},
        {"scep-profile", Kind::ScepProfile},
        {"template", Kind::Template},
        {"device", Kind::ManagedDevice},
        {"serial", Kind::ManagedDevice},
        {"device-group", Kind::DeviceGroup},
        {"replaces", Kind::CaCertificate},
        {"log-collector", Kind::LogCollector},
    };
    const auto* const found = std::ranges::find(kinds, argument, &std::pair<std::string_view, Kind>::first);
    return found == std::end(kinds) ? Kind::None : found->second;
}

} // namespace

QString ShellContext::resolved(const std::string& file) const
{
    return QDir(workingDirectory).absoluteFilePath(QString::fromStdString(file));
}

void execute(ShellContext& context, const QString& line, const ReplyTo& done)
{
    commandBook().execute(line, done, [&context](const Command& command, Words rest, const ReplyTo& reply) {
        const lifecycle::WorkPool::ActingFor acting(context.lifecycle.workPool(), lifecycle::Client::Cli);
        command.run(context, rest, reply);
    });
}

void answer(ShellContext& context, const ControlRequest& request, const ReplyTo& done)
{
    if (request.purpose == ControlRequest::Purpose::Execute)
        return execute(context, request.command, done);
    done(completionReply(complete(completionSource(context), request.mode, request.command.toStdString())));
}

CompletionSource completionSource(const ShellContext& context)
{
    CompletionSource source;
    source.commands = commandBook().forms();
    const config::Configuration& candidate = context.lifecycle.candidate();
    source.path = [&candidate](Words path) { return config::continuations(candidate, path); };
    source.names = [&candidate](std::string_view argument) {
        if (argument == "template-stack")
            return keysOf(candidate.templateStacks);
        if (argument == "log-collector-group")
            return keysOf(candidate.logCollectorGroups);
        const auto kind = kindNamedBy(argument);
        return kind == config::ReferenceKind::None ? std::vector<std::string>()
                                                   : config::namesFor(candidate, kind, {});
    };
    return source;
}

QString usageOfAll()
{
    return commandBook().usage();
}

} // namespace models::shell
