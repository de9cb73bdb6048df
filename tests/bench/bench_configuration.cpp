// A configuration of many managed devices: opened, edited, validated, compared, committed, exported and read
// back, each by the calls that window and shell make. Issue: no step over 2 s on 2 cores, none that keeps the
// event loop for more than 50 ms. Usage: bench_configuration [--devices N]
#include "app/manager/application.h"
#include "models/lifecycle/configuration_export.h"
#include "models/lifecycle/configuration_import.h"
#include "models/lifecycle/versions.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>

namespace {

using namespace models;
using app::manager::Application;
using bench::Stopwatch;

constexpr int devicesOfStack = 500;
constexpr int devicesOfGroup = 1000;

template <class T>
T must(session::base::Result<T> result, const char* what)
{
    if (!result) {
        QTextStream(stderr) << what << ": " << QString::fromStdString(result.error().detail) << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::string serialOf(int number)
{
    return QStringLiteral("0079%1").arg(number, 8, 10, QLatin1Char('0')).toStdString();
}

/// Firewalls in stacks of their sites and in device groups of two levels.
config::Configuration estateOf(int devices)
{
    config::Configuration configuration;
    configuration.templates["base"].description = "settings of every site";
    for (int number = 0; number < devices; ++number) {
        const std::string serial = serialOf(number);
        configuration.firewalls[serial] = {.hostname = "fw-" + std::to_string(number),
                                           .tag = number % 7 == 0 ? "branch" : ""};
        const std::string site = "site-" + std::to_string(number / devicesOfStack);
        auto& stack = configuration.templateStacks[site];
        if (stack.templates.empty()) {
            configuration.templates[site].description = "settings of " + site;
            stack.templates = {site, "base"};
        }
        stack.devices[serial] = {};
        const std::string group = "group-" + std::to_string(number / devicesOfGroup);
        configuration.deviceGroups["region"].description = "all of them";
        auto& deviceGroup = configuration.deviceGroups[group];
        deviceGroup.parent = "region";
        deviceGroup.devices[serial] = {};
    }
    return configuration;
}

std::unique_ptr<Application> openAt(const QString& directory)
{
    app::manager::ApplicationOptions options;
    options.dataDirectory = directory;
    return must(Application::open(std::move(options)), "open");
}

void commit(Stopwatch& watch, lifecycle::Lifecycle& lifecycle, const QString& name)
{
    watch.wait(name, [&](const auto& finish) {
        lifecycle.commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
            (void)must(outcome.version, "commit");
            finish();
        });
    });
}

void measure(Stopwatch& watch, int devices)
{
    QTemporaryDir directory;
    {
        const auto application = openAt(directory.path());
        auto& lifecycle = application->lifecycle();
        auto edits = config::editsBetween(lifecycle.candidate(), estateOf(devices));
        watch.run(QStringLiteral("add all devices in one edit"),
                  [&] { must(lifecycle.edit(std::move(edits)), "fill"); });
        commit(watch, lifecycle, QStringLiteral("commit them"));
        watch.run(QStringLiteral("close"), [] {});
    }
    std::unique_ptr<Application> application;
    watch.run(QStringLiteral("open (unlock, read, compile)"),
              [&] { application = openAt(directory.path()); });
    auto& lifecycle = application->lifecycle();
    const auto first = lifecycle.runningVersion();
    watch.run(QStringLiteral("edit one template"), [&] {
        must(lifecycle.edit({config::setValue({"template", "base", "description"}, "changed")}), "edit");
    });
    watch.run(QStringLiteral("edit one device"), [&] {
        must(lifecycle.edit(
                 {config::setValue({"mgt-config", "devices", serialOf(devices / 2), "hostname"}, "renamed")}),
             "edit");
    });
    watch.run(QStringLiteral("validate"), [&] { (void)lifecycle.validate(); });
    watch.run(QStringLiteral("difference to running"), [&] { (void)lifecycle.pendingChanges(); });
    watch.wait(QStringLiteral("what the commit will do"), [&](const auto& finish) {
        lifecycle.effectOfCommit([finish](const auto& effect) {
            (void)must(effect, "effect");
            finish();
        });
    });
    commit(watch, lifecycle, QStringLiteral("commit"));
    watch.wait(QStringLiteral("compare two versions"), [&](const auto& finish) {
        lifecycle::compare(lifecycle, {lifecycle::ConfigurationChoice::Kind::Version, first}, {},
                           [finish](const auto& comparison) {
                               (void)must(comparison, "compare");
                               finish();
                           });
    });
    const QString file = directory.filePath(QStringLiteral("plan.xml"));
    watch.wait(QStringLiteral("export as XML"), [&](const auto& finish) {
        lifecycle::exportConfiguration(lifecycle, {}, [&, finish](const auto& exported) {
            must(lifecycle::writeExport(must(exported, "export"), {.file = file, .rollback = {}}), "write");
            finish();
        });
    });
    lifecycle::ImportedPtr imported;
    watch.wait(QStringLiteral("read the XML"), [&](const auto& finish) {
        lifecycle::readConfigurationFile(lifecycle, {.name = file}, [&, finish](const auto& read) {
            imported = must(read, "read");
            finish();
        });
    });
    watch.run(QStringLiteral("edit, to be replaced"), [&] {
        must(lifecycle.edit({config::setValue({"template", "base", "description"}, "again")}), "edit");
    });
    watch.wait(QStringLiteral("take it as the candidate"), [&](const auto& finish) {
        lifecycle::takeConfiguration(lifecycle, imported, lifecycle::ImportMode::Replace,
                                     [finish](const auto& taken) {
                                         must(taken, "take");
                                         finish();
                                     });
    });
    watch.run(QStringLiteral("undo"), [&] { must(lifecycle.undo(), "undo"); });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption devices(QStringLiteral("devices"), QStringLiteral("managed devices"),
                                     QStringLiteral("N"), QStringLiteral("50000"));
    parser.addOption(devices);
    parser.process(application);
    const int count = parser.value(devices).toInt();
    if (count < devicesOfStack) {
        QTextStream(stderr) << "--devices: at least " << devicesOfStack << '\n';
        return 2;
    }
    Stopwatch watch;
    measure(watch, count);
    QTextStream(stdout) << count << " managed devices\n\n" << watch.table();
    return 0;
}
