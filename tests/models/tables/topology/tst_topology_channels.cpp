// The channels between devices as the topology has them, what lights up, and the graph for Graphviz.
#include "models/tables/topology/topology_dot.h"

#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_topology_channels {

using namespace models::tables;
using models::lifecycle::DeviceRegistry;
using session::base::Channel;
using session::base::Serial;

namespace {

const auto start = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

session::engine::Event upOf(const std::string& serial, const std::string& hostname)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.allowed = true;
    attempt->verdict.world = session::trust::TrustWorld::Custom;
    attempt->judgedAt = start;
    session::engine::SessionUp up;
    up.serial = Serial(serial);
    up.attempt = attempt;
    up.hello.hostname = hostname;
    up.hello.softwareVersion = "10.1.4";
    return {start, session::engine::Channel::Management, up};
}

session::engine::Event toldBy(const std::string& serial, session::wire::ChannelReport report)
{
    return {start, session::engine::Channel::Management,
            session::engine::ChannelReported{.serial = Serial(serial), .report = std::move(report)}};
}

} // namespace

class TopologyChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<DeviceRegistry>();
        m_model = std::make_unique<TopologyModel>(
            TopologyParts{.devices = *m_registry, .clock = m_clock, .disconnectWait = [] {
                              return std::chrono::minutes(10);
                          }});
        models::config::Configuration running;
        running.firewalls["FW-1"];
        running.firewalls["FW-2"];
        running.logCollectors["LC-1"];
        running.deviceGroups["HQ \"old\""].devices = {{"FW-1", {}}};
        tests::manage(*m_registry, running);
        m_registry->absorb(std::vector{upOf("FW-1", "fw \"one\"\\"), upOf("LC-1", "lc")});
    }
    void cleanup() { m_model.reset(); }

    void aReportIsAnEdgeWithAStateOfItsOwn_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("authentication");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const char* state, const char* authentication,
                            const char* reason, DeviceStatus status) {
            QTest::newRow(name) << state << authentication << reason << int(status);
        };
        row("V-2 custom", "up", "custom", "", DeviceStatus::Custom);
        row("V-2 predefined", "up", "predefined", "", DeviceStatus::Predefined);
        row("V-2 refused", "refused", "", "unknown-issuer", DeviceStatus::Failed);
        row("V-2 refused by a rule", "refused", "", "not-authorized", DeviceStatus::Blocked);
        row("V-2 down", "down", "", "closed-by-peer", DeviceStatus::Offline);
    }
    void aReportIsAnEdgeWithAStateOfItsOwn()
    {
        QFETCH(QString, state);
        QFETCH(QString, authentication);
        QFETCH(QString, reason);
        QFETCH(int, status);
        m_registry->absorb(std::vector{toldBy("FW-1", {.channel = "log-forwarding",
                                                       .role = "client",
                                                       .peer = "10.0.0.9",
                                                       .peerSerial = "LC-1",
                                                       .state = state.toStdString(),
                                                       .authentication = authentication.toStdString(),
                                                       .reason = reason.toStdString()})});
        QTRY_COMPARE(channels("FW-1").size(), std::size_t(1));
        const TopologyChannel channel = channels("FW-1").front();
        QCOMPARE(channel.channel, Channel::LogForwarding);
        QCOMPARE(channel.peer, Serial("LC-1"));
        QCOMPARE(channel.isServer, false);
        QCOMPARE(int(channel.status), status);
    }
    void aServerNamesItsClient()
    {
        m_registry->absorb(std::vector{
            toldBy("LC-1", {.channel = "log-forwarding", .role = "server", .peer = "FW-2", .state = "up"})});
        QTRY_COMPARE(channels("LC-1").size(), std::size_t(1));
        QCOMPARE(channels("LC-1").front().isServer, true);
        QCOMPARE(channels("LC-1").front().peer, Serial("FW-2"));
    }

    void lightingUpNarrowsTheFilter()
    {
        QCOMPARE(m_model->matches(), 3);
        QSignalSpy changed(m_model.get(), &TopologyModel::changed);
        m_model->lightUp(std::unordered_set{Serial("FW-1"), Serial("FW-2")});
        QCOMPARE(m_model->matches(), 2);
        QCOMPARE(changed.size(), 1);
        m_model->setFilter(*DeviceFilter::parse(QStringLiteral("serial:FW-2")));
        QCOMPARE(m_model->matches(), 1);
        m_model->lightUp(std::nullopt);
        QCOMPARE(m_model->matches(), 1);
        m_model->setFilter({});
        QCOMPARE(m_model->matches(), 3);
    }
    void firewallsAreGroupedByWhatIsChosen_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("device group") << int(TopologyGrouping::DeviceGroup)
                                      << QStringList{"Log Collectors", "HQ \"old\"", "No device group"};
        QTest::newRow("stack") << int(TopologyGrouping::TemplateStack)
                               << QStringList{"Log Collectors", "No template stack"};
        QTest::newRow("issuer") << int(TopologyGrouping::Issuer)
                                << QStringList{"Log Collectors", "No certificate seen yet"};
        QTest::newRow("software") << int(TopologyGrouping::Software)
                                  << QStringList{"Log Collectors", "10.1.4", "Version not known yet"};
        QTest::newRow("site") << int(TopologyGrouping::Site) << QStringList{"Log Collectors", "No tag"};
        QTest::newRow("state") << int(TopologyGrouping::State)
                               << QStringList{"Log Collectors", "Custom certificate", "Offline"};
    }
    void firewallsAreGroupedByWhatIsChosen()
    {
        QFETCH(int, grouping);
        m_model->setGrouping({.outer = TopologyGrouping(grouping)});
        const auto names = [this] {
            QStringList groups;
            for (const auto& group : m_model->topology().groups)
                groups << group.name;
            return groups;
        };
        QFETCH(QStringList, groups);
        QTRY_COMPARE(names(), groups);
    }
    void groupsWithinGroups() // ux 3.4
    {
        m_model->setGrouping({.outer = TopologyGrouping::State, .inner = TopologyGrouping::Software});
        const auto names = [this] {
            QStringList groups;
            for (const auto& group : m_model->topology().groups)
                groups << group.name;
            return groups;
        };
        QTRY_COMPARE(names(), (QStringList{"Log Collectors", "Custom certificate · 10.1.4",
                                           "Offline · Version not known yet"}));
        const auto& levels = m_model->topology().groups[1].levels;
        QCOMPARE(levels.outer, QString("Custom certificate"));
        QCOMPARE(levels.inner, QString("10.1.4"));
        QVERIFY(m_model->topology().groups[0].levels.inner.isEmpty()); // appliances stand by their kind
        m_model->setGrouping({.outer = TopologyGrouping::State});
        QTRY_COMPARE(names(), (QStringList{"Log Collectors", "Custom certificate", "Offline"}));
    }
    void aDoomedDeviceIsMarked()
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict.reason = session::trust::Reason::Expired;
        session::engine::SessionJudgedAnew judged;
        judged.serial = Serial("FW-1");
        judged.attempt = attempt;
        QTRY_COMPARE(m_model->find(Serial("FW-1"))->status, DeviceStatus::Custom);
        QVERIFY(!m_model->find(Serial("FW-1"))->isDoomed);
        m_registry->absorb(std::vector{session::engine::Event{start, Channel::Management, judged}});
        QTRY_VERIFY(m_model->find(Serial("FW-1"))->isDoomed);
    }

    void theGraphIsUnderstood()
    {
        m_registry->absorb(std::vector{toldBy("FW-1", {.channel = "log-forwarding",
                                                       .role = "client",
                                                       .peer = "10.0.0.9",
                                                       .peerSerial = "LC-1",
                                                       .state = "up",
                                                       .authentication = "custom"})});
        QTRY_COMPARE(channels("FW-1").size(), std::size_t(1));
        const QString dot = topologyDot(m_model->topology());
        QVERIFY(dot.contains(QStringLiteral("\"FW-1\" -> \"manager\"")));
        QVERIFY(dot.contains(QStringLiteral("\"FW-1\" -> \"LC-1\" [style=solid")));
        QVERIFY(dot.contains(QStringLiteral("label=\"HQ \\\"old\\\"\"")));
        QVERIFY(dot.contains(QStringLiteral("fw \\\"one\\\"\\\\\\nFW-1")));
        // What is quoted is balanced: an even number of quotes that are not escaped.
        int quotes = 0;
        for (qsizetype at = 0; at < dot.size(); ++at) {
            if (dot[at] == QLatin1Char('\\'))
                ++at;
            else if (dot[at] == QLatin1Char('"'))
                ++quotes;
        }
        QCOMPARE(quotes % 2, 0);
        m_model->lightUp(std::unordered_set{Serial("FW-2")});
        const QString less = topologyDot(m_model->topology());
        QVERIFY(!less.contains(QStringLiteral("FW-1")));
        QVERIFY(!less.contains(QStringLiteral("cluster_0")));
        QVERIFY(less.contains(QStringLiteral("\"FW-2\" -> \"manager\" [style=dotted")));
    }

private:
    std::vector<TopologyChannel> channels(const std::string& serial) const
    {
        return m_model->find(Serial(serial))->channels;
    }

    session::base::ManualClock m_clock{start + std::chrono::minutes(1)};
    std::unique_ptr<DeviceRegistry> m_registry;
    std::unique_ptr<TopologyModel> m_model;
};

HANDFAST_TEST(TopologyChannelsTest)

} // namespace tst_topology_channels

#include "tst_topology_channels.moc"
