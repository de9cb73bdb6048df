// the fleet of another date in the table and the topology: states, causes, filter, order and counts are
// those of then, and now comes back as it was.
#include "models/tables/devices/estate_then.h"

#include "models/tables/devices/device_table_model.h"
#include "models/tables/topology/topology_model.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_estate_then {

using models::lifecycle::DeviceRecord;
using models::lifecycle::DeviceRegistry;
using models::tables::DeviceColumn;
using models::tables::DeviceFilter;
using models::tables::DeviceStatus;
using models::tables::DeviceTableModel;
using models::tables::EstateThen;
using models::tables::recordsThen;
using models::tables::TopologyModel;
using models::workflows::DeviceThen;
using session::base::Serial;
using session::trust::Reason;
using session::trust::TrustWorld;
using State = DeviceThen::State;

namespace {

const auto today = *session::base::fromRfc3339("2026-11-24T03:00:00Z");
const auto later = *session::base::fromRfc3339("2027-03-01T00:00:00Z");

session::engine::Event cameUp(const std::string& serial, TrustWorld world)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.allowed = true;
    attempt->verdict.world = world;
    attempt->judgedAt = today;
    session::engine::SessionUp up;
    up.serial = Serial(serial);
    up.attempt = attempt;
    up.hello.hostname = "fw-" + serial;
    return {today, session::engine::Channel::Management, up};
}

} // namespace

class EstateThenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<DeviceRegistry>();
        models::config::Configuration running;
        for (const char* serial : {"1", "2", "3", "4"})
            running.firewalls[serial];
        tests::manage(*m_registry, running);
        m_registry->absorb(std::vector{cameUp("1", TrustWorld::Custom), cameUp("2", TrustWorld::Custom),
                                       cameUp("3", TrustWorld::Predefined)});
    }

    void x4_recordsSayWhatWasJudged()
    {
        const auto records = recordsThen(recordsNow(), judged(), later);
        QCOMPARE(records.size(), std::size_t(4));
        const auto statusOf = [&records](const char* serial) {
            return models::tables::statusOf(
                *std::ranges::find(records, Serial(serial), &DeviceRecord::serial), later);
        };
        QCOMPARE(statusOf("1"), DeviceStatus::Custom);
        QCOMPARE(statusOf("2"), DeviceStatus::Blocked);
        QCOMPARE(statusOf("3"), DeviceStatus::Predefined); // it comes in by the world that it has
        QCOMPARE(statusOf("4"), DeviceStatus::Offline);
    }
    void x4_theTableShowsIt()
    {
        const session::base::ManualClock clock(today);
        EstateThen then(*m_registry);
        DeviceTableModel model(*m_registry, clock);
        model.follow(then);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto before = model.counts();
        QSignalSpy counted(&model, &DeviceTableModel::countsChanged);
        then.show(later, recordsThen(recordsNow(), judged(), later));
        QCOMPARE(then.at(), std::optional(later));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(statusIn(model, "2"), DeviceStatus::Blocked);
        QVERIFY(model.index(model.rowOf(Serial("2")), int(DeviceColumn::Status))
                    .data(models::tables::CauseRole)
                    .toString()
                    .contains("expired", Qt::CaseInsensitive));
        QCOMPARE(model.shownCounts()[std::size_t(DeviceStatus::Blocked)], 1);
        QCOMPARE(model.counts(), before); // of now: tray and overview go on by them
        QVERIFY(!counted.empty());
        model.setFilter(*DeviceFilter::parse("state:blocked"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.recordAt(0)->serial, Serial("2"));
        // What happens meanwhile is no fact of then.
        m_registry->absorb(std::vector{cameUp("4", TrustWorld::Custom)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.counts()[std::size_t(DeviceStatus::Custom)], 3);
        model.setFilter({});
        then.backToNow();
        QVERIFY(!then.at());
        QCOMPARE(statusIn(model, "2"), DeviceStatus::Custom);
        QCOMPARE(statusIn(model, "4"), DeviceStatus::Custom);
        QCOMPARE(model.shownCounts(), model.counts());
    }
    void x4_soDoesTheTopology()
    {
        const session::base::ManualClock clock(today);
        EstateThen then(*m_registry);
        TopologyModel model({.devices = *m_registry, .clock = clock, .disconnectWait = [] {
                                 return std::chrono::minutes(1);
                             }});
        model.follow(then);
        then.show(later, recordsThen(recordsNow(), judged(), later));
        QCOMPARE(model.find(Serial("2"))->status, DeviceStatus::Blocked);
        QVERIFY(!model.isLive());
        QSignalSpy changed(&model, &TopologyModel::changed);
        m_registry->absorb(std::vector{cameUp("4", TrustWorld::Custom)});
        QVERIFY(!changed.wait(300));
        QCOMPARE(model.find(Serial("4"))->status, DeviceStatus::Offline);
        then.backToNow();
        QVERIFY(model.isLive());
        QCOMPARE(model.find(Serial("2"))->status, DeviceStatus::Custom);
        QCOMPARE(model.find(Serial("4"))->status, DeviceStatus::Custom);
    }
    void veryManyAreShownInSteps()
    {
        models::config::Configuration running;
        for (int i = 0; i < 6'000; ++i)
            running.firewalls[std::to_string(10'000 + i)];
        tests::manage(*m_registry, running);
        const session::base::ManualClock clock(today);
        EstateThen then(*m_registry);
        DeviceTableModel model(*m_registry, clock);
        model.follow(then);
        std::vector<DeviceThen> all;
        for (const auto& [serial, record] : m_registry->records())
            all.push_back(
                {.serial = serial, .hostname = {}, .state = State::Refused, .reason = Reason::Expired});
        for (const bool isLater : {true, false, true}) {
            if (isLater)
                then.show(later, recordsThen(recordsNow(), all, later));
            else
                then.backToNow();
            const auto wanted = isLater ? DeviceStatus::Blocked : DeviceStatus::Offline;
            QTRY_COMPARE(statusIn(model, "10007"), wanted);
            QCOMPARE(model.shownCounts()[std::size_t(wanted)], 6'000);
        }
    }

private:
    [[nodiscard]] std::vector<DeviceRecord> recordsNow() const
    {
        std::vector<DeviceRecord> records;
        for (const auto& [serial, record] : m_registry->records())
            records.push_back(record);
        return records;
    }
    static std::vector<DeviceThen> judged()
    {
        return {{.serial = Serial("1"), .hostname = {}, .state = State::Admitted},
                {.serial = Serial("2"), .hostname = {}, .state = State::Refused, .reason = Reason::Expired},
                {.serial = Serial("3"), .hostname = {}, .state = State::Admitted},
                {.serial = Serial("4"), .hostname = {}, .state = State::Unknown}};
    }
    static DeviceStatus statusIn(const DeviceTableModel& model, const char* serial)
    {
        const int row = model.rowOf(Serial(serial));
        return DeviceStatus(
            model.index(row, int(DeviceColumn::Status)).data(models::tables::StatusRole).toInt());
    }

    std::unique_ptr<DeviceRegistry> m_registry;
};

HANDFAST_TEST(EstateThenTest)

} // namespace tst_estate_then

#include "tst_estate_then.moc"
