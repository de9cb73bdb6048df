// No workflow loses a device: whatever order things happen in, each device that tries to connect is let in,
// or the workflow had said before the step that it would not be. W-1 to W-3, W-5 to W-8; X-1, F2, F5, E8,
// H4, J1-J12.
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/changes/server_side.h"
#include "models/workflows/changes/wildfire.h"

#include "tests/models/workflows/exploration.h"
#include "tests/models/workflows/explored_fleets.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_no_device_lost {

using namespace models::workflows;
using models::config::Configuration;
using support::Exploration;
using support::FleetKind;
using support::FleetStage;

namespace {

enum class Case {
    ServerSide,
    RollOut,
    Enforce,
    ServerCertificate,
    ClientCertificate,
    Root,           ///< everything moves from Root to a new root
    CustomOnly,     ///< the same while custom only is on (J1, J8)
    Intermediate,   ///< from Issuing to another CA below the same root (J9)
    ClientsOnly,    ///< from Issuing to a root of its own; the server is not concerned (J10)
    CrossSigned,    ///< from Root to a new root that Root has signed, too
    WildFire,       ///< enforcement with an appliance that knows no custom certificates
    Appliance,      ///< W-5
    MadeCustomOnly, ///< a roll-out that is done, and custom only that came after it
};

FleetKind fleetFor(Case one)
{
    FleetKind kind;
    if (one == Case::ServerSide)
        kind.stage = FleetStage::Predefined;
    if (one == Case::RollOut || one == Case::MadeCustomOnly)
        kind.stage = FleetStage::ServerSide;
    if (one == Case::CustomOnly)
        kind.stage = FleetStage::CustomOnly;
    if (one == Case::MadeCustomOnly)
        kind.hasCollector = false;
    kind.hasWildFire = one == Case::WildFire || one == Case::Appliance;
    kind.isServerElsewhere = one == Case::ClientsOnly;
    return kind;
}

WorkflowKind workflowOf(Case one)
{
    switch (one) {
    case Case::ServerSide:
        return WorkflowKind::ServerSide;
    case Case::RollOut:
    case Case::MadeCustomOnly:
        return WorkflowKind::RollOut;
    case Case::Enforce:
    case Case::WildFire:
        return WorkflowKind::Enforce;
    case Case::ServerCertificate:
        return WorkflowKind::ServerCertificate;
    case Case::ClientCertificate:
        return WorkflowKind::ClientCertificate;
    case Case::Appliance:
        return WorkflowKind::Wildfire;
    default:
        return WorkflowKind::Authority;
    }
}

PlanState planFor(Case one, const Configuration& configuration)
{
    PlanState plan;
    plan.kind = workflowOf(one);
    plan.rollOut.signedBy = one == Case::ClientCertificate ? "Root" : "Issuing";
    plan.rollOut.canaryPerGroup = 0;
    plan.rollOut.waveSize = 100;
    plan.rollOut.stopAbovePercent = 100;
    plan.rollOut = completed(plan.rollOut, configuration);
    plan.serverSide.authority = "Root";
    plan.serverSide.authorizeSerial = false;
    plan.serverSide = completed(plan.serverSide, configuration);
    if (plan.kind == WorkflowKind::Wildfire)
        plan.wildfire = *completed(WildfireOptions{.appliance = session::base::Serial("WF1"),
                                                   .address = "wf.example",
                                                   .directory = "d"},
                                   configuration);
    if (plan.kind == WorkflowKind::ServerCertificate)
        plan.serverCertificate = *completed(plan.serverCertificate, configuration);
    if (plan.kind != WorkflowKind::Authority)
        return plan;
    const bool isRoot = one == Case::Root || one == Case::CustomOnly || one == Case::CrossSigned;
    plan.authority.crossSign = one == Case::CrossSigned;
    plan.authority.replaces = isRoot ? "Root" : "Issuing";
    plan.authority.signedBy = one == Case::Intermediate ? "Root" : "";
    plan.authority = *completed(plan.authority, configuration);
    return plan;
}

} // namespace

class NoDeviceLostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<support::ModelledLab>(); }

    void nobodyIsLost_data()
    {
        QTest::addColumn<Case>("one");
        QTest::addColumn<int>("firewalls");
        QTest::addColumn<bool>("hasCollector");
        QTest::addColumn<int>("mishaps"); // -1: any number
        QTest::addColumn<bool>("hasOld");
        QTest::addColumn<bool>("isMeddledWith");
        QTest::newRow("W-1") << Case::ServerSide << 2 << true << -1 << false << false;
        QTest::newRow("W-2") << Case::RollOut << 2 << true << 2 << false << false;
        QTest::newRow("W-2 one device, whatever happens")
            << Case::RollOut << 1 << false << -1 << false << false;
        QTest::newRow("W-3") << Case::Enforce << 2 << true << -1 << false << false;
        QTest::newRow("W-5 one firewall, whatever happens")
            << Case::Appliance << 1 << false << -1 << false << false;
        QTest::newRow("W-5 J12 two firewalls, all the way back")
            << Case::Appliance << 2 << false << 4 << false << false;
        QTest::newRow("W-5 and others meddle") << Case::Appliance << 1 << false << 2 << false << true;
        QTest::newRow("W-6") << Case::ServerCertificate << 2 << true << -1 << false << false;
        QTest::newRow("W-7") << Case::ClientCertificate << 2 << true << 2 << false << false;
        QTest::newRow("W-7 one device, whatever happens")
            << Case::ClientCertificate << 1 << false << -1 << false << false;
        QTest::newRow("W-8 one device, whatever happens") << Case::Root << 1 << false << -1 << false << false;
        QTest::newRow("W-8 J1 J8 while custom only is on")
            << Case::CustomOnly << 1 << false << -1 << false << false;
        QTest::newRow("W-8 J9 an intermediate") << Case::Intermediate << 1 << false << -1 << false << false;
        QTest::newRow("W-8 J10 the server stays") << Case::ClientsOnly << 1 << false << -1 << false << false;
        QTest::newRow("W-8 J5 the old root signs the new one")
            << Case::CrossSigned << 1 << false << -1 << false << false;
        QTest::newRow("W-8 J5 cross-signed, two devices")
            << Case::CrossSigned << 1 << true << 2 << false << false;
        QTest::newRow("W-8 two devices") << Case::Root << 1 << true << 2 << false << false;
        QTest::newRow("W-8 three devices") << Case::Root << 2 << true << 1 << false << false;
        QTest::newRow("W-2 with one that is too old") << Case::RollOut << 1 << true << 1 << true << false;
        QTest::newRow("W-3 with one that is too old") << Case::Enforce << 1 << true << 1 << true << false;
        QTest::newRow("W-8 with one that is too old") << Case::Root << 1 << true << 1 << true << false;
        QTest::newRow("W-1 and others meddle") << Case::ServerSide << 1 << false << 3 << false << true;
        QTest::newRow("W-2 and others meddle") << Case::RollOut << 1 << false << 3 << false << true;
        QTest::newRow("W-3 and others meddle") << Case::Enforce << 2 << false << 2 << false << true;
        QTest::newRow("W-6 and others meddle") << Case::ServerCertificate << 1 << false << 3 << false << true;
        QTest::newRow("W-7 and others meddle") << Case::ClientCertificate << 1 << false << 3 << false << true;
        QTest::newRow("W-8 and others meddle") << Case::Root << 1 << false << 2 << false << true;
        QTest::newRow("W-8 J10 and others meddle") << Case::ClientsOnly << 1 << false << 2 << false << true;
    }
    void nobodyIsLost()
    {
        QFETCH(Case, one);
        QFETCH(int, firewalls);
        QFETCH(bool, hasCollector);
        QFETCH(int, mishaps);
        QFETCH(bool, hasOld);
        QFETCH(bool, isMeddledWith);
        FleetKind kind = fleetFor(one);
        kind.firewalls = firewalls;
        kind.hasCollector = hasCollector;
        kind.hasOld = hasOld;
        auto start = startOf(one, kind);
        start.isMeddledWith = isMeddledWith;
        if (mishaps >= 0)
            start.mishaps = std::size_t(mishaps);
        const Exploration result = run(start);
        QCOMPARE(result.trace, std::string());
        QVERIFY(result.isWhole);
        QVERIFY(result.finished > 0 || (hasOld && one == Case::Enforce)); // E1 is in the way
        QVERIFY(result.rolledBack > 0 || mishaps < 2);
        QVERIFY2(result.wrongEnds.empty(), result.wrongEnds.empty() ? "" : result.wrongEnds.front().c_str());
    }

    /// Each guard is needed: without it, and with those beside it that catch the same, a device is lost, and
    /// the shortest way there is told. With the guard alone, none is.
    void aGuardThatIsBrokenLosesOne_data()
    {
        QTest::addColumn<Case>("one");
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("shortest"); ///< way to the loss
        QTest::newRow("F2") << Case::WildFire << "F2" << "F5"
                            << "WF1 goes away; next; WF1 comes back -> WF1 is lost: predefined-refused";
        QTest::newRow("E8") << Case::MadeCustomOnly << "E8" << ""
                            << "roll back; FW1 takes its push -> FW1 is lost: predefined-refused";
        QTest::newRow("H4")
            << Case::Appliance << "H4" << ""
            << "next; next; next; next; WF1 is given the commands; WF1 is set back; next; next; "
               "FW1 takes its push -> FW1 is lost: refused on the WildFire channel";
        QTest::newRow("J3") << Case::Root << "J3" << "J6"
                            << "next; next; the manager restarts; next; next; FW1 takes its push; next; "
                               "FW1 goes away; next; next; next; next; FW1 comes back -> FW1 is lost: "
                               "unknown-issuer";
        QTest::newRow("J4")
            << Case::ClientsOnly << "J4" << ""
            << "next; FW1 goes away; next; next; next; next; next; next; FW1 comes back; FW1 is "
               "pushed to by hand; roll back; roll back; roll back; roll back; FW1 takes its "
               "push -> FW1 is lost: incomplete-chain";
        QTest::newRow("J5") << Case::Root << "J5" << ""
                            << "next; FW1 goes away; next; next; next; next; next; FW1 comes back -> FW1 is "
                               "lost: incomplete-chain";
        QTest::newRow("J12 the appliance goes back last")
            << Case::Appliance << "J12" << ""
            << "next; next; next; next; WF1 is given the commands; next; next; FW1 takes its push; roll "
               "back; "
               "roll back; WF1 is set back -> FW1 is lost: refused on the WildFire channel";
    }
    void aGuardThatIsBrokenLosesOne()
    {
        QFETCH(Case, one);
        QFETCH(QString, guard);
        QFETCH(QString, beside);
        QFETCH(QString, shortest);
        FleetKind kind = fleetFor(one);
        kind.firewalls = 1;
        kind.hasCollector = false;
        auto start = startOf(one, kind);
        if (!beside.isEmpty())
            start.without.insert(beside.toStdString());
        const Exploration whole = run(start);
        QCOMPARE(whole.trace, std::string());
        QVERIFY(whole.isWhole);
        start.without.insert(guard.toStdString());
        const Exploration broken = run(start);
        QCOMPARE(QString::fromStdString(broken.trace), shortest);
    }

