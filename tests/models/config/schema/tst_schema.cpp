#include "models/config/schema/schema.h"

#include "models/config/edit.h"
#include "tests/models/config/random_configuration.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_schema {

using namespace models::config;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// A configuration that has one entry "x1" for each star of the path.
std::vector<std::string> createEntries(Configuration& configuration, std::string_view path)
{
    std::vector<std::string> names;
    for (auto star = path.find(" *"); star != std::string_view::npos; star = path.find(" *", star + 1)) {
        const EntryList& list = entryListAt(path.substr(0, star + 2));
        for (const char* name : {"x1", "$x1", "X"}) {
            names.emplace_back(name);
            if (checkEntryName(list, name))
                break;
            names.pop_back();
        }
        if (!list.create(configuration, names))
            qFatal("an entry can't be created");
    }
    return names;
}

void addSettingRows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < settings().size(); ++i)
        QTest::newRow(settings()[i].path.c_str()) << static_cast<int>(i);
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole_data() { addSettingRows(); }
    void everyRowIsWhole()
    {
        QFETCH(int, index);
        const Setting& setting = settings()[static_cast<std::size_t>(index)];
        QVERIFY(!setting.label.empty());
        QVERIFY2(setting.help.ends_with('.'), "help is a sentence");
        QCOMPARE(setting.type == ValueType::Choice, !setting.choices.empty());
        QCOMPARE(&settingAt(setting.path), &setting);
        QVERIFY(checkValue(setting, "x", setting.defaultValue));
    }

    void defaultReadsBack_data() { addSettingRows(); }
    void defaultReadsBack()
    {
        QFETCH(int, index);
        const Setting& setting = settings()[static_cast<std::size_t>(index)];
        Configuration configuration;
        const auto names = createEntries(configuration, setting.path);
        const auto value = setting.read(configuration, names);
        const bool isOfUnchosenType =
            setting.path.contains("certificate-type ") || setting.path.contains("scep-challenge ") ||
            setting.path.contains(" timers advanced ") ||
            (setting.path.contains("variable * type ") && !setting.path.ends_with(" ip-netmask"));
        QCOMPARE(value.has_value(), !isOfUnchosenType);
        if (value)
            QCOMPARE(text(*value), text(setting.defaultValue));
    }

    void writtenReadsBack_data() { addSettingRows(); }
    void writtenReadsBack()
    {
        QFETCH(int, index);
        const Setting& setting = settings()[static_cast<std::size_t>(index)];
        support::RandomConfiguration random(7);
        for (int round = 0; round < 20; ++round) {
            Configuration configuration;
            const auto names = createEntries(configuration, setting.path);
            const std::string value = random.value(setting);
            QVERIFY(setting.write(configuration, names, value));
            QCOMPARE(text(setting.read(configuration, names).value_or("nothing")), text(value));
        }
    }

    void missingEntryReadsNothing()
    {
        QVERIFY(!settingAt("template * description").read({}, std::vector<std::string>{"T"}));
        QVERIFY(!settingAt("template * description").read({}, {}));
    }

    void refusesWhatIsOutOfRange_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        const QString wait = "deviceconfig setting management secure-conn-server disconnect-wait-time";
        for (const char* bad : {"44641", "-1", "1.5", "x", "99999999999", " 1", "1 "})
            QTest::newRow(qPrintable(QStringLiteral("D12 %1").arg(bad))) << wait << bad << "D12";
        QTest::newRow("K1 neither") << "deviceconfig setting management secure-conn-server doomed-sessions"
                                    << "never" << "K1";
        const QString profile = "panorama certificate-profile * ";
        for (const char* timeout : {"crl-receive-timeout", "ocsp-receive-timeout", "cert-status-timeout"})
            for (const char* bad : {"0", "61"})
                QTest::newRow(qPrintable(QStringLiteral("C15 %1 %2").arg(timeout, bad)))
                    << profile + timeout << bad << "C15";
        const QString url = profile + "CA * default-ocsp-url";
        QTest::newRow("C6 no scheme") << url << "ocsp.example" << "C6";
        QTest::newRow("C6 other scheme") << url << "ftp://ocsp.example" << "C6";
        QTest::newRow("C6 too long") << url << "http://" + QString(249, 'a') << "C6";
        QTest::newRow("C21 email in subject") << profile + "username-field subject" << "email" << "C21";
        QTest::newRow("C20 not a boolean") << profile + "block-expired-cert" << "true" << "C20";
        QTest::newRow("B5 version") << "panorama ssl-tls-service-profile * protocol-settings min-version"
                                    << "max" << "B5";
        QTest::newRow("E3 type")
            << "template * config deviceconfig setting management secure-conn-client certificate-type"
            << "scep2" << "E3";
        QTest::newRow("E5 address")
            << "template * config deviceconfig system panorama local-panorama panorama-server" << "a b"
            << "E5";
    }
    void refusesWhatIsOutOfRange()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, rule);
        const Setting& setting = settingAt(path.toStdString());
        Configuration configuration;
        const auto names = createEntries(configuration, setting.path);
        const Configuration before = configuration;
        const auto written = setting.write(configuration, names, value.toStdString());
        QVERIFY(!written);
        QCOMPARE(text(setting.rule), rule);
        QVERIFY2(!written.error().detail.empty() && !text(written.error().detail).contains(rule),
                 written.error().detail.c_str());
        QVERIFY(configuration == before);
    }

    void takesWhatIsJustInRange_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const QString profile = "panorama certificate-profile * ";
        for (const char* timeout : {"crl-receive-timeout", "ocsp-receive-timeout", "cert-status-timeout"})
            for (const char* good : {"1", "60"})
                QTest::newRow(qPrintable(QStringLiteral("C15 %1 %2").arg(timeout, good)))
                    << profile + timeout << good;
        const QString url = profile + "CA * default-ocsp-url";
        QTest::newRow("C6 http") << url << "http://ocsp.example";
        QTest::newRow("C6 https") << url << "https://ocsp.example";
        QTest::newRow("C6 255 characters") << url << "http://" + QString(248, 'a');
        QTest::newRow("C21 common-name") << profile + "username-field subject" << "common-name";
        QTest::newRow("C21 email") << profile + "username-field subject-alt" << "email";
        QTest::newRow("C21 principal-name") << profile + "username-field subject-alt" << "principal-name";
        const QString versions = "panorama ssl-tls-service-profile * protocol-settings ";
        for (const char* version : {"tls1-0", "tls1-1", "tls1-2"})
            for (const char* end : {"min-version", "max-version"})
                QTest::newRow(qPrintable(QStringLiteral("B5 %1 %2").arg(end, version)))
                    << versions + end << version;
    }
    void takesWhatIsJustInRange()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        const Setting& setting = settingAt(path.toStdString());
        Configuration configuration;
        const auto names = createEntries(configuration, setting.path);
        const auto written = setting.write(configuration, names, value.toStdString());
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QCOMPARE(text(setting.read(configuration, names).value_or("nothing")), value);
    }

    void blankWaitIsZero()
    {
        Configuration configuration;
        const Setting& wait =
            settingAt("deviceconfig setting management secure-conn-server disconnect-wait-time");
        QVERIFY(wait.write(configuration, {}, "44640"));
        QCOMPARE(configuration.secureConnServer.disconnectWaitTime, 44640);
        QVERIFY(wait.write(configuration, {}, ""));
        QCOMPARE(configuration.secureConnServer.disconnectWaitTime, 0);
    }

    void namesHaveLimits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAllowed");
        const QString own = "panorama certificate-profile *";
        const QString pushed = "template * config shared certificate-profile *";
        QTest::newRow("C1 31 on Panorama") << own << QString(31, 'p') << true;
        QTest::newRow("C1 32 on Panorama") << own << QString(32, 'p') << false;
        QTest::newRow("C1 32 in a template") << pushed << QString(32, 'p') << true;
        QTest::newRow("C1 63 in a template") << pushed << QString(63, 'p') << true;
        QTest::newRow("C1 64 in a template") << pushed << QString(64, 'p') << false;
        QTest::newRow("C1 space, hyphen, underscore") << own << "My Prof-1_a" << true;
        for (const char* bad : {"a.b", "a/b", "a\"b", "\xc3\xa9", "", " a", "a "})
            QTest::newRow(qPrintable(QStringLiteral("C1 refused '%1'").arg(bad))) << own << bad << false;
        QTest::newRow("4.L.11 certificate") << "panorama certificate *" << QString(63, 'c') << true;
        QTest::newRow("4.L.11 certificate too long") << "panorama certificate *" << QString(64, 'c') << false;
        QTest::newRow("4.L.11 service profile")
            << "panorama ssl-tls-service-profile *" << QString(127, 's') << true;
        QTest::newRow("4.L.11 service profile too long")
            << "panorama ssl-tls-service-profile *" << QString(128, 's') << false;
    }
    void namesHaveLimits()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QFETCH(bool, isAllowed);
        Configuration configuration;
        const std::string list = path.toStdString();
        auto names = createEntries(configuration, std::string_view(list).substr(0, list.size() - 2));
        names.push_back(name.toStdString());
        QCOMPARE(checkEntryName(entryListAt(list), name.toStdString()).has_value(), isAllowed);
        if (isAllowed)
            QVERIFY(entryListAt(list).create(configuration, names));
    }
    void othersMayHaveGivenLongerNames_data() // panos 11.4
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRead");
        const QString profile = "panorama certificate-profile *";
        QTest::newRow("C1 127") << profile << QString(127, 'p') << true;
        QTest::newRow("C1 128") << profile << QString(128, 'p') << false;
        QTest::newRow("C1 dots") << profile << "a.b" << true;
        QTest::newRow("C1 slash") << profile << "a/b" << false;
        QTest::newRow("4.L.11 certificate") << "panorama certificate *" << QString(127, 'c') << true;
        QTest::newRow("4.L.11 SCEP") << "panorama scep *" << QString(32, 's') << true;
        QTest::newRow("4.4 collector group") << "log-collector-group *" << QString(32, 'g') << false;
    }
    void othersMayHaveGivenLongerNames()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QFETCH(bool, isRead);
        Configuration configuration;
        const std::vector<std::string> names{name.toStdString()};
        const EntryList& list = entryListAt(path.toStdString());
        QVERIFY(!checkEntryName(list, names.front()));
        QCOMPARE(list.create(configuration, names).has_value(), isRead);
        if (!isRead)
            return;
        QVERIFY(fromText(toText(configuration)) == configuration); // what was read once is read again
        Edit edit = setEntry({"panorama", splitWords(path.toStdString()).value()[1], names.front()});
        QVERIFY(!checkNewNames({}, {&edit, 1}));
        QVERIFY(checkNewNames(configuration, {&edit, 1}));
    }

    void namesAreCaseSensitive() // C1
    {
        Configuration configuration;
        const EntryList& profiles = entryListAt("panorama certificate-profile *");
        QVERIFY(profiles.create(configuration, std::vector<std::string>{"Prof"}));
        QVERIFY(profiles.create(configuration, std::vector<std::string>{"prof"}));
        QCOMPARE(profiles.names(configuration, {}).size(), 2U);
        QVERIFY(profiles.erase(configuration, std::vector<std::string>{"Prof"}));
        QVERIFY(!profiles.erase(configuration, std::vector<std::string>{"Prof"}));
    }

    void authorizationListHasSixteenEntries()
    {
        Configuration configuration;
        const EntryList& list =
            entryListAt("deviceconfig setting management secure-conn-server authorization-list *");
        for (int i = 0; i < 16; ++i)
            QVERIFY(list.create(configuration, std::vector<std::string>{"e" + std::to_string(i)}));
        QVERIFY(!list.create(configuration, std::vector<std::string>{"e16"}));
        QVERIFY(list.create(configuration, std::vector<std::string>{"e3"}));
        QVERIFY(configuration.secureConnServer.customize);
    }

    void findsTheRowOfWords()
    {
        const std::vector<std::string> words{
            "template", "T", "config", "shared", "certificate-profile", "P", "ca", "C", "ocsp-verify-cert"};
        const auto found = findSetting(words);
        QVERIFY(found);
        QCOMPARE(text(found->setting->path),
                 "template * config shared certificate-profile * CA * ocsp-verify-cert");
        QCOMPARE(found->names, (std::vector<std::string>{"T", "P", "C"}));
        const std::vector<std::string> choice{
            "template",        "T", "config", "deviceconfig", "setting", "management", "secure-conn-client",
            "certificate-type"};
        QVERIFY(findSetting(choice));
        QVERIFY(!findSetting(std::vector<std::string>{"template", "T"}));
        QVERIFY(!findSetting(std::vector<std::string>{"nothing"}));
        QVERIFY(!findSetting({}));
    }

    void tellsWhatMayFollow()
    {
        Configuration configuration;
        configuration.panorama.certificateProfiles["P"];
        const auto words = [&](std::vector<std::string> before) {
            QStringList result;
            for (const Continuation& next : continuations(configuration, before))
                result << QString::fromStdString(next.word);
            return result;
        };
        QVERIFY(words({}).contains("panorama"));
        QCOMPARE(words({"panorama"}), (QStringList{"certificate", "certificate-profile",
                                                   "ssl-tls-service-profile", "scep", "ocsp-responder"}));
        QCOMPARE(words({"panorama", "certificate-profile"}), (QStringList{"P", "<name>"}));
        QCOMPARE(words({"panorama", "certificate-profile", "P", "use-crl"}), (QStringList{"yes", "no"}));
        QCOMPARE(words({"panorama", "certificate-profile", "P", "username-field"}),
                 (QStringList{"subject", "subject-alt"}));
        QVERIFY(words({"nonsense"}).isEmpty());
    }
};

HANDFAST_TEST(SchemaTest)

} // namespace tst_schema

#include "tst_schema.moc"
