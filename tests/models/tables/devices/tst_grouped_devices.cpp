// Lines above the devices of each device group: what they say, and that rows below them follow the table.
#include "models/tables/devices/grouped_devices.h"

#include "models/tables/devices/selection_facts.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_grouped_devices {

using namespace models::tables;
using models::lifecycle::DeviceRegistry;
using session::base::Serial;

namespace {

const auto start = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

models::config::Configuration fleetOf(int firewalls)
{
    models::config::Configuration running;
    running.logCollectors["LC-1"];
    for (int i = 0; i < firewalls; ++i) {
        const std::string serial = "F" + std::to_string(10'000 + i);
        running.firewalls[serial].hostname = "fw-" + std::to_string(99'999 - i);
        running.deviceGroups[i % 2 == 0 ? "Paris" : "Berlin"].devices[serial];
    }
    return running;
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
    return {start, session::engine::Channel::Management, up};
}

} // namespace

class GroupedDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<session::base::ManualClock>(start + std::chrono::hours(1));
        m_registry = std::make_unique<DeviceRegistry>();
        m_devices = std::make_unique<DeviceTableModel>(*m_registry, *m_clock);
        m_groups = std::make_unique<GroupedDevices>(
            *m_devices, [](const QString& group) { return QStringLiteral("Shared > ") + group; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_groups.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_groups.reset();
    }

    void eachGroupHasALineAboveItsDevices()
    {
        tests::manage(*m_registry, fleetOf(4));
        QCOMPARE(rows(), QStringList({"Berlin (0/2 connected): Shared > Berlin", "fw-99996", "fw-99998",
                                      "Log Collectors (0/1 connected): Shared > Log Collectors", "LC-1",
                                      "Paris (0/2 connected): Shared > Paris", "fw-99997", "fw-99999"}));
        QVERIFY(!m_groups->flags(m_groups->index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_groups->flags(m_groups->index(1, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(m_groups->groupAt(0), QStringLiteral("Berlin"));
        QCOMPARE(m_groups->recordAt(0), nullptr);
        QCOMPARE(m_groups->recordAt(1)->serial, Serial("F10003"));
        QCOMPARE(m_groups->rowOf(Serial("F10000")), 7);
    }
    void theOrderIsThatOfTheTableInsideEachGroup()
    {
        tests::manage(*m_registry, fleetOf(4));
        const QPersistentModelIndex kept = m_groups->index(m_groups->rowOf(Serial("F10000")), 0);
        const QPersistentModelIndex line = m_groups->index(5, 0);
        QSignalSpy resets(m_groups.get(), &QAbstractItemModel::modelReset);
        m_groups->sort(int(DeviceColumn::Serial), Qt::AscendingOrder);
        QCOMPARE(rows().mid(6), QStringList({"fw-99999", "fw-99997"}));
        QCOMPARE(kept.row(), 6);
        QCOMPARE(line.row(), 5);
        QCOMPARE(resets.size(), 0);
    }
    void linesCountWhoIsConnected()
    {
        tests::manage(*m_registry, fleetOf(4));
        m_registry->absorb(std::vector{upOf("F10000")});
        QTRY_COMPARE(rows()[5], QStringLiteral("Paris (1/2 connected): Shared > Paris"));
    }
    void aClosedGroupHidesItsDevices()
    {
        tests::manage(*m_registry, fleetOf(4));
        m_groups->setClosed(QStringLiteral("Berlin"), true);
        QCOMPARE(m_groups->rowCount(), 6);
        QCOMPARE(m_groups->rowOf(Serial("F10003")), -1);
        QVERIFY(m_groups->index(0, 0).data(GroupClosedRole).toBool());
        m_groups->setClosed(QStringLiteral("Berlin"), false);
        QCOMPARE(m_groups->rowCount(), 8);
    }
    void theFilterLeavesNoEmptyGroup()
    {
        tests::manage(*m_registry, fleetOf(4));
        m_devices->setFilter(*DeviceFilter::parse(QStringLiteral("group:Paris")));
        QCOMPARE(m_groups->rowCount(), 3);
    }
    void aDeviceThatChangesItsGroupGoesThere()
    {
        auto fleet = fleetOf(4);
        tests::manage(*m_registry, fleet);
        fleet.deviceGroups["Paris"].devices = {{"F10002", {}}};
        fleet.deviceGroups["Rome"].devices = {{"F10000", {}}};
        tests::manage(*m_registry, fleet);
        QTRY_COMPARE(m_groups->groupAt(m_groups->rowOf(Serial("F10000")) - 1), QStringLiteral("Rome"));
    }
    void thousandsOfDevices()
    {
        tests::manage(*m_registry, fleetOf(20'000));
        QTRY_COMPARE(m_groups->rowCount(), 20'004);
    }

    void aSelectionInNumbers()
    {
        auto fleet = fleetOf(4);
        fleet.templateStacks["branch"].devices = {{"F10000", {}}, {"F10001", {}}};
        tests::manage(*m_registry, fleet, {{Serial("F10000"), "wanted"}});
        m_registry->absorb(std::vector{upOf("F10000"), upOf("F10001")});
        const SelectionFacts facts =
            selectionFacts({Serial("F10000"), Serial("F10001"), Serial("F10002"), Serial("gone")},
                           *m_registry, m_clock->now());
        QCOMPARE(facts.devices.size(), std::size_t(3));
        QCOMPARE(facts.states[std::size_t(DeviceStatus::Custom)], 2);
        QCOMPARE(facts.states[std::size_t(DeviceStatus::Offline)], 1);
        QCOMPARE(facts.connected.size(), std::size_t(2));
        QCOMPARE(facts.pushable, std::vector<Serial>({Serial("F10000"), Serial("F10001")}));
        QCOMPARE(facts.outOfSync, 1);
        QCOMPARE(facts.groups, 2);
    }

private:
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < m_groups->rowCount(); ++row)
            names << m_groups->index(row, int(DeviceColumn::Name)).data().toString();
        return names;
    }

    std::unique_ptr<session::base::ManualClock> m_clock;
    std::unique_ptr<DeviceRegistry> m_registry;
    std::unique_ptr<DeviceTableModel> m_devices;
    std::unique_ptr<GroupedDevices> m_groups;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HANDFAST_TEST(GroupedDevicesTest)

} // namespace tst_grouped_devices

#include "tst_grouped_devices.moc"
