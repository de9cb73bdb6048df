// The device table: rows, order, filter, and what one batch of changes may signal.
#include "models/tables/devices/device_table_model.h"

#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>

namespace tst_device_table_model {

using models::lifecycle::DeviceRegistry;
using models::tables::DeviceColumn;
using models::tables::DeviceFilter;
using models::tables::DeviceStatus;
using models::tables::DeviceTableModel;
using session::base::Serial;

namespace {

/// Far above what a loaded machine needs for thousands of rows, in milliseconds.
constexpr int patience = 60'000;

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

session::engine::Event doomedOf(const std::string& serial, std::optional<session::base::TimePoint> endsAt)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.reason = session::trust::Reason::Expired;
    session::engine::SessionJudgedAnew fact;
    fact.serial = Serial(serial);
    fact.attempt = attempt;
    fact.endsAt = endsAt;
    return {start, session::engine::Channel::Management, fact};
}

} // namespace

class DeviceTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreInNaturalOrder()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start);
        DeviceTableModel model(registry, clock);
        auto fleet = fleetOf(3);
        const std::array names{"Fw-100", "fw-9b", "fw-10"};
        auto name = names.begin();
        for (const auto& [serial, entry] : fleetOf(3).firewalls)
            fleet.firewalls[serial].hostname = *name++;
        tests::manage(registry, fleet);
        model.sort(int(DeviceColumn::Name), Qt::AscendingOrder);
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order << model.index(row, int(DeviceColumn::Name)).data().toString();
        QCOMPARE(order, QStringList({"fw-9b", "fw-10", "Fw-100"}));
    }
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
    void manyDevicesComeStepByStep()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start);
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(6'000));
        QCOMPARE(model.rowCount(), 0);           // the window answers first
        tests::manage(registry, fleetOf(5'500)); // before the rows were found: those that are gone stay out
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5'500, patience);
        QTRY_COMPARE_WITH_TIMEOUT(model.counts()[std::size_t(DeviceStatus::Offline)], 5'500, patience);
        QCOMPARE(model.data(model.index(0, int(DeviceColumn::Name))).toString(), QString("fw-4500"));
        model.sort(int(DeviceColumn::Status), Qt::AscendingOrder);
        tests::manage(registry, fleetOf(5'400));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        registry.absorb(
            std::vector{upOf("1002", session::trust::TrustWorld::Custom)}); // among rows of before
        QTRY_COMPARE_WITH_TIMEOUT(model.counts()[std::size_t(DeviceStatus::Custom)], 1, patience);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 5'400);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowOf(Serial("1002")) == 0 || model.rowOf(Serial("1002")) == 5'399,
                                 patience);
        tests::manage(registry, fleetOf(3));
        QCOMPARE(model.rowCount(), 3);
    }
    /// The cells say what is new at once; where each row belongs is found in turns of the loop of its own.
    void veryManyThatChangeTheirPlacesAreSortedInSteps()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start);
        DeviceTableModel model(registry, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tests::manage(registry, fleetOf(6'000));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 6'000, patience);
        model.sort(int(DeviceColumn::Status), Qt::AscendingOrder); // custom ones first
        const QPersistentModelIndex kept = model.index(model.rowOf(Serial("1500")), 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        const auto comeUp = [&registry](int from, int to) {
            std::vector<session::engine::Event> events;
            for (int i = from; i < to; ++i)
                events.push_back(upOf(std::to_string(1000 + i), session::trust::TrustWorld::Custom));
            registry.absorb(events);
        };
        comeUp(500, 1500);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(layouts.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(layouts.size(), 1, patience);
        QVERIFY(model.rowOf(Serial("1500")) < 1000);
        QCOMPARE(kept.row(), model.rowOf(Serial("1500")));
        // What changes while it goes on is not forgotten.
        comeUp(2000, 2100);
        (void)layouts.wait(20);
        comeUp(2100, 2200);
        const auto areInOrder = [&model] {
            for (int row = 0; row < 1200; ++row)
                if (!model.recordAt(row)->session)
                    return false;
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(areInOrder(), patience);
        // Under a filter rows come the same way.
        model.setFilter(*DeviceFilter::parse("state:custom"));
        QCOMPARE(model.rowCount(), 1200);
        comeUp(3000, 3001);
        QCOMPARE(model.rowCount(), 1200);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1201, patience);
    }
    void whatChangesIsCountedAnewAndSoIsWhatTheTimeEnds()
    {
        DeviceRegistry registry;
        session::base::ManualClock clock(start);
        DeviceTableModel model(registry, clock);
        const auto countOf = [&](DeviceStatus status) { return model.counts()[std::size_t(status)]; };
        tests::manage(registry, fleetOf(3));
        registry.absorb(std::vector{upOf("1000", session::trust::TrustWorld::Custom),
                                    upOf("1001", session::trust::TrustWorld::Predefined)});
        registry.absorb(std::vector{upOf("1001", session::trust::TrustWorld::Custom)});
        QCOMPARE(countOf(DeviceStatus::Custom), 2);
        QCOMPARE(countOf(DeviceStatus::Predefined), 0);
        QCOMPARE(countOf(DeviceStatus::Offline), 1);
        registry.absorb(std::vector{session::engine::Event{
            start, session::engine::Channel::Management,
            session::engine::SessionDown{.serial = Serial("1000"), .connection = {}, .reason = {}}}});
        QCOMPARE(countOf(DeviceStatus::Handshaking), 1);
        QSignalSpy told(&model, &DeviceTableModel::countsChanged);
        clock.advance(std::chrono::seconds(6));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(DeviceStatus::Offline), 2, patience); // by the model's own tick
        QCOMPARE(countOf(DeviceStatus::Handshaking), 0);
        QVERIFY(!told.isEmpty());
        tests::manage(registry, fleetOf(1));
        QCOMPARE(countOf(DeviceStatus::Offline), 1);
        QCOMPARE(countOf(DeviceStatus::Custom), 0);
    }
    void numbersOfABurstAreToldFewTimes()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start);
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(9));
        QSignalSpy told(&model, &DeviceTableModel::countsChanged);
        int custom = -1; // as it was told last
        connect(&model, &DeviceTableModel::countsChanged, this,
                [&] { custom = model.counts()[std::size_t(DeviceStatus::Custom)]; });
        for (int i = 1000; i < 1009; ++i)
            registry.absorb(std::vector{upOf(std::to_string(i), session::trust::TrustWorld::Custom)});
        QCOMPARE(told.size(), 1); // the first at once
        QCOMPARE(custom, 1);
        QTRY_COMPARE_WITH_TIMEOUT(custom, 9, patience);
        QCOMPARE(told.size(), 2);
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
    void anotherNameMovesOneRow_data()
    {
        QTest::addColumn<QString>("hostname");
        QTest::addColumn<int>("row");
        QTest::newRow("to the top") << "a" << 0;
        QTest::newRow("up") << "fw-9992x" << 2;
        QTest::newRow("nowhere") << "fw-9995x" << 4;
        QTest::newRow("down") << "fw-9997x" << 6;
        QTest::newRow("to the end") << "z" << 8;
    }
    void anotherNameMovesOneRow()
    {
        QFETCH(QString, hostname);
        QFETCH(int, row);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            DeviceRegistry registry;
            const session::base::ManualClock clock(start + std::chrono::hours(1));
            DeviceTableModel model(registry, clock);
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
            auto fleet = fleetOf(9); // fw-9991 to fw-9999
            tests::manage(registry, fleet);
            model.sort(int(DeviceColumn::Name), order);
            const Serial serial = model.recordAt(4)->serial;
            const QPersistentModelIndex kept = model.index(4, 0);
            QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
            QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
            fleet.firewalls[serial.value].hostname = hostname.toStdString();
            tests::manage(registry, fleet);
            const int wanted = order == Qt::AscendingOrder ? row : 8 - row;
            QCOMPARE(model.recordAt(wanted)->serial, serial);
            QCOMPARE(model.rowOf(serial), wanted);
            QCOMPARE(kept.row(), wanted);
            QCOMPARE(layouts.size() + resets.size(), 0);
            for (int each = 0; each < 9; ++each)
                QCOMPARE(model.rowOf(model.recordAt(each)->serial), each);
        }
    }
    void manyChangesAtOnceAreSortedOnce()
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        auto fleet = fleetOf(1200);
        tests::manage(registry, fleet);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::map<Serial, std::string> digests;
        for (const auto& [serial, device] : fleet.firewalls)
            digests.emplace(serial, "another");
        tests::manage(registry, fleet, digests); // no name is another one
        QCOMPARE(layouts.size(), 0);
        QCOMPARE(changed.size(), 1);
        for (int number = 0; number < 1200; ++number)
            fleet.firewalls[std::to_string(1000 + number)].hostname =
                "h" + std::to_string(number * 7919 % 1200);
        tests::manage(registry, fleet, digests);
        QCOMPARE(layouts.size(), 1);
        for (int row = 1; row < 1200; ++row)
            QVERIFY(std::pair(model.recordAt(row - 1)->hostname.size(), model.recordAt(row - 1)->hostname) <
                    std::pair(model.recordAt(row)->hostname.size(), model.recordAt(row)->hostname));
    }
    void aDoomedSessionIsMarked() // K1
    {
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(3));
        registry.absorb(std::vector{upOf("1000", session::trust::TrustWorld::Custom),
                                    upOf("1001", session::trust::TrustWorld::Custom),
                                    upOf("1002", session::trust::TrustWorld::Custom)});
        const auto text = [&model](const char* serial, DeviceColumn column, int role = Qt::DisplayRole) {
            return model.data(model.index(model.rowOf(Serial(serial)), int(column)), role).toString();
        };
        const auto cause = [&](const char* serial) {
            return text(serial, DeviceColumn::Status, models::tables::CauseRole);
        };
        QCOMPARE(cause("1001"), QString());
        registry.absorb(
            std::vector{doomedOf("1001", {}), doomedOf("1002", clock.now() + std::chrono::seconds(250))});
        QCOMPARE(cause("1001"), QString("Ends with the next wait: Certificate expired"));
        QCOMPARE(text("1001", DeviceColumn::Disconnect), QString("next wait"));
        QCOMPARE(cause("1002"), QString("Ends in 04:10: Certificate expired"));
        QCOMPARE(text("1002", DeviceColumn::Disconnect), QString("04:10"));
        QCOMPARE(cause("1000"), QString());
        model.sort(int(DeviceColumn::Disconnect), Qt::AscendingOrder);
        QCOMPARE(model.rowOf(Serial("1002")), 0);
        QCOMPARE(model.rowOf(Serial("1001")), 1);
        model.setFilter(*DeviceFilter::parse("reason:expired"));
        QCOMPARE(model.rowCount(), 2);
    }
    void x3_whatIsForeseenIsMarked()
    {
        using session::trust::DoomAhead;
        DeviceRegistry registry;
        const session::base::ManualClock clock(start + std::chrono::hours(1));
        DeviceTableModel model(registry, clock);
        tests::manage(registry, fleetOf(4));
        registry.absorb(std::vector{upOf("1000", session::trust::TrustWorld::Custom),
                                    upOf("1001", session::trust::TrustWorld::Custom),
                                    upOf("1002", session::trust::TrustWorld::Custom),
                                    upOf("1003", session::trust::TrustWorld::Custom)});
        const auto at = [&model](const char* serial, DeviceColumn column, int role = Qt::DisplayRole) {
            return model.data(model.index(model.rowOf(Serial(serial)), int(column)), role);
        };
        QCOMPARE(at("1001", DeviceColumn::NextReconnect).toString(), QString());
        QVERIFY(!at("1001", DeviceColumn::Status, models::tables::DoomedRole).toBool());
        DoomAhead byTime{.ground = DoomAhead::Ground::Time,
                         .reason = session::trust::Reason::Expired,
                         .rule = "C20",
                         .certificate = {}};
        byTime.from = clock.now() + std::chrono::minutes(190);
        DoomAhead byCandidate{.ground = DoomAhead::Ground::Candidate,
                              .reason = session::trust::Reason::UnknownIssuer,
                              .rule = "C4",
                              .certificate = {}};
        registry.setAhead({{Serial("1001"), byTime}, {Serial("1002"), byCandidate}});
        registry.absorb(std::vector{doomedOf("1003", {})});
        QCOMPARE(at("1001", DeviceColumn::NextReconnect).toString(),
                 QString("Fails in 3 h 10 min: Certificate expired"));
        QCOMPARE(at("1001", DeviceColumn::Status, models::tables::CauseRole).toString(),
                 QString("Fails in 3 h 10 min: Certificate expired"));
        QVERIFY(at("1001", DeviceColumn::Status, models::tables::DoomedRole).toBool());
        QCOMPARE(at("1001", DeviceColumn::Status, Qt::ToolTipRole).toString(),
                 QString("Custom certificate\nFails in 3 h 10 min: Certificate expired"));
        // That it only expires is told by the mark of its certificate.
        QVERIFY((at("1001", DeviceColumn::Status, models::tables::MarksRole).toInt() &
                 models::tables::doomedMark) == 0);
        for (const char* serial : {"1002", "1003"})
            QVERIFY((at(serial, DeviceColumn::Status, models::tables::MarksRole).toInt() &
                     models::tables::doomedMark) != 0);
        QVERIFY(at("1002", DeviceColumn::NextReconnect)
                    .toString()
                    .startsWith("Fails to reconnect after the commit"));
        QCOMPARE(at("1003", DeviceColumn::NextReconnect).toString(), QString("Fails: Certificate expired"));
        model.sort(int(DeviceColumn::NextReconnect), Qt::AscendingOrder);
        const auto order = {"1003", "1002", "1001", "1000"};
        QVERIFY(std::ranges::equal(order, std::vector{0, 1, 2, 3}, {},
                                   [&](const char* serial) { return model.rowOf(Serial(serial)); }));
        model.setFilter(*DeviceFilter::parse("doomed:candidate"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(*DeviceFilter::parse("reason:expired"));
        QCOMPARE(model.rowCount(), 2);
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
