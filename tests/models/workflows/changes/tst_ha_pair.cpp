// The HA channel of a pair is secured: what each manager writes, when it may, what proves it, and the way
// back. W-9; D17-D19, A8, E4, E5, E8, F3, F4.
#include "models/workflows/changes/ha_pair.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/migration.h"
#include "models/workflows/plans/plan_state.h"
#include "session/trust/identity.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/models/lifecycle/pair/scripted_pair_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_ha_pair {

using namespace models;
using namespace models::workflows;
using lifecycle::PairView;
using session::base::ErrorCode;
using session::base::Result;
using session::base::Serial;
using session::trust::TrustWorld;

namespace {

constexpr int patienceMs = int(std::chrono::milliseconds(tests::patience).count());

} // namespace

class HaPairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        m_desk = std::make_unique<MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
        m_pair.told = {};
    }

    void s4_withoutAPairThereIsNothingToSecure()
    {
        const auto started = m_desk->start(HaPairOptions());
        QVERIFY(!started && started.error().code == ErrorCode::Unsupported);
    }

    void stepsAreThoseOfTheManager_data()
    {
        QTest::addColumn<bool>("isServing");
        QTest::addColumn<bool>("isSecondary");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("the primary that serves")
            << true << false << QStringList{"stage-ha", "commit-ha", "ha-client-on-peer"};
        QTest::newRow("the secondary that stands by") << false << true << QStringList{"ha-client"};
        QTest::newRow("the secondary that serves")
            << true << true << QStringList{"stage-ha", "commit-ha", "ha-client"};
        QTest::newRow("the primary that stands by") << false << false << QStringList{"ha-client-on-peer"};
    }
    void stepsAreThoseOfTheManager() // A1
    {
        QFETCH(bool, isServing);
        QFETCH(bool, isSecondary);
        PlanState plan;
        plan.kind = WorkflowKind::HaPair;
        plan.haPair = {.isServing = isServing, .isSecondary = isSecondary, .secondary = "M2"};
        QStringList steps;
        for (const Step step : stepsOf(plan))
            steps << QString::fromUtf8(toText(step));
        QTEST(steps, "steps");
        const auto read = planFromJson(toJson(plan));
        QVERIFY(read && read->haPair == plan.haPair);
    }

    void d17_withoutAServerSideNothingIsStaged()
    {
        QVERIFY(makePair("M1", "M2", "primary"));
        QVERIFY(generate("Root", "", session::pki::CertificateRole::CertificateAuthority));
        QVERIFY(m_manager->commit().version);
        QVERIFY(!m_desk->start(HaPairOptions())); // the server trusts no CA that could sign
        QVERIFY(m_desk->start(HaPairOptions{.signedBy = "Root"}));
        QTRY_VERIFY(isOpen("server-side-done"));
    }

    void w9_onThePrimary()
    {
        QVERIFY(serverSide());
        QVERIFY(makePair("M1", "M2", "primary"));
        const config::Configuration before = m_manager->lifecycle->running();
        QVERIFY(m_desk->start(HaPairOptions()));
        m_pair.told.session.reset();
        QTRY_VERIFY(isOpen("pair-connected"));
        connectAs(TrustWorld::Predefined, {});
        QVERIFY(next());
        const auto made = certificateIn(m_manager->lifecycle->candidate().panorama, "ha-M2");
        QVERIFY(made && session::trust::matchSerial(*made, Serial("M2")).matched);      // D19
        QVERIFY(holdsPath(m_manager->lifecycle->candidate(), "device-trust", "ha-M2")); // D18
        QVERIFY(holdsPath(m_manager->lifecycle->candidate(), "ha-trust", "handfast-server"));
        QVERIFY(next());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status()->current, std::size_t(2), patienceMs);

        // F4: only a session with that very certificate, and one that came up since.
        QVERIFY(next());
        QVERIFY(!m_desk->status()->finished);
        const auto other = certificateIn(m_manager->lifecycle->running().panorama, "handfast-server");
        connectAs(TrustWorld::Custom, {*other});
        QTRY_VERIFY(isOpen("pair-session-new"));
        connectAs(TrustWorld::Custom, {*made}, -std::chrono::hours(1));
        QTRY_VERIFY(isOpen("pair-session-new"));
        connectAs(TrustWorld::Custom, {*made});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->status()->finished, patienceMs);

        // E8: not while the secondary shows it.
        QVERIFY(rollBack()); // ends the waiting
        const auto refused = rollBack();
        QVERIFY(!refused && refused.error().detail.find("pair-client-predefined") != std::string::npos);
        connectAs(TrustWorld::Predefined, {});
        QVERIFY(rollBack());
        QVERIFY(config::sharedPart(m_manager->lifecycle->running()) == config::sharedPart(before));
    }

    void w9_onTheSecondary()
    {
        QVERIFY(serverSide());
        QVERIFY(makePair("M2", "M1", "secondary"));
        QVERIFY(generate("M2", "Root", session::pki::CertificateRole::Client));
        QVERIFY(m_manager->edit({"set panorama certificate-profile ha-trust CA Root"}));
        QVERIFY(m_manager->commit().version);
        connectAs(TrustWorld::Predefined, {});
        m_pair.told.state = "secondary-passive";
        const config::Configuration before = m_manager->lifecycle->running();
        QVERIFY(m_desk->start(HaPairOptions()));
        QCOMPARE(m_desk->status()->steps.size(), std::size_t(1));
        m_pair.told.sync = PairView::Sync::OutOfSync;
        QTRY_VERIFY(isOpen("pair-in-sync"));
        connectAs(TrustWorld::Predefined, {});
        QVERIFY(next());
        const config::SecureConnClient& client = m_manager->lifecycle->running().secureConnClient;
        QVERIFY(client.enableHa && client.checkServerIdentity && client.certificateType == "local"); // A8
        QCOMPARE(client.certificate, std::string("ha-M2"));
        QCOMPARE(client.certificateProfile, std::string("ha-trust"));
        QVERIFY(!m_desk->status()->finished);
        // The client knows its own certificate, and not the peer's as its own.
        const auto shown = certificateIn(m_manager->lifecycle->running().panorama, "ha-M2");
        connectAs(TrustWorld::Custom, {});
        m_pair.told.session->isDialled = true;
        auto attempt = std::make_shared<session::engine::Attempt>(*m_pair.told.session->attempt);
        attempt->ownFingerprint = shown->sha256();
        m_pair.told.session->attempt = attempt;
        Q_EMIT m_manager->lifecycle->pairChanged();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->status()->finished, patienceMs);

        QVERIFY(m_manager->edit({"set deviceconfig setting management secure-conn-server "
                                 "custom-certificate-only yes"}));
        QVERIFY(m_manager->commit().version);
        const auto refused = rollBack(); // E8: it would be locked out
        QVERIFY(!refused && refused.error().detail.find("pair-not-custom-only") != std::string::npos);
        QVERIFY(m_manager->edit({"set deviceconfig setting management secure-conn-server "
                                 "custom-certificate-only no"}));
        QVERIFY(m_manager->commit().version);
        QVERIFY(rollBack());
        QVERIFY(m_manager->lifecycle->running().secureConnClient == before.secureConnClient);
    }

    void e5_theServerNameIsComparedWithWhatIsDialled()
    {
        QVERIFY(serverSide());
        QVERIFY(makePair("M2", "M1", "secondary"));
        QVERIFY(m_manager->edit({"set deviceconfig high-availability peer ip-address 10.0.0.9"}));
        QVERIFY(m_manager->commit().version);
        connectAs(TrustWorld::Predefined, {});
        QVERIFY(m_desk->start(HaPairOptions()));
        QVERIFY(next() && next());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status()->current, std::size_t(2), patienceMs);
        QTRY_VERIFY(isOpen("pair-server-identity"));
    }

    /// F3: custom only would lock the secondary out.
    void f3_enforcingWaitsForThePair()
    {
        QVERIFY(serverSide());
        QVERIFY(makePair("M1", "M2", "primary"));
        QVERIFY(m_desk->startEnforce());
        QTRY_VERIFY(isOpen("pair-custom"));
        connectAs(TrustWorld::Custom, {});
        QTRY_VERIFY(!isOpen("pair-custom"));
    }

