#include "models/config/device/device_settings_reader.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_settings_reader {

using namespace models::config;

class DeviceSettingsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate.emplace(); }
    void init() { m_configuration = m_estate->configuration; }
    void cleanup() { m_estate->configuration = m_configuration; }

    void nothingMeansPredefined()
    {
        const auto settings = read("");
        QVERIFY(settings);
        QVERIFY(!settings->custom);
        QVERIFY(settings->managers.empty());
        QCOMPARE(settings->clientCertificateSource, "predefined");
        QVERIFY(
            !read("set deviceconfig setting management secure-conn-client certificate-type none\n")->custom);
    }

    void aTextForOthersHasNoSecrets()
    {
        const std::string object = "set shared certificate Mine public-key PEM\n";
        const std::string setting = "set deviceconfig setting management idle-timeout 7\n";
        QCOMPARE(DeviceSettingsReader().withoutSecrets(
                     object + setting +
                     "set shared certificate Mine private-key SECRET\n"
                     "set shared scep S scep-challenge fixed SECRET\n"
                     "set shared scep S scep-challenge dynamic password SECRET\n"),
                 setting + object); // objects may be long, and only so much is told
        QCOMPARE(DeviceSettingsReader().withoutSecrets("set nonsense SECRET\n"), "");
    }

    void issuedSettings()
    {
        m_estate->configuration.manager.udidForm = "serial";
        m_estate->client().checkServerIdentity = true;
        const auto settings = read(*m_estate->textOf("0001A"));
        QVERIFY2(settings, settings ? "" : settings.error().detail.c_str());
        QVERIFY(settings->custom && settings->checkServerIdentity);
        QCOMPARE(settings->clientCertificateSource, "issued");
        QVERIFY(settings->issueRequest && !settings->localIdentity);
        QCOMPARE(settings->issueRequest->subject, "0001A");
        QCOMPARE(settings->issueRequest->signedBy, "Issuing");
        QVERIFY(!settings->issueRequest->certificateName.empty());
        QCOMPARE(settings->serverPolicy.profileName, "Trust-Manager");
        QCOMPARE(settings->serverPolicy.anchors.certificates().size(), 1U);
        QCOMPARE(settings->serverPolicy.anchors.certificates().front(), m_estate->certificate("root"));
        QVERIFY(settings->serverPolicy.blockExpired);
    }

    void localSettings()
    {
        useCommonCertificate();
        const auto settings = read(*m_estate->textOf("0002"));
        QVERIFY2(settings, settings ? "" : settings.error().detail.c_str());
        QCOMPARE(settings->clientCertificateSource, "local");
        QVERIFY(settings->localIdentity && !settings->issueRequest);
        const std::vector<session::pki::Certificate> chain{m_estate->certificate("common"),
                                                           m_estate->certificate("issuing")};
        QVERIFY(settings->localIdentity->chain == chain);
        QVERIFY(settings->localIdentity->key.matches(chain.front()));
    }

    void switchedOffForTheManager() // A8
    {
        m_estate->client().enablePanorama = false;
        QVERIFY(!read(*m_estate->textOf("0002"))->custom);
    }

    void managersGetAPort_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << "manager.example" << "manager.example:3978";
        QTest::newRow("name and port") << "manager.example:4000" << "manager.example:4000";
        QTest::newRow("address") << "10.0.0.1" << "10.0.0.1:3978";
        QTest::newRow("IPv6") << "2001:db8::1" << "[2001:db8::1]:3978";
    }
    void managersGetAPort()
    {
        QFETCH(QString, typed);
        const auto settings = read("set deviceconfig system panorama local-panorama panorama-server-2 " +
                                   typed.toStdString() + "\n");
        QVERIFY(settings);
        QCOMPARE(settings->managers.size(), 1U);
        QTEST(QString::fromStdString(settings->managers.front()), "expected");
    }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("detail");
        QTest::newRow("E12 certificate missing") << "set shared certificate Common" << "Common";
        QTest::newRow("E3 key missing") << "set shared certificate Common private-key" << "no private key";
        QTest::newRow("C3 CA missing") << "set shared certificate Root" << "Root";
        QTest::newRow("profile missing") << "set shared certificate-profile" << "Trust-Manager";
        QTest::newRow("E3 no profile") << "certificate-type local certificate-profile" << "profile";
    }
    void refusesWhatIsNotWhole() // I6: half a configuration is an error, so the device keeps the old one
    {
        QFETCH(QString, removed);
        QFETCH(QString, detail);
        useCommonCertificate();
        QStringList lines = QString::fromStdString(*m_estate->textOf("0002")).split('\n');
        const auto before = lines.size();
        lines.removeIf([&](const QString& line) { return line.contains(removed); });
        QVERIFY(lines.size() < before);
        const auto settings = read(lines.join('\n').toStdString());
        QVERIFY(!settings);
        QVERIFY2(QString::fromStdString(settings.error().detail).contains(detail),
                 settings.error().detail.c_str());
    }

    void refusesOtherText()
    {
        const auto settings = read("set shared certificate-profile P use-crl maybe\n");
        QVERIFY(!settings);
        QCOMPARE(settings.error().detail, "line 1: word 6 \"maybe\": use-crl must be yes or no");
        QVERIFY(!read("set panorama certificate C\n"));
        QVERIFY(!read(
            "set deviceconfig setting management secure-conn-client certificate-type issued signed-by A "
            "certificate-profile P\n"));
    }

private:
    session::base::Result<session::agent::DeviceSettings> read(const std::string& text)
    {
        return DeviceSettingsReader().read({}, text);
    }
    void useCommonCertificate()
    {
        auto& shared = m_estate->configuration.templates["branch"].shared;
        shared.certificates["Common"] = m_estate->withKey("common", "Common");
        shared.certificates["Issuing"] = m_estate->authority("issuing");
        m_estate->client() = {.certificateType = "local",
                              .certificate = "Common",
                              .signedBy = {},
                              .certificateProfile = "Trust-Manager"};
    }

    std::optional<support::ConfiguredEstate> m_estate;
    Configuration m_configuration;
};

HANDFAST_TEST(DeviceSettingsReaderTest)

} // namespace tst_device_settings_reader

#include "tst_device_settings_reader.moc"
