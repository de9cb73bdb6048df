#include "app/agent/agent_program.h"
#include "app/agent/console_command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

int print(std::FILE* stream, const QString& text, int status)
{
    std::fputs(qPrintable(text), stream);
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("handfast-agent"));
    if (argc > 1 && QLatin1String(argv[1]) == QLatin1String("console")) {
        QTextStream out(stdout);
        QTextStream err(stderr);
        return app::agent::runConsole(QCoreApplication::arguments().mid(2), out, err);
    }
    const auto parsed = app::agent::parseArguments(QCoreApplication::arguments());
    if (const auto* text = std::get_if<app::agent::PrintAndLeave>(&parsed))
        return print(stdout, text->text, 0);
    if (const auto* unusable = std::get_if<app::agent::UnusableArguments>(&parsed))
        return print(stderr, QStringLiteral("handfast-agent: %1\n").arg(unusable->line), 2);
    return app::agent::runAgent(std::get<app::agent::AgentOptions>(parsed));
}
