// V-3: a plot by mouse, keys and screen reader, and what it can be saved as.
#include "views/charts/chart_card.h"

#include "tests/support/test_program.h"
#include "views/charts/plot.h"
#include "views/theme/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace tst_chart_card {

using namespace views::charts;

namespace {

ChartData lines()
{
    return {.shape = ChartData::Shape::Lines,
            .unit = "ms",
            .times = {0, 60, 120},
            .series = {{.name = "p50", .values = {1, 2, 3}}, {.name = "p99", .values = {4, noValue, 6}}},
            .note = "a note"};
}

ChartData ranking()
{
    return {.shape = ChartData::Shape::Ranking,
            .names = {"Expired", "Revoked"},
            .filters = {"reason:expired", "reason:revoked"},
            .series = {{.name = {}, .values = {5, 2}}}};
}

} // namespace

class ChartCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_card = std::make_unique<ChartCard>(
            ChartFacts{.id = "x", .title = "A plot", .subtitle = {}, .nothingYet = "Nothing yet"});
        m_card->resize(600, 320);
        m_card->show();
    }
    void cleanup() { m_card.reset(); }

    void barsKeepTheirOrderUnderThePointer()
    {
        m_card->setData(ranking());
        auto* plot = m_card->findChild<Plot*>();
        QTRY_VERIFY(plot->drawings() > 0);
        QTest::mouseMove(plot, plot->rect().center());
        ChartData turned = ranking();
        turned.names = {"Unknown issuer", "Revoked", "Expired"};
        turned.filters = {"reason:unknown-issuer", "reason:revoked", "reason:expired"};
        turned.series.front().values = {40, 30, 6};
        m_card->setData(turned);
        QCOMPARE(m_card->data().names, (QStringList{"Expired", "Revoked", "Unknown issuer"}));
        QCOMPARE(m_card->data().filters,
                 (QStringList{"reason:expired", "reason:revoked", "reason:unknown-issuer"}));
        QCOMPARE(m_card->data().series.front().values, (std::vector<double>{6, 30, 40}));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(plot, &leave);
        QCOMPARE(m_card->data(), turned);
    }
    void barsWithoutLengthAreNothing()
    {
        const auto bars = [](double last) {
            return ChartData{
                .shape = ChartData::Shape::StackedBars,
                .times = {0, 604800},
                .series = {{.name = "Devices", .values = {0, 0}}, {.name = "CAs", .values = {0, last}}},
                .note = "None ends"};
        };
        m_card->setData(bars(0));
        QVERIFY(nothing()->isVisible());
        QCOMPARE(nothing()->text(), QString("None ends"));
        m_card->setData(bars(1));
        QVERIFY(!nothing()->isVisible());
    }
    void emptyThenTooLittleThenAPlotThenAProblem()
    {
        QVERIFY(nothing()->isVisible());
        QCOMPARE(nothing()->text(), QString::fromUtf8("Counting…"));
        m_card->setData({});
        QCOMPARE(nothing()->text(), QString("Nothing yet"));
        ChartData one = lines();
        one.times.resize(1);
        for (Series& series : one.series)
            series.values.resize(1);
        m_card->setData(one);
        QVERIFY(nothing()->isVisible());
        QVERIFY(nothing()->text().startsWith("The first numbers"));
        m_card->setData(lines());
        QVERIFY(plot()->isVisible() && !nothing()->isVisible());
        QCOMPARE(values()->text(), QString("a note"));
        m_card->setProblem("The disk is gone");
        QCOMPARE(nothing()->text(), QString("The disk is gone"));
        m_card->setData(lines());
        QVERIFY(plot()->isVisible());
    }
    void thePlotHoldsTheNumbers()
    {
        m_card->setData(lines());
        QTRY_COMPARE(plot()->graphCount(), 2);
        QCOMPARE(plot()->graph(0)->dataCount(), 3);
        QCOMPARE(plot()->graph(0)->data()->at(2)->value, 3.0);
        QVERIFY(plot()->graph(0)->pen().style() != plot()->graph(1)->pen().style());
        m_card->setData(ranking());
        QTRY_COMPARE(plot()->plottableCount(), 1);
    }
    void fewAmongManyAreSeen()
    {
        using models::tables::DeviceStatus;
        m_card->setData(
            {.shape = ChartData::Shape::Stack,
             .times = {0, 60, 120},
             .series = {{.name = "C", .values = {500, 500, 500}, .status = DeviceStatus::Custom},
                        {.name = "W", .values = {1, 1, 1}, .status = DeviceStatus::DisconnectWait},
                        {.name = "F", .values = {1, 1, 1}, .status = DeviceStatus::Failed},
                        {.name = "B", .values = {0, 0, 0}, .status = DeviceStatus::Blocked}}});
        QTRY_VERIFY(plot()->drawings() > 0);
        const QImage seen = plot()->grab().toImage();
        const auto isSeen = [&](DeviceStatus status) {
            const QRgb colour = views::theme::tokensOf(plot()).status[std::size_t(status)].rgb();
            const int x = seen.width() / 2;
            for (int y = 0; y < seen.height(); ++y)
                if (seen.pixel(x, y) == colour)
                    return true;
            return false;
        };
        QVERIFY(isSeen(DeviceStatus::Custom));
        QVERIFY(isSeen(DeviceStatus::Failed));
        QVERIFY(!isSeen(DeviceStatus::Blocked)); // of which there is none
    }
    void keysMoveTheCrosshairAndItsValuesAreText()
    {
        m_card->setData(lines());
        QTest::keyClick(plot(), Qt::Key_Left);
        QCOMPARE(plot()->place(), 2);
        QVERIFY(values()->text().contains("p50 3 ms"));
        QTest::keyClick(plot(), Qt::Key_Left);
        QVERIFY(values()->text().contains(QString::fromUtf8("p99 –")));
        QCOMPARE(plot()->accessibleDescription(), values()->text());
        QCOMPARE(plot()->accessibleName(), QString("A plot"));
        QVERIFY(plot()->toolTip().contains("UTC"));
    }
    void keysZoomAndPanAndGoHome()
    {
        m_card->setData(lines());
        QTRY_COMPARE(plot()->xAxis->range().upper, 120.0);
        QTest::keyClick(plot(), Qt::Key_Plus);
        QVERIFY(plot()->xAxis->range().size() < 120);
        const double lower = plot()->xAxis->range().lower;
        QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(plot()->xAxis->range().lower > lower);
        QTest::keyClick(plot(), Qt::Key_Home);
        QTRY_COMPARE(plot()->xAxis->range().size(), 120.0);
    }
    void keysWalkOverAHeatMap()
    {
        ChartData heat{.shape = ChartData::Shape::HeatMap, .rows = {"Mon", "Tue"}};
        for (int place = 0; place < 48; ++place)
            heat.names << QString::number(place);
        heat.series = {{.name = {}, .values = std::vector<double>(48, 1)}};
        m_card->setData(heat);
        QTRY_COMPARE(plot()->plottableCount(), 1);
        QTest::keyClick(plot(), Qt::Key_Right); // comes in at the end
        QCOMPARE(plot()->place(), 47);
        QTest::keyClick(plot(), Qt::Key_Up);
        QCOMPARE(plot()->place(), 23);
        QTest::keyClick(plot(), Qt::Key_Left);
        QCOMPARE(plot()->place(), 22);
        QCOMPARE(values()->text(), QString::fromUtf8("22  ·  1"));
    }
    void bandsSayTheirTimes()
    {
        m_card->setData({.shape = ChartData::Shape::Bands,
                         .names = {"ca", "fw"},
                         .series = {{.name = "from", .values = {0, 86400}, .isTime = true},
                                    {.name = "until", .values = {864000, 1728000}, .isTime = true},
                                    {.name = "beyond", .values = {noValue, 864000}, .isTime = true}}});
        QTRY_COMPARE(plot()->itemCount(), 3); // two bands, and what is beyond
        QTest::keyClick(plot(), Qt::Key_Down);
        QVERIFY2(values()->text().contains("until 1970-01-21"), qPrintable(values()->text()));
    }
    void oneOfSeveralIsChosen()
    {
        auto* choice = m_card->findChild<QComboBox*>("chart.x.choice");
        m_card->setChoices({"a"}, "a");
        QVERIFY(!choice->isVisible());
        m_card->setChoices({"a", "b"}, "b");
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->currentText(), QString("b"));
        const QSignalSpy chosen(m_card.get(), &ChartCard::chosen);
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(chosen.value(0).value(0).toString(), QString("a"));
    }
    void enterLeadsToTheDevices()
    {
        m_card->setData(ranking());
        const QSignalSpy wanted(m_card.get(), &ChartCard::pageWanted);
        QTest::keyClick(plot(), Qt::Key_Down);
        QTest::keyClick(plot(), Qt::Key_Up);
        QTest::keyClick(plot(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), QString("devices"));
        QCOMPARE(wanted.front().at(1).toString(), QString("reason:expired"));
        m_card->setData(lines()); // leads nowhere
        QTest::keyClick(plot(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }
    void atMostFourDrawingsASecond()
    {
        m_card->setData(lines());
        QTRY_COMPARE(plot()->drawings(), 1);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            ChartData data = lines();
            data.series[0].values[0] = i;
            m_card->setData(data);
        }
        QTRY_COMPARE(plot()->graph(0)->data()->at(0)->value, 999.0);
        QVERIFY(plot()->drawings() <= 2 + int(timer.elapsed() / Plot::replotMs));
    }
    void theTableSaysTheSame()
    {
        m_card->setData(lines());
        action(".table")->trigger();
        const auto* table = m_card->findChild<QTableView*>("chart.x.rows");
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(2, 1).data().toString(), QString("3 ms"));
        action(".table")->trigger();
        QVERIFY(plot()->isVisible());
    }
    void theTableStaysWhereItsReaderIs() // the numbers come anew every two seconds
    {
        m_card->setData(lines());
        action(".table")->trigger();
        auto* table = m_card->findChild<QTableView*>("chart.x.rows");
        table->setCurrentIndex(table->model()->index(1, 0));
        const auto* model = table->model();
        const QSignalSpy changed(table->model(), &QAbstractItemModel::dataChanged);
        m_card->setData(lines());
        QCOMPARE(changed.size(), 0);
        ChartData later = lines();
        later.times = {60, 120, 180};
        m_card->setData(later);
        QCOMPARE(m_card->findChildren<QTableView*>("chart.x.rows"), QList<QTableView*>{table});
        QCOMPARE(table->model(), model);
        QVERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 0); // the same time, which stands higher by now
        QCOMPARE(table->model()->index(2, 1).data().toString(), QString("3 ms"));
        later.series[1].name = "p98"; // other columns
        m_card->setData(later);
        QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), QString("p98"));
        QVERIFY(table->isVisible());
    }
    void itIsCopiedAndSaved()
    {
        m_card->setData(lines());
        QTRY_COMPARE(plot()->drawings(), 1);
        action(".copyCsv")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), toCsv(lines()));
        const QTemporaryDir directory;
        for (const QString suffix : {"csv", "png", "svg"})
            QCOMPARE(m_card->exportTo(directory.filePath("plot." + suffix)), QString());
        QVERIFY(!QImage(directory.filePath("plot.png")).isNull());
        QVERIFY(QSvgRenderer(directory.filePath("plot.svg")).isValid());
        QVERIFY(!m_card->exportTo(directory.filePath("no/plot.csv")).isEmpty());
    }

private:
    [[nodiscard]] Plot* plot() const { return m_card->findChild<Plot*>("chart.x.plot"); }
    [[nodiscard]] QLabel* nothing() const { return m_card->findChild<QLabel*>("chart.x.nothing"); }
    [[nodiscard]] QLabel* values() const { return m_card->findChild<QLabel*>("chart.x.values"); }
    [[nodiscard]] QAction* action(const QString& name) const
    {
        return m_card->findChild<QAction*>("chart.x" + name);
    }

    std::unique_ptr<ChartCard> m_card;
};

HANDFAST_TEST(ChartCardTest)

} // namespace tst_chart_card

#include "tst_chart_card.moc"
