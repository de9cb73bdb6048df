#include "models/config/device/device_texts.h"
#include "models/config/edit.h"

#include "models/config/device/effective_template.h"
#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

namespace tst_device_texts {

using namespace models::config;
using session::base::Serial;

namespace {

QString lineWith(const std::string& text, const QString& part)
{
    for (const QString& line : QString::fromStdString(text).split('\n'))
        if (line.contains(part))
            return line;
    return {};
}

} // namespace

class DeviceTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate.emplace(); }
    void init() { m_configuration = m_estate->configuration; }
    void cleanup() { m_estate->configuration = m_configuration; }

    void nothingOutsideAStack()
    {
        QCOMPARE(*m_estate->textOf("0003"), "");
        QCOMPARE(deviceDigest(""), "");
        QCOMPARE(stackOf(m_estate->configuration, Serial("0002")), "branches");
        QCOMPARE(stackOf(m_estate->configuration, Serial("0003")), "");
        QCOMPARE(deviceGroupOf(m_estate->configuration, Serial("0002")), "");
        m_estate->configuration.deviceGroups["G"].devices["0002"];
        QCOMPARE(deviceGroupOf(m_estate->configuration, Serial("0002")), "G");
    }

    void aCollectorOfAGroupHasItsOwn() // A7
    {
        Configuration& configuration = m_estate->configuration;
        SecureConnClient& client = configuration.logCollectors["0007"].device.secureConnClient;
        client.certificateType = "issued";
        client.signedBy = "Issuing";
        client.certificateProfile = "Trust-Manager";
        QCOMPARE(*m_estate->textOf("0007"), ""); // the group is what settings come by
        configuration.logCollectorGroups["group"].collectors = {"0007"};
        const auto without = m_estate->textOf("0007");
        QVERIFY(!without);
        QCOMPARE(without.error().detail, "log collector 0007: certificate profile \"Trust-Manager\" is not "
                                         "among the objects that it is sent");
        configuration.panorama.certificateProfiles["Trust-Manager"].cas["Root"];
        configuration.panorama.certificates["Root"] = m_estate->authority("root");
        const std::string text = *m_estate->textOf("0007");
        const QString hash = QCryptographicHash::hash(QByteArray("0007"), QCryptographicHash::Sha256).toHex();
        QVERIFY(lineWith(text, "issued common-name").endsWith(hash));
        QVERIFY(!lineWith(text, "set shared certificate-profile Trust-Manager CA Root").isEmpty());
        QVERIFY(!lineWith(text, "set shared certificate Root public-key").isEmpty());
        QCOMPARE(effectiveTemplate(configuration, Serial("0007")).device.secureConnClient, client);
        // Who is in a stack gets what the stack says.
        configuration.templateStacks["branches"].devices["0007"];
        QVERIFY(!collectorTemplate(configuration, Serial("0007")));
    }

    void predefinedIsSaid()
    {
        m_estate->client() = {};
        QCOMPARE(*m_estate->textOf("0002"),
                 "set deviceconfig setting management secure-conn-client certificate-type none\n");
        m_estate->configuration.templateStacks["branches"].templates.clear();
        QVERIFY(!m_estate->textOf("0002")->empty());
    }

    void issuedCarriesTheExpandedName() // E9, T7
    {
        const std::string text = *m_estate->textOf("0001A");
        const QString hash =
            QCryptographicHash::hash(QByteArray("0001A"), QCryptographicHash::Sha256).toHex();
        QCOMPARE(
            lineWith(text, "issued common-name"),
            "set deviceconfig setting management secure-conn-client certificate-type issued common-name " +
                hash);
        QCOMPARE(lineWith(text, "signed-by"), "set deviceconfig setting management secure-conn-client "
                                              "certificate-type issued signed-by Issuing");
        QVERIFY(!lineWith(text, "set shared certificate-profile Trust-Manager CA Root").isEmpty());
        QVERIFY(!lineWith(text, "set shared certificate Root public-key").isEmpty());
        m_estate->configuration.manager.udidForm = "serial";
        m_estate->client().commonName = "fw-$UDID";
        QVERIFY(lineWith(*m_estate->textOf("0001A"), "issued common-name").endsWith(" fw-0001A"));
    }

    void onlyWhatIsNeededAndNoKeyOfACa()
    {
        auto& shared = m_estate->configuration.templates["branch"].shared;
        shared.certificates["Root"] = m_estate->withKey("root", "Root");
        shared.certificates["Unused"] = m_estate->authority("issuing");
        shared.certificateProfiles["Unused"].cas = {{"Unused", {}}};
        const std::string text = *m_estate->textOf("0002");
        QVERIFY(lineWith(text, "Unused").isEmpty());
        QVERIFY(lineWith(text, "private-key").isEmpty());
    }

    void localCarriesKeyAndChain()
    {
        auto& shared = m_estate->configuration.templates["branch"].shared;
        shared.certificates["Common"] = m_estate->withKey("common", "Common");
        shared.certificates["Issuing"] = m_estate->authority("issuing");
        m_estate->client() = {.certificateType = "local",
                              .certificate = "Common",
                              .signedBy = {},
                              .certificateProfile = "Trust-Manager"};
        const std::string text = *m_estate->textOf("0002");
        QCOMPARE(text, *m_estate->textOf("0001A"));
        const QString keyLine = lineWith(text, "set shared certificate Common private-key");
        QVERIFY(keyLine.contains("-----BEGIN PRIVATE KEY-----\\n"));
        QVERIFY(!lineWith(text, "set shared certificate Common chain").isEmpty());
        QVERIFY(!text.contains("-hf1-"));
        shared.certificates["Common"].privateKey.clear();
        QVERIFY(!m_estate->textOf("0002"));
    }

    void missingObjectsAreErrors() // E12
    {
        m_estate->configuration.templates["branch"].shared.certificates.erase("Root");
        const auto text = m_estate->textOf("0002");
        QVERIFY(!text);
        QVERIFY(QString::fromStdString(text.error().detail).contains("\"Root\""));
    }

    void firstTemplateWins()
    {
        auto& templates = m_estate->configuration.templates;
        templates["first"].device.panoramaServer = "one.example";
        templates["first"].device.secureConnClient.checkServerIdentity = true;
        templates["branch"].device.panoramaServer = "two.example";
        templates["branch"].device.panoramaServer2 = "three.example";
        m_estate->configuration.templateStacks["branches"].templates = {"first", "missing", "branch"};
        const Template merged = effectiveTemplate(m_estate->configuration, Serial("0002"));
        QCOMPARE(merged.device.panoramaServer, "one.example");
        QCOMPARE(merged.device.panoramaServer2, "three.example");
        QVERIFY(merged.device.secureConnClient.checkServerIdentity);
        QCOMPARE(merged.device.secureConnClient.certificateType, "issued");
        QVERIFY(merged.shared.certificates.contains("Root"));
        QCOMPARE(effectiveTemplate(m_estate->configuration, Serial("0003")), Template());
    }

    void objectsAreTakenWhole()
    {
        auto& templates = m_estate->configuration.templates;
        templates["first"].shared.certificates["Root"].publicKey = "other";
        templates["branch"].shared.certificates["Root"].privateKey = "key";
        m_estate->configuration.templateStacks["branches"].templates = {"first", "branch"};
        const Template merged = effectiveTemplate(m_estate->configuration, Serial("0002"));
        QCOMPARE(merged.shared.certificates.at("Root").publicKey, "other");
        QCOMPARE(merged.shared.certificates.at("Root").privateKey, "");
    }

    void whatIsKeptHoldsNoKey() // C-7
    {
        auto& branch = m_estate->configuration.templates["branch"];
        branch.shared.certificates["Common"] = m_estate->withKey("common", "Common");
        branch.device.wildfire.certificate = "Common"; // named twice, it is sent once
        m_estate->client() = {.certificateType = "local",
                              .certificate = "Common",
                              .signedBy = {},
                              .certificateProfile = "Trust-Manager"};
        DeviceTexts texts(m_estate->configuration, *m_estate->vault);
        const SealedText sealed = *texts.sealedOf(Serial("0002"));
        const std::string key = branch.shared.certificates["Common"].privateKey;
        QVERIFY(lineWith(sealed.text, "private-key").endsWith(QString::fromStdString(key)));
        QCOMPARE(sealed.secrets.size(), 1U);
        const auto clear = sealed.unsealed(*m_estate->vault);
        QVERIFY(clear);
        QCOMPARE(clear->reveal(), *m_estate->textOf("0002"));
        QVERIFY(!clear->reveal().contains(key));
        QVERIFY(lineWith(clear->reveal(), "private-key").contains("-----BEGIN"));
        const auto stranger = session::pki::KeyVault::create(session::base::SecretText("another"));
        QCOMPARE(sealed.unsealed(*stranger).error().code, session::base::ErrorCode::Denied);
    }

    void digestFollowsTheText()
    {
        const std::string before = deviceDigest(*m_estate->textOf("0002"));
        QCOMPARE(before.size(), 64U);
        QCOMPARE(deviceDigest(*m_estate->textOf("0002")), before);
        QVERIFY(deviceDigest(*m_estate->textOf("0001A")) != before);
        m_estate->client().checkServerIdentity = true;
        QVERIFY(deviceDigest(*m_estate->textOf("0002")) != before);
    }

    void manyTextsEqualSingleOnes()
    {
        DeviceTexts texts(m_estate->configuration, *m_estate->vault);
        for (const char* serial : {"0001A", "0002", "0003", "0002"})
            QCOMPARE(texts.of(Serial(serial))->reveal(), *m_estate->textOf(serial));
    }

    void whatADeviceIsToPresent() // D1, P-4
    {
        const auto source = [this](const char* serial) {
            return DeviceTexts(m_estate->configuration, *m_estate->vault).certificateSourceOf(Serial(serial));
        };
        QCOMPARE(source("0002"), std::string("issued"));
        QCOMPARE(source("nobody"), std::string());
        m_estate->client().enablePanorama = false;
        QCOMPARE(source("0002"), std::string("predefined"));
    }

private:
    std::optional<support::ConfiguredEstate> m_estate;
    Configuration m_configuration;
};

HANDFAST_TEST(DeviceTextsTest)

} // namespace tst_device_texts

#include "tst_device_texts.moc"
