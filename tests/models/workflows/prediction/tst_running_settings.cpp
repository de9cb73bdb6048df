// What a device runs, and what it would show, when that is not what the running configuration says: X-1, I5,
// E1, T2.
#include "models/workflows/prediction/running_settings.h"

#include "models/config/device/device_texts.h"
#include "models/config/edit.h"
#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_running_settings {

using namespace models::workflows;
using models::lifecycle::DeviceRecord;
using session::trust::Fate;
using session::trust::TrustWorld;
using support::PredictionEstate;

namespace {

session::trust::Prediction only(const PredictionRequest& request)
{
    const auto rows = predictDevices(request);
    if (!rows)
        qFatal("%s", rows.error().detail.c_str());
    return rows->front().prediction;
}

} // namespace

class RunningSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_before = m_world->estate.configuration;
    }
    void init() { m_world->estate.configuration = m_before; }

    void x1_whoWasNotPushedToRunsWhatItWasPushedLast()
    {
        DeviceRecord record = m_world->custom();
        record.configDigest = digestOf(m_before); // of the version before
        auto request = m_world->request(distrusting(), {record});
        record.expectedDigest = digestOf(request.running);
        request.records = {record};
        request.candidate = request.running;
        request.candidate.secureConnServer.authorizeClientSerial = true;
        const auto lost = only(request);
        QVERIFY2(lost.fate == Fate::Unknown, lost.detail.c_str()); // no version tells what it runs
        request.earlier = {packed(m_before)};
        const auto known = only(request);
        QVERIFY2(known.fate == Fate::ReAuthenticates, known.detail.c_str());
        request.scope.pushedTo = {record.serial};
        const auto pushed = only(request);
        QCOMPARE(pushed.fate, Fate::Drops); // it would trust the manager no longer
        QVERIFY(pushed.refusedByDevice);
    }
    void x1_onlyVersionsThatFitCount()
    {
        DeviceRecord record = m_world->custom();
        record.configDigest = digestOf(m_before);
        record.expectedDigest = "another";
        auto request = m_world->request(m_before, {record});
        request.earlier = {packed(distrusting()), packed(m_before)};
        const RunningSettings settings(request);
        const auto runs = settings.of(request.records.front());
        QVERIFY(runs.has_value());
        QVERIFY(runs->shared.certificateProfiles.contains("Trust-Manager"));
        QVERIFY(runs->shared.certificateProfiles.at("Trust-Manager").cas.contains("Root"));
    }
    void x1_whatIsSetOnTheDeviceComesFirst()
    {
        DeviceRecord record = m_world->custom();
        record.clientCertificateSource = "local";
        record.localSettings =
            "set shared certificate-profile mine CA Foreign\n"
            "set deviceconfig setting management secure-conn-client certificate-type local "
            "certificate own\n"
            "set deviceconfig setting management secure-conn-client certificate-type local "
            "certificate-profile mine\n";
        m_world->estate.pki.root("foreign");
        record.localSettings +=
            "set shared certificate Foreign public-key \"" + m_world->estate.pem("foreign") + "\"\n";
        auto request = m_world->request(m_world->predefinedOnly(), {record});
        const auto row = only(request);
        QVERIFY2(row.fate == Fate::Drops, row.detail.c_str());
        QVERIFY(row.refusedByDevice); // its own profile trusts somebody else
    }
    void i5_anyPushBringsADeviceBack()
    {
        auto record = m_world->custom();
        auto request = m_world->request(m_before, {record});
        request.candidate = request.running;
        request.scope.pushedTo = {record.serial};
        QCOMPARE(only(request).fate, Fate::Stays); // it runs that already
        request.candidate.templates["branch"].device.secureConnClient.checkServerIdentity = true;
        QCOMPARE(only(request).fate, Fate::ReAuthenticates);
    }
    void e1_whoIsTooOldTakesNoCustomSettings()
    {
        auto record = m_world->predefined();
        record.softwareVersion = "7.1.26";
        auto request = m_world->request(m_world->predefinedOnly(), {record});
        request.running = request.candidate; // pushed to for the first time
        request.runningAuthenticationDigest.clear();
        record.expectedDigest = "not yet";
        request.records = {record};
        request.scope.pushedTo = {record.serial};
        const auto before = only(request).fate;
        QVERIFY(before != Fate::Drops);
        request.candidate.templates["branch"].device.secureConnClient = {};
        request.running = request.candidate;
        QCOMPARE(only(request).fate, Fate::ReAuthenticates); // nothing custom in it: it takes that
    }
    void t2_whatItWouldGoBackToIsWhatItHasTold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("nothing") << QString() << Fate::Unknown;
        QTest::newRow("its own") << QStringLiteral("born") << Fate::ReAuthenticates;
        QTest::newRow("of another serial") << QStringLiteral("own") << Fate::Drops;
    }
    void t2_whatItWouldGoBackToIsWhatItHasTold()
    {
        QFETCH(QString, certificate);
        QFETCH(Fate, fate);
        DeviceRecord record = m_world->custom();
        if (!certificate.isEmpty())
            record.predefinedCertificate = m_world->estate.certificate(certificate).der();
        auto request = m_world->request(m_before, {record});
        request.candidate.templates["branch"].device.secureConnClient = {};
        request.scope.pushedTo = {record.serial};
        const auto row = only(request);
        QVERIFY2(row.fate == fate, row.detail.c_str());
    }
    void c5_whatItLeftOutItSendsToWhoDoesNotHoldIt()
    {
        DeviceRecord record = m_world->connected(TrustWorld::Custom, {"own"}, "issued");
        auto attempt = std::make_shared<session::engine::Attempt>(*record.session->attempt);
        attempt->verdict.path = {m_world->estate.certificate("own"), m_world->estate.certificate("issuing"),
                                 m_world->estate.certificate("root")};
        record.session->attempt = attempt;
        auto request = m_world->request(m_before, {record});
        request.candidate.panorama.certificateProfiles["Devices"].cas.erase("Issuing");
        QCOMPARE(only(request).fate, Fate::Drops);
        request.records.front().session->certificatesLeftOut = 1;
        QCOMPARE(only(request).fate, Fate::ReAuthenticates);
    }
    /// What a device asks for is a name of a CA: it keeps its certificate while that is the same, whatever
    /// else is pushed.
    void i4_whoAsksForNoOtherCertificateKeepsItsOwn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("issued, identity is checked") << "issued" << "identity" << true;
        QTest::newRow("T7 issued, another name") << "issued" << "udid" << false;
        QTest::newRow("issued, another CA") << "issued" << "authority" << false;
        QTest::newRow("SCEP, identity is checked") << "scep" << "identity" << true;
        QTest::newRow("SCEP, another CA of issued ones") << "scep" << "authority" << true;
        QTest::newRow("SCEP, another server") << "scep" << "server" << false;
    }
    void i4_whoAsksForNoOtherCertificateKeepsItsOwn()
    {
        QFETCH(QString, source);
        QFETCH(QString, change);
        QFETCH(bool, isKept);
        DeviceRecord record =
            m_world->connected(TrustWorld::Custom, {"own", "issuing"}, source.toStdString());
        auto running = m_before;
        auto& shared = running.templates["branch"].shared;
        shared.scepProfiles["Enrol"].url = "http://scep.example/";
        if (source == "scep") {
            auto& client = running.templates["branch"].device.secureConnClient;
            client.certificateType = "scep";
            client.scepProfile = "Enrol";
        }
        record.configDigest = digestOf(running);
        record.expectedDigest = "of what is pushed";
        auto request = m_world->request(running, {record});
        request.earlier = {packed(running)};
        request.candidate = running;
        auto& after = request.candidate.templates["branch"];
        after.shared.certificateProfiles["Trust-Manager"].blockExpiredCert ^= true; // so that it comes again
        if (change == "identity")
            after.device.secureConnClient.checkServerIdentity ^= true;
        else if (change == "udid")
            request.candidate.manager.udidForm = "sha256";
        else if (change == "authority")
            after.device.secureConnClient.signedBy = "Another";
        else
            after.shared.scepProfiles["Enrol"].url = "http://other.example/";
        request.scope.pushedTo = {record.serial};
        const auto row = only(request);
        const bool isShown =
            row.byManager && row.byManager->path.front() == m_world->estate.certificate("own");
        QVERIFY2(isShown == isKept, row.detail.c_str());
    }
    /// Who came with an ended certificate has asked its SCEP server before, in vain: it takes nothing else
    /// before it is answered, and keeps its session.
    void i4_whoGetsNoCertificateTakesNoPush()
    {
        for (const bool hasEnded : {false, true}) {
            m_world->estate.pki.leaf(
                hasEnded ? "ended" : "lasting",
                {.issuer = "issuing",
                 .commonName = PredictionEstate::firewall,
                 .extendedKeyUsage = "clientAuth",
                 .notBefore = QDateTime::currentDateTimeUtc().addDays(-9),
                 .notAfter = QDateTime::currentDateTimeUtc().addDays(hasEnded ? -3 : 300)});
            auto running = m_before;
            running.templates["branch"].shared.scepProfiles["Enrol"].url = "http://scep.example/";
            auto& client = running.templates["branch"].device.secureConnClient;
            client.certificateType = "scep";
            client.scepProfile = "Enrol";
            auto record =
                m_world->connected(TrustWorld::Custom, {hasEnded ? "ended" : "lasting", "issuing"}, "scep");
            auto request = m_world->request(running, {record});
            request.candidate = running;
            request.candidate.templates["branch"].device.secureConnClient.checkServerIdentity ^= true;
            request.scope.pushedTo = {record.serial};
            const auto row = only(request);
            QVERIFY2(row.fate == (hasEnded ? Fate::Stays : Fate::ReAuthenticates), row.detail.c_str());
        }
    }

private:
    /// The template's profile trusts nobody that the manager's certificate leads to.
    [[nodiscard]] models::config::Configuration distrusting() const
    {
        auto configuration = m_before;
        auto& shared = configuration.templates["branch"].shared;
        shared.certificates["Factory"] = m_world->estate.authority("factory");
        shared.certificateProfiles["Trust-Manager"].cas = {{"Factory", {}}};
        return configuration;
    }
    [[nodiscard]] std::string digestOf(const models::config::Configuration& configuration) const
    {
        return models::config::deviceDigest(textOf(configuration));
    }
    [[nodiscard]] std::string textOf(const models::config::Configuration& configuration) const
    {
        return support::ConfiguredEstate::required(
                   models::config::deviceText(configuration, *m_world->estate.vault,
                                              session::base::Serial(PredictionEstate::firewall)))
            .reveal();
    }
    static models::store::PackedText packed(const models::config::Configuration& configuration)
    {
        return models::store::PackedText::of(models::config::toText(configuration));
    }

    std::optional<PredictionEstate> m_world;
    models::config::Configuration m_before;
};

HANDFAST_TEST(RunningSettingsTest)

} // namespace tst_running_settings

#include "tst_running_settings.moc"
