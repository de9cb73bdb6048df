// A configuration of many managed devices: opened, edited, validated, compared, committed, exported and read
// back, each by the calls that window and shell make. Issue: no step over 2 s on 2 cores, none that keeps the
// event loop for more than 50 ms. Usage: bench_configuration [--devices N]
#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/exchange/configuration_export.h"
#include "models/lifecycle/exchange/configuration_import.h"
#include "tests/bench/estate.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace models;
using app::manager::Application;
using bench::must;
using bench::openAt;
using bench::serialOf;
using bench::Stopwatch;

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
        watch.wait(QStringLiteral("add all devices in one edit"),
                   [&](const auto& finish) { bench::fill(lifecycle, devices, finish); });
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
    watch.wait(QStringLiteral("validate, and compare with running"),
               [&](const auto& finish) { lifecycle.review([finish](const auto&) { finish(); }); });
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
            if (!exported)
                bench::giveUp("export", exported.error());
            lifecycle::writeExport(lifecycle, *exported, {.file = file, .rollback = {}},
                                   [finish](const auto& written) {
                                       must(written, "write");
                                       finish();
                                   });
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
    if (count < bench::devicesOfStack) {
        QTextStream(stderr) << "--devices: at least " << bench::devicesOfStack << '\n';
        return 2;
    }
    Stopwatch watch;
    measure(watch, count);
    QTextStream(stdout) << count << " managed devices\n\n" << watch.table();
    return 0;
}
