// Acting on the topology: minimap, several devices at once, search, the line with the place.
#include "tests/support/test_program.h"
#include "tests/views/topology/topology_desk.h"
#include "views/inspector/selection_summary.h"
#include "views/main_window/frame/fleet_strip.h"
#include "views/topology/place_bar.h"
#include "views/widgets/text_label.h"

#include <QLabel>
#include <QMouseEvent>

namespace tst_topology_tools {

using namespace views;
using session::base::Serial;

class TopologyToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init() { m_desk = std::make_unique<tests::TopologyDesk>(*m_firstStart); }
    void cleanup() { m_desk.reset(); }

    void theMinimapIsThereWhileAPartIsSeen_data() { addSizes(); }
    void theMinimapIsThereWhileAPartIsSeen()
    {
        QFETCH(int, devices);
        m_desk->manage(devices);
        QVERIFY(!m_desk->canvas()->minimap().isShown());
        m_desk->canvas()->zoomBy(3);
        const topology::Minimap map = m_desk->canvas()->minimap();
        QVERIFY(map.isShown());
        QVERIFY(QRectF(m_desk->canvas()->rect()).contains(map.area));
        QVERIFY(map.area.width() <= 181 && map.area.height() <= 121);
        const QPoint corner = (map.area.topLeft() + QPointF(2, 2)).toPoint();
        QTest::mouseClick(m_desk->canvas(), Qt::LeftButton, {}, corner);
        QVERIFY(m_desk->canvas()->viewport().seen().left() < 1);
        QVERIFY(m_desk->canvas()->viewport().seen().top() < 1);
        QTest::mouseClick(m_desk->canvas(), Qt::LeftButton, {},
                          (map.area.bottomRight() - QPointF(2, 2)).toPoint());
        const QSizeF extent = m_desk->canvas()->arrangement().extent;
        QVERIFY(std::abs(m_desk->canvas()->viewport().seen().right() - extent.width()) < 1);
        m_desk->canvas()->fit();
        QVERIFY(!m_desk->canvas()->minimap().isShown());
    }

