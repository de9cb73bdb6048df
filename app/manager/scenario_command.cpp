#include "app/manager/scenario_command.h"

#include "app/manager/exit_status.h"
#include "app/manager/scenario_player.h"
#include "app/process/shell_program.h"
#include "app/process/stop_signal.h"
#include "models/workflows/scenarios/scenario_reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace app::manager {

using namespace models;

namespace {

const QString scenarioProgram = QStringLiteral("handfast scenario");

struct ScenarioOptions
{
    QString file = {};
    QString junit = {};
    QString directory = {};
    bool removesDirectory = false;
    bool isJson = false;
    QString helpText = {};
};

session::base::Result<ScenarioOptions> readScenarioOptions(const QStringList& arguments)
{
    const process::CommandDescription description = describeScenario();
    QCommandLineParser parser;
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the scenario, YAML or JSON"));
    const auto unusable = [](const QString& sentence) {
        return session::base::failure(session::base::ErrorCode::InvalidArgument, sentence.toStdString());
    };
    if (!parser.parse(QStringList{scenarioProgram} + arguments))
        return unusable(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return ScenarioOptions{
            .helpText = process::commandHelp(parser, scenarioProgram + QStringLiteral(" [options] FILE"))};
    if (parser.positionalArguments().size() != 1)
        return unusable(QStringLiteral("give one scenario file"));
    return ScenarioOptions{.file = parser.positionalArguments().constFirst(),
                           .junit = parser.value(QStringLiteral("junit")),
                           .directory = parser.value(QStringLiteral("directory")),
                           .removesDirectory = parser.isSet(QStringLiteral("remove")),
                           .isJson = parser.isSet(QStringLiteral("json"))};
}

session::base::Result<workflows::Scenario> readScenarioFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return session::base::failure(session::base::ErrorCode::NotFound,
                                      name.toStdString() + ": " + file.errorString().toStdString());
    return workflows::readScenario(file.readAll().toStdString(), name.toStdString());
}

/// The estate is the first of what is played.
void buildAndPlay(const workflows::Scenario& scenario, ScenarioStage& stage, ScenarioReport& report)
{
    report.beginStep(1, QStringLiteral("build the estate"));
    const auto built = stage.build(scenario.estate);
    report.endStep(built ? QStringList() : QStringList{QString::fromStdString(built.error().detail)});
    ScenarioPlayer(scenario, stage, report).play();
}

} // namespace

process::CommandDescription describeScenario()
{
    return {
        .name = scenarioProgram,
        .summary = QStringLiteral("play a scenario"),
        .text = QStringLiteral(
            "Plays a scenario: an estate of a manager and agents as real programs over real TLS, in a "
            "private "
            "directory and by a clock of its own. tests/scenarios/README.md documents the file."),
        .arguments = QStringLiteral("FILE"),
        .options = {
            {QStringLiteral("help"), QStringLiteral("Print this.")},
            {QStringLiteral("junit"), QStringLiteral("Write the outcome as JUnit XML."),
             QStringLiteral("FILE")},
            {QStringLiteral("json"), QStringLiteral("Tell what happens as one JSON object a line.")},
            {QStringLiteral("directory"),
             QStringLiteral("Keep all files there, which must be a new directory."), QStringLiteral("DIR")},
            {QStringLiteral("remove"), QStringLiteral("Remove that directory at the end, however it ends.")},
        }};
}

int runScenario(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto unusable = [&err](const session::base::Error& error) {
        err << scenarioProgram << ": " << QString::fromStdString(error.detail) << Qt::endl;
        return unusableStatus;
    };
    const auto options = readScenarioOptions(arguments);
    if (!options)
        return unusable(options.error());
    if (!options->helpText.isEmpty()) {
        out << options->helpText << Qt::flush;
        return 0;
    }
    const auto scenario = readScenarioFile(options->file);
    if (!scenario)
        return unusable(scenario.error());
    auto stage = ScenarioStage::set(*scenario, options->directory);
    if (!stage)
        return unusable(stage.error());

    const auto removal = qScopeGuard([&] { // there are keys in it, and whoever has started this may be gone
        stage->reset();
        if (options->removesDirectory && !options->directory.isEmpty())
            QDir(options->directory).removeRecursively();
    });
    const process::StopSignal stopSignal(process::StopSignal::BlockedCalls::GoOn);
    QObject::connect(&stopSignal, &process::StopSignal::stopRequested, QCoreApplication::instance(),
                     [&stage] { (*stage)->programs().giveUp(); });
    ScenarioReport report(out, (*stage)->clock());
    report.begin({.scenario = QString::fromStdString(scenario->name),
                  .file = options->file,
                  .isJson = options->isJson},
                 int(scenario->steps.size()) + 1);
    buildAndPlay(*scenario, **stage, report);
    report.end();
    if (!options->junit.isEmpty() && !report.writeJunit(options->junit)) {
        err << scenarioProgram << ": " << options->junit << " can't be written" << Qt::endl;
        return failedStatus;
    }
    return report.hasFailed() ? failedStatus : 0;
}

} // namespace app::manager
