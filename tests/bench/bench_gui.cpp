// The window while a fleet moves: how long the topology takes to paint itself anew at four sizes of fleet,
// and whether each page stays fluid with 50,000 devices while 20,000 of them change in every second.
// Budgets: 16 ms at 5,000 and 40 ms at 50,000; no gap over 100 ms, the thread below 10 %. No screen is
// needed. Usage: bench_gui [--devices N] [--changes N] [--seconds N] [--pages A,B]
#include "app/manager/desktop.h"
#include "tests/bench/estate.h"
#include "tests/bench/measure.h"
#include "views/panes/fleet/devices_page.h"
#include "views/topology/topology_canvas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

using namespace models;
using app::manager::Application;
using bench::must;
using std::chrono::microseconds;

constexpr int batchMilliseconds = 100; ///< as the engine's bridge hands changes over
constexpr int settleMilliseconds = 1'500;
constexpr int repaints = 15;

/// A manager with a window over so many devices, in mixed states.
class Estate
{
public:
    Estate(views::theme::Theme& theme, int devices)
        : m_application(bench::openAt(m_directory.path())),
          m_desktop({.application = *m_application,
                     .theme = theme,
                     .dropDirectory = {},
                     .managerName = QStringLiteral("bench")}),
          m_devices(devices)
    {
        window().resize(1440, 900);
        window().show();
        bench::Stopwatch watch;
        watch.wait(QStringLiteral("fill"), [&](const auto& finish) {
            bench::fill(lifecycle(), devices, [finish, this] {
                lifecycle().commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
                    (void)must(outcome.version, "commit");
                    QTimer::singleShot(settleMilliseconds, qApp, finish);
                });
            });
        });
        change(devices);
        settle();
    }
    ~Estate() { m_application->stop(); }
    Estate(const Estate&) = delete;
    Estate& operator=(const Estate&) = delete;

    [[nodiscard]] views::main_window::MainWindow& window() { return m_desktop.window(); }
    [[nodiscard]] lifecycle::Lifecycle& lifecycle() { return m_application->lifecycle(); }
    /// How long the thread took to make up what is told; to take it in comes on top.
    microseconds change(int count)
    {
        const auto before = bench::threadTime();
        std::vector<session::engine::Event> events;
        events.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i, ++m_number)
            events.push_back(bench::madeUpEvent(bench::serialOf(int((qint64(m_number) * 7919) % m_devices)),
                                                m_number, lifecycle().clock().now()));
        const auto made = bench::threadTime() - before;
        lifecycle().absorb(events);
        return made;
    }
    void settle() const
    {
        bench::Stopwatch watch;
        watch.wait(QStringLiteral("settle"),
                   [](const auto& finish) { QTimer::singleShot(settleMilliseconds, qApp, finish); });
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Application> m_application;
    app::manager::Desktop m_desktop;
    int m_devices;
    int m_number = 0;
};

QString ms(microseconds time)
{
    return QString::number(double(time.count()) / 1000.0, 'f', 1);
}

QString measureTopology(Estate& estate, int devices)
{
    estate.window().showPage(QStringLiteral("topology"));
    estate.settle();
    auto* canvas = estate.window().findChild<views::topology::TopologyCanvas*>();
    QImage image(canvas->size(), QImage::Format_RGB32);
    const auto paint = [&] {
        QPainter painter(&image);
        canvas->render(&painter, {}, {}, QWidget::RenderFlags());
    };
    paint(); // fills the glyph atlas
    const auto measure = [&](const char* what) {
        std::vector<microseconds> times;
        for (int i = 0; i < repaints; ++i) {
            const auto before = bench::threadTime();
            paint();
            times.push_back(bench::threadTime() - before);
        }
        std::ranges::sort(times);
        return QStringLiteral("| %1 | %2 | %3 | %4 |\n")
            .arg(devices)
            .arg(QLatin1String(what), ms(times[times.size() / 2]), ms(times.back()));
    };
    QString lines = measure("whole fleet");
    canvas->zoomBy(4);
    paint();
    lines += measure("four times as large");
    return lines;
}

/// What a page that is looked at costs while devices change.
QString measurePage(Estate& estate, const QCommandLineParser& options, const QString& page,
                    const QString& name)
{
    const int perSecond = options.value(QStringLiteral("changes")).toInt();
    const int seconds = options.value(QStringLiteral("seconds")).toInt();
    estate.window().showPage(page);
    estate.settle();
    bench::Stopwatch watch;
    QTimer feed;
    microseconds told{0}; // of making up what the engine would tell: no part of the window
    QObject::connect(&feed, &QTimer::timeout, &feed,
                     [&] { told += estate.change(perSecond * batchMilliseconds / 1000); });
    const auto before = bench::threadTime();
    watch.wait(name, [&](const auto& finish) {
        feed.start(batchMilliseconds);
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, finish);
    });
    feed.stop();
    const bench::Step& step = watch.steps().front();
    const double share =
        100.0 * double((bench::threadTime() - before - told).count()) / double(step.wall.count());
    return QStringLiteral("| %1 | %2 | %3 | %4 |\n")
        .arg(step.name, QString::number(share, 'f', 1), ms(step.longestGap), ms(step.longestWork));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString number = QStringLiteral("N");
    parser.addOptions(
        {{QStringLiteral("devices"), QStringLiteral("rows of the table"), number, QStringLiteral("50000")},
         {QStringLiteral("changes"), QStringLiteral("changed devices a second"), number,
          QStringLiteral("20000")},
         {QStringLiteral("seconds"), QStringLiteral("for so long"), number, QStringLiteral("5")},
         {QStringLiteral("pages"), QStringLiteral("only these, and no topology painted"),
          QStringLiteral("A,B")}});
    parser.process(application);
    views::theme::Theme theme(views::theme::ThemeChoice::Light);
    QTextStream out(stdout);
    const int rows = parser.value(QStringLiteral("devices")).toInt();
    out << "| devices | topology painted anew | median ms of the thread | most ms |\n|---:|---|---:|---:|\n";
    const QStringList chosen =
        parser.value(QStringLiteral("pages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto isWanted = [&chosen](const QString& page) {
        return chosen.isEmpty() || chosen.contains(page);
    };
    for (const int devices : {10, 540, 5'000}) {
        if (!chosen.isEmpty())
            break;
        Estate estate(theme, devices);
        out << measureTopology(estate, devices) << Qt::flush;
    }
    Estate estate(theme, rows);
    if (chosen.isEmpty())
        out << measureTopology(estate, rows);
    out << "\n| page | % of the thread | longest gap ms | most work in one turn ms |\n|---|---:|---:|---:|\n";
    auto* devices = estate.window().findChild<views::panes::DevicesPage*>();
    for (const bool isGrouped : {false, true}) {
        if (!isWanted(QStringLiteral("devices")))
            break;
        devices->setGrouped(isGrouped);
        out << measurePage(estate, parser, QStringLiteral("devices"),
                           isGrouped ? QStringLiteral("devices, grouped") : QStringLiteral("devices"))
            << Qt::flush;
    }
    devices->setGrouped(false);
    for (const QString& page : estate.window().pageIds())
        if (page != QLatin1String("devices") && isWanted(page))
            out << measurePage(estate, parser, page, page) << Qt::flush;
    return 0;
}
