// What roll-out writes into templates, and in which order devices get it: E1, E3, E4, E12, C24, F2.
#include "models/workflows/changes/roll_out.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_roll_out_edits {

using namespace models::workflows;
using models::lifecycle::DeviceRecord;
using session::base::Serial;
using support::ConfiguredEstate;

namespace {

DeviceRecord device(const std::string& serial, const std::string& group)
{
    DeviceRecord record;
    record.serial = Serial(serial);
    record.softwareVersion = "10.1.14";
    record.deviceGroup = group;
    record.session.emplace();
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.world = session::trust::TrustWorld::Predefined;
    record.session->attempt = attempt;
    return record;
}

std::vector<std::string> names(const std::vector<Wave>& waves)
{
    std::vector<std::string> result;
    for (const Wave& wave : waves)
        result.push_back(wave.name);
    return result;
}

std::vector<std::string> serials(const Wave& wave)
{
    std::vector<std::string> result;
    for (const WaveDevice& one : wave.devices)
        result.push_back(one.serial.value + (one.cause.reason.empty() ? "" : " " + one.cause.reason));
    return result;
}

using Strings = std::vector<std::string>;

RollOutOptions issuedHere()
{
    RollOutOptions options;
    options.templateStacks = {"branches"};
    options.signedBy = "Issuing";
    return options;
}

RollOutOptions common(const std::string& certificate)
{
    RollOutOptions options;
    options.templateStacks = {"branches"};
    options.source = ClientSource::Common;
    options.certificate = certificate;
    return options;
}

/// Without canaries.
RollOutOptions sized(int waveSize)
{
    RollOutOptions options;
    options.canaryPerGroup = 0;
    options.waveSize = waveSize;
    return options;
}

} // namespace

class RollOutEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_estate.emplace();
        m_right = m_estate->configuration;
        // The CA was renewed under its name with another key; "0-renewed" comes first by name.
        m_estate->pki.root("root-2", {.commonName = "root", .withKeyIdentifiers = false});
        m_estate->pki.intermediate(
            "issuing-2", {.issuer = "root-2", .commonName = "issuing", .withKeyIdentifiers = false});
    }
    void init()
    {
        m_estate->configuration = m_right;
        m_estate->configuration.templates["branch"] = {};
    }

    void c24_theCaThatSignedIsTakenAndNotItsNamesake()
    {
        auto& store = m_estate->configuration.panorama.certificates;
        store["0-renewed"] = m_estate->authority("issuing-2");
        store["0-renewed-root"] = m_estate->authority("root-2");
        const auto changed = rolledOut(issuedHere());
        const auto& shared = changed.templates.at("branch").shared;
        Strings trusted;
        for (const auto& [name, ca] : shared.certificateProfiles.at(std::string(managerTrustProfile)).cas)
            trusted.push_back(name);
        QCOMPARE(trusted, (Strings{"Issuing", "Root"}));
        QCOMPARE(shared.certificates.at("Issuing").publicKey, m_estate->pem("issuing"));
        QVERIFY(!shared.certificates.contains("0-renewed"));
    }
    void a3_theCasOfTheManagersOwnProfileAreNotAsked()
    {
        auto& panorama = m_estate->configuration.panorama;
        panorama.certificates["Other"] = m_estate->authority("root-2");
        panorama.certificateProfiles["Devices"].cas = {{"Other", {}}};
        const auto changed = rolledOut(issuedHere());
        const auto& profile = changed.templates.at("branch").shared.certificateProfiles.at("manager-trust");
        QVERIFY(!profile.cas.contains("Other"));
        QVERIFY(profile.cas.contains("Root"));
    }
    void e3_issuedHereIsSelectedWithItsProfile()
    {
        const auto changed = rolledOut(issuedHere());
        const auto& client = changed.templates.at("branch").device.secureConnClient;
        QCOMPARE(client.certificateType, std::string("issued"));
        QCOMPARE(client.signedBy, std::string("Issuing"));
        QCOMPARE(client.commonName, std::string("$UDID"));
        QCOMPARE(client.certificateProfile, std::string(managerTrustProfile));
        QVERIFY(client.checkServerIdentity); // E4
        QVERIFY(client.enablePanorama);
    }
    void e12_aCommonCertificateIsCopiedIntoTheTemplate()
    {
        auto& store = m_estate->configuration.panorama.certificates;
        store["Common"] = m_estate->withKey("common", "Common");
        store["Common"].chain = m_estate->pem("issuing");
        const auto changed = rolledOut(common("Common"));
        const auto& branch = changed.templates.at("branch");
        QCOMPARE(branch.device.secureConnClient.certificate, std::string("Common"));
        QVERIFY(branch.shared.certificates.at("Common") == store["Common"]);
    }
    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("stack");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("serverCertificate");
        QTest::addColumn<QString>("named");
        QTest::newRow("stack") << "Gone" << "" << "Manager" << "Gone";
        QTest::newRow("common certificate") << "branches" << "Lost" << "Manager" << "Lost";
        QTest::newRow("server certificate") << "branches" << "" << "Nowhere" << "server certificate";
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, stack);
        QFETCH(QString, certificate);
        QFETCH(QString, serverCertificate);
        QFETCH(QString, named);
        auto& panorama = m_estate->configuration.panorama;
        panorama.sslTlsServiceProfiles["Server"].certificate = serverCertificate.toStdString();
        RollOutOptions options = certificate.isEmpty() ? issuedHere() : common(certificate.toStdString());
        options.templateStacks = {stack.toStdString()};
        const auto edits = rollOutEdits(options, m_estate->configuration);
        QVERIFY(!edits.has_value());
        QCOMPARE(edits.error().code, session::base::ErrorCode::NotFound);
        QVERIFY2(edits.error().detail.find(named.toStdString()) != std::string::npos,
                 edits.error().detail.c_str());
    }
    void oneCanaryOfEachGroupThenGroupByGroup()
    {
        const auto waves = planned({device("1", "east"), device("2", "east"), device("3", "west"),
                                    device("4", "west"), device("5", "alone")});
        QCOMPARE(names(waves), (Strings{"canary", "alone", "east", "west"}));
        QCOMPARE(serials(waves.front()), (Strings{"1", "3"})); // never the only one of a group
    }
    void f5_aCanaryIsThereAndAble()
    {
        auto away = device("1", "east");
        away.session.reset();
        auto old = device("2", "east");
        old.softwareVersion = "7.1.26";
        QCOMPARE(serials(planned({away, old, device("3", "east")}).front()), Strings{"3"});
    }
    void e1_f2_whoCannotFollowIsLastAndSaysWhy()
    {
        auto old = device("1", "east");
        old.softwareVersion = "7.1.26";
        auto wildfire = device("2", "east");
        wildfire.kind = models::config::DeviceKind::WildFire;
        auto unseen = device("3", "east"); // its version is not known: it may follow
        unseen.softwareVersion.clear();
        const auto waves = planned({old, wildfire, unseen, device("4", "east")}, sized(0));
        QCOMPARE(waves.size(), std::size_t(1));
        QCOMPARE(serials(waves.front()), (Strings{"3", "4", "1 version", "2 wildfire"}));
        QCOMPARE(waves.front().devices[2].state, WaveDeviceState::Skipped);
    }
    void whoIsCustomAndInSyncIsLeftAlone()
    {
        auto done = device("1", "east");
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict.world = session::trust::TrustWorld::Custom;
        done.session->attempt = attempt;
        auto stale = done;
        stale.serial = Serial("2");
        stale.expectedDigest = "newer";
        QCOMPARE(serials(planned({done, stale}, sized(0)).front()), Strings{"2"});
    }
    void wavesOfASize()
    {
        const auto waves = planned({device("1", "east"), device("2", "east"), device("3", "west")}, sized(2));
        QCOMPARE(names(waves), (Strings{"1", "2"}));
        QCOMPARE(serials(waves[1]), Strings{"3"});
    }
    void blanksAreFilledWithEveryStackThatHasDevices()
    {
        m_estate->configuration.templateStacks["empty"].templates = {"branch"};
        QCOMPARE(completed(RollOutOptions(), m_estate->configuration).templateStacks, Strings{"branches"});
    }

private:
    models::config::Configuration rolledOut(const RollOutOptions& options)
    {
        const auto edits = ConfiguredEstate::required(rollOutEdits(options, m_estate->configuration));
        models::config::Configuration changed = m_estate->configuration;
        if (const auto applied = models::config::apply(changed, edits); !applied)
            qFatal("%s", applied.error().detail.c_str());
        return changed;
    }
    std::vector<Wave> planned(const std::vector<DeviceRecord>& records, RollOutOptions options = {})
    {
        for (const DeviceRecord& record : records)
            m_estate->configuration.templateStacks["branches"].devices[record.serial.value];
        options.templateStacks = {"branches"};
        std::vector<const DeviceRecord*> places;
        for (const DeviceRecord& record : records)
            places.push_back(&record);
        return planWaves(options, m_estate->configuration, places);
    }

    std::optional<ConfiguredEstate> m_estate;
    models::config::Configuration m_right;
};

HANDFAST_TEST(RollOutEditsTest)

} // namespace tst_roll_out_edits

#include "tst_roll_out_edits.moc"
