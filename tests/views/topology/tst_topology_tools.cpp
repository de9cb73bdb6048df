// What the topology has beside the picture: minimap, several devices at once, search, the line with the
// place, both ends of an edge, what depends on a CA, files.
#include "models/lifecycle/certificates/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "views/inspector/selection_summary.h"
#include "views/main_window/fleet_strip.h"
#include "views/main_window/main_window.h"
#include "views/main_window/window_binding.h"
#include "views/panes/devices_page.h"
#include "views/topology/picture_files.h"
#include "views/topology/topology_canvas.h"
#include "views/topology/topology_page.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QWheelEvent>

namespace tst_topology_tools {

using namespace views;
using session::base::Serial;

class TopologyToolsTest : public QObject
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
        m_window->addPage(devices);
        m_page = new topology::TopologyPage({.topology = *m_topology,
                                             .lifecycle = *manager.lifecycle,
                                             .inspector = devices->deviceInspector()});
        m_window->addPage(m_page);
        new main_window::WindowBinding(*m_window, *manager.lifecycle, *m_table); // its child
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(QStringLiteral("topology"));
    }
    void cleanup()
    {
        m_window.reset();
        m_topology.reset();
        m_table.reset();
        m_fleet.reset();
    }

    void theMinimapIsThereWhileAPartIsSeen_data() { addSizes(); }
    void theMinimapIsThereWhileAPartIsSeen()
    {
        QFETCH(int, devices);
        manage(devices);
        QVERIFY(!canvas()->minimap().isShown());
        canvas()->zoomBy(3);
        const topology::Minimap map = canvas()->minimap();
        QVERIFY(map.isShown());
        QVERIFY(QRectF(canvas()->rect()).contains(map.area));
        QVERIFY(map.area.width() <= 181 && map.area.height() <= 121);
        const QPoint corner = (map.area.topLeft() + QPointF(2, 2)).toPoint();
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, corner);
        QVERIFY(canvas()->viewport().seen().left() < 1);
        QVERIFY(canvas()->viewport().seen().top() < 1);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, (map.area.bottomRight() - QPointF(2, 2)).toPoint());
        const QSizeF extent = canvas()->arrangement().extent;
        QVERIFY(std::abs(canvas()->viewport().seen().right() - extent.width()) < 1);
        canvas()->fit();
        QVERIFY(!canvas()->minimap().isShown());
    }

    void aLassoChoosesWhatItSurrounds_data() { addSizes(); }
    void aLassoChoosesWhatItSurrounds()
    {
        QFETCH(int, devices);
        manage(devices);
        const QRect frame = canvas()->viewport().toView(canvas()->arrangement().groups.back().frame).toRect();
        draw({frame.topLeft() - QPoint(3, 3), frame.topRight() + QPoint(3, -3),
              frame.bottomRight() + QPoint(3, 3), frame.bottomLeft() + QPoint(-3, 3)});
        const auto& nodes = m_topology->topology().groups.back().nodes;
        QCOMPARE(canvas()->chosen().size(), nodes.size());
        QTRY_VERIFY(summary().isVisible());
        QVERIFY(titleOfSummary().startsWith(QLocale().toString(qulonglong(nodes.size())) + QLatin1Char(' ')));
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(canvas()->chosen().empty());
        QTRY_VERIFY(!summary().isVisible());
    }
    void shiftAddsOneAndTakesItAway()
    {
        manage(63);
        click(Serial("FW-10000"));
        click(Serial("FW-10003"), Qt::ShiftModifier);
        QCOMPARE(canvas()->chosen().size(), std::size_t(2)); // with the one that was selected
        click(Serial("FW-10004"), Qt::ShiftModifier);
        QCOMPARE(canvas()->chosen().size(), std::size_t(3));
        click(Serial("FW-10003"), Qt::ShiftModifier);
        QCOMPARE(canvas()->chosen().size(), std::size_t(2));
        QCOMPARE(canvas()->selected(), Serial("FW-10000"));
        click(Serial("FW-10005"));
        QVERIFY(canvas()->chosen().empty());
        QCOMPARE(canvas()->selected(), Serial("FW-10005"));
    }
    void keysChooseToo()
    {
        manage(63);
        click(Serial("FW-10000"));
        QTest::keyClick(canvas(), Qt::Key_Space);
        QCOMPARE(canvas()->chosen(), std::vector<Serial>({Serial("FW-10000")}));
        filter(QStringLiteral("group:\"Group 1\""));
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(int(canvas()->chosen().size()), m_topology->matches());
        QVERIFY(m_topology->matches() > 3);
    }
    void whoIsChosenCanBeSeen()
    {
        manage(500);
        click(Serial("LC-1"));
        const QImage before = canvas()->grab(canvas()->placeOf(Serial("FW-10009"))).toImage();
        canvas()->choose({Serial("FW-10009"), Serial("nobody")});
        QCOMPARE(canvas()->chosen(), std::vector<Serial>({Serial("FW-10009")}));
        QVERIFY(canvas()->grab(canvas()->placeOf(Serial("FW-10009"))).toImage() != before);
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
        manage(500);
        m_theme->setMotionReduced(false);
        for (int i = 0; i < changed; ++i)
            m_fleet->isRefused("FW-" + std::to_string(10'000 + i), session::trust::Reason::Expired);
        QTRY_COMPARE(int(m_topology->lately().size()), changed);
        const QImage now = canvas()->grab().toImage();
        QTRY_VERIFY(canvas()->grab().toImage() != now); // it is over
    }

    void enterGoesFromMatchToMatch()
    {
        manage(63);
        click(Serial("LC-1"));
        filter(QStringLiteral("serial:FW-10007,FW-10012"));
        QTRY_COMPARE(m_topology->matches(), 2);
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("filterField"));
        QTest::keyClick(field, Qt::Key_Return);
        const Serial first = canvas()->selected();
        QVERIFY(m_topology->find(first)->isMatch);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(canvas()->selected() != first);
        QVERIFY(m_topology->find(canvas()->selected())->isMatch);
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_F3);
        QCOMPARE(canvas()->selected(), first);
    }
    void aChipOfTheStripDimsTheOthersHere()
    {
        manage(63);
        m_fleet->isRefused("FW-10001", session::trust::Reason::Expired);
        QTRY_COMPARE(m_topology->find(Serial("FW-10001"))->status, models::tables::DeviceStatus::Failed);
        const QString name = QStringLiteral("legend.%1").arg(int(models::tables::DeviceStatus::Failed));
        QTRY_VERIFY(support::seen<main_window::LegendChip>(name));
        support::click(support::seen<main_window::LegendChip>(name));
        QCOMPARE(m_window->currentPageId(), QStringLiteral("topology"));
        QTRY_COMPARE(m_topology->matches(), 1);
        QVERIFY(support::seen<main_window::LegendChip>(name)->isChecked());
        QCOMPARE(m_table->rowCount(), 63); // the table has a filter of its own
    }
    void thePlaceLeadsBack()
    {
        manage(63);
        click(Serial("FW-10003"));
        auto* group = m_page->findChild<QAbstractButton*>(QStringLiteral("topologyPlace.group"));
        QVERIFY(group->text().contains(QStringLiteral("Group 3")));
        QVERIFY(m_page->findChild<widgets::TextLabel*>(QStringLiteral("topologyPlace.device"))
                    ->text()
                    .contains(QStringLiteral("FW-10003")));
        support::click(group);
        QVERIFY(!canvas()->viewport().isFitted());
        support::click(m_page->findChild<QAbstractButton*>(QStringLiteral("topologyPlace.all")));
        QVERIFY(canvas()->viewport().isFitted());
    }

    void bothEndsOfTheEdgeAreShown() // V-2
    {
        manage(10);
        m_fleet->comesUp("FW-10001", "branch-1");
        tell("FW-10001", {.channel = "log-forwarding",
                          .role = "client",
                          .peer = "10.0.0.9",
                          .peerSerial = "LC-1",
                          .state = "up",
                          .authentication = "custom"});
        QTRY_COMPARE(m_topology->find(Serial("FW-10001"))->channels.size(), std::size_t(1));
        click(Serial("FW-10001"));
        auto* channel = support::seen<QComboBox>(QStringLiteral("topologyEdge.channel"));
        QVERIFY(channel);
        QTRY_COMPARE(channel->count(), 2);
        QCOMPARE(edgeText("client.name"), QStringLiteral("branch-1"));
        QCOMPARE(edgeText("server.name"), QStringLiteral("Manager"));
        QVERIFY(edgeText("server.presents").startsWith(QStringLiteral("Presents ")));
        support::choose(channel, channel->itemText(1));
        QCOMPARE(edgeText("client.name"), QStringLiteral("branch-1"));
        QCOMPARE(edgeText("server.name"), QStringLiteral("LC-1"));
    }
    void aChannelBetweenDevicesIsDrawn() // V-2
    {
        manage(10);
        click(Serial("LC-2"));
        const QImage before = canvas()->grab().toImage();
        tell("FW-10001", {.channel = "log-forwarding",
                          .role = "client",
                          .peer = "10.0.0.9",
                          .peerSerial = "LC-1",
                          .state = "refused",
                          .reason = "expired"});
        QTRY_COMPARE(m_topology->find(Serial("FW-10001"))->channels.size(), std::size_t(1));
        QVERIFY(canvas()->grab().toImage() != before);
        const auto route = topology::routeBetween(m_topology->topology(), canvas()->arrangement(),
                                                  m_topology->indexOf(Serial("FW-10001")),
                                                  m_topology->indexOf(Serial("LC-1")));
        QVERIFY(route.size() >= 2);
        for (qsizetype at = 1; at < route.size(); ++at) // only along the gutters
            QVERIFY(route[at].x() == route[at - 1].x() || route[at].y() == route[at - 1].y());
        const auto touches = [this](QPointF end, const char* serial) {
            const QRectF place =
                canvas()->arrangement().nodes[std::size_t(m_topology->indexOf(Serial(serial)))];
            return place.adjusted(-1, -1, 1, 1).contains(end);
        };
        QVERIFY(touches(route.first(), "FW-10001"));
        QVERIFY(touches(route.last(), "LC-1"));
    }

    void whatDependsOnACaIsLitUp() // C-6
    {
        support::OpensslPki pki(m_pkiDirectory.path());
        pki.root("root");
        auto& manager = *m_fleet->manager;
        QVERIFY(manager.edit({"set template base description x"}));
        QVERIFY(models::lifecycle::importCertificate(
            *manager.lifecycle,
            {.location = {"base"}, .name = "root", .pem = pki.certificate("root").toStdString()}));
        QVERIFY(
            manager.edit({"set template base config shared certificate-profile managers CA root",
                          "set template base config deviceconfig setting management secure-conn-client "
                          "certificate-type issued certificate-profile managers",
                          "set template-stack all templates base", "set template-stack all devices FW-10001",
                          "set template-stack all devices FW-10002"}));
        manage(10);
        auto* objects = support::seen<QComboBox>(QStringLiteral("topologyPlace.object"));
        QVERIFY(objects);
        QTRY_VERIFY(objects->findText(QStringLiteral("CA: root (template base)")) > 0);
        support::choose(objects, QStringLiteral("CA: root (template base)"));
        QCOMPARE(m_topology->matches(), 2);
        QVERIFY(m_page->findChild<widgets::TextLabel*>(QStringLiteral("topologyPlace.reach"))
                    ->text()
                    .startsWith(QStringLiteral("2 ")));
        support::choose(objects, objects->itemText(0));
        QCOMPARE(m_topology->matches(), 10);
    }

    void thePictureIsAFile_data() { addSizes(); }
    void thePictureIsAFile() // V-2
    {
        QFETCH(int, devices);
        manage(devices);
        const QImage png = QImage::fromData(topology::pngOf(*canvas()), "PNG");
        QCOMPARE(png.size(), canvas()->size() * 2);
        const QByteArray svg = topology::svgOf(*canvas());
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), canvas()->rect());
        QVERIFY(svg.contains("FW-10000") || devices > 63); // words stay words
        const QByteArray pdf = topology::pdfOf(*canvas());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
    void theMenuSavesIt()
    {
        manage(10);
        auto* action = m_window->findChild<QAction*>(QStringLiteral("topology.export.dot"));
        QVERIFY(action);
        action->trigger();
        auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog);
        dialog->close();
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("topology.dot"));
        Q_EMIT dialog->fileSelected(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("digraph handfast {"));
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("devices");
        for (const int devices : {10, 63, 500, 5000})
            QTest::addRow("%d", devices) << devices;
    }
    void manage(int devices)
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
        m_fleet->manage(running);
    }
    void tell(const std::string& serial, session::wire::ChannelReport report) const
    {
        const session::engine::Event event{
            m_fleet->manager->clock.now(), session::engine::Channel::Management,
            session::engine::ChannelReported{.serial = Serial(serial), .report = std::move(report)}};
        m_fleet->manager->devices.absorb({&event, 1});
    }
    topology::TopologyCanvas* canvas() const { return m_page->findChild<topology::TopologyCanvas*>(); }
    inspector::SelectionSummary& summary() const
    {
        return *m_window->findChild<inspector::SelectionSummary*>(QStringLiteral("topologySummary"));
    }
    QString titleOfSummary() const
    {
        return summary().findChild<widgets::TextLabel*>(QStringLiteral("topologySummary.title"))->text();
    }
    QString edgeText(const char* part) const
    {
        return m_page->findChild<widgets::TextLabel*>(QStringLiteral("topologyEdge.") + QLatin1String(part))
            ->text();
    }
    void click(const Serial& serial, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, canvas()->placeOf(serial).center());
    }
    /// With Shift, from corner to corner.
    void draw(const std::vector<QPoint>& corners) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, Qt::ShiftModifier, corners.front());
        for (const QPoint corner : corners) {
            QMouseEvent moved(QEvent::MouseMove, corner, canvas()->mapToGlobal(corner), Qt::NoButton,
                              Qt::LeftButton, Qt::ShiftModifier);
            QCoreApplication::sendEvent(canvas(), &moved);
        }
        QTest::mouseRelease(canvas(), Qt::LeftButton, Qt::ShiftModifier, corners.back());
    }
    void filter(const QString& text) const
    {
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("filterField"));
        support::type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    QTemporaryDir m_pkiDirectory;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<models::tables::DeviceTableModel> m_table;
    std::unique_ptr<models::tables::TopologyModel> m_topology;
    std::unique_ptr<main_window::MainWindow> m_window;
    topology::TopologyPage* m_page = nullptr;
};

HANDFAST_TEST(TopologyToolsTest)

} // namespace tst_topology_tools

#include "tst_topology_tools.moc"
