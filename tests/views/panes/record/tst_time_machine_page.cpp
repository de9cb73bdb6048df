// who would be let in at a day to come, by mouse, keys and screen reader.
#include "views/panes/record/time_machine_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"

#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QtTest/QtTest>

namespace tst_time_machine_page {

using namespace models;
using views::panes::TimeMachinePage;

class TimeMachinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_page = std::make_unique<TimeMachinePage>(*m_fleet->manager->lifecycle);
        m_page->resize(1100, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_fleet.reset();
    }
    void cleanupTestCase() { m_firstStart.reset(); }

    void anEmptyEstateSaysSo()
    {
        QTRY_VERIFY(summary().startsWith("0 "));
        QVERIFY(m_page->findChild<QWidget*>("time-machine.slider")->isVisible());
    }
    void devicesAreCountedAndFound()
    {
        config::Configuration running;
        for (const char* serial : {"001", "002"})
            running.firewalls[serial];
        m_fleet->manage(running);
        m_fleet->isRefused("002", session::trust::Reason::Expired);
        m_page->goTo(1);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY2(summary().contains("1 would be refused"), qPrintable(summary()));
        QVERIFY(summary().contains("1 unknown"));
        const QSignalSpy wanted(m_page.get(), &TimeMachinePage::pageWanted);
        table()->setCurrentIndex(table()->model()->index(0, 0)); // who is refused stands first
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(1).toString(), QString("serial:002"));
    }
    void sliderAndDateGoTogether()
    {
        auto* slider = m_page->findChild<QSlider*>("time-machine.slider");
        auto* date = m_page->findChild<QDateEdit*>("time-machine.date");
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(m_page->daysAhead(), 30);
        QCOMPARE(date->date(), QDate::currentDate().addDays(30));
        QCOMPARE(slider->accessibleDescription(), date->text());
        date->setDate(QDate::currentDate().addDays(365));
        QCOMPARE(m_page->daysAhead(), 365);
    }
    void fiftyThousandDevices()
    {
        config::Configuration running;
        for (int i = 0; i < 50'000; ++i)
            running.firewalls[std::to_string(100000 + i)];
        m_fleet->manage(running);
        m_page->goTo(10);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 50'000, 60'000);
    }

private:
    [[nodiscard]] QString summary() const
    {
        return m_page->findChild<QLabel*>("time-machine.summary")->text();
    }
    [[nodiscard]] QTableView* table() const { return m_page->findChild<QTableView*>("time-machine.table"); }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<TimeMachinePage> m_page;
};

HANDFAST_TEST(TimeMachinePageTest)

} // namespace tst_time_machine_page

#include "tst_time_machine_page.moc"
