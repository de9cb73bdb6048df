// Every pane of the whole window as people meet it: with nothing to show, filled, with something that can't
// be understood or read, and with 50,000 devices. No pane is ever blank: where nothing is listed, words say
// so. Pages come from the window, so that a new one is here by itself.
#include "app/manager/desktop.h"
#include "app/manager/translations.h"
#include "models/store/event_writer.h"
#include "models/text/numbers.h"
#include "tests/bench/estate.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "views/topology/topology_canvas.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_panes {

using namespace support;
using views::main_window::FilterReply;
using views::main_window::Page;
using views::widgets::EmptyState;
using views::widgets::TableView;

class PanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_application = bench::openAt(m_directory->filePath("data"));
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
        m_desktop = std::make_unique<app::manager::Desktop>(app::manager::DesktopParts{
            .application = *m_application, .theme = *m_theme, .dropDirectory = {}, .managerName = "panes"});
        window().resize(1440, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_desktop.reset();
        m_theme.reset();
        m_application.reset();
        m_directory.reset();
    }

    void withNothingEachPaneSaysSo()
    {
        for (Page* page : pages()) {
            show(*page);
            checkWords(*page);
        }
    }
    void whatIsNotUnderstoodIsSaid_data() { sizes(); }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(int, devices);
        fill(devices);
        int filtered = 0;
        for (Page* page : pages()) {
            if (page->filterPlaceholder().isEmpty())
                continue;
            show(*page);
            QSignalSpy replied(page, &Page::filterReplied);
            page->setFilterText("zzz:nobody(");
            QTRY_VERIFY2_WITH_TIMEOUT(problemOf(replied) || isEmptyStateSeen(*page),
                                      qPrintable(page->pageId()), patience);
            checkWords(*page);
            page->setFilterText({});
            QTRY_VERIFY2_WITH_TIMEOUT(!problemOf(replied), qPrintable(page->pageId()), patience);
            ++filtered;
        }
        QVERIFY(filtered > 10);
    }
    void whatCanNotBeReadIsSaid()
    {
        fill(10);
        log(10);
        const QString file = m_application->directory().databaseFile();
        QVERIFY(QFile::rename(file, file + ".away") && QDir().mkdir(file)); // no new one can be made there
        for (Page* page : pages()) {
            show(*page);
            checkWords(*page);
        }
        show("events");
        QTRY_VERIFY_WITH_TIMEOUT(seen("events.failed"), patience);
        show("overview");
        QTRY_VERIFY_WITH_TIMEOUT(hasWords(page("overview"), "can't be read"), patience);
        QVERIFY(QDir().rmdir(file) && QFile::rename(file + ".away", file));
    }
    void filled_data() { sizes(); }
    void filled()
    {
        QFETCH(int, devices);
        fill(devices);
        log(devices);
        for (Page* page : pages()) {
            show(*page);
            checkWords(*page);
            checkEnds(*page);
        }
        show("devices");
        QTRY_COMPARE_WITH_TIMEOUT(rows("devicesTable"), devices, patience);
        page("devices").setFilterText("state:failed");
        QTRY_COMPARE_WITH_TIMEOUT(rows("devicesTable"), failed(devices), patience);
        page("devices").setFilterText({});
        show("time-machine");
        QTRY_COMPARE_WITH_TIMEOUT(rows("time-machine.table"), devices, patience);
        show("events");
        QTRY_COMPARE_WITH_TIMEOUT(rows("events.table"), std::min(devices, 500), patience);
        show("groups");
        QTRY_VERIFY_WITH_TIMEOUT(rows("groups.table") >= devices / 1000, patience);
        show("templates");
        QTRY_VERIFY_WITH_TIMEOUT(rows("templates.table") >= devices / 500, patience);
        show("topology");
        QTRY_VERIFY(seen<views::topology::TopologyCanvas>("topologyCanvas"));
    }
    /// Those that were refused first, and one after the other.
    void sessionsOfAllOfThem_data() { sizes(); }
    void sessionsOfAllOfThem()
    {
        QFETCH(int, devices);
        fill(devices);
        show("sessions");
        auto* place = m_desktop->window().findChild<QLabel*>("sessions.place");
        const auto ofAll = [&](int at) {
            return QString("Device %1 of %2")
                .arg(models::text::counted(at), models::text::counted(devices - devices / 10));
        };
        QTRY_COMPARE_WITH_TIMEOUT(place->text(), ofAll(1), patience);
        QAction* next = page("sessions").findChild<QAction*>("sessions.next");
        for (int at = 2; at < 5; ++at) {
            next->trigger();
            QCOMPARE(place->text(), ofAll(at));
        }
        page("sessions").setFilterText("state:failed");
        // Whoever is shown stays, if it matches.
        QTRY_VERIFY_WITH_TIMEOUT(
            place->text().endsWith(QString(" of %1").arg(models::text::counted(failed(devices)))), patience);
    }

