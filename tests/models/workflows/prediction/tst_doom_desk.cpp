// What is foreseen for a session comes into its record by itself, and goes with the session; many devices
// keep nobody waiting. X-3.
#include "models/workflows/prediction/doom_desk.h"

#include "session/pki/issuing/issuing.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace tst_doom_desk {

using namespace models::workflows;
using session::base::Serial;
using session::trust::DoomAhead;
using session::trust::TrustWorld;
namespace engine = session::engine;

class DoomDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x3_aSessionIsMarkedByItself()
    {
        tests::FirstStart firstStart;
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        firstStart.copyTo(file);
        tests::Manager manager(firstStart.foundation(),
                               tests::ManagerOptions{.file = file, .withEngine = true});
        QVERIFY(manager.edit({"set mgt-config devices 1"}));
        QVERIFY(manager.commit().version);
        const DoomDesk desk(*manager.lifecycle, manager.devices);
        const QSignalSpy changes(&manager.devices, &models::lifecycle::DeviceRegistry::devicesChanged);

        // A certificate from birth that no factory has signed: somebody let it in under other rules.
        const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.allowed = true;
        attempt->verdict.world = attempt->evidence.world = TrustWorld::Predefined;
        attempt->evidence.chain = {session::pki::issueSelfSigned({.subject = {"1"}}, *key).value()};
        engine::SessionUp up;
        up.serial = Serial("1");
        up.connection = {1};
        up.attempt = attempt;
        up.hello.clientCertificateSource = "predefined";
        const auto at = [&](engine::Fact fact) {
            return std::vector<engine::Event>{
                {manager.lifecycle->clock().now(), engine::Channel::Management, std::move(fact)}};
        };
        manager.lifecycle->absorb(at(up));
        const auto* record = manager.devices.find(Serial("1"));
        QTRY_VERIFY_WITH_TIMEOUT(record->ahead, 30'000);
        QVERIFY(record->ahead->ground == DoomAhead::Ground::Running);
        const auto changed = changes.size();
        QVERIFY(
            !QTest::qWaitFor([&] { return changes.size() > changed; }, 4'000)); // it does not chase itself
        manager.lifecycle->absorb(at(engine::SessionDown{
            .serial = Serial("1"), .connection = {1}, .reason = engine::DownReason::ClosedByPeer}));
        QVERIFY(!record->ahead);
    }
    /// What is known of many devices is copied in parts, and the window has its turns between them.
    void whatIsKnownIsGatheredInParts()
    {
        constexpr int many = 12'000;
        tests::FirstStart firstStart;
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        firstStart.copyTo(file);
        tests::Manager manager(firstStart.foundation(), tests::ManagerOptions{.file = file});
        std::vector<std::string> commands;
        for (int i = 0; i < many; ++i)
            commands.push_back("set mgt-config devices " + std::to_string(i));
        QVERIFY(manager.edit(commands));
        QVERIFY(manager.commit().version);
        int turns = 0;
        QTimer everyTurn;
        connect(&everyTurn, &QTimer::timeout, [&turns] { ++turns; });
        everyTurn.start(1);
        QObject receiver;
        std::optional<PredictionRequest> gathered;
        gatherPrediction(*manager.lifecycle, {}, receiver,
                         [&gathered](PredictionRequest request) { gathered = std::move(request); });
        QVERIFY(!gathered);
        auto gone = std::make_unique<QObject>();
        gatherPrediction(*manager.lifecycle, {}, *gone,
                         [](const PredictionRequest&) { QFAIL("nobody waits"); });
        gone.reset();
        QTRY_VERIFY_WITH_TIMEOUT(gathered, 30'000);
        QVERIFY(turns >= 2);
        const auto whole = predictionRequest(*manager.lifecycle, {});
        QCOMPARE(gathered->records.size(), std::size_t(many));
        QVERIFY(std::ranges::equal(gathered->records, whole.records, {},
                                   &models::lifecycle::DeviceRecord::serial,
                                   &models::lifecycle::DeviceRecord::serial));
        QVERIFY(std::ranges::is_sorted(whole.records, {}, &models::lifecycle::DeviceRecord::serial));
    }
};

HANDFAST_TEST(DoomDeskTest)

} // namespace tst_doom_desk

#include "tst_doom_desk.moc"
