// Entry of `handfast`: picks the command. Only the window needs a display: --help, --version, the other
// commands and a picture of the window do not.
#include "app/manager/cli_command.h"
#include "app/manager/desktop_command.h"
#include "app/manager/desktop_options.h"
#include "app/manager/doctor_command.h"
#include "app/manager/program_description.h"
#include "app/manager/report_command.h"
#include "app/manager/scenario_command.h"
#include "app/manager/serve_command.h"
#include "app/manager/translations.h"
#include "app/manager/verify_command.h"
#include "app/manager/verify_log_command.h"
#include "app/process/log_sink.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <array>
#include <cstdio>
#include <string_view>

namespace {

struct Command
{
    std::string_view name;
    int (*run)(const QStringList& arguments, QTextStream& out, QTextStream& err);
};

constexpr std::array commands{
    Command{"cli", app::manager::runCli},
    Command{"scenario", app::manager::runScenario},
    Command{"serve", app::manager::runServe},
    Command{"verify", app::manager::runVerify},
    Command{"verify-log", app::manager::runVerifyLog},
};

/// Their fonts need a graphical application, but no display.
constexpr std::array commandsWithFonts{
    Command{"doctor", app::manager::runDoctor},
    Command{"report", app::manager::runReport},
};

QString helpText()
{
    const app::process::ProgramDescription program = app::manager::describeProgram();
    QString text = QStringLiteral("Usage: handfast [options] [FILE...]  the desktop application\n"
                                  "       handfast COMMAND [options]\n\n");
    for (const app::process::CommandDescription& command : program.commands)
        text += QStringLiteral("  %1 %2 (%3 --help)\n")
                    .arg(app::process::commandWord(command), -11)
                    .arg(command.summary, command.name);
    QCommandLineParser parser;
    parser.addOptions(program.itself.options);
    const QString options = parser.helpText(); // its usage stands above
    return text + options.mid(options.indexOf(QLatin1Char('\n')));
}

/// Qt ends the program where it finds no display, so it is looked for first. False: `err` says why not.
bool hasDisplay(const QStringList& arguments, QTextStream& err, int& status)
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
        arguments.contains(QStringLiteral("-platform")))
        return true;
    const auto options = app::manager::readDesktopOptions(arguments);
    if (options && !options->screenshot.isEmpty())
        return qputenv("QT_QPA_PLATFORM", "offscreen");
    err << "handfast: "
        << (options ? QStringLiteral("there is no display for the window; handfast serve needs none")
                    : QString::fromStdString(options.error().detail))
        << Qt::endl;
    status = options ? 1 : 2;
    return false;
}

int runDesktop(int argc, char** argv, const session::base::LogRing& messages, QTextStream& err)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (int status = 0; !hasDisplay(arguments, err, status))
        return status;
    const QApplication application(argc, argv);
    app::manager::Translations translations;
    return app::manager::runDesktop(QCoreApplication::arguments().mid(1), translations, messages, err);
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    static session::base::LogRing messages; // outlives whatever logs
    app::process::logToStandardError("handfast", &messages);
    QLocale::setDefault(QLocale::c()); // scripts read what commands print; the window chooses its own
    QCoreApplication::setApplicationName(QStringLiteral("handfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDFAST_VERSION));
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == "--version") {
        out << "handfast " HANDFAST_VERSION << Qt::endl;
        return 0;
    }
    if (first == "--help" || first == "-h") {
        const QCoreApplication application(argc, argv);
        out << helpText() << Qt::flush;
        return 0;
    }
    for (const Command& command : commands) {
        if (first != command.name)
            continue;
        const QCoreApplication application(argc, argv);
        const app::manager::Translations translations;
        return command.run(QCoreApplication::arguments().mid(2), out, err);
    }
    for (const Command& command : commandsWithFonts) {
        if (first != command.name)
            continue;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        const app::manager::Translations translations;
        return command.run(QCoreApplication::arguments().mid(2), out, err);
    }
    return runDesktop(argc, argv, messages, err);
}