private:
    bool generate(const std::string& subject, const std::string& signedBy, session::pki::CertificateRole role)
    {
        lifecycle::GenerateRequest request;
        request.name = signedBy.empty() ? subject : "ha-" + subject;
        request.subject = subject;
        request.signedBy = signedBy;
        request.role = role;
        std::optional<Result<>> made;
        lifecycle::generateCertificate(*m_manager->lifecycle, std::move(request),
                                       [&made](const Result<>& result) { made = result; });
        return QTest::qWaitFor([&] { return made.has_value(); }, patienceMs) && made->has_value();
    }
    Result<> next()
    {
        std::optional<Result<>> result;
        m_desk->next([&result](const Result<>& done) { result = done; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patienceMs))
            qFatal("no answer");
        if (!*result)
            qInfo("%s", result->error().detail.c_str());
        return *result;
    }
    Result<> rollBack()
    {
        std::optional<Result<>> result;
        m_desk->rollBack([&result](const Result<>& done) { result = done; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patienceMs))
            qFatal("no answer");
        return *result;
    }
    bool serverSide()
    {
        return m_desk->start(ServerSideOptions{.address = "127.0.0.1", .authority = "Root"}) && next() &&
               next() && QTest::qWaitFor([this] { return m_desk->status()->finished; }, patienceMs);
    }
    bool makePair(const std::string& own, const std::string& peer, const std::string& priority)
    {
        m_pair.form(*m_manager->lifecycle, priority);
        return m_manager->edit(tests::ScriptedPairDesk::settings(own, peer, priority)) &&
               m_manager->commit().version;
    }
    void connectAs(TrustWorld world, std::vector<session::pki::Certificate> chain,
                   std::chrono::milliseconds since = {})
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict.allowed = true;
        attempt->verdict.world = world;
        attempt->evidence.chain = std::move(chain);
        m_pair.told.sync = PairView::Sync::InSync;
        m_pair.told.session = PairView::Session{
            .attempt = attempt, .since = m_manager->clock.now() + since, .isDialled = false};
        Q_EMIT m_manager->lifecycle->pairChanged();
    }
    /// Of the step to do, or its evidence.
    bool isOpen(const std::string& condition)
    {
        Q_EMIT m_manager->lifecycle->pairChanged(); // as whoever looks after the pair would say it
        const auto status = m_desk->status();
        const auto& conditions = status->steps.at(status->current).conditions;
        const auto found = std::ranges::find(conditions, condition, &Condition::id);
        return found != conditions.end() && found->state != ConditionState::Holds;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    tests::ScriptedPairDesk m_pair;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
};

HANDFAST_TEST(HaPairTest)

} // namespace tst_ha_pair

#include "tst_ha_pair.moc"