private:
    support::ExplorationStart startOf(Case one, const FleetKind& kind)
    {
        const Configuration fleet = fleetOf(*m_lab, kind);
        const bool isSmall = kind.firewalls == 1 && !kind.hasCollector;
        support::ExplorationStart start{.state = {{*m_lab, fleet, isSmall}, planFor(one, fleet)}};
        if (one != Case::MadeCustomOnly)
            return start;
        if (!support::finish(start.state))
            qFatal("the roll-out does not come to its end");
        auto& world = start.state.world;
        const auto edited = world.edit({models::config::setValue(
            {"deviceconfig", "setting", "management", "secure-conn-server", "custom-certificate-only"},
            "yes")});
        if (!edited)
            qFatal("%s", edited.error().detail.c_str());
        world.commit("custom only", [](const models::lifecycle::CommitOutcome&) {});
        return start;
    }
    Exploration run(const support::ExplorationStart& start)
    {
        const Exploration result = support::explore(start);
        std::string without;
        for (const std::string& rule : start.without)
            without += " without " + rule;
        qInfo("%s%s: %zu states, %zu moves, %lld ms, %zu finished, %zu rolled back%s%s",
              std::string(toText(start.state.plan.kind)).c_str(), without.c_str(), result.states,
              result.moves, static_cast<long long>(result.time.count()), result.finished, result.rolledBack,
              result.trace.empty() ? "" : ": ", result.trace.c_str());
        return result;
    }

    std::unique_ptr<support::ModelledLab> m_lab;
};

HANDFAST_TEST(NoDeviceLostTest)

} // namespace tst_no_device_lost

#include "tst_no_device_lost.moc"
