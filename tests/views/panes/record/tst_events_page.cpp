// V-4 in the window, by mouse and keys: the log empty, filled, filtered, followed, failed, exported.
#include "views/panes/record/events_page.h"

#include "models/store/event_check.h"
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>

namespace tst_events_page {

using namespace support;
using models::store::EventFormat;

class EventsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageWindow>();
        m_page = new views::panes::EventsPage(m_desk->lifecycle());
        m_desk->window().addPage(m_page);
        connect(m_page, &views::main_window::Page::filterReplied, this,
                [this](const auto& reply) { m_problem = reply.problem; });
    }
    void cleanup() { m_desk.reset(); }

    void v4_anEmptyLog()
    {
        QVERIFY(m_desk->show("events"));
        QTRY_VERIFY(seen("events.empty"));
        write(0, 3); // is followed
        QTRY_VERIFY(table());
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    void v4_filterAndNoMatch()
    {
        write(0, 40);
        QVERIFY(m_desk->show("events"));
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        QCOMPARE(table()->accessibleName(), QString("Event log table"));
        QCOMPARE(table()->model()->index(0, 2).data().toString(), QString("0003"));
        type(filter(), "serial:0001 event:session-refused");
        QTRY_COMPARE(table()->model()->rowCount(), 10);
        type(filter(), "serial:0001 nonsense:1"); // what was understood last stays
        QTRY_VERIFY(m_problem.contains("nonsense"));
        QCOMPARE(table()->model()->rowCount(), 10);
        type(filter(), "reason:nobody");
        QTRY_VERIFY(seen("events.noMatch"));
        click(seen("empty.events.clearFilter.button"));
        QTRY_VERIFY(table());
        QTRY_COMPARE(table()->model()->rowCount(), 40);
    }
    void v4_fromARecordToItsDevice()
    {
        write(0, 4);
        QVERIFY(m_desk->show("events"));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QSignalSpy wanted(m_page, &views::main_window::Page::pageWanted);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), QString("devices"));
        QCOMPARE(wanted.first().at(1).toString(), QString("serial:0002"));
    }
    void v4_fiftyThousandRecords()
    {
        write(0, 50'000);
        QVERIFY(m_desk->show("events"));
        QTRY_COMPARE(table()->model()->rowCount(), 500); // never all of them
        table()->setFocus();
        for (int page = 2; page <= 4; ++page) {
            QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
            QTRY_COMPARE(table()->model()->rowCount(), page * 500);
        }
    }
    void v4_aLogThatCanNotBeRead()
    {
        const QString file = m_desk->lifecycle().store().file();
        QVERIFY(QFile::rename(file, file + ".away"));
        QVERIFY(m_desk->show("events"));
        QTRY_VERIFY(seen("events.failed"));
        QVERIFY(QFile::rename(file + ".away", file));
        QTRY_VERIFY(seen("events.empty")); // it is followed, so it is tried again
    }
    void v4_exports()
    {
        write(0, 40);
        QVERIFY(m_desk->show("events"));
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        type(filter(), "serial:0001");
        QTRY_COMPARE(table()->model()->rowCount(), 10);
        QSignalSpy exported(m_page, &views::panes::EventsPage::exported);
        const QString file = m_desk->estate().directory().filePath("out.jsonl");
        m_page->exportTo(file, EventFormat::JsonLines);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().at(0).toString(), QString());
        const auto report = models::store::checkExportedEvents(file);
        QVERIFY(report && !report->broken);
        QCOMPARE(report->records, std::uint64_t(10));
        m_page->exportTo("/nowhere/at/all.csv", EventFormat::Csv);
        QTRY_COMPARE(exported.size(), 2);
        QVERIFY(!exported.last().at(0).toString().isEmpty());
    }

private:
    [[nodiscard]] static QTableView* table() { return seen<QTableView>("events.table"); }
    [[nodiscard]] static QLineEdit* filter() { return seen<QLineEdit>("filterField"); }
    void write(int from, int to)
    {
        models::store::EventWriter writer({.file = m_desk->lifecycle().store().file(), .describe = {}});
        QVERIFY(writer.start());
        for (int i = from; i < to; ++i) {
            const std::string serial = "000" + std::to_string(i % 4);
            writer.accept({.time = session::base::TimePoint(std::chrono::seconds(1'800'000'000 + i)),
                           .line = {.kind = i % 2 == 0 ? "session-up" : "session-refused",
                                    .serial = serial,
                                    .json = "{\"serial\":\"" + serial + "\",\"reason\":\"expired\"}"}});
        }
        writer.stop();
        QCOMPARE(writer.lost(), std::uint64_t(0));
    }

    std::unique_ptr<PageWindow> m_desk;
    views::panes::EventsPage* m_page = nullptr;
    QString m_problem; ///< of what is typed
};

HANDFAST_TEST(EventsPageTest)

} // namespace tst_events_page

#include "tst_events_page.moc"
