// The device table: rows, order, filter, and what one batch of changes may signal.
#include "models/tables/device_table_model.h"

#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_device_table_model {

using models::lifecycle::DeviceRegistry;
using models::tables::DeviceColumn;
using models::tables::DeviceFilter;
using models::tables::DeviceStatus;
using models::tables::DeviceTableModel;
using session::base::Serial;

namespace {

const auto start = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

models::config::Configuration fleetOf(int count)
{
    models::config::Configuration configuration;
    for (int i = 0; i < count; ++i)
        configuration.firewalls[std::to_string(1000 + i)].hostname = "fw-" + std::to_string(9999 - i);
    return configuration;
}

session::engine::Event upOf(const std::string& serial, session::trust::TrustWorld world)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.allowed = true;
    attempt->verdict.world = world;
    attempt->evidence.world = world;
    attempt->judgedAt = start;
    session::engine::SessionUp up;
    up.serial = Serial(serial);
    up.attempt = attempt;
    up.hello.serial = serial;
    up.hello.softwareVersion = "10.1.4";
    return {start, session::engine::Channel::Management, up};
}

} // namespace

class DeviceTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRegistry()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tests::manage(registry, fleetOf(5));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.data(model.index(0, int(DeviceColumn::Name))).toString(), QString("fw-9995"));
        model.sort(int(DeviceColumn::Serial), Qt::DescendingOrder);
        QCOMPARE(model.data(model.index(0, int(DeviceColumn::Serial))).toString(), QString("1004"));
        registry.absorb(std::vector{upOf("1002", session::trust::TrustWorld::Custom)});
        QCOMPARE(model.counts()[std::size_t(DeviceStatus::Custom)], 1);
        QCOMPARE(model.counts()[std::size_t(DeviceStatus::Offline)], 4);
        model.setFilter(*DeviceFilter::parse("state:custom"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(Serial("1002")), 0);
        QCOMPARE(model.rowOf(Serial("1003")), -1);
    }
    void aBatchIsOneSignal()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(50));
        std::vector<session::engine::Event> events;
        for (int i = 0; i < 50; ++i)
            events.push_back(upOf(std::to_string(1000 + i), session::trust::TrustWorld::Predefined));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        registry.absorb(events);
        QCOMPARE(changed.size() + layouts.size(), 1);
    }
    void keepsSelectionsThroughAnotherOrder()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(9));
        const QPersistentModelIndex kept = model.index(model.rowOf(Serial("1003")), 0);
        model.sort(int(DeviceColumn::Serial), Qt::AscendingOrder);
        QCOMPARE(kept.row(), model.rowOf(Serial("1003")));
        model.sort(int(DeviceColumn::Serial), Qt::DescendingOrder);
        QCOMPARE(kept.row(), model.rowOf(Serial("1003")));
    }
};

HANDFAST_TEST(DeviceTableModelTest)

} // namespace tst_device_table_model

#include "tst_device_table_model.moc"