    void aLassoChoosesWhatItSurrounds_data() { addSizes(); }
    void aLassoChoosesWhatItSurrounds()
    {
        QFETCH(int, devices);
        m_desk->manage(devices);
        const QRect frame =
            m_desk->canvas()->viewport().toView(m_desk->canvas()->arrangement().groups.back().frame).toRect();
        draw({frame.topLeft() - QPoint(3, 3), frame.topRight() + QPoint(3, -3),
              frame.bottomRight() + QPoint(3, 3), frame.bottomLeft() + QPoint(-3, 3)});
        const auto& nodes = m_desk->topology->topology().groups.back().nodes;
        QCOMPARE(m_desk->canvas()->chosen().size(), nodes.size());
        QTRY_VERIFY(summary().isVisible());
        QVERIFY(titleOfSummary().startsWith(QLocale().toString(qulonglong(nodes.size())) + QLatin1Char(' ')));
        QTest::keyClick(m_desk->canvas(), Qt::Key_Escape);
        QVERIFY(m_desk->canvas()->chosen().empty());
        QTRY_VERIFY(!summary().isVisible());
    }
    void shiftAddsOneAndTakesItAway()
    {
        m_desk->manage(63);
        m_desk->click("FW-10000");
        m_desk->click("FW-10003", Qt::ShiftModifier);
        QCOMPARE(m_desk->canvas()->chosen().size(), std::size_t(2)); // with the one that was selected
        m_desk->click("FW-10004", Qt::ShiftModifier);
        QCOMPARE(m_desk->canvas()->chosen().size(), std::size_t(3));
        m_desk->click("FW-10003", Qt::ShiftModifier);
        QCOMPARE(m_desk->canvas()->chosen().size(), std::size_t(2));
        QCOMPARE(m_desk->canvas()->selected(), Serial("FW-10000"));
        m_desk->click("FW-10005");
        QVERIFY(m_desk->canvas()->chosen().empty());
        QCOMPARE(m_desk->canvas()->selected(), Serial("FW-10005"));
    }
    void keysChooseToo()
    {
        m_desk->manage(63);
        m_desk->click("FW-10000");
        QTest::keyClick(m_desk->canvas(), Qt::Key_Space);
        QCOMPARE(m_desk->canvas()->chosen(), std::vector<Serial>({Serial("FW-10000")}));
        m_desk->filter(QStringLiteral("group:\"Group 1\""));
        m_desk->canvas()->setFocus();
        QTest::keyClick(m_desk->canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(int(m_desk->canvas()->chosen().size()), m_desk->topology->matches());
        QVERIFY(m_desk->topology->matches() > 3);
    }
    void whoIsChosenCanBeSeen()
    {
        m_desk->manage(500);
        m_desk->click("LC-1");
        const QImage before = m_desk->canvas()->grab(m_desk->canvas()->placeOf(Serial("FW-10009"))).toImage();
        m_desk->canvas()->choose({Serial("FW-10009"), Serial("nobody")});
        QCOMPARE(m_desk->canvas()->chosen(), std::vector<Serial>({Serial("FW-10009")}));
        QVERIFY(m_desk->canvas()->grab(m_desk->canvas()->placeOf(Serial("FW-10009"))).toImage() != before);
    }

    void aChangedDeviceFlashes_data()
    {
        QTest::addColumn<int>("changed");
        QTest::newRow("one") << 1;
        QTest::newRow("many: a number beside the group's") << 40;
    }
    void aChangedDeviceFlashes()
    {
        QFETCH(int, changed);
        m_desk->manage(500);
        m_desk->theme.setMotionReduced(false);
        for (int i = 0; i < changed; ++i)
            m_desk->fleet.isRefused("FW-" + std::to_string(10'000 + i),
                                    session::trust::Reason::UnknownIssuer);
        QTRY_COMPARE(int(m_desk->topology->lately().size()), changed);
        const QImage now = m_desk->canvas()->grab().toImage();
        QTRY_VERIFY(m_desk->canvas()->grab().toImage() != now); // it is over
    }

    void enterGoesFromMatchToMatch()
    {
        m_desk->manage(63);
        m_desk->click("LC-1");
        m_desk->filter(QStringLiteral("serial:FW-10007,FW-10012"));
        QTRY_COMPARE(m_desk->topology->matches(), 2);
        auto* field = m_desk->window->findChild<QLineEdit*>(QStringLiteral("filterField"));
        QTest::keyClick(field, Qt::Key_Return);
        const Serial first = m_desk->canvas()->selected();
        QVERIFY(m_desk->topology->find(first)->isMatch);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_desk->canvas()->selected() != first);
        QVERIFY(m_desk->topology->find(m_desk->canvas()->selected())->isMatch);
        m_desk->canvas()->setFocus();
        QTest::keyClick(m_desk->canvas(), Qt::Key_F3);
        QCOMPARE(m_desk->canvas()->selected(), first);
    }
    void aChipOfTheStripDimsTheOthersHere()
    {
        m_desk->manage(63);
        m_desk->fleet.isRefused("FW-10001", session::trust::Reason::UnknownIssuer);
        QTRY_COMPARE(m_desk->topology->find(Serial("FW-10001"))->status,
                     models::tables::DeviceStatus::Failed);
        const QString name = QStringLiteral("legend.%1").arg(int(models::tables::DeviceStatus::Failed));
        QTRY_VERIFY(support::seen<main_window::LegendChip>(name));
        support::click(support::seen<main_window::LegendChip>(name));
        QCOMPARE(m_desk->window->currentPageId(), QStringLiteral("topology"));
        QTRY_COMPARE(m_desk->topology->matches(), 1);
        QVERIFY(support::seen<main_window::LegendChip>(name)->isChecked());
        QCOMPARE(m_desk->table->rowCount(), 63); // the table has a filter of its own
    }
    void thePlaceGivesWayByItsLabels()
    {
        QWidget host; // a window of its own would not become as narrow
        host.resize(1400, 44);
        topology::PlaceBar bar(&host);
        bar.setPlace("Austin", "aus-01");
        bar.setGeometry(0, 0, 1400, 44);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        const auto* device = bar.findChild<QLabel*>("topologyPlace.device");
        QVERIFY(device->width() >= device->fontMetrics().horizontalAdvance(device->text()));
        int labels = 0;
        const int oneLine = bar.sizeHint().height();
        for (const int width : {1400, 800, 500}) {
            bar.resize(width, 44);
            for (const QLabel* label : bar.findChildren<QLabel*>()) {
                if (!label->buddy())
                    continue;
                QCOMPARE(label->isVisible(), width > 500);
                QVERIFY(!label->buddy()->accessibleName().isEmpty());
                ++labels;
            }
            QCOMPARE(bar.sizeHint().height() > oneLine, width < 1400); // the boxes go below rather
        }
        QCOMPARE(labels, 3 * 3);
        bar.resize(1000, 44); // what is not said takes no room
        QVERIFY(device->width() >= device->fontMetrics().horizontalAdvance(device->text()));
    }
    void thePlaceLeadsBack()
    {
        m_desk->manage(63);
        m_desk->click("FW-10003");
        auto* group = m_desk->page->findChild<QAbstractButton*>(QStringLiteral("topologyPlace.group"));
        QVERIFY(group->text().contains(QStringLiteral("Group 3")));
        const auto* device =
            m_desk->page->findChild<widgets::TextLabel*>(QStringLiteral("topologyPlace.device"));
        QVERIFY(device->text().contains(QStringLiteral("FW-10003")));
        // What depends on something has its room only when something is chosen.
        QVERIFY(m_desk->page->findChild<QWidget*>(QStringLiteral("topologyPlace.reach"))->isHidden());
        support::click(group);
        QVERIFY(!m_desk->canvas()->viewport().isFitted());
        support::click(m_desk->page->findChild<QAbstractButton*>(QStringLiteral("topologyPlace.all")));
        QVERIFY(m_desk->canvas()->viewport().isFitted());
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("devices");
        for (const int devices : {10, 63, 500, 5000})
            QTest::addRow("%d", devices) << devices;
    }
    inspector::SelectionSummary& summary() const
    {
        return *m_desk->window->findChild<inspector::SelectionSummary*>(QStringLiteral("topologySummary"));
    }
    QString titleOfSummary() const
    {
        return summary().findChild<widgets::TextLabel*>(QStringLiteral("topologySummary.title"))->text();
    }
    /// With Shift, from corner to corner.
    void draw(const std::vector<QPoint>& corners) const
    {
        QTest::mousePress(m_desk->canvas(), Qt::LeftButton, Qt::ShiftModifier, corners.front());
        for (const QPoint corner : corners) {
            QMouseEvent moved(QEvent::MouseMove, corner, m_desk->canvas()->mapToGlobal(corner), Qt::NoButton,
                              Qt::LeftButton, Qt::ShiftModifier);
            QCoreApplication::sendEvent(m_desk->canvas(), &moved);
        }
        QTest::mouseRelease(m_desk->canvas(), Qt::LeftButton, Qt::ShiftModifier, corners.back());
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::TopologyDesk> m_desk;
};

HANDFAST_TEST(TopologyToolsTest)

} // namespace tst_topology_tools

#include "tst_topology_tools.moc"
