// What is proven of a device, by its hellos and what has become of pushes: F4, F5, J6, J12.
#include "models/workflows/standing.h"

#include "tests/models/workflows/still_world.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing {

using namespace models::workflows;
using namespace models::lifecycle;
using session::base::Serial;
using session::base::TimePoint;

class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = support::StillWorld();
        DeviceRecord record;
        record.serial = Serial("FW1");
        record.templateStack = "branches";
        record.configDigest = record.expectedDigest = "a";
        record.session.emplace();
        record.session->since = at(10);
        m_world.devices.emplace(record.serial, record);
    }

    void f4_itsOwnWordSettlesIt() { QVERIFY(isSettled()); }
    void f5_aPushOnItsWayMayHaveReachedIt()
    {
        DeviceJob row;
        row.serial = Serial("FW1");
        m_world.work.push_back(job(row));
        QVERIFY(!isSettled());
    }
    void f5_aFailedPushMayHaveReachedItSinceItsHello()
    {
        m_world.work.push_back(job(failed(at(11))));
        QVERIFY(!isSettled());
        m_world.devices.at(Serial("FW1")).session->since = at(11); // it has said hello again
        QVERIFY(isSettled());
    }
    void j12_thePushsLastDeviceDoesNotMakeTheOthersUnproven()
    {
        Job whole = job(failed(at(9)));
        whole.finished = at(20); // another device has kept the job open
        m_world.work.push_back(whole);
        QVERIFY(isSettled());
    }
    void w2_whoeverARollOutCouldMoveNow_data()
    {
        using Change = std::function<void(DeviceRecord&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isMadeCustom");
        QTest::addColumn<bool>("needsIt");
        QTest::newRow("its settings are predefined") << Change([](DeviceRecord&) {}) << false << true;
        QTest::newRow("its settings are custom, its session is not")
            << Change([](DeviceRecord&) {}) << true << true;
        QTest::newRow("F5: away with custom settings")
            << Change([](DeviceRecord& record) { record.session.reset(); }) << true << false;
        QTest::newRow("E1: too old") << Change([](DeviceRecord& record) { record.softwareVersion = "7.1.0"; })
                                     << false << false;
        QTest::newRow("its wait runs, but it is custom") << Change([](DeviceRecord& record) {
            auto attempt = std::make_shared<session::engine::Attempt>();
            attempt->verdict.world = session::trust::TrustWorld::Custom;
            record.session->attempt = attempt;
            record.session->disconnectAt = at(20);
        }) << true << false;
    }
    void w2_whoeverARollOutCouldMoveNow()
    {
        QFETCH(std::function<void(DeviceRecord&)>, change);
        QFETCH(bool, isMadeCustom);
        QFETCH(bool, needsIt);
        auto& configuration = m_world.configuration;
        models::config::Template branch;
        branch.device.secureConnClient.certificateType = isMadeCustom ? "issued" : "none";
        branch.device.secureConnClient.enablePanorama = true;
        configuration.templates["branch"] = branch;
        models::config::TemplateStack stack;
        stack.templates = {"branch"};
        stack.devices["FW1"];
        configuration.templateStacks["branches"] = stack;
        DeviceRecord& record = m_world.devices.at(Serial("FW1"));
        record.session->attempt = std::make_shared<session::engine::Attempt>();
        change(record);
        QCOMPARE(needRollOut(m_world, {record.serial}), needsIt);
    }
    void w2_whoIsInNoStackCannotBeMoved() { QVERIFY(!needRollOut(m_world, {Serial("FW1")})); }
    void j12_whatItHasToldByItselfIsNoDoubt()
    {
        Job whole = job(failed({}));
        whole.finished = at(20);
        m_world.work.push_back(whole);
        QVERIFY(isSettled());
    }

private:
    static TimePoint at(int second) { return TimePoint(std::chrono::seconds(second)); }
    static DeviceJob failed(std::optional<TimePoint> unprovenSince)
    {
        return {.serial = Serial("FW1"),
                .status = JobStatus::Finished,
                .result = JobResult::Failed,
                .detail = {},
                .digest = "b",
                .unprovenSince = unprovenSince};
    }
    static Job job(DeviceJob row)
    {
        Job job;
        job.type = JobType::CommitAll;
        job.devices = {std::move(row)};
        return job;
    }
    [[nodiscard]] bool isSettled() const
    {
        return Standing(m_world).isSettled(m_world.devices.at(Serial("FW1")));
    }

    support::StillWorld m_world;
};

HANDFAST_TEST(StandingTest)

} // namespace tst_standing

#include "tst_standing.moc"
