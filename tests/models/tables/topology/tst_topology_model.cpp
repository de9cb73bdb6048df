// The fleet as nodes and edges: order, groups, states, and how often a change is told.
#include "models/tables/topology/topology_model.h"

#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_topology_model {

using models::config::DeviceKind;
using models::lifecycle::DeviceRegistry;
using models::tables::DeviceFilter;
using models::tables::DeviceStatus;
using models::tables::TopologyModel;
using session::base::Serial;

namespace {

const auto start = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

models::config::Configuration smallFleet()
{
    models::config::Configuration configuration;
    configuration.firewalls["1"].hostname = "b-2";
    configuration.firewalls["2"].hostname = "B-1";
    configuration.firewalls["3"].hostname = "alone";
    configuration.firewalls["4"];
    configuration.logCollectors["5"].hostname = "lc";
    configuration.wildfireAppliances["6"].hostname = "wf";
    configuration.panDbAppliances["7"].hostname = "cloud";
    configuration.deviceGroups["Beta"].devices = {{"1", {}}, {"2", {}}};
    configuration.deviceGroups["alpha"].devices = {{"4", {}}};
    return configuration;
}

session::engine::Event upOf(const std::string& serial)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.allowed = true;
    attempt->verdict.world = session::trust::TrustWorld::Custom;
    attempt->judgedAt = start;
    session::engine::SessionUp up;
    up.serial = Serial(serial);
    up.attempt = attempt;
    up.hello.softwareVersion = "10.1.4";
    return {start, session::engine::Channel::Management, up};
}

} // namespace

class TopologyModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndNodesInASteadyOrder()
    {
        tests::manage(*m_registry, smallFleet());
        const auto& topology = model().topology();
        QStringList groups;
        for (const auto& group : topology.groups)
            groups << group.name;
        QCOMPARE(groups, QStringList({"Log Collectors", "WildFire appliances", "PAN-DB appliances", "alpha",
                                      "Beta", "No device group"}));
        QStringList names;
        for (const auto& node : topology.nodes)
            names << node.name;
        QCOMPARE(names, QStringList({"lc", "wf", "cloud", "4", "B-1", "b-2", "alone"}));
        QCOMPARE(topology.groups[4].nodes, std::vector<int>({4, 5}));
        QCOMPARE(topology.edges.size(), topology.nodes.size());
        QCOMPARE(topology.nodes[0].kind, DeviceKind::LogCollector);
        QCOMPARE(topology.nodes[2].kind, DeviceKind::PanDb);
        QCOMPARE(m_model->indexOf(Serial("3")), 6);
        QCOMPARE(m_model->indexOf(Serial("nobody")), -1);
    }

    void manyDevicesAreBuiltStepByStep()
    {
        models::config::Configuration many;
        for (int i = 0; i < 6'000; ++i)
            many.firewalls[std::to_string(i)].hostname = "fw-" + std::to_string(10'000 + i);
        QSignalSpy rebuilt(&model(), &TopologyModel::rebuilt);
        tests::manage(*m_registry, many);
        QCOMPARE(rebuilt.size(), 0); // the window answers first
        many.firewalls.erase("17");
        tests::manage(*m_registry, many);
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(model().topology().nodes.size(), 5'999U);
        QCOMPARE(model().topology().nodes[17].name, QString("fw-10018"));
        QCOMPARE(m_model->indexOf(Serial("17")), -1);
        tests::manage(*m_registry, smallFleet());
        QCOMPARE(model().topology().nodes.size(), 7U);
    }

    void leftWhileItIsBuiltItComesBackUpToDate()
    {
        models::config::Configuration many;
        for (int i = 0; i < 6'000; ++i)
            many.firewalls[std::to_string(i)];
        QSignalSpy rebuilt(&model(), &TopologyModel::rebuilt);
        tests::manage(*m_registry, many);
        m_model->setSeen(false);
        QTRY_COMPARE(rebuilt.size(), 1);
        m_registry->absorb(std::vector{upOf("5999")});
        m_model->setSeen(true);
        m_model->setSeen(false);
        m_registry->absorb(std::vector{upOf("1")}); // while it is built a second time
        QTRY_COMPARE(rebuilt.size(), 2);
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->find(Serial("1"))->status, DeviceStatus::Custom);
        QCOMPARE(m_model->find(Serial("5999"))->status, DeviceStatus::Custom);
    }

    void manyChangesAreToldOnce()
    {
        tests::manage(*m_registry, smallFleet());
        QSignalSpy changed(&model(), &TopologyModel::changed);
        QSignalSpy rebuilt(&model(), &TopologyModel::rebuilt);
        for (const char* serial : {"1", "2", "3", "4"})
            m_registry->absorb(std::vector{upOf(serial)});
        QCOMPARE(changed.size(), 0); // gathered first
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rebuilt.size(), 0);
        const auto* node = m_model->find(Serial("2"));
        QCOMPARE(node->status, DeviceStatus::Custom);
        QCOMPARE(m_model->topology().edges[std::size_t(m_model->indexOf(Serial("2")))].status,
                 DeviceStatus::Custom);
        m_registry->absorb(std::vector{upOf("1")});
        tests::manage(*m_registry, {});
        QCOMPARE(rebuilt.size(), 1); // at once: indices are void
        QVERIFY(m_model->topology().nodes.empty());
    }

    void whileNobodyLooksItDoesNotFollow()
    {
        tests::manage(*m_registry, smallFleet());
        QSignalSpy rebuilt(&model(), &TopologyModel::rebuilt);
        m_model->setSeen(false);
        m_registry->absorb(std::vector{upOf("1")});
        tests::manage(*m_registry, {});
        QCOMPARE(rebuilt.size(), 0);
        m_model->setSeen(true);
        QCOMPARE(rebuilt.size(), 1);
        QVERIFY(m_model->topology().nodes.empty());
        m_model->setSeen(false);
        m_model->setSeen(true); // nothing has happened
        QCOMPARE(rebuilt.size(), 1);
    }

    void anotherGroupRebuilds()
    {
        auto configuration = smallFleet();
        tests::manage(*m_registry, configuration);
        QSignalSpy rebuilt(&model(), &TopologyModel::rebuilt);
        configuration.deviceGroups["alpha"].devices["3"];
        tests::manage(*m_registry, configuration);
        QVERIFY(rebuilt.wait());
        QCOMPARE(m_model->topology().groups.size(), std::size_t(5));
    }

    void theFilterMarksMatches()
    {
        tests::manage(*m_registry, smallFleet());
        QSignalSpy changed(&model(), &TopologyModel::changed);
        m_model->setFilter(*DeviceFilter::parse("group:Beta"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->matches(), 2);
        QVERIFY(m_model->find(Serial("1"))->isMatch);
        QVERIFY(!m_model->find(Serial("5"))->isMatch);
        m_model->setFilter({});
        QCOMPARE(m_model->matches(), 7);
    }

    void waitsCountDown()
    {
        tests::manage(*m_registry, smallFleet());
        m_registry->absorb(std::vector{upOf("1")});
        m_registry->absorb(std::vector{session::engine::Event{
            start, session::engine::Channel::Management,
            session::engine::DisconnectWaitStarted{
                .deadline = start + std::chrono::minutes(10), .sessions = 1, .serial = Serial("1")}}});
        const auto& node = *model().find(Serial("1"));
        QCOMPARE(node.status, DeviceStatus::DisconnectWait);
        QCOMPARE(m_model->waitShare(node), 1.0);
        m_clock.advance(std::chrono::minutes(4));
        QCOMPARE(*m_model->waitLeft(node), std::chrono::milliseconds(std::chrono::minutes(6)));
        QCOMPARE(m_model->waitShare(node), 0.6);
        m_clock.advance(std::chrono::hours(4));
        QCOMPARE(m_model->waitLeft(node)->count(), 0);
        const auto& other = *m_model->find(Serial("2"));
        QVERIFY(!m_model->waitLeft(other));
    }

    void theWorstCounts()
    {
        using models::tables::severityRank;
        QVERIFY(severityRank(DeviceStatus::Failed) < severityRank(DeviceStatus::Blocked));
        QVERIFY(severityRank(DeviceStatus::Offline) < severityRank(DeviceStatus::Predefined));
        QVERIFY(severityRank(DeviceStatus::Predefined) < severityRank(DeviceStatus::Custom));
        models::tables::Topology topology;
        topology.nodes.resize(3);
        topology.nodes[0].status = DeviceStatus::Custom;
        topology.nodes[1].status = DeviceStatus::Blocked;
        topology.nodes[2].status = DeviceStatus::Predefined;
        QCOMPARE(worstOf(topology, {0, 1, 2}), DeviceStatus::Blocked);
        QCOMPARE(worstOf(topology, {0, 2}), DeviceStatus::Predefined);
        QCOMPARE(worstOf(topology, {}), DeviceStatus::Custom);
    }

    void init()
    {
        m_model.reset();
        m_registry = std::make_unique<DeviceRegistry>();
    }

private:
    TopologyModel& model()
    {
        if (!m_model)
            m_model = std::make_unique<TopologyModel>(
                models::tables::TopologyParts{.devices = *m_registry, .clock = m_clock, .disconnectWait = [] {
                                                  return std::chrono::minutes(10);
                                              }});
        return *m_model;
    }

    std::unique_ptr<DeviceRegistry> m_registry;
    session::base::ManualClock m_clock{start};
    std::unique_ptr<TopologyModel> m_model;
};

HANDFAST_TEST(TopologyModelTest)

} // namespace tst_topology_model

#include "tst_topology_model.moc"
