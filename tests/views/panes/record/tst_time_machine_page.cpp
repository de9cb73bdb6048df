// who would be let in at a day to come, by mouse, keys and screen reader.
#include "views/panes/record/time_machine_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/theme/proxy_style.h"

#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cstdlib>

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
    void anotherColumnIsTheOrderAndTheSelectionStays()
    {
        config::Configuration running;
        for (const char* serial : {"001", "002", "003"})
            running.firewalls[serial];
        m_fleet->manage(running);
        m_fleet->isRefused("002", session::trust::Reason::Expired);
        m_page->goTo(1);
        QTRY_COMPARE(serials(), QStringList({"002", "001", "003"}));
        table()->setCurrentIndex(table()->model()->index(2, 0));
        table()->sortByColumn(1, Qt::DescendingOrder);
        QTRY_COMPARE(serials(), QStringList({"003", "002", "001"}));
        QCOMPARE(table()->currentIndex().row(), 0);
        m_page->setFilterText(QStringLiteral("refused"));
        QCOMPARE(serials(), QStringList({"002"}));
        m_page->setFilterText(QString());
        QCOMPARE(serials(), QStringList({"003", "002", "001"}));
        m_fleet->isRefused("001", session::trust::Reason::Expired);
        m_page->goTo(2); // judged anew: the order that was chosen stays
        QTRY_VERIFY2(summary().contains("2 would be refused"), qPrintable(summary()));
        QCOMPARE(serials(), QStringList({"003", "002", "001"}));
    }
    void rowsOfAnotherDayAreNotShownAsThoseOfTheChosenOne()
    {
        config::Configuration running;
        running.firewalls["001"];
        m_fleet->manage(running);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(m_page->isSettled());
        const auto day = [](int ahead) {
            return QDateTime::currentDateTimeUtc().date().addDays(ahead).toString("yyyy-MM-dd");
        };
        QVERIFY2(text("day").startsWith(day(0) + ", by what was known at "), qPrintable(text("day")));
        m_page->goTo(40);
        QCOMPARE(text("day"),
                 QString::fromUtf8("Judging %1… Until then the rows are of %2").arg(day(40), day(0)));
        QVERIFY(!m_page->isSettled());
        QVERIFY(tableView()->isFaded());
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY2(text("day").startsWith(day(40) + ','), qPrintable(text("day")));
        QVERIFY(!tableView()->isFaded());
        m_page->goTo(41); // and back at once: they are of that day again
        m_page->goTo(40);
        QVERIFY(!tableView()->isFaded());
    }
    void theSliderSaysWhereItEnds()
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QCOMPARE(text("first"), today.toString("yyyy-MM-dd"));
        QCOMPARE(text("last"), today.addDays(TimeMachinePage::furthestDays).toString("yyyy-MM-dd"));
    }
    void sliderAndDateGoTogether()
    {
        auto* slider = m_page->findChild<QSlider*>("time-machine.slider");
        auto* date = m_page->findChild<QDateEdit*>("time-machine.date");
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(m_page->daysAhead(), 30);
        QCOMPARE(date->date(), QDateTime::currentDateTimeUtc().date().addDays(30));
        QCOMPARE(slider->accessibleDescription(), date->text());
        date->setDate(QDateTime::currentDateTimeUtc().date().addDays(365));
        QCOMPARE(m_page->daysAhead(), 365);
    }
    void aClickOnTheSliderGoesWhereItPoints()
    {
        auto* slider = m_page->findChild<QSlider*>("time-machine.slider");
        views::theme::ProxyStyle style(views::theme::tokensFor(views::theme::Scheme::Light));
        slider->setStyle(&style);
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
        const int middle = (slider->minimum() + slider->maximum()) / 2;
        QVERIFY2(std::abs(slider->value() - middle) < (slider->maximum() - slider->minimum()) / 20,
                 qPrintable(QString::number(slider->value())));
        slider->setStyle(nullptr);
    }
    void x4_theDateIsTheDayThatIsJudgedWhenDaysHaveGoneBy()
    {
        m_page.reset();
        session::base::ManualClock clock(*session::base::fromRfc3339("2026-11-24T13:30:00Z"));
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        m_firstStart->copyTo(file);
        const tests::Manager manager(m_firstStart->foundation(),
                                     {.file = file, .lifecycle = {}, .clock = &clock});
        m_page = std::make_unique<TimeMachinePage>(*manager.lifecycle);
        const auto* date = m_page->findChild<QDateEdit*>("time-machine.date");
        m_page->show();
        QCOMPARE(date->date(), QDate(2026, 11, 24)); // the lifecycle's, whatever the machine's clock says
        m_page->goTo(10);
        m_page->hide();
        clock.advance(std::chrono::days(4));
        m_page->show();
        QCOMPARE(date->date(), QDate(2026, 12, 4));
        QCOMPARE(m_page->daysAhead(), 6);
        QCOMPARE(date->minimumDate(), QDate(2026, 11, 28));
        m_page->hide();
        clock.advance(std::chrono::days(30));
        m_page->show(); // a day that is past is not judged
        QCOMPARE(date->date(), QDate(2026, 12, 28));
        QCOMPARE(m_page->daysAhead(), 0);
        m_page.reset(); // before the manager
    }
    void fiftyThousandDevices()
    {
        config::Configuration running;
        for (int i = 0; i < 50'000; ++i)
            running.firewalls[std::to_string(100000 + i)];
        m_fleet->manage(running);
        m_page->goTo(10);
        // Meanwhile it must not say that there are none.
        QTRY_VERIFY(isSaid("Judging…"));
        QVERIFY(!isSaid("No device is managed yet"));
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 50'000, 60'000);
    }

private:
    [[nodiscard]] bool isSaid(const QString& words) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&words](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }
    [[nodiscard]] QString text(const char* part) const
    {
        return m_page->findChild<QLabel*>(QString("time-machine.%1").arg(part))->text();
    }
    [[nodiscard]] QString summary() const { return text("summary"); }
    [[nodiscard]] views::widgets::TableView* tableView() const
    {
        return m_page->findChild<views::widgets::TableView*>("time-machine.table");
    }
    [[nodiscard]] QStringList serials() const
    {
        QStringList serials;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            serials << table()->model()->index(row, 1).data().toString();
        return serials;
    }
    [[nodiscard]] QTableView* table() const { return m_page->findChild<QTableView*>("time-machine.table"); }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<TimeMachinePage> m_page;
};

HANDFAST_TEST(TimeMachinePageTest)

} // namespace tst_time_machine_page

#include "tst_time_machine_page.moc"