private:
    static constexpr int patience = 60'000;
    static void sizes()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("10") << 10;
        QTest::newRow("50,000") << 50'000;
    }

    /// Of made-up events: the others that are refused are blocked.
    static int failed(int devices) { return (devices + 12) / 20; }

    [[nodiscard]] views::main_window::MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return m_application->lifecycle(); }
    [[nodiscard]] QList<Page*> pages() { return window().findChildren<Page*>(); }
    [[nodiscard]] Page& page(const QString& id) { return *window().findChild<Page*>("page." + id); }

    /// One change each, in the states that made-up events have.
    void fill(int devices)
    {
        bool isFilled = false;
        bench::fill(lifecycle(), devices, [&] {
            lifecycle().commit("panes", [&](const models::lifecycle::CommitOutcome& outcome) {
                isFilled = outcome.version.has_value();
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isFilled, patience);
        std::vector<session::engine::Event> events;
        for (int number = 0; number < devices; ++number)
            events.push_back(bench::madeUpEvent(bench::serialOf(number), number, lifecycle().clock().now()));
        lifecycle().absorb(events);
    }
    void log(int records)
    {
        models::store::EventWriter writer(
            {.file = m_application->directory().databaseFile(), .describe = {}});
        QVERIFY(writer.start());
        for (int i = 0; i < records; ++i) {
            const std::string serial = bench::serialOf(i);
            writer.accept({.time = lifecycle().clock().now(),
                           .line = {.kind = "session-up",
                                    .serial = serial,
                                    .json = "{\"serial\":\"" + serial + "\"}"}});
        }
        writer.stop();
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }

    void show(const QString& id) { show(page(id)); }
    /// Until what it asks in other threads has been answered: nothing on it changes any more.
    void show(const Page& page)
    {
        window().showPage(page.pageId());
        qsizetype before = -1;
        QTRY_VERIFY2_WITH_TIMEOUT(
            page.isVisible() && std::exchange(before, amountOn(page)) == amountOn(page) && !isReading(page),
            qPrintable(page.pageId()), patience);
    }
    [[nodiscard]] static qsizetype amountOn(const Page& page)
    {
        qsizetype amount = 0;
        for (const QWidget* widget : page.findChildren<QWidget*>())
            amount += widget->isVisible() ? 1 : 0;
        for (const auto* view : page.findChildren<QAbstractItemView*>())
            amount += view->isVisible() && view->model() ? view->model()->rowCount() : 0;
        return amount;
    }
    [[nodiscard]] static bool isReading(const Page& page)
    {
        for (const auto* table : page.findChildren<TableView*>())
            if (table->isVisible() && table->model() && table->model()->rowCount() == 0 &&
                table->emptyText().startsWith("Reading"))
                return true;
        return false;
    }
    [[nodiscard]] static bool isEmptyStateSeen(const Page& page)
    {
        const auto states = page.findChildren<EmptyState*>();
        return std::ranges::any_of(states, [](const EmptyState* state) { return state->isVisible(); });
    }
    [[nodiscard]] static bool hasWords(const Page& page, const QString& words)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] static bool problemOf(const QSignalSpy& replied)
    {
        return !replied.isEmpty() && !replied.last().first().value<FilterReply>().problem.isEmpty();
    }
    [[nodiscard]] static int rows(const QString& table)
    {
        const auto* view = seen<QAbstractItemView>(table);
        return view ? view->model()->rowCount() : -1;
    }

    /// Something can be read on it, and each list that has no rows says why.
    static void checkWords(const Page& page)
    {
        QTRY_COMPARE_WITH_TIMEOUT(blankOn(page), QString(), patience);
    }
    /// What of the page is blank; "" when nothing is.
    static QString blankOn(const Page& page)
    {
        int read = page.findChild<views::topology::TopologyCanvas*>() ? 1 : 0; // paints its words
        for (const auto* label : page.findChildren<QLabel*>())
            read += label->isVisible() && !label->text().trimmed().isEmpty() ? 1 : 0;
        for (const auto* table : page.findChildren<TableView*>()) {
            if (!table->isVisible() || !table->model())
                continue;
            if (table->model()->rowCount() == 0 && table->emptyText().isEmpty())
                return page.pageId() + ", " + table->objectName();
            ++read;
        }
        return read > 0 ? QString() : page.pageId();
    }
    /// The last row of each list is there and is painted.
    static void checkEnds(Page& page)
    {
        for (auto* table : page.findChildren<TableView*>()) {
            if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
                continue;
            const int last = table->model()->rowCount() - 1;
            table->scrollToBottom();
            QVERIFY2(!table->grab().isNull(), qPrintable(table->objectName()));
            QString words;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                words += table->model()->index(last, column).data().toString();
            QVERIFY2(!words.isEmpty(), qPrintable(table->objectName()));
            table->scrollToTop();
        }
    }

    const app::manager::Translations m_translations;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<app::manager::Application> m_application;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<app::manager::Desktop> m_desktop;
};

HANDFAST_TEST(PanesTest)

} // namespace tst_panes

#include "tst_panes.moc"
