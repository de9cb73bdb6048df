// V-3: the first page says which devices are in trouble.
#include "views/charts/overview_page.h"

#include "models/store/event_writer.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/charts/chart_card.h"
#include "views/charts/number_card.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QtTest>

namespace tst_overview_page {

using namespace models;
using namespace views::charts;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_devices = std::make_unique<tables::DeviceTableModel>(m_fleet->manager->devices, m_clock);
        m_page = std::make_unique<OverviewPage>(
            OverviewPage::Parts{.devices = *m_devices, .lifecycle = *m_fleet->manager->lifecycle});
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_devices.reset();
        m_fleet.reset();
    }
    void cleanupTestCase() { m_firstStart.reset(); }

    void numbersLeadToTheDevices()
    {
        config::Configuration running;
        for (const char* serial : {"001", "002", "003"})
            running.firewalls[serial];
        m_fleet->manage(running);
        m_fleet->comesUp("001", "fw-1");
        m_fleet->isRefused("002", session::trust::Reason::UnknownIssuer);
        QTRY_COMPARE(number("failed")->number(), 1);
        QTRY_COMPARE(number("custom")->number(), 1);
        QTRY_COMPARE(number("offline")->number(), 1);
        QVERIFY(number("failed")->accessibleName().endsWith(": 1"));
        const QSignalSpy wanted(m_page.get(), &OverviewPage::pageWanted);
        QTest::mouseClick(number("failed"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(1).toString(), QString("state:failed"));
    }
    void barsOfRefusalsLeadToWhoWasRefused()
    {
        config::Configuration running;
        running.firewalls["001"];
        m_fleet->manage(running);
        m_fleet->isRefused("001", session::trust::Reason::Expired);
        QSignalSpy wanted(m_page.get(), &OverviewPage::pageWanted);
        Q_EMIT chart("reasons")->pageWanted("sessions", "reason:expired");
        QCOMPARE(wanted.last().at(0).toString(), QString("sessions"));
        QCOMPARE(wanted.last().at(1).toString(), QString("reason:expired"));
        // Who was refused for this has come in since, or is forgotten: the log still knows.
        Q_EMIT chart("reasons")->pageWanted("sessions", "reason:revoked");
        QCOMPARE(wanted.last().at(0).toString(), QString("events"));
        QCOMPARE(wanted.last().at(1).toString(), QString("event:session-refused since:24h reason:revoked"));
    }
    void withoutDataEveryPlotSaysSo()
    {
        m_page->showTallies({});
        for (const char* id : {"reasons", "states", "latency", "reconnects", "protocols"}) {
            QVERIFY2(chart(id), id);
            QCOMPARE(chart(id)->data().places(), 0);
            QVERIFY2(nothing(id)->isVisible() && !nothing(id)->text().isEmpty(), id);
        }
    }
    void talliesFillThePlots()
    {
        store::Tally tally;
        tally.start = *session::base::fromRfc3339("2026-11-24T12:00:00Z");
        tally.reasons["expired"] = 4;
        tally.states["custom"] = 7;
        m_page->showTallies({tally});
        QCOMPARE(chart("reasons")->data().series.front().values, std::vector<double>{4});
        QCOMPARE(chart("states")->data().series.front().values, std::vector<double>{7});
    }
    void bothKindsOfMarksComeFromTheLog()
    {
        const auto now = m_fleet->manager->clock.now();
        {
            store::EventWriter writer({.file = m_fleet->manager->store->file(), .describe = {}});
            QVERIFY(writer.start());
            writer.accept({.time = now - std::chrono::minutes(5),
                           .line = {.kind = "committed", .serial = {}, .json = R"({"version":7})"}});
            writer.accept({.time = now - std::chrono::minutes(3),
                           .line = {.kind = "disconnect-wait-ended", .serial = {}, .json = "{}"}});
            writer.stop();
        }
        std::vector<store::Tally> tallies(2);
        tallies[0].start = now - std::chrono::minutes(10);
        tallies[1].start = now;
        for (store::Tally& tally : tallies)
            tally.states["custom"] = 7;
        const auto marks = [&] {
            m_page->refresh(); // asked again while it is not answered yet
            m_page->showTallies(tallies);
            return chart("states")->data().marks.size();
        };
        QTRY_COMPARE(marks(), std::size_t(2));
        QVERIFY(chart("states")->data().marks[0].text.contains('7'));
    }
    void whatCanNotBeReadIsSaid()
    {
        m_page->showProblem({session::base::ErrorCode::Storage, "disk I/O error"});
        QVERIFY(nothing("states")->text().contains("disk I/O error"));
    }
    void cardsReflow()
    {
        m_page->showTallies({});
        QTRY_COMPARE(chart("reasons")->y(), chart("states")->y());
        m_page->resize(640, 640);
        QTRY_VERIFY(chart("states")->y() > chart("reasons")->y());
    }
    void fiftyThousandDevices()
    {
        config::Configuration running;
        for (int i = 0; i < 50'000; ++i)
            running.firewalls[std::to_string(100000 + i)];
        m_fleet->manage(running);
        QTRY_COMPARE_WITH_TIMEOUT(number("offline")->number(), 50'000, 30'000);
        QElapsedTimer timer;
        timer.start();
        m_page->refresh();
        qInfo("refresh of 50,000 devices: %lld ms on the window's thread", timer.elapsed());
    }

private:
    [[nodiscard]] NumberCard* number(const char* id) const
    {
        return m_page->findChild<NumberCard*>(QStringLiteral("overview.") + QLatin1String(id));
    }
    [[nodiscard]] ChartCard* chart(const char* id) const
    {
        return m_page->findChild<ChartCard*>(QStringLiteral("chart.") + QLatin1String(id));
    }
    [[nodiscard]] QLabel* nothing(const char* id) const
    {
        return m_page->findChild<QLabel*>(QStringLiteral("chart.%1.nothing").arg(QLatin1String(id)));
    }

    session::base::SystemClock m_clock;
    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<tables::DeviceTableModel> m_devices;
    std::unique_ptr<OverviewPage> m_page;
};

HANDFAST_TEST(OverviewPageTest)

} // namespace tst_overview_page

#include "tst_overview_page.moc"
