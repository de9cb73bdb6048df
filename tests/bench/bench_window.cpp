// The window over a configuration of many managed devices, on every page in turn: how long it does not answer
// while somebody edits, validates and commits. Issue: never more than 50 ms. No screen is needed.
// Usage: bench_window [--devices N] [--page PAGE] [--events MS]
#include "app/manager/desktop.h"
#include "tests/bench/estate.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace models;
using app::manager::Application;
using bench::must;
using bench::Stopwatch;

/// Tells which events keep the thread longer than wanted: whose they are, and of which type.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    std::chrono::milliseconds tellFrom{0}; ///< 0: tell nothing

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (tellFrom.count() == 0 || m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const auto before = bench::threadTime();
        const bool isHandled = QApplication::notify(receiver, event);
        const auto took = bench::threadTime() - before;
        m_isInside = false;
        if (took >= tellFrom)
            QTextStream(stderr) << "  " << name << ", event " << type << ": "
                                << std::chrono::duration_cast<std::chrono::milliseconds>(took).count()
                                << " ms of the processor\n";
        return isHandled;
    }

private:
    bool m_isInside = false;
};

/// Until what it has put off is done too.
constexpr int settleMilliseconds = 600;

void settle(Stopwatch& watch, const QString& name, const std::function<void()>& work)
{
    QTextStream(stderr) << name << Qt::endl;
    watch.wait(name, [&](const auto& finish) {
        work();
        QTimer::singleShot(settleMilliseconds, qApp, finish);
    });
}

void measurePage(Stopwatch& watch, Application& application, views::main_window::MainWindow& window,
                 const QString& page)
{
    auto& lifecycle = application.lifecycle();
    const auto named = [&page](const char* step) {
        return page + QStringLiteral(": ") + QLatin1String(step);
    };
    settle(watch, named("open"), [&] { window.showPage(page); });
    settle(watch, named("edit one template"), [&] {
        must(lifecycle.edit({config::setValue({"template", "base", "description"}, page.toStdString())}),
             "edit");
    });
    settle(watch, named("edit one device"), [&] {
        must(lifecycle.edit({config::setValue({"mgt-config", "devices", bench::serialOf(7), "hostname"},
                                              page.toStdString())}),
             "edit");
    });
    QTextStream(stderr) << named("commit") << Qt::endl;
    watch.wait(named("commit"), [&](const auto& finish) {
        lifecycle.commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
            (void)must(outcome.version, "commit");
            QTimer::singleShot(settleMilliseconds, qApp, finish);
        });
    });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption devices(QStringLiteral("devices"), QStringLiteral("managed devices"),
                                     QStringLiteral("N"), QStringLiteral("50000"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("only this page"),
                                  QStringLiteral("PAGE"));
    const QCommandLineOption events(QStringLiteral("events"),
                                    QStringLiteral("tell each event that keeps the thread for MS or longer"),
                                    QStringLiteral("MS"), QStringLiteral("0"));
    parser.addOptions({devices, page, events});
    parser.process(application);
    application.tellFrom = std::chrono::milliseconds(parser.value(events).toInt());

    QTemporaryDir directory;
    Stopwatch watch;
    const auto manager = bench::openAt(directory.path());
    auto& lifecycle = manager->lifecycle();
    views::theme::Theme theme(views::theme::ThemeChoice::Light);
    app::manager::Desktop desktop({.application = *manager,
                                   .theme = theme,
                                   .dropDirectory = {},
                                   .managerName = QStringLiteral("bench")});
    auto& window = desktop.window();
    window.resize(1440, 900);
    window.show();
    watch.wait(QStringLiteral("add all devices in one edit"), [&](const auto& finish) {
        bench::fill(lifecycle, parser.value(devices).toInt(),
                    [finish] { QTimer::singleShot(settleMilliseconds, qApp, finish); });
    });
    watch.wait(QStringLiteral("commit them"), [&](const auto& finish) {
        lifecycle.commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
            (void)must(outcome.version, "commit");
            QTimer::singleShot(settleMilliseconds, qApp, finish);
        });
    });
    for (const QString& each : window.pageIds())
        if (!parser.isSet(page) || parser.value(page) == each)
            measurePage(watch, *manager, window, each);
    QTextStream(stdout) << parser.value(devices) << " managed devices\n\n" << watch.table();
    manager->stop();
    return 0;
}
