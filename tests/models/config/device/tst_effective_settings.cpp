// F-1: scopes. What a device gets of stack, templates, shared and variables, and where it comes from.
#include "models/config/device/effective_settings.h"
#include "models/config/device/effective_template.h"
#include "models/config/edit.h"
#include "models/config/object_uses.h"

#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_effective_settings {

using namespace models::config;
using session::base::Serial;

namespace {

using Kind = SettingOrigin::Kind;

Configuration configurationOf(const QString& commands)
{
    auto made = fromText(commands.toStdString());
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return *made;
}

const QString fleet = QStringLiteral("set mgt-config devices 1\n"
                                     "set mgt-config devices 2\n"
                                     "set template-stack S templates [ first second ]\n"
                                     "set template-stack S devices 1\n"
                                     "set template-stack S devices 2\n"
                                     "set template first\n"
                                     "set template second\n");

const std::string identity = "deviceconfig setting management secure-conn-client check-server-identity";
const std::string server = "deviceconfig system panorama local-panorama panorama-server";

EffectiveSetting settingAt(const Configuration& configuration, const char* serial, const std::string& path)
{
    for (const EffectiveSetting& setting : effectiveSettings(configuration, Serial(serial)))
        if (support::joined(setting.path).toStdString() == path)
            return setting;
    return {};
}

} // namespace

class EffectiveSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatSetsAValueWins()
    {
        const Configuration configuration =
            configurationOf(fleet + "set template first config " + server.c_str() + " one\n" +
                            "set template second config " + server.c_str() + " two\n");
        const EffectiveSetting setting = settingAt(configuration, "1", server);
        QCOMPARE(setting.value, "one");
        QVERIFY(setting.origin == (SettingOrigin{Kind::Template, "first"}));
        QVERIFY(setting.overridden == (std::vector<SettingOrigin>{{Kind::Template, "second"}}));
    }

    void g2_whatAStackGivesItsDevices()
    {
        Configuration configuration = configurationOf(fleet);
        QVERIFY(!givesCustomCertificate(configuration, ""));
        QVERIFY(!givesCustomCertificate(configuration, "S"));
        SecureConnClient& client = configuration.templates["second"].device.secureConnClient;
        client.certificateType = "issued";
        QVERIFY(givesCustomCertificate(configuration, "S"));
        client.enablePanorama = false; // for other channels alone
        QVERIFY(!givesCustomCertificate(configuration, "S"));
    }
    void d2_onlyWhoIsCustomizedCanBeCustomOnly()
    {
        SecureConnServer manager;
        manager.customCertificateOnly = true;
        QVERIFY(!isCustomOnly(manager));
        manager.customize = true;
        QVERIFY(isCustomOnly(manager));
    }

    void theStacksOwnComesBeforeItsTemplates()
    {
        const Configuration configuration =
            configurationOf(fleet + "set template first config " + server.c_str() + " one\n" +
                            "set template-stack S config " + server.c_str() + " own\n");
        QCOMPARE(settingAt(configuration, "1", server).value, "own");
        QVERIFY(settingAt(configuration, "1", server).origin == (SettingOrigin{Kind::TemplateStack, "S"}));
        QCOMPARE(effectiveTemplate(configuration, Serial("1")).device.panoramaServer, "own");
    }

    void whatIsSetOnTheDeviceBeatsWhatIsPushed()
    {
        const Configuration configuration =
            configurationOf(fleet + "set template first config " + server.c_str() + " pushed\n" +
                            "set template first config shared certificate-profile P domain pushed\n" +
                            "set template first config shared certificate-profile Q domain pushed\n");
        const std::string local =
            "set " + server + " own\n" + "set shared certificate-profile P use-crl yes\n# and 3 more\n";
        const auto at = [&](std::string_view localText, const std::string& path) {
            for (const EffectiveSetting& setting : effectiveSettings(configuration, Serial("1"), localText))
                if (support::joined(setting.path).toStdString() == path)
                    return setting;
            return EffectiveSetting();
        };
        QCOMPARE(at(local, server).value, "own");
        QVERIFY(at(local, server).origin == (SettingOrigin{Kind::DeviceLocal, {}}));
        QVERIFY(at(local, server).overridden == (std::vector<SettingOrigin>{{Kind::Template, "first"}}));
        const std::string profiles = "shared certificate-profile ";
        QCOMPARE(at(local, profiles + "P use-crl").value, "yes");
        QCOMPARE(at(local, profiles + "P domain").value, ""); // objects are taken whole
        QVERIFY(at(local, profiles + "Q domain").origin == (SettingOrigin{Kind::Template, "first"}));
        QCOMPARE(at("nobody can read this", server).value, "pushed");
    }

    void aDefaultThatIsSaidCounts()
    {
        const QString yes = fleet + "set template second config " + identity.c_str() + " yes\n";
        QVERIFY(
            effectiveTemplate(configurationOf(yes), Serial("1")).device.secureConnClient.checkServerIdentity);
        const Configuration said =
            configurationOf(yes + "set template first config " + identity.c_str() + " no\n");
        QVERIFY(!effectiveTemplate(said, Serial("1")).device.secureConnClient.checkServerIdentity);
        QCOMPARE(settingAt(said, "1", identity).value, "no");
        QCOMPARE(*fromText(toText(said)), said);
    }

    void deletingTakesTheStatementBack()
    {
        Configuration configuration =
            configurationOf("set template first config " + QString::fromStdString(identity) + " no\n");
        QVERIFY(configuration.templates["first"].device.secureConnClient.stated.contains(
            "check-server-identity"));
        const std::vector<std::string> path{"template",
                                            "first",
                                            "config",
                                            "deviceconfig",
                                            "setting",
                                            "management",
                                            "secure-conn-client",
                                            "check-server-identity"};
        QVERIFY(apply(configuration, Edit{Edit::Verb::Delete, path, {}}));
        QCOMPARE(configuration.templates["first"], Template());
        QVERIFY(apply(configuration, setValue(path, "no")));
        QVERIFY(apply(configuration, setValue(path, "yes")));
        QVERIFY(configuration.templates["first"].device.secureConnClient.stated.empty());
    }

    void anotherTypeLeavesNothingOfTheFirst() // E3
    {
        const QString client = "config deviceconfig setting management secure-conn-client certificate-type ";
        const Configuration configuration =
            configurationOf(fleet + "set template second " + client + "scep certificate-profile Theirs\n" +
                            "set template first " + client + "local certificate Mine\n");
        const SecureConnClient client1 =
            effectiveTemplate(configuration, Serial("1")).device.secureConnClient;
        QCOMPARE(client1.certificateType, "local");
        QCOMPARE(client1.certificateProfile, "");
    }

    void sharedObjectsComeLastAndWhole()
    {
        const Configuration configuration =
            configurationOf(fleet + "set shared certificate-profile P domain everywhere\n" +
                            "set shared certificate-profile Q domain everywhere\n" +
                            "set template second config shared certificate-profile P use-crl yes\n");
        const ObjectStore store = effectiveTemplate(configuration, Serial("1")).shared;
        QCOMPARE(store.certificateProfiles.at("P").domain, "");
        QVERIFY(store.certificateProfiles.at("P").useCrl);
        QCOMPARE(store.certificateProfiles.at("Q").domain, "everywhere");
        const EffectiveSetting setting =
            settingAt(configuration, "1", "shared certificate-profile P use-crl");
        QVERIFY(setting.origin == (SettingOrigin{Kind::Template, "second"}));
        QVERIFY(setting.overridden == (std::vector<SettingOrigin>{{Kind::Shared, {}}}));
    }

    void variablesAreReplacedPerDevice()
    {
        const Configuration configuration =
            configurationOf(fleet + "set template first config " + server.c_str() + " $manager\n" +
                            "set template second variable $manager type fqdn general.example\n" +
                            "set template-stack S devices 2 variable $manager type ip-netmask 192.0.2.2\n");
        QCOMPARE(settingAt(configuration, "1", server).value, "general.example");
        QCOMPARE(settingAt(configuration, "1", server).variable, "$manager");
        QCOMPARE(settingAt(configuration, "2", server).value, "192.0.2.2");
    }

    void nothingWithoutAStack()
    {
        QVERIFY(effectiveSettings(configurationOf("set mgt-config devices 1\n"), Serial("1")).empty());
    }

    void variablesThatStandForNothingAreFound_data()
    {
        QTest::addColumn<QString>("commands");
        QTest::addColumn<QString>("expected");
        const QString use = "set template first config " + QString::fromStdString(server) + " $m\n";
        const QString path = "template first config " + QString::fromStdString(server);
        QTest::newRow("nowhere") << use << "F-1 variable-missing | " + path + " | 1 2";
        QTest::newRow("one device") << use +
                                           "set template-stack S devices 1 variable $m type fqdn a.example\n"
                                    << "F-1 variable-missing | " + path + " | 2";
        QTest::newRow("type") << use + "set template-stack S variable $m type as-number 65000\n"
                              << "F-1 variable-type | " + path + " | $m as-number";
        QTest::newRow("a network") << use + "set template-stack S variable $m type ip-netmask 192.0.2.1/24\n"
                                   << "F-1 variable-value | " + path + " | $m 192.0.2.1/24";
        QTest::newRow("no value") << use + "set template-stack S variable $m\n"
                                  << "F-1 variable-value | " + path + " | $m ";
        QTest::newRow("too long for one device")
            << use + "set template-stack S variable $m type fqdn a.example\n" +
                   "set template-stack S devices 2 variable $m type fqdn " + QString(64, 'a') + "\n"
            << "F-1 variable-value | " + path + " | $m " + QString(64, 'a');
        QTest::newRow("all is well") << use + "set template-stack S variable $m type ip-netmask 192.0.2.1\n"
                                     << QString();
        QTest::newRow("of the manager")
            << QStringLiteral("set deviceconfig setting wildfire-private server-address $m\n")
            << "F-1 variable-not-here | deviceconfig setting wildfire-private server-address | $m";
    }
    void variablesThatStandForNothingAreFound() // panos 4.2
    {
        QFETCH(QString, commands);
        QFETCH(QString, expected);
        const QStringList found =
            support::described(validate(configurationOf(fleet + commands), {})).filter("variable-");
        QCOMPARE(found.join('\n'), expected);
    }

    void attachmentsAreJudgedWhereverTheyAre_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("store");
        QTest::newRow("firewall") << "template first config deviceconfig" << "template first config shared";
        QTest::newRow("stack") << "template-stack S config deviceconfig" << "template second config shared";
        QTest::newRow("collector") << "log-collector 9 deviceconfig" << "panorama";
        QTest::newRow("appliance") << "wildfire-appliance 9 deviceconfig" << "panorama";
    }
    void attachmentsAreJudgedWhereverTheyAre() // B3, B13
    {
        QFETCH(QString, place);
        QFETCH(QString, store);
        const QString attach =
            "set " + place + " setting management secure-conn-server ssl-tls-service-profile W\n";
        const QString version = "set " + store + " ssl-tls-service-profile W protocol-settings max-version ";
        const auto found = [&](const QString& last) {
            return support::described(validate(configurationOf(fleet + attach + version + last + "\n"), {}))
                .filter("tls13-attached");
        };
        QCOMPARE(found("tls1-3"),
                 QStringList("B3 tls13-attached | " + place +
                             " setting management secure-conn-server ssl-tls-service-profile | W"));
        QVERIFY(found("max").isEmpty());
    }

    void aProfileForTwoApplicationsIsSaid() // B13, S52
    {
        const QString both = "set panorama certificate-profile P\n"
                             "set deviceconfig setting management secure-conn-server certificate-profile P\n"
                             "set deviceconfig setting wildfire-private certificate-profile ";
        const auto found = [](const QString& commands) {
            return support::described(validate(configurationOf(commands), {})).filter("serves-two");
        };
        QCOMPARE(found(both + "P\n"),
                 QStringList("B13 profile-serves-two | panorama certificate-profile P | P "
                             "secure-conn-server wildfire-private"));
        QVERIFY(found(both + "Q\n").isEmpty());
    }

    void groupsHaveTheirLimits() // panos 4.2, 4.4
    {
        QString commands = "set device-group A parent-dg B\nset device-group B parent-dg C\n"
                           "set device-group C parent-dg D\nset device-group D\n";
        const auto problems = [](const QString& text) {
            return support::described(validate(configurationOf(text), {}))
                .filter(QRegularExpression("depth|too-many"));
        };
        QVERIFY(problems(commands).isEmpty());
        QCOMPARE(problems(commands + "set device-group D parent-dg E\nset device-group E\n"),
                 QStringList("F-1 device-group-depth | device-group A parent-dg | A"));
        for (int i = 0; i < 16; ++i)
            commands += QStringLiteral("set log-collector c%1\nset log-collector-group G logfwd-setting "
                                       "collectors c%1\n")
                            .arg(i);
        QVERIFY(problems(commands).isEmpty());
        QCOMPARE(
            problems(commands +
                     "set log-collector d\nset log-collector-group G logfwd-setting collectors d\n"),
            QStringList("F-1 too-many-members | log-collector-group G logfwd-setting collectors | G 16"));
    }

    void aStacksOwnClientHasToBeWhole() // E3
    {
        const QString path = "template-stack S config deviceconfig setting management secure-conn-client";
        const QStringList found =
            support::described(
                validate(configurationOf(fleet + "set " + path + " certificate-type local certificate C\n"),
                         {}))
                .filter("client-incomplete");
        QCOMPARE(found, QStringList("E3 client-incomplete | " + path +
                                    " certificate-type local certificate-profile | certificate-profile"));
    }

    void aStacksOwnObjectsAreFoundByItsTemplates() // E12, C-6
    {
        const Configuration configuration = configurationOf(
            fleet + "set template-stack S config shared certificate-profile Trust\n" +
            "set template first config deviceconfig setting wildfire-private certificate-profile Trust\n" +
            "set template second config deviceconfig setting wildfire-private certificate-profile Missing\n");
        const QStringList found = support::described(validate(configuration, {})).filter("reference-missing");
        QCOMPARE(found.size(), 1);
        QVERIFY(found.front().endsWith("| Missing"));
        const ObjectUses uses(configuration);
        QCOMPARE(uses.of({ReferenceKind::CertificateProfile, StoreName::ofStack("S"), "Trust"}).size(), 1U);
        QCOMPARE(uses.of({ReferenceKind::CertificateProfile, StoreName("second"), "Missing"}).size(), 1U);
        QCOMPARE(uses.of({ReferenceKind::CertificateProfile, StoreName(), "Trust"}).size(), 0U);
    }
};

HANDFAST_TEST(EffectiveSettingsTest)

} // namespace tst_effective_settings

#include "tst_effective_settings.moc"
