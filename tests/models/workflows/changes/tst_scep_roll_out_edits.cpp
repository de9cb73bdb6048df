// What a roll-out by SCEP writes into templates, and what its plan remembers: W-2, E12, P-4.
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/plans/plan_state.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_scep_roll_out_edits {

using namespace models::workflows;
using namespace models::config;
using session::base::ErrorCode;

class ScepRollOutEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = std::make_unique<support::ConfiguredEstate>();
        m_right = m_estate->configuration;
    }
    void init()
    {
        m_estate->configuration = m_right;
        ObjectStore& store = m_estate->configuration.panorama;
        store.certificates["Client"] = m_estate->withKey("common", "Client");
        ScepProfile& profile = store.scepProfiles["Enrol"];
        profile.url = "https://ca.example/scep";
        profile.challenge = "fixed";
        profile.fixedChallenge = *m_estate->vault->seal(session::base::SecretText("s3cret"), "Enrol");
        profile.serverCa = "Root";
        profile.clientCertificate = "Client";
    }

    void bringsTheProfileToTheTemplate()
    {
        const auto edits = rollOutEdits(byScep(), m_estate->configuration);
        QVERIFY2(edits, edits ? "" : edits.error().detail.c_str());
        QVERIFY(models::config::apply(m_estate->configuration, std::span<const Edit>(*edits)));
        const Template& branch = m_estate->configuration.templates.at("branch");
        QCOMPARE(branch.device.secureConnClient.certificateType, "scep");
        QCOMPARE(branch.device.secureConnClient.scepProfile, "Enrol");
        QCOMPARE(branch.device.secureConnClient.certificateProfile, std::string(managerTrustProfile));
        QCOMPARE(branch.shared.scepProfiles.at("Enrol"),
                 m_estate->configuration.panorama.scepProfiles.at("Enrol"));
        QCOMPARE(branch.shared.certificates.at("Root").privateKey, ""); // a CA's key stays here
        QVERIFY(!branch.shared.certificates.at("Client").privateKey.empty());
        // The password was sealed for this name, so a device can be told it.
        const auto text = m_estate->textOf("0002");
        QVERIFY2(text, text ? "" : text.error().detail.c_str());
        QVERIFY(text->contains("s3cret"));
    }

    void replacesWhatTheTemplateHadUnderThatName()
    {
        auto& old = m_estate->configuration.templates["branch"].shared.scepProfiles["Enrol"];
        old.challenge = "dynamic";
        old.otpServerUrl = "https://old.example";
        old.dnsName = "old.example";
        old.useAsDigitalSignature = false;
        const auto edits = rollOutEdits(byScep(), m_estate->configuration);
        QVERIFY(edits && models::config::apply(m_estate->configuration, std::span<const Edit>(*edits)));
        QCOMPARE(m_estate->configuration.templates["branch"].shared.scepProfiles["Enrol"],
                 m_estate->configuration.panorama.scepProfiles["Enrol"]);
    }

    void whatIsMissingIsNamed()
    {
        RollOutOptions options = byScep();
        options.scepProfile = "Gone";
        const auto edits = rollOutEdits(options, m_estate->configuration);
        QCOMPARE(edits.error().code, ErrorCode::NotFound);
        QVERIFY(edits.error().detail.contains("Gone"));
    }

    void aPlanRemembersItsSource_data()
    {
        QTest::addColumn<ClientSource>("source");
        QTest::newRow("issued here") << ClientSource::IssuedHere;
        QTest::newRow("common") << ClientSource::Common;
        QTest::newRow("SCEP") << ClientSource::Scep;
    }
    void aPlanRemembersItsSource()
    {
        QFETCH(ClientSource, source);
        PlanState plan;
        plan.kind = WorkflowKind::RollOut;
        plan.rollOut = byScep();
        plan.rollOut.source = source;
        const auto read = planFromJson(toJson(plan));
        QVERIFY(read.has_value());
        QVERIFY(read->rollOut == plan.rollOut);
    }

private:
    static RollOutOptions byScep()
    {
        RollOutOptions options;
        options.templateStacks = {"branches"};
        options.source = ClientSource::Scep;
        options.scepProfile = "Enrol";
        return options;
    }

    std::unique_ptr<support::ConfiguredEstate> m_estate;
    Configuration m_right;
};

HANDFAST_TEST(ScepRollOutEditsTest)

} // namespace tst_scep_roll_out_edits

#include "tst_scep_roll_out_edits.moc"
