// A push to thousands of live devices: the demonstration's estate, its agents in a process of their own over
// real TLS, the window shown. How long the window does not answer, and how many devices are sent something
// when all, none or one site of them have other settings than before. F-2. No screen is needed.
// Usage: bench_push [--devices N]
#include "app/manager/demo.h"
#include "app/manager/desktop.h"
#include "app/process/descriptor_limit.h"
#include "models/lifecycle/devices/device_registry.h"
#include "tests/bench/estate.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace models;
using bench::must;
using bench::Stopwatch;
using lifecycle::Lifecycle;

constexpr auto stacks = {"europe-stack", "americas-stack", "asia-stack"};
/// Between looks at what is waited for.
constexpr int lookMilliseconds = 100;

/// As a step: from now until `isDone`.
void waitUntil(Stopwatch& watch, const QString& name, const std::function<void()>& begin,
               const std::function<bool()>& isDone)
{
    QTextStream(stderr) << name << Qt::endl;
    QTimer look;
    look.setInterval(lookMilliseconds);
    watch.wait(name, [&](const auto& finish) {
        QObject::connect(&look, &QTimer::timeout, [&isDone, finish] {
            if (isDone())
                finish();
        });
        look.start();
        begin();
    });
}

/// Those that hold a session: who is not there would be waited for.
std::vector<session::base::Serial> connected(const Lifecycle& lifecycle, const std::string& stack)
{
    std::vector<session::base::Serial> serials;
    for (const auto& [serial, place] : lifecycle.running().templateStacks.at(stack).devices)
        if (const auto* record = lifecycle.devices().find(session::base::Serial(serial));
            record && record->session)
            serials.push_back(record->serial);
    return serials;
}

/// The healthy ones of the estate are all there when no new one has come for a while.
class Settled
{
public:
    explicit Settled(const Lifecycle& lifecycle) : m_lifecycle(lifecycle) {}
    bool operator()()
    {
        const std::size_t now = m_lifecycle.devices().sessions();
        m_looks = now == m_last && now > 0 ? m_looks + 1 : 0;
        m_last = now;
        return m_looks * lookMilliseconds > 5000;
    }

private:
    const Lifecycle& m_lifecycle;
    std::size_t m_last = 0;
    int m_looks = 0;
};

void commitEdit(Stopwatch& watch, Lifecycle& lifecycle, const char* words,
                const std::vector<std::string>& templates, const std::string& value)
{
    std::vector<config::Edit> edits;
    for (const std::string& each : templates)
        edits.push_back(config::setValue(
            {"template", each, "config", "deviceconfig", "setting", "management", "commit-recovery-retry"},
            value));
    watch.wait(QLatin1String(words), [&](const auto& finish) {
        must(lifecycle.edit(edits), "edit");
        lifecycle.commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
            (void)must(outcome.version, "commit");
            finish();
        });
    });
}

/// One job a stack, together; what became of each device by its own word.
QString pushAll(Stopwatch& watch, Lifecycle& lifecycle, const QString& name)
{
    std::vector<session::base::JobId> jobs;
    waitUntil(
        watch, name,
        [&] {
            for (const char* stack : stacks)
                jobs.push_back(
                    must(lifecycle.push({.templateStack = stack, .serials = connected(lifecycle, stack)}),
                         "push"));
        },
        [&] {
            return std::ranges::all_of(jobs, [&](session::base::JobId id) {
                return lifecycle.findJob(id)->status == lifecycle::JobStatus::Finished;
            });
        });
    std::map<std::string, int> outcomes;
    for (const session::base::JobId id : jobs)
        for (const lifecycle::DeviceJob& device : lifecycle.findJob(id)->devices)
            ++outcomes[std::string(toText(device.result)) + ": " + device.detail];
    QString text = name + QLatin1Char('\n');
    for (const auto& [outcome, count] : outcomes)
        text += QStringLiteral("- %1 %2\n").arg(count).arg(QString::fromStdString(outcome));
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::process::raiseDescriptorLimit();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption devices(QStringLiteral("devices"), QStringLiteral("firewalls"),
                                     QStringLiteral("N"), QStringLiteral("5000"));
    parser.addOption(devices);
    parser.process(application);

    app::manager::Demo demo({.devices = parser.value(devices).toInt(),
                             .agentProgram = QStringLiteral(HANDFAST_BIN_DIR "/handfast-agent")});
    must(demo.checkDirectory(), "directory");
    app::manager::ApplicationOptions options;
    options.dataDirectory = demo.dataDirectory();
    options.listen.emplace();
    const auto manager = must(app::manager::Application::open(std::move(options)), "open");
    auto& lifecycle = manager->lifecycle();
    views::theme::Theme theme(views::theme::ThemeChoice::Light);
    app::manager::Desktop desktop({.application = *manager,
                                   .theme = theme,
                                   .dropDirectory = demo.dropDirectory(),
                                   .managerName = QStringLiteral("bench")});
    desktop.window().resize(1440, 900);
    desktop.window().show();
    desktop.window().showPage(QStringLiteral("devices"));
    must(manager->start(), "start");
    QObject::connect(&demo, &app::manager::Demo::failed, [](const QString& sentence) {
        bench::giveUp("demo", {session::base::ErrorCode::NotFound, sentence.toStdString()});
    });

    Stopwatch watch;
    waitUntil(watch, QStringLiteral("all devices come"), [&] { demo.begin(*manager); }, Settled(lifecycle));
    QString text = QStringLiteral("%1 sessions\n").arg(lifecycle.devices().sessions());
    commitEdit(watch, lifecycle, "edit and commit of all templates", {"europe", "americas", "asia"}, "2");
    text += pushAll(watch, lifecycle, QStringLiteral("push to all"));
    text += pushAll(watch, lifecycle, QStringLiteral("push to all, nothing has changed"));
    commitEdit(watch, lifecycle, "edit and commit of one template", {"asia"}, "3");
    text += pushAll(watch, lifecycle, QStringLiteral("push to all, one of three has changed"));
    QTextStream(stdout) << text << '\n' << watch.table();
    manager->stop();
    return 0;
}
