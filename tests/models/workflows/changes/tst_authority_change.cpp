// What each step of a CA change writes: J1-J10, C4, C24, D3.
#include "models/workflows/changes/authority_change.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/plans/plan_state.h"

#include "tests/models/workflows/explored_fleets.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_authority_change {

using namespace models::workflows;
using models::config::Configuration;
using session::base::ErrorCode;
using support::FleetStage;

namespace {

using Names = std::vector<std::string>;

Names authorities(const models::config::CertificateProfile& profile)
{
    Names names;
    for (const auto& [name, ca] : profile.cas)
        names.push_back(name);
    return names;
}

} // namespace

class AuthorityChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<support::ModelledLab>();
        m_fleet = fleetOf(*m_lab, {.stage = FleetStage::Custom});
    }

    void namesOfSuccessorsAreCounted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("successor");
        QTest::newRow("first") << "server" << "server-new";
        QTest::newRow("second") << "server-new" << "server-new-2";
        QTest::newRow("third") << "server-new-2" << "server-new-3";
        QTest::newRow("tenth") << "server-new-9" << "server-new-10";
        QTest::newRow("no number") << "server-new-york" << "server-new-york-new";
        QTest::newRow("no number of ours") << "server-new-1" << "server-new-1-new";
        QTest::newRow("too large a number") << "a-new-99999999999" << "a-new-99999999999-new";
    }
    void namesOfSuccessorsAreCounted()
    {
        QFETCH(QString, name);
        QFETCH(QString, successor);
        QCOMPARE(QString::fromStdString(successorOf(name.toStdString())), successor);
    }
    void j1_j8_onlyWhatWasEnforcedIsRelaxedAndEnforcedAgain()
    {
        PlanState plan;
        plan.kind = WorkflowKind::Authority;
        plan.authority = filled(m_fleet, "Root", "");
        QVERIFY(!plan.authority.wasCustomOnly);
        QCOMPARE(stepsOf(plan).front(), Step::StageAuthority);
        QCOMPARE(stepsOf(plan).back(), Step::RemovalWaves);
        plan.authority = filled(fleetOf(*m_lab, {.stage = FleetStage::CustomOnly}), "Root", "");
        QCOMPARE(stepsOf(plan).front(), Step::Relax);
        QCOMPARE(stepsOf(plan).back(), Step::Enforce);
    }
    void j2_aServerThatJudgesNobodyGetsItsProfileBack()
    {
        Configuration none = m_fleet;
        none.secureConnServer.certificateProfile.clear();
        const auto options = filled(none, "Root", "");
        QCOMPARE(after(Step::StageAuthority, options, none).secureConnServer.certificateProfile,
                 std::string("Devices"));
    }
    void j3_theNewCaComesBesideTheOld()
    {
        const auto options = filled(m_fleet, "Root", "");
        const Configuration staged = after(Step::StageAuthority, options, m_fleet);
        QCOMPARE(authorities(staged.panorama.certificateProfiles.at("Devices")),
                 (Names{"Issuing", "Root", "Root-new"}));
        QCOMPARE(authorities(profileOf(staged)), Names{"Root"}); // the templates' turn comes later
        QCOMPARE(authorities(profileOf(after(Step::ClientTrust, options, staged))),
                 (Names{"Root", "Root-new"}));
    }
    void c4_anIntermediateBringsItsRootAlong()
    {
        Configuration fleet = m_fleet;
        models::lifecycle::GenerateRequest root;
        root.name = "Other root";
        root.subject = "other root";
        root.role = session::pki::CertificateRole::CertificateAuthority;
        fleet = m_lab->at(*m_lab->generated(m_lab->number(fleet), root));
        const auto options = filled(fleet, "Root", "Other root");
        const auto staged = after(Step::StageAuthority, options, fleet);
        QCOMPARE(authorities(staged.panorama.certificateProfiles.at("Devices")),
                 (Names{"Issuing", "Other root", "Root", "Root-new"}));
    }
    void j9_whoTrustsTheRootOfBothNeedsNoEntry()
    {
        const auto options = filled(m_fleet, "Issuing", "Root");
        const auto staged = after(Step::StageAuthority, options, m_fleet);
        QCOMPARE(profileOf(after(Step::ClientTrust, options, staged)), profileOf(m_fleet));
        QCOMPARE(staged.panorama.certificateProfiles, m_fleet.panorama.certificateProfiles);
    }
    void j9_aProfileOfTheRootAloneFollowsItsIntermediate()
    {
        Configuration fleet = m_fleet;
        fleet.panorama.certificateProfiles["Devices"].cas = {{"Root", {}}};
        const auto options = filled(fleet, "Issuing", ""); // to a root of its own
        const auto staged = after(Step::StageAuthority, options, fleet);
        QCOMPARE(authorities(staged.panorama.certificateProfiles.at("Devices")),
                 (Names{"Issuing-new", "Root"}));
        const auto trusting = after(Step::ClientTrust, options, staged);
        QCOMPARE(authorities(profileOf(trusting)), (Names{"Issuing-new", "Root"}));
        // The root is not what is replaced.
        QCOMPARE(authorities(profileOf(after(Step::RemoveAuthority, options, trusting))),
                 (Names{"Issuing-new", "Root"}));
    }
    void a5_aProfileThatOthersUseIsLeftToThem()
    {
        Configuration fleet = m_fleet;
        auto collector = fleet.logCollectors.at("LC1");
        collector.device.secureConnServer.customize = true;
        collector.device.secureConnServer.sslTlsServiceProfile = "Server"; // the manager's
        collector.device.secureConnServer.certificateProfile = "Devices";
        fleet.logCollectors["LC1"] = collector;
        ServerCertificateOptions change;
        change.collector = "LC1";
        fleet.panorama.certificates["Collector"] = m_lab->estate.withKey("manager", "Collector");
        change.certificate = "Collector";
        const auto moved = support::ConfiguredEstate::required(changed(change, fleet));
        QCOMPARE(serverCertificateName(moved), std::string("Manager"));
        QCOMPARE(serverCertificateName(moved, "LC1"), std::string("Collector"));
        QCOMPARE(moved.logCollectors.at("LC1").device.secureConnServer.sslTlsServiceProfile,
                 std::string("Server-new"));
        // W-8 changes the manager's, and the collector keeps its own until its turn (A6).
        const auto options = filled(fleet, "Root", "");
        const auto staged =
            after(Step::StageServerCertificate, options, after(Step::StageAuthority, options, fleet));
        QCOMPARE(serverCertificateName(staged), std::string("Manager-new"));
        QCOMPARE(serverCertificateName(staged, "LC1"), std::string("Manager"));
    }
    void d3_theNewServerCertificateSaysTheSame()
    {
        const auto options = filled(m_fleet, "Root", "");
        const auto moved =
            after(Step::StageServerCertificate, options, after(Step::StageAuthority, options, m_fleet));
        QCOMPARE(serverCertificateName(moved), std::string("Manager-new"));
        const auto certificate = certificateIn(moved.panorama, "Manager-new");
        QVERIFY(certificate);
        QCOMPARE(certificate->commonName(), std::string("manager.example"));
        QCOMPARE(certificate->alternativeNames().dns, Names{"manager.example"});
        QVERIFY(isUnder(pathOf(moved, *certificate), *certificateIn(moved.panorama, "Root-new")));
    }
    void j10_aServerOfAnotherCaStays()
    {
        const auto fleet = fleetOf(*m_lab, {.stage = FleetStage::Custom, .isServerElsewhere = true});
        const auto options = filled(fleet, "Issuing", "");
        const auto staged = after(Step::StageAuthority, options, fleet);
        QCOMPARE(serverCertificateName(after(Step::StageServerCertificate, options, staged)),
                 std::string("Elsewhere"));
    }
    void j4_clientsAreMovedByTheirSigner()
    {
        const auto options = filled(m_fleet, "Root", "");
        const auto staged = after(Step::StageAuthority, options, m_fleet);
        const auto moved = after(Step::ClientCertificates, options, staged);
        QCOMPARE(moved.templates.at("branch").device.secureConnClient.signedBy, std::string("Root-new"));
        QCOMPARE(moved.logCollectors.at("LC1").device.secureConnClient.signedBy, std::string("Root-new"));
    }
    void a10_aCommonCertificateGetsASuccessor()
    {
        Configuration fleet = m_fleet;
        auto branch = fleet.templates.at("branch");
        branch.shared.certificates["Common"] = m_lab->estate.withKey("common", "Common");
        branch.device.secureConnClient.certificateType = "local";
        branch.device.secureConnClient.certificate = "Common";
        branch.device.secureConnClient.signedBy.clear();
        fleet.templates["branch"] = branch;
        const auto options = filled(fleet, "Root", "");
        auto made = after(Step::StageServerCertificate, options, after(Step::StageAuthority, options, fleet));
        const auto moved = after(Step::ClientCertificates, options, made);
        const auto& client = moved.templates.at("branch").device.secureConnClient;
        QCOMPARE(client.certificate, std::string("Common-new"));
        QVERIFY(!moved.templates.at("branch").shared.certificates.at("Common-new").privateKey.empty());
    }
    void c24_commonCertificatesOfOneNameAreTwo()
    {
        Configuration fleet = m_fleet;
        const auto makeCommon = [&](const std::string& name, const QString& certificate) {
            auto place = fleet.templates.at("branch");
            place.shared.certificates["Common"] = m_lab->estate.withKey(certificate, "Common");
            place.device.secureConnClient.certificateType = "local";
            place.device.secureConnClient.certificate = "Common";
            place.device.secureConnClient.signedBy.clear();
            fleet.templates[name] = place;
        };
        makeCommon("second", "manager");
        makeCommon("branch", "common");
        const auto options = filled(fleet, "Root", "");
        const auto made =
            after(Step::StageServerCertificate, options, after(Step::StageAuthority, options, fleet));
        const auto moved = after(Step::ClientCertificates, options, made);
        const auto& first = moved.templates.at("branch");
        const auto& second = moved.templates.at("second");
        QVERIFY(first.device.secureConnClient.certificate != second.device.secureConnClient.certificate);
        const auto shown = [](const models::config::Template& place) {
            return certificateIn(place.shared, place.device.secureConnClient.certificate)->commonName();
        };
        QCOMPARE(shown(first), m_lab->estate.certificate("common").commonName());
        QCOMPARE(shown(second), m_lab->estate.certificate("manager").commonName());
    }
    void j7_theOldCaLeavesBothSides()
    {
        const auto options = filled(m_fleet, "Root", "");
        const auto trusting =
            after(Step::ClientTrust, options, after(Step::StageAuthority, options, m_fleet));
        const auto removed = after(Step::RemoveAuthority, options, trusting);
        // The intermediate goes with its root: C4.
        QCOMPARE(authorities(removed.panorama.certificateProfiles.at("Devices")), Names{"Root-new"});
        QCOMPARE(authorities(profileOf(removed)), Names{"Root-new"});
        // Whoever would be left without any trust keeps what it has.
        QCOMPARE(authorities(profileOf(
                     after(Step::RemoveAuthority, options, after(Step::StageAuthority, options, m_fleet)))),
                 Names{"Root"});
    }
    void whatCannotBeIsRefused()
    {
        const auto refused = [this](const AuthorityOptions& options) {
            return completed(options, m_fleet).error().code;
        };
        QCOMPARE(refused({.replaces = "Gone"}), ErrorCode::NotFound);
        QCOMPARE(refused({.replaces = "Manager"}), ErrorCode::InvalidArgument);
        QCOMPARE(refused({.replaces = "Root", .authority = "Issuing"}), ErrorCode::InvalidArgument);
        Configuration off = m_fleet;
        off.secureConnServer = {};
        QCOMPARE(completed(AuthorityOptions{.replaces = "Root"}, off).error().code, ErrorCode::NotFound);
    }

private:
    static AuthorityOptions filled(const Configuration& fleet, const std::string& replaces,
                                   const std::string& signedBy)
    {
        AuthorityOptions options;
        options.replaces = replaces;
        options.signedBy = signedBy;
        return support::ConfiguredEstate::required(completed(options, fleet));
    }
    /// With the certificates that the step makes first.
    Configuration after(Step step, const AuthorityOptions& options, const Configuration& before)
    {
        int number = m_lab->number(before);
        for (const auto& request : certificatesFor(options, step, before))
            number = support::ConfiguredEstate::required(m_lab->generated(number, request));
        return support::ConfiguredEstate::required(changed(options, step, m_lab->at(number)));
    }
    static const models::config::CertificateProfile& profileOf(const Configuration& configuration)
    {
        return configuration.templates.at("branch").shared.certificateProfiles.at("Trust-Manager");
    }

    std::unique_ptr<support::ModelledLab> m_lab;
    Configuration m_fleet;
};

HANDFAST_TEST(AuthorityChangeTest)

} // namespace tst_authority_change

#include "tst_authority_change.moc"
