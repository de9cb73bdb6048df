// The page as people use it: by mouse and keys, at every size of fleet.
#include "views/topology/topology_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/main_window/main_window.h"
#include "views/panes/fleet/devices_page.h"
#include "views/topology/topology_canvas.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

namespace tst_topology_page {

using namespace views;
using session::base::Serial;

namespace {

/// Firewalls in five groups, two Log Collectors and a WildFire appliance.
models::config::Configuration configurationOf(int devices)
{
    models::config::Configuration running;
    running.logCollectors["LC-1"];
    running.logCollectors["LC-2"];
    running.wildfireAppliances["WF-1"];
    for (int i = 0; i < devices - 3; ++i) {
        const std::string serial = "FW-" + std::to_string(10'000 + i);
        running.firewalls[serial];
        running.deviceGroups["Group " + std::to_string(i % 5)].devices[serial];
    }
    return running;
}

} // namespace

class TopologyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_theme = std::make_unique<theme::Theme>(theme::ThemeChoice::Light);
        m_theme->setMotionReduced(true);
        auto& manager = *m_fleet->manager;
        m_table = std::make_unique<models::tables::DeviceTableModel>(manager.devices, manager.clock);
        m_topology = std::make_unique<models::tables::TopologyModel>(models::tables::TopologyParts{
            .devices = manager.devices, .clock = manager.clock, .disconnectWait = [] {
                return std::chrono::minutes(10);
            }});
        m_window = std::make_unique<main_window::MainWindow>(*m_theme);
        auto* devices = new panes::DevicesPage(
            {.devices = *m_table, .inspector = {.lifecycle = *manager.lifecycle, .dropDirectory = {}}});
        m_inspector = &devices->deviceInspector();
        m_window->addPage(devices);
        m_page = new topology::TopologyPage(
            {.topology = *m_topology, .lifecycle = *manager.lifecycle, .inspector = *m_inspector});
        m_window->addPage(m_page);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("topology"));
    }
    void cleanup()
    {
        m_window.reset();
        m_topology.reset();
        m_table.reset();
        m_fleet.reset();
        m_theme.reset();
    }

    void withoutDevicesItSaysSo()
    {
        auto* empty = m_page->findChild<QWidget*>(QStringLiteral("topologyEmpty"));
        QVERIFY(empty->isVisible());
        QVERIFY(!canvas()->isVisible());
        manage(10);
        QVERIFY(!empty->isVisible());
        QVERIFY(canvas()->isVisible());
    }

    void everyDeviceCanBeClicked_data() { addSizes(); }
    void everyDeviceCanBeClicked()
    {
        QFETCH(int, devices);
        manage(devices);
        const auto& nodes = m_topology->topology().nodes;
        QCOMPARE(int(nodes.size()), devices);
        for (std::size_t at = 0; at < nodes.size(); at += std::max<std::size_t>(1, nodes.size() / 40)) {
            const Serial serial = nodes[at].serial;
            QVERIFY(canvas()->rect().contains(canvas()->placeOf(serial)));
            click(serial);
            QCOMPARE(canvas()->selected(), serial);
            QCOMPARE(m_inspector->device(), serial);
        }
    }

    void itIsPaintedAtEverySizeAndZoom_data() { addSizes(); }
    void itIsPaintedAtEverySizeAndZoom()
    {
        QFETCH(int, devices);
        manage(devices);
        m_fleet->comesUp("FW-10000", "first");
        m_fleet->waits("FW-10000", m_fleet->manager->clock.now() + std::chrono::minutes(5));
        m_fleet->isRefused("FW-10001", session::trust::Reason::UnknownIssuer);
        m_fleet->isRefused("FW-10002", session::trust::Reason::NotAuthorized);
        QTRY_COMPARE(statusOf("FW-10002"), models::tables::DeviceStatus::Blocked);
        const QPoint cursor = canvas()->placeOf(Serial("FW-10001")).center();
        QImage before = canvas()->grab().toImage();
        for (int notch = 0; notch < 22; ++notch) {
            const QRect place = canvas()->placeOf(Serial("FW-10001"));
            wheel(cursor, 120);
            const QImage now = canvas()->grab().toImage();
            // A card that doesn't grow any more is as large as it gets; until then each notch shows.
            const bool isLargest = topology::lookOf(place.size()) >= topology::Look::SmallCard &&
                                   canvas()->placeOf(Serial("FW-10001")) == place;
            QVERIFY2(isLargest || now != before, qPrintable(QString("notch %1").arg(notch)));
            before = now;
        }
        QVERIFY(topology::lookOf(canvas()->placeOf(Serial("FW-10001")).size()) >= topology::Look::SmallCard);
    }

    void theWheelZoomsAboutTheCursorAndCtrl0Fits()
    {
        manage(63);
        const QRect whole = canvas()->placeOf(Serial("FW-10007"));
        wheel(whole.center(), 240);
        const QRect closer = canvas()->placeOf(Serial("FW-10007"));
        QVERIFY(closer.width() > whole.width() * 1.4);
        QVERIFY((closer.center() - whole.center()).manhattanLength() <= 4);
        QTest::keyClick(canvas(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas()->placeOf(Serial("FW-10007")), whole);
    }

    void draggingPansAndChoosesNothing()
    {
        manage(63);
        wheel(canvas()->rect().center(), 480);
        const QRect before = canvas()->placeOf(Serial("FW-10007"));
        const Serial chosen = canvas()->selected();
        const QPoint from = canvas()->rect().center();
        auto* handle = m_window->windowHandle();
        QTest::mousePress(handle, Qt::LeftButton, {}, canvas()->mapTo(m_window.get(), from));
        for (int step = 1; step <= 5; ++step)
            move(from + QPoint(8 * step, 4 * step));
        QTest::mouseRelease(handle, Qt::LeftButton, {},
                            canvas()->mapTo(m_window.get(), from + QPoint(40, 20)));
        QCOMPARE(canvas()->placeOf(Serial("FW-10007")).topLeft() - before.topLeft(), QPoint(40, 20));
        QCOMPARE(canvas()->selected(), chosen);
    }

    void aDoubleClickFliesIntoTheGroupAndEscapeOut_data() { addSizes(); }
    void aDoubleClickFliesIntoTheGroupAndEscapeOut()
    {
        QFETCH(int, devices);
        manage(devices);
        const auto& arrangement = canvas()->arrangement();
        const QRectF frame = arrangement.groups.back().frame;
        const QPoint at = canvas()->viewport().toView(frame).toRect().center();
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, at);
        QVERIFY(!canvas()->viewport().isFitted());
        QVERIFY(canvas()->viewport().seen().contains(frame.center()));
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(canvas()->viewport().isFitted());
    }

    void theFlightArrives()
    {
        manage(500);
        m_theme->setMotionReduced(false);
        const QRectF frame = canvas()->arrangement().groups.back().frame;
        QTest::mouseDClick(canvas(), Qt::LeftButton, {},
                           canvas()->viewport().toView(frame).toRect().center());
        QTRY_VERIFY(canvas()->viewport().seen().contains(frame));
        QTRY_VERIFY(canvas()->viewport().toView(frame).width() > canvas()->width() / 2.0 ||
                    canvas()->viewport().toView(frame).height() > canvas()->height() / 2.0);
    }

    void arrowsWalkAndTabGoesToTheNextGroup()
    {
        manage(63);
        click(Serial("FW-10000"));
        QTest::keyClick(canvas(), Qt::Key_Down);
        QCOMPARE(m_inspector->device(), Serial("FW-10005")); // groups take turns
        QTest::keyClick(canvas(), Qt::Key_Up);
        QCOMPARE(m_inspector->device(), Serial("FW-10000"));
        QTest::keyClick(canvas(), Qt::Key_Tab);
        QCOMPARE(m_inspector->device(), Serial("FW-10001"));
        QTest::keyClick(canvas(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_inspector->device(), Serial("FW-10000"));
        QVERIFY(canvas()->hasFocus());
        for (int group = 0; group < 5; ++group)
            QTest::keyClick(canvas(), Qt::Key_Tab);
        QVERIFY(!canvas()->hasFocus()); // past the last group the keyboard is free again
    }

    void enterOpensTheDetails()
    {
        manage(63);
        click(Serial("FW-10003"));
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!m_inspector->isVisible());
        QTest::keyClick(canvas(), Qt::Key_Return);
        QVERIFY(m_inspector->isVisible());
        QCOMPARE(m_inspector->device(), Serial("FW-10003"));
    }

    void theFilterDims_data() { addSizes(); }
    void theFilterDims()
    {
        QFETCH(int, devices);
        manage(devices);
        click(Serial("LC-1")); // so that neither of the two is drawn as chosen
        const Serial in("FW-10004");
        const Serial out("FW-10003");
        for (const Serial& serial : {in, out})
            m_fleet->isRefused(serial.value, session::trust::Reason::UnknownIssuer);
        QTRY_COMPARE(statusOf(out.value), models::tables::DeviceStatus::Failed);
        move(QPoint(2, 2));
        const int inBefore = contrastOf(in);
        const int outBefore = contrastOf(out);
        QVERIFY(inBefore > 60);
        QVERIFY(outBefore > 60);
        filter(QStringLiteral("serial:FW-10004"));
        QTRY_COMPARE(m_topology->matches(), 1);
        QCOMPARE(contrastOf(in), inBefore);
        QVERIFY(contrastOf(out) < outBefore / 2);
        filter(QStringLiteral("nonsense:x"));
        QCOMPARE(m_topology->matches(), 1); // the last one that could be understood
        filter({});
        QTRY_COMPARE(m_topology->matches(), devices);
        QCOMPARE(contrastOf(out), outBefore);
    }

    void theFilterFieldTellsHowManyMatch()
    {
        manage(63);
        QSignalSpy replied(m_page, &main_window::Page::filterReplied);
        filter(QStringLiteral("group:\"Group 1\""));
        QTRY_VERIFY(!replied.isEmpty());
        QCOMPARE(replied.last().first().value<main_window::FilterReply>().hint, QStringLiteral("12 of 63"));
    }

    void bothPagesShowTheSameDevice()
    {
        manage(63);
        click(Serial("FW-10042"));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("devices"));
        QCOMPARE(m_inspector->device(), Serial("FW-10042"));
        auto* table = m_window->findChild<QWidget*>(QStringLiteral("devicesTable"));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_inspector->device(), Serial("FW-10043"));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(canvas()->selected(), Serial("FW-10043"));
        QCOMPARE(m_inspector->device(), Serial("FW-10043"));
    }

    void theSelectionGoesWithItsDevice()
    {
        manage(63);
        click(Serial("FW-10042"));
        manage(40);
        QVERIFY(canvas()->selected() != Serial("FW-10042"));
        QCOMPARE(m_inspector->device(), canvas()->selected());
    }

    void whereTheKeyboardIsCanBeSeen()
    {
        manage(63);
        click(Serial("FW-10003"));
        move(QPoint(2, 2));
        const QImage with = canvas()->grab().toImage();
        QTest::keyClick(m_window.get(), Qt::Key_Slash); // to the filter
        QVERIFY(!canvas()->hasFocus());
        QVERIFY(canvas()->grab().toImage() != with);
    }

    void aTipTellsWhatADeviceIs()
    {
        manage(63);
        m_fleet->isRefused("FW-10001", session::trust::Reason::UnknownIssuer);
        QTRY_COMPARE(statusOf("FW-10001"), models::tables::DeviceStatus::Failed);
        const QPoint at = canvas()->placeOf(Serial("FW-10001")).center();
        move(at);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("FW-10001")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("Authentication failed")));
        QToolTip::hideText();
    }

    void readersFindEveryDevice()
    {
        manage(63);
        click(Serial("FW-10003"));
        QVERIFY(canvas()->accessibleDescription().contains(QStringLiteral("FW-10003")));
        auto* list = QAccessible::queryAccessibleInterface(canvas());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 63);
        QCOMPARE(list->focusChild(), list->child(m_topology->indexOf(Serial("FW-10003"))));
        for (int at = 0; at < 63; ++at) {
            auto* item = list->child(at);
            QVERIFY(item->isValid());
            const auto& node = m_topology->topology().nodes[std::size_t(at)];
            QVERIFY(item->text(QAccessible::Name).contains(node.name));
            QCOMPARE(list->indexOfChild(item), at);
            QCOMPARE(item->rect().center(), canvas()->mapToGlobal(canvas()->placeOf(node.serial).center()));
            QCOMPARE(bool(item->state().selected), node.serial == Serial("FW-10003"));
        }
        auto* gone = list->child(m_topology->indexOf(Serial("FW-10059")));
        manage(10);
        QVERIFY(!gone->isValid());
        QCOMPARE(list->childCount(), 10);
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("devices");
        for (const int devices : {10, 63, 500, 5000})
            QTest::addRow("%d", devices) << devices;
    }

    void manage(int devices) { m_fleet->manage(configurationOf(devices)); }
    topology::TopologyCanvas* canvas() const { return m_page->findChild<topology::TopologyCanvas*>(); }
    models::tables::DeviceStatus statusOf(const std::string& serial) const
    {
        return m_topology->find(Serial(serial))->status;
    }
    void click(const Serial& serial) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->placeOf(serial).center());
    }
    void move(QPoint at) const
    {
        QTest::mouseMove(m_window->windowHandle(), canvas()->mapTo(m_window.get(), at));
    }
    void wheel(QPoint at, int delta) const
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event); // this Qt has no QTest function for the wheel
    }
    void filter(const QString& text) const
    {
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("filterField"));
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Between the lightest and the darkest point of a device's place.
    int contrastOf(const Serial& serial) const
    {
        const QImage image = canvas()->grab(canvas()->placeOf(serial)).toImage();
        int least = 255;
        int most = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(image.pixel(x, y));
                least = std::min(least, grey);
                most = std::max(most, grey);
            }
        return most - least;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<models::tables::DeviceTableModel> m_table;
    std::unique_ptr<models::tables::TopologyModel> m_topology;
    std::unique_ptr<main_window::MainWindow> m_window;
    topology::TopologyPage* m_page = nullptr;
    inspector::DeviceInspector* m_inspector = nullptr;
};

HANDFAST_TEST(TopologyPageTest)

} // namespace tst_topology_page

#include "tst_topology_page.moc"
