#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

namespace tst_validate_pair {

using namespace models::config;
using namespace support;

namespace {

/// A secondary that is set up right, with a certificate of its own.
void pair(Estate& estate)
{
    auto& settings = estate.configuration.highAvailability;
    settings.enabled = true;
    settings.priority = "secondary";
    settings.serial = "M2";
    settings.peerSerial = "M1";
    settings.peerAddress = "manager.example";
}

void showCertificate(Estate& estate, const char* commonName)
{
    pair(estate);
    estate.pki.leaf("peer",
                    {.issuer = "issuing", .commonName = commonName, .extendedKeyUsage = "clientAuth"});
    estate.configuration.panorama.certificates["Peer"] = estate.withKey("peer", "Peer");
    auto& client = estate.configuration.secureConnClient;
    client.certificateType = "local";
    client.certificate = "Peer";
    client.certificateProfile = "Devices";
    client.enableHa = true;
}

std::vector<Row> rows()
{
    const char* const client = "deviceconfig setting management secure-conn-client certificate-type";
    return {
        {"S-4",
         "pair-serial-required",
         error,
         "deviceconfig high-availability serial",
         {},
         [](Estate& e, Facts&) {
             pair(e);
             e.configuration.highAvailability.serial.clear();
         }},
        {"S-4",
         "pair-address-required",
         error,
         "deviceconfig high-availability peer ip-address",
         {},
         [](Estate& e, Facts&) {
             pair(e);
             e.configuration.highAvailability.peerAddress.clear();
         }},
        {"S-4",
         "pair-peer-serial-required",
         error,
         "deviceconfig high-availability peer serial",
         {},
         [](Estate& e, Facts&) {
             pair(e);
             e.configuration.highAvailability.peerSerial.clear();
         }},
        {"D19",
         "pair-same-serial",
         error,
         "deviceconfig high-availability peer serial",
         {"m2"},
         [](Estate& e, Facts&) {
             pair(e);
             e.configuration.highAvailability.peerSerial = "m2";
         }},
        {"D17",
         "pair-server-not-customized",
         error,
         "deviceconfig setting management secure-conn-server customize",
         {},
         [](Estate& e, Facts&) {
             showCertificate(e, "M2");
             e.configuration.secureConnServer = {};
         }},
        {"D18",
         "pair-profile-incomplete",
         warning,
         "panorama certificate-profile Roots CA",
         {"Roots", "CN = issuing"},
         [](Estate& e, Facts&) {
             showCertificate(e, "M2");
             auto& profiles = e.configuration.panorama.certificateProfiles;
             profiles["Roots"] = profiles["Devices"];
             profiles["Roots"].cas = {{"Root", {}}};
             e.configuration.secureConnClient.certificateProfile = "Roots";
         }},
        {"D19",
         "pair-certificate-serial",
         error,
         "deviceconfig setting management secure-conn-client certificate-type local certificate",
         {"Peer", "M2"},
         [](Estate& e, Facts&) {
             showCertificate(e, "M3");
             e.configuration.secureConnServer.authorizeClientSerial = true;
         }},
        {"A8",
         "pair-certificate-type",
         error,
         client,
         {"issued"},
         [](Estate& e, Facts&) {
             pair(e);
             auto& settings = e.configuration.secureConnClient;
             settings.certificateType = "issued";
             settings.signedBy = "Issuing";
             settings.certificateProfile = "Devices";
             settings.enableHa = true;
         }},
    };
}

} // namespace

class ValidatePairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows.emplace(rows()); }
    void cleanup() { m_rows->restore(); }

    void finds_data() { m_rows->addData(); }
    void finds() { m_rows->check(); }

    void isContentWithTheRightPair()
    {
        support::ConfiguredEstate estate;
        const auto findings = [&estate] {
            return support::described(validate(
                estate.configuration, {.now = {}, .softwareVersions = {}, .factoryCaFingerprint = {}}));
        };
        const QStringList before = findings();
        showCertificate(estate, "M2");
        estate.configuration.secureConnServer.authorizeClientSerial = true;
        QCOMPARE(findings().filter("pair-"), QStringList());
        QVERIFY(before.filter("pair-").isEmpty());
    }

private:
    std::optional<ValidationRows> m_rows;
};

HANDFAST_TEST(ValidatePairTest)

} // namespace tst_validate_pair

#include "tst_validate_pair.moc"
