#include "app/packaging/manual_pages.h"

#include "app/agent/agent_options.h"
#include "app/agent/console_command.h"
#include "app/manager/program_description.h"
#include "models/shell/interpreter.h"

namespace app::packaging {

namespace {

const ManualSection exitStatus{
    .title = QStringLiteral("EXIT STATUS"),
    .entries = {{QStringLiteral("0"), QStringLiteral("done")},
                {QStringLiteral("1"), QStringLiteral("refused or failed; why is one line on standard error")},
                {QStringLiteral("2"), QStringLiteral("unusable arguments or input")}}};

const ManualSection managerFiles{
    .title = QStringLiteral("FILES"),
    .entries = {
        {QStringLiteral("$XDG_DATA_HOME/handfast"),
         QStringLiteral("The data directory of the desktop application unless --data-dir names another one "
                        "(~/.local/share/handfast where the variable is not set): the store, private keys "
                        "sealed in it, and the sockets of the manager that holds it.")},
        {QStringLiteral("$XDG_CONFIG_HOME/handfast/window.conf"),
         QStringLiteral("How the window was left (~/.config/handfast/window.conf).")},
        {QStringLiteral("/var/lib/handfast"),
         QStringLiteral("The data directory of the service handfast.service. Removing the package, even "
                        "with its settings, keeps it.")},
        {QStringLiteral("/etc/handfast/passphrase"),
         QStringLiteral("The master passphrase of that service, readable for root alone. It starts only "
                        "when this file exists.")},
        {QStringLiteral("/etc/default/handfast"),
         QStringLiteral("Where that service listens, as HANDFAST_LISTEN=ADDR:PORT, and further options of "
                        "handfast serve, as HANDFAST_OPTIONS.")}}};

const ManualSection managerEnvironment{
    .title = QStringLiteral("ENVIRONMENT"),
    .entries = {{QStringLiteral("HANDFAST_PASSPHRASE"),
                 QStringLiteral("The master passphrase where no --passphrase-file is given.")}}};

const ManualSection agentFiles{
    .title = QStringLiteral("FILES"),
    .entries = {{QStringLiteral("/etc/handfast-agent/NAME.json"),
                 QStringLiteral("The bundle of the device that handfast-agent@NAME.service plays, readable "
                                "for root alone.")},
                {QStringLiteral("/var/lib/handfast-agent/NAME"),
                 QStringLiteral("The state directory of that device.")}}};

QStringList namesOf(const process::ProgramDescription& program)
{
    QStringList names{manualName(program.itself)};
    for (const process::CommandDescription& command : program.commands)
        names += manualName(command);
    return names;
}

QList<ManualSection> sectionsOf(const process::CommandDescription& command)
{
    if (command.name == QLatin1String("handfast"))
        return {exitStatus, managerEnvironment, managerFiles};
    if (command.name == QLatin1String("handfast serve"))
        return {exitStatus, managerEnvironment, managerFiles};
    if (command.name == QLatin1String("handfast cli"))
        return {{.title = QStringLiteral("COMMANDS"), .verbatim = models::shell::usageOfAll()},
                exitStatus,
                managerEnvironment};
    if (command.name == QLatin1String("handfast-agent"))
        return {exitStatus, agentFiles};
    return {exitStatus};
}

} // namespace

QList<process::ProgramDescription> packagedPrograms()
{
    return {manager::describeProgram(),
            {.itself = agent::describeAgent(), .commands = {agent::describeConsole()}}};
}

QList<ManualPage> manualPages()
{
    const QList<process::ProgramDescription> programs = packagedPrograms();
    QStringList names;
    for (const process::ProgramDescription& program : programs)
        names += namesOf(program);
    const auto others = [&names](const process::CommandDescription& command) {
        QStringList all = names;
        all.removeOne(manualName(command));
        return all;
    };
    QList<ManualPage> pages;
    for (const process::ProgramDescription& program : programs) {
        pages += ManualPage{.command = program.itself,
                            .commands = program.commands,
                            .sections = sectionsOf(program.itself),
                            .seeAlso = others(program.itself)};
        for (const process::CommandDescription& command : program.commands)
            pages +=
                ManualPage{.command = command, .sections = sectionsOf(command), .seeAlso = others(command)};
    }
    return pages;
}

} // namespace app::packaging
