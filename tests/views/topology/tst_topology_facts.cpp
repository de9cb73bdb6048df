// What the topology tells beside the picture: both ends of an edge, what depends on a CA, the last day,
// files.
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/topology/topology_desk.h"
#include "views/topology/picture_files.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSlider>
#include <QSvgRenderer>

namespace tst_topology_facts {

using namespace views;
using session::base::Serial;

class TopologyFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init() { m_desk = std::make_unique<tests::TopologyDesk>(*m_firstStart); }
    void cleanup() { m_desk.reset(); }

    void bothEndsOfTheEdgeAreShown() // V-2
    {
        m_desk->manage(10);
        m_desk->fleet.comesUp("FW-10001", "branch-1");
        m_desk->tell("FW-10001", {.channel = "log-forwarding",
                                  .role = "client",
                                  .peer = "10.0.0.9",
                                  .peerSerial = "LC-1",
                                  .state = "up",
                                  .authentication = "custom"});
        QTRY_COMPARE(m_desk->topology->find(Serial("FW-10001"))->channels.size(), std::size_t(1));
        m_desk->click("FW-10001");
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
    void anEndWithMoreWordsHasMoreRoom() // V-2
    {
        m_desk->manage(10);
        const QString name = QStringLiteral("a-branch-with-a-name-that-is-longer-than-most-others");
        m_desk->fleet.comesUp("FW-10001", name.toStdString());
        m_desk->click("FW-10001");
        QTRY_COMPARE(edgeText("client.name"), name);
        const auto widthOf = [this](const char* end) {
            return m_desk->page->findChild<QWidget*>(QStringLiteral("topologyEdge.%1.name").arg(end))
                ->width();
        };
        QTRY_VERIFY(widthOf("client") > widthOf("server") + 20);
    }
    void whatIsPresentedIsReadWhole() // V-2
    {
        m_desk->manage(10);
        m_desk->fleet.comesUp("FW-10001", "branch-1");
        m_desk->click("FW-10001");
        QTRY_VERIFY(edgeText("server.presents").startsWith(QStringLiteral("Presents ")));
        m_desk->page->findChild<QWidget*>(QStringLiteral("topologyEdge"))->setMaximumWidth(520);
        const auto* label =
            m_desk->page->findChild<widgets::TextLabel*>(QStringLiteral("topologyEdge.server.presents"));
        const auto advance = [label] { return label->fontMetrics().horizontalAdvance(label->text()); };
        QTRY_VERIFY(advance() > label->width()); // it has to go on in a second line
        QTRY_VERIFY(label->wordWrap() && label->heightForWidth(label->width()) <= label->height());
    }
    void aChannelBetweenDevicesIsDrawn() // V-2
    {
        m_desk->manage(10);
        m_desk->click("LC-2");
        const QImage before = m_desk->canvas()->grab().toImage();
        m_desk->tell("FW-10001", {.channel = "log-forwarding",
                                  .role = "client",
                                  .peer = "10.0.0.9",
                                  .peerSerial = "LC-1",
                                  .state = "refused",
                                  .reason = "expired"});
        QTRY_COMPARE(m_desk->topology->find(Serial("FW-10001"))->channels.size(), std::size_t(1));
        QVERIFY(m_desk->canvas()->grab().toImage() != before);
        const auto route = topology::routeBetween(
            m_desk->topology->topology(), m_desk->canvas()->arrangement(),
            m_desk->topology->indexOf(Serial("FW-10001")), m_desk->topology->indexOf(Serial("LC-1")));
        QVERIFY(route.size() >= 2);
        for (qsizetype at = 1; at < route.size(); ++at) // only along the gutters
            QVERIFY(route[at].x() == route[at - 1].x() || route[at].y() == route[at - 1].y());
        const auto touches = [this](QPointF end, const char* serial) {
            const QRectF place =
                m_desk->canvas()->arrangement().nodes[std::size_t(m_desk->topology->indexOf(Serial(serial)))];
            return place.adjusted(-1, -1, 1, 1).contains(end);
        };
        QVERIFY(touches(route.first(), "FW-10001"));
        QVERIFY(touches(route.last(), "LC-1"));
    }

    void whatDependsOnACaIsLitUp() // C-6
    {
        support::OpensslPki pki(m_pkiDirectory.path());
        pki.root("root");
        auto& manager = *m_desk->fleet.manager;
        QVERIFY(manager.edit({"set template base description x"}));
        QVERIFY(support::importCertificate(
            *manager.lifecycle,
            {.location = {"base"}, .name = "root", .pem = pki.certificate("root").toStdString()}));
        QVERIFY(
            manager.edit({"set template base config shared certificate-profile managers CA root",
                          "set template base config deviceconfig setting management secure-conn-client "
                          "certificate-type issued certificate-profile managers",
                          "set template-stack all templates base", "set template-stack all devices FW-10001",
                          "set template-stack all devices FW-10002"}));
        m_desk->manage(10);
        auto* objects = support::seen<QComboBox>(QStringLiteral("topologyPlace.object"));
        QVERIFY(objects);
        QTRY_VERIFY(objects->findText(QStringLiteral("CA: root (template base)")) > 0);
        support::choose(objects, QStringLiteral("CA: root (template base)"));
        QTRY_COMPARE(m_desk->topology->matches(), 2); // signatures are verified elsewhere
        QVERIFY(m_desk->page->findChild<widgets::TextLabel*>(QStringLiteral("topologyPlace.reach"))
                    ->text()
                    .startsWith(QStringLiteral("2 ")));
        support::choose(objects, objects->itemText(0));
        QCOMPARE(m_desk->topology->matches(), 10);
        support::choose(objects, QStringLiteral("CA: root (template base)"));
        support::choose(objects, objects->itemText(0)); // an answer that nobody waits for any more
        QVERIFY(!QTest::qWaitFor([this] { return m_desk->topology->matches() != 10; }, 500));
    }

    void theLastDayIsShownAgain() // V-2
    {
        m_desk->manage(63);
        {
            models::store::EventWriter writer(
                {.file = m_desk->fleet.manager->lifecycle->store().file(), .describe = {}});
            QVERIFY(writer.start());
            const auto now = m_desk->fleet.manager->clock.now();
            writer.accept({.time = now - std::chrono::hours(12),
                           .line = {.kind = "session-up",
                                    .serial = "FW-10001",
                                    .json = R"({"authentication":"custom"})"}});
            writer.accept({.time = now - std::chrono::hours(2),
                           .line = {.kind = "session-refused",
                                    .serial = "FW-10001",
                                    .json = R"({"reason":"unknown-issuer"})"}});
            writer.stop();
        }
        auto* slider = m_desk->page->findChild<QSlider*>(QStringLiteral("topologyTime.slider"));
        QVERIFY(!slider->isVisible());
        m_desk->window->findChild<QAction*>(QStringLiteral("topology.lastDay"))->trigger();
        QVERIFY(slider->isVisible());
        QTRY_VERIFY(slider->isEnabled());
        const auto status = [this] { return m_desk->topology->find(Serial("FW-10001"))->status; };
        QCOMPARE(status(), models::tables::DeviceStatus::Offline);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageDown); // an hour back
        QCOMPARE(status(), models::tables::DeviceStatus::Failed);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QCOMPARE(status(), models::tables::DeviceStatus::Custom);
        QVERIFY(!m_desk->topology->isLive());
        // The log begins within the day, and there it ends: what was before is not made up.
        const auto* reach = support::seen<widgets::TextLabel>(QStringLiteral("topologyTime.reach"));
        QVERIFY(reach && reach->text().startsWith(QStringLiteral("The log reaches back to ")));
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(slider->maximum() - slider->value(), 12 * 60);
        QCOMPARE(status(), models::tables::DeviceStatus::Custom);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(m_desk->topology->isLive());
        support::click(support::seen<QPushButton>(QStringLiteral("topologyTime.play")));
        QTRY_COMPARE_WITH_TIMEOUT(status(), models::tables::DeviceStatus::Custom, 60'000);
        support::click(support::seen<QPushButton>(QStringLiteral("topologyTime.now")));
        QVERIFY(!slider->isVisible());
        QVERIFY(m_desk->topology->isLive());
        QCOMPARE(status(), models::tables::DeviceStatus::Offline);
    }

    void aDayThatTheLogHoldsIsWhole() // V-2
    {
        m_desk->manage(10);
        {
            models::store::EventWriter writer(
                {.file = m_desk->fleet.manager->lifecycle->store().file(), .describe = {}});
            QVERIFY(writer.start());
            writer.accept({.time = m_desk->fleet.manager->clock.now() - std::chrono::hours(30),
                           .line = {.kind = "session-up",
                                    .serial = "FW-10001",
                                    .json = R"({"authentication":"custom"})"}});
            writer.stop();
        }
        m_desk->window->findChild<QAction*>(QStringLiteral("topology.lastDay"))->trigger();
        auto* slider = m_desk->page->findChild<QSlider*>(QStringLiteral("topologyTime.slider"));
        QTRY_VERIFY(slider->isEnabled());
        QVERIFY(!support::seen(QStringLiteral("topologyTime.reach")));
        QCOMPARE(slider->minimum(), 0);
    }
    void groupsWithinGroupsAreChosen() // ux 3.4
    {
        m_desk->manage(500);
        QVERIFY(m_desk->canvas()->arrangement().outers.empty());
        support::choose(support::seen<QComboBox>(QStringLiteral("topologyPlace.within")),
                        QStringLiteral("state"));
        QTRY_COMPARE(m_desk->canvas()->arrangement().outers.size(), std::size_t(5));
        QVERIFY(m_desk->topology->grouping().inner == models::tables::TopologyGrouping::State);
        m_desk->click("FW-10000");
        auto* place = m_desk->page->findChild<QAbstractButton*>(QStringLiteral("topologyPlace.group"));
        QTRY_COMPARE(place->text(), QStringLiteral("▸ Group 0 · Offline"));
        // Twice the same is once.
        support::choose(support::seen<QComboBox>(QStringLiteral("topologyPlace.grouping")),
                        QStringLiteral("state"));
        QTRY_VERIFY(m_desk->canvas()->arrangement().outers.empty());
    }

    void thePictureIsAFile_data() { addSizes(); }
    void thePictureIsAFile() // V-2
    {
        QFETCH(int, devices);
        m_desk->manage(devices);
        const QImage png = QImage::fromData(topology::pngOf(*m_desk->canvas()), "PNG");
        QCOMPARE(png.size(), m_desk->canvas()->size() * 2);
        const QByteArray svg = topology::svgOf(*m_desk->canvas());
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), m_desk->canvas()->rect());
        QVERIFY(svg.contains("FW-10000") || devices > 63); // words stay words
        const QByteArray pdf = topology::pdfOf(*m_desk->canvas());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
    void theMenuSavesIt()
    {
        m_desk->manage(10);
        auto* action = m_desk->window->findChild<QAction*>(QStringLiteral("topology.export.dot"));
        QVERIFY(action);
        action->trigger();
        auto* dialog = m_desk->page->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
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
    QString edgeText(const char* part) const
    {
        return m_desk->page
            ->findChild<widgets::TextLabel*>(QStringLiteral("topologyEdge.") + QLatin1String(part))
            ->text();
    }
    QTemporaryDir m_pkiDirectory;

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::TopologyDesk> m_desk;
};

HANDFAST_TEST(TopologyFactsTest)

} // namespace tst_topology_facts

#include "tst_topology_facts.moc"
