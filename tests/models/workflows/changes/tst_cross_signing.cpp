// W-8 with the old CA's signature on the new one: J5, J7, J12, C5.
#include "models/workflows/changes/cross_signing.h"

#include "models/config/compile/identity_chain.h"
#include "models/workflows/changes/authority_paths.h"
#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_cross_signing {

using namespace models::workflows;
using models::config::Configuration;
using session::base::ErrorCode;
using session::base::Serial;
using support::FleetStage;
using support::MachineFixture;
using support::ModelledWorld;
using Happening = ModelledWorld::Happening;

class CrossSigningTest : public QObject, protected MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void c5_theServerSendsTheWayToBothRoots()
    {
        start(FleetStage::Custom, crossSigned());
        goTo(Step::CommitServerCertificate);
        const auto& store = m_world->candidate().panorama;
        QVERIFY(isCrossSigned(m_plan.authority, store));
        QVERIFY(store.certificates.at("Root-new-cross").privateKey.empty());
        const auto sent = models::config::presentedChain(store, "Manager-new");
        QCOMPARE(sent->size(), std::size_t(2));
        QCOMPARE(sent->at(1), *certificateIn(store, "Root-new-cross"));
        // By the store alone, the new certificate is under the new root and nowhere else.
        const auto path = pathOf(m_world->candidate(), sent->front());
        QCOMPARE(path.back(), *certificateIn(store, "Root-new"));
    }
    void j5_whoMissedThePushAcceptsTheNewServerCertificate()
    {
        start(FleetStage::Custom, crossSigned());
        goTo(Step::TrustWaves);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        goTo(Step::CommitServerCertificate);
        const auto shown = next();
        QVERIFY2(shown, shown ? "" : shown.error().detail.c_str());
        letAllReturn();
        m_world->happens(Happening::ComesBack, Serial("FW1"));
        QVERIFY(!m_world->isLost(Serial("FW1")));
        const auto* record = m_world->find(Serial("FW1"));
        QVERIFY(record->session && !record->inSync());
        QCOMPARE(record->session->attempt->ownFingerprint,
                 certificateIn(m_world->running().panorama, "Manager-new")->sha256());
    }
    void j5_theWayToTheOldRootStaysWhileSomebodyNeedsIt()
    {
        start(FleetStage::Custom, crossSigned());
        goTo(Step::TrustWaves);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        goTo(Step::RemoveAuthority);
        expectRefused("clients-trust-server", "J5", {"FW1"});
    }
    void j7_itGoesWithTheOldCa()
    {
        start(FleetStage::Custom, crossSigned());
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        const auto& certificates = state.world.running().panorama.certificates;
        QVERIFY(!certificates.contains("Root-new-cross"));
        QCOMPARE(certificates.at("Manager-new").chain, std::string());
        for (const auto& [serial, record] : state.world.records())
            QVERIFY2(record.session && record.inSync(), serial.value.c_str());
    }
    void j12_itIsTakenBack()
    {
        start(FleetStage::Custom, crossSigned());
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        *m_world = state.world;
        m_plan = state.plan;
        for (int i = 0; i < 30 && !(m_plan.current == 0 && !m_plan.acting); ++i) {
            const auto taken = rollBack();
            QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
            letAllReturn();
        }
        QCOMPARE(m_world->runningNumber(), m_home);
    }
    void j5_withoutItTheStepWaits()
    {
        start(FleetStage::Custom, crossSigned());
        goTo(Step::StageServerCertificate);
        QVERIFY(m_world->edit({{.verb = models::config::Edit::Verb::Delete,
                                .path = {"panorama", "certificate", "Root-new-cross"},
                                .values = {}}}));
        QCOMPARE(condition("cross-certificate-present").state, ConditionState::Open);
        QCOMPARE(overridden("cross-certificate-present", "in a hurry").error().code,
                 ErrorCode::InvalidArgument);
    }
    void theOptionIsKept()
    {
        QVERIFY(planFromJson(toJson(crossSigned()))->authority.crossSign);
        QVERIFY(!planFromJson(toJson(authority(FleetStage::Custom)))->authority.crossSign);
    }
    void aNameThatIsTakenIsRefused()
    {
        Configuration taken = fleet(FleetStage::Custom);
        taken.panorama.certificates["Root-new-cross"] = taken.panorama.certificates.at("Manager");
        AuthorityOptions options{.replaces = "Root"};
        options.crossSign = true;
        QCOMPARE(completed(options, taken).error().code, ErrorCode::AlreadyExists);
    }

private:
    PlanState crossSigned()
    {
        PlanState plan = authority(FleetStage::Custom);
        plan.authority.crossSign = true;
        return plan;
    }
};

HANDFAST_TEST(CrossSigningTest)

} // namespace tst_cross_signing

#include "tst_cross_signing.moc"
