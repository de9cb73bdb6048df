#include "views/main_window/frame/fleet_strip.h"

#include "tests/support/test_program.h"
#include "views/theme/theme.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

#include <algorithm>

namespace tst_fleet_strip {

using models::tables::DeviceStatus;
using namespace views::main_window;

namespace {

std::vector<FleetCount> counts(qint64 each)
{
    std::vector<FleetCount> result;
    for (int status = 0; status < int(DeviceStatus::Count); ++status)
        result.push_back(
            {DeviceStatus(status), QString("State number %1 in words").arg(status), each + status});
    return result;
}

std::vector<LegendChip*> shownChips(const FleetStrip& strip)
{
    std::vector<LegendChip*> chips;
    for (LegendChip* chip : strip.findChildren<LegendChip*>()) {
        if (!chip->isHidden())
            chips.push_back(chip);
    }
    std::ranges::sort(chips, {}, &QWidget::x);
    return chips;
}

} // namespace

class TestFleetStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qint64>("each");
        for (const int width : {808, 968, 1224, 1384, 2500}) { // 808: 1024 less the wide rail
            QTest::addRow("%d px, few", width) << width << qint64(7);
            QTest::addRow("%d px, many", width) << width << qint64(28'622);
        }
    }
    void nothingIsCut()
    {
        QFETCH(int, width);
        QFETCH(qint64, each);
        FleetStrip strip;
        strip.resize(width, strip.height());
        strip.setCounts(counts(each));
        strip.show();
        const std::vector<LegendChip*> chips = shownChips(strip);
        QCOMPARE(chips.size(), std::size_t(8));
        int end = 0;
        bool labelsEnded = false;
        for (const LegendChip* chip : chips) {
            QVERIFY(chip->x() >= end);
            end = chip->x() + chip->width();
            QVERIFY2(end <= width, qPrintable(QString::number(end)));
            QCOMPARE(chip->width(), chip->neededWidth(chip->isLabelShown()));
            // Labels go from right to left: after the first chip without one, none has one.
            QVERIFY(!labelsEnded || !chip->isLabelShown());
            labelsEnded = !chip->isLabelShown();
        }
        QCOMPARE(labelsEnded, width < 1500);
    }

    void statesWithoutDevicesAreLeftOut()
    {
        FleetStrip strip;
        std::vector<FleetCount> some = counts(1);
        some.at(2).count = 0;
        strip.setCounts(some);
        QCOMPARE(shownChips(strip).size(), std::size_t(7));
        strip.setCounts(counts(1));
        QCOMPARE(shownChips(strip).size(), std::size_t(8));
    }

    void clickFiltersAndControlAdds()
    {
        FleetStrip strip;
        strip.resize(1384, strip.height());
        strip.setCounts(counts(7));
        strip.show();
        const QSignalSpy chosen(&strip, &FleetStrip::statusChosen);
        LegendChip* failed = shownChips(strip).at(4);
        QTest::mouseClick(failed, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<StatusWish>().status, DeviceStatus::Failed);
        QVERIFY(!chosen.at(0).at(0).value<StatusWish>().isAdded);
        // The chip looks pressed only once the filter has come back.
        QVERIFY(!failed->isChecked());
        strip.setFiltered({DeviceStatus::Failed});
        QVERIFY(failed->isChecked());
        QTest::mouseClick(shownChips(strip).at(6), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).value<StatusWish>().status, DeviceStatus::Offline);
        QVERIFY(chosen.at(1).at(0).value<StatusWish>().isAdded);
    }

    void chipsAreNamed()
    {
        FleetStrip strip;
        strip.setCounts(counts(1000));
        QCOMPARE(shownChips(strip).at(3)->accessibleName(), "State number 3 in words");
        QCOMPARE(shownChips(strip).at(3)->accessibleDescription(), QLocale().toString(1003));
    }
};

HANDFAST_TEST(TestFleetStrip)

} // namespace tst_fleet_strip

#include "tst_fleet_strip.moc"
