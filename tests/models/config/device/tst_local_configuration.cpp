// A device's own configuration: H4, H5, F-1; and the files that are imported to it: H6.
#include "models/config/device/local_configuration.h"

#include "models/config/imported_certificate.h"
#include "session/base/clock.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_local_configuration {

using namespace models::config;
using session::base::ErrorCode;
using session::base::SecretText;

namespace {

Result<> run(LocalConfiguration& local, const QString& line, Dialect dialect = Dialect::PanOs)
{
    return local.run(splitWords(line.toStdString()).value(), dialect);
}

std::string errorOf(const auto& result)
{
    return result ? std::string() : result.error().detail;
}

QStringList codesOf(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes << QString::fromStdString(finding.code);
    return codes;
}

const QString server = QStringLiteral("set deviceconfig setting management secure-conn-server ");

} // namespace

class LocalConfigurationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    /// With the certificates "ca" and "wf" of the test's PKI.
    LocalConfiguration withCertificates() const
    {
        LocalConfiguration local;
        const auto element = [](const char* name, const char* word, const QByteArray& value) {
            return setValue({"shared", "certificate", name, word}, value.toStdString());
        };
        const auto applied = local.apply({element("ca", "public-key", m_pki.certificate("root")),
                                          element("wf", "public-key", m_pki.certificate("wf")),
                                          element("wf", "private-key", m_pki.key("wf"))});
        if (!applied)
            qFatal("%s", applied.error().detail.c_str());
        return local;
    }
    QByteArray pkcs12(const QStringList& more) const
    {
        const QString file = m_directory.filePath("out.p12");
        m_pki.openssl(QStringList{"pkcs12", "-export", "-out", file, "-passout", "pass:se cret"} + more);
        QFile read(file);
        if (!read.open(QIODevice::ReadOnly))
            qFatal("no PKCS#12 file");
        return read.readAll();
    }

private Q_SLOTS:
    void aSecretShowsNothingInAnything()
    {
        LocalConfiguration before;
        QVERIFY(run(before, "set shared scep s scep-challenge fixed s3cret"));
        LocalConfiguration after = before;
        QVERIFY(run(after, "set shared scep s scep-challenge fixed other"));
        const auto changes = before.changesTo(after);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().before, std::string(hiddenSecret));
        QCOMPARE(changes.front().after, std::string(hiddenSecret));
        for (const Change& change : LocalConfiguration().changesTo(after))
            QVERIFY2(!change.after.contains("sha256") && !change.after.contains("other"),
                     change.after.c_str());
    }
    void passwordsThatHaveServedGo() // P-3
    {
        LocalConfiguration before;
        QVERIFY(run(before, "set shared scep s scep-challenge fixed s3cret"));
        QVERIFY(run(before, "set shared scep s scep-url http://ca.example/scep"));
        LocalConfiguration after = before;
        QVERIFY(after.dropPasswords() && !after.dropPasswords());
        QVERIFY(!after.text().contains("s3cret") && after.text().contains("scep-challenge fixed"));
        QVERIFY(!after.text().contains("certificate-type")); // says no more than it did
        QVERIFY(LocalConfiguration::fromText(after.text()) == after);
        QVERIFY(after.hasChallengeOf(after, {"shared", "scep", "s"}));
        QVERIFY(!before.hasChallengeOf(after, {"shared", "scep", "s"}));

        LocalConfiguration edited = before;
        QVERIFY(run(edited, "set shared scep s ca-identity-name x"));
        QVERIFY(edited.dropPasswordsGoneSince(before, after));
        QVERIFY(!edited.text().contains("s3cret") && edited.text().contains("ca-identity-name"));
        LocalConfiguration renewed = before;
        QVERIFY(run(renewed, "set shared scep s scep-challenge fixed another"));
        QVERIFY(!renewed.dropPasswordsGoneSince(before, after));
    }
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("wf", {.issuer = "issuing", .commonName = "wf-500", .extendedKeyUsage = "serverAuth"});
        m_pki.leaf("other", {.issuer = "root"});
    }

    void rule_H5_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("profile") << "set shared certificate-profile p";
        QTest::newRow("its CA, by the alias") << "set shared certificate-profile p ca c";
        QTest::newRow("service profile") << "set shared ssl-tls-service-profile p";
        QTest::newRow("its certificate") << "set shared ssl-tls-service-profile p certificate c";
        QTest::newRow("min") << "set shared ssl-tls-service-profile p protocol-settings min-version tls1-2";
        QTest::newRow("max") << "set shared ssl-tls-service-profile p protocol-settings max-version max";
        QTest::newRow("server's service profile") << server + "ssl-tls-service-profile p";
        QTest::newRow("server's certificate profile") << server + "certificate-profile p";
    }
    void rule_H5()
    {
        QFETCH(QString, line);
        LocalConfiguration local;
        const auto set = run(local, line, Dialect::WildFire);
        QVERIFY2(set, errorOf(set).c_str());
        QVERIFY(local.text().starts_with("set "));
        QCOMPARE(LocalConfiguration::fromText(local.text()).value(), local);
    }
    void otherPathsAreRefusedByTheirWord()
    {
        LocalConfiguration local;
        const auto refused = run(local, "set shared certificate-profiles p", Dialect::WildFire);
        QVERIFY2(errorOf(refused).starts_with("word 3 \"certificate-profiles\""), errorOf(refused).c_str());
        QVERIFY(!run(local, "set template t description x"));
        QCOMPARE(local, LocalConfiguration());
    }

    void rule_H4_bothPartsOfTheServer()
    {
        LocalConfiguration local = withCertificates();
        const auto findings = [&local] {
            LocalConfiguration::Surroundings surroundings;
            surroundings.dialect = Dialect::WildFire;
            surroundings.facts.now = session::base::SystemClock().now();
            return local.validate(surroundings);
        };
        QVERIFY(!hasErrors(findings()));
        QVERIFY(run(local, server + "ssl-tls-service-profile p"));
        QVERIFY(run(local, "set shared ssl-tls-service-profile p"));
        QCOMPARE(codesOf(findings()).count("server-incomplete"), 2); // no profile, and no certificate
        QVERIFY(run(local, "set shared ssl-tls-service-profile p certificate wf"));
        QVERIFY(run(local, "set shared certificate-profile c ca ca"));
        QVERIFY(run(local, server + "certificate-profile c"));
        const auto complete = findings();
        QVERIFY2(!hasErrors(complete), qPrintable(codesOf(complete).join(' ')));
        QVERIFY(run(local, "set shared ssl-tls-service-profile p certificate ca")); // B1
        QVERIFY(codesOf(findings()).contains("is-a-ca"));
        QVERIFY(run(local, "delete shared certificate wf"));
        QVERIFY(run(local, "set shared ssl-tls-service-profile p certificate wf"));
        QVERIFY(codesOf(findings()).contains("reference-missing"));
    }

    void whatIsSetHereBeatsWhatWasPushed()
    {
        const std::string pushed =
            "set deviceconfig system panorama local-panorama panorama-server 10.0.0.1\n"
            "set deviceconfig setting wildfire-private server-address 10.0.0.9\n"
            "set shared certificate-profile p use-crl yes\n"
            "set shared certificate-profile q use-crl yes\n";
        LocalConfiguration local;
        QVERIFY(run(local, "set deviceconfig system panorama local-panorama panorama-server 10.0.0.2"));
        QVERIFY(run(local, "set shared certificate-profile p use-ocsp yes"));
        const auto both = effectiveDevice(local.text(), pushed).value();
        QCOMPARE(both.device.panoramaServer, std::string("10.0.0.2"));
        QCOMPARE(both.device.wildfire.serverAddress, std::string("10.0.0.9"));
        QVERIFY(both.shared.certificateProfiles.at("p").useOcsp);
        QVERIFY(!both.shared.certificateProfiles.at("p").useCrl); // taken whole
        QVERIFY(both.shared.certificateProfiles.at("q").useCrl);
        QCOMPARE(effectiveDevice({}, pushed).value().device.panoramaServer, std::string("10.0.0.1"));
        QVERIFY(
            errorOf(effectiveDevice("set nonsense", pushed)).starts_with("the device's own configuration"));
        QVERIFY(errorOf(effectiveDevice({}, "set nonsense")).starts_with("line 1"));
    }
    void referencesMayBeToWhatWasPushed()
    {
        LocalConfiguration local;
        QVERIFY(run(local, "set deviceconfig setting wildfire-private certificate-profile p"));
        const auto codes = [&local](std::string_view pushed) {
            LocalConfiguration::Surroundings surroundings;
            surroundings.pushedText = pushed;
            return codesOf(local.validate(surroundings));
        };
        QVERIFY(codes({}).contains("reference-missing"));
        QVERIFY(!codes("set shared certificate-profile p use-crl yes\n").contains("reference-missing"));
    }
    void changesAreTheDevices()
    {
        const LocalConfiguration before;
        LocalConfiguration after;
        QVERIFY(run(after, "set shared certificate-profile p use-crl yes"));
        const auto changes = before.changesTo(after);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().path,
                 (std::vector<std::string>{"shared", "certificate-profile", "p", "use-crl"}));
    }

    void rule_H6_keyPairAsPkcs12()
    {
        const QByteArray bytes = pkcs12({"-inkey", m_pki.keyFile("wf"), "-in", m_pki.certificateFile("wf"),
                                         "-certfile", m_pki.writeChain("c.pem", {"issuing", "root"})});
        const auto entry = keyPairFrom(bytes.toStdString(), KeyPairFormat::Pkcs12, SecretText("se cret"));
        QVERIFY2(entry, errorOf(entry).c_str());
        QCOMPARE(QByteArray::fromStdString(entry->publicKey).trimmed(), m_pki.certificate("wf").trimmed());
        QCOMPARE(QByteArray::fromStdString(entry->chain).trimmed(), m_pki.certificate("issuing").trimmed());
        QVERIFY(entry->privateKey.starts_with("-----BEGIN PRIVATE KEY-----"));

        const auto wrong = keyPairFrom(bytes.toStdString(), KeyPairFormat::Pkcs12, SecretText("other"));
        QCOMPARE(wrong.error().code, ErrorCode::Denied);
        QCOMPARE(wrong.error().detail, std::string("the passphrase is wrong"));
        const auto none = keyPairFrom(bytes.toStdString(), KeyPairFormat::Pkcs12, {});
        QCOMPARE(none.error().code, ErrorCode::Denied);
        QVERIFY(none.error().detail.contains("encrypted"));
        QCOMPARE(keyPairFrom(bytes.toStdString(), KeyPairFormat::Pem, SecretText("se cret")).error().code,
                 ErrorCode::InvalidArgument);
    }
    void rule_H6_keyPairAsPem()
    {
        const std::string bytes = (m_pki.certificate("wf") + m_pki.key("wf")).toStdString();
        QVERIFY(keyPairFrom(bytes, KeyPairFormat::Pem, {}).has_value());
        QCOMPARE(keyPairFrom(bytes, KeyPairFormat::Pkcs12, {}).error().code, ErrorCode::InvalidArgument);
        const std::string foreign = (m_pki.certificate("wf") + m_pki.key("other")).toStdString();
        QCOMPARE(keyPairFrom(foreign, KeyPairFormat::Pem, {}).error().code, ErrorCode::Mismatch);
        QVERIFY(errorOf(keyPairFrom("text", KeyPairFormat::Pem, {})).contains("no private key"));
    }
    void rule_H6_certificate()
    {
        QVERIFY(certificateFrom(m_pki.certificate("root").toStdString()).value().chain.empty());
        const auto withKey = certificateFrom((m_pki.certificate("wf") + m_pki.key("wf")).toStdString());
        QVERIFY(errorOf(withKey).contains("'import keypair'"));
        QVERIFY(errorOf(certificateFrom("nothing")).contains("no certificate in the file"));
    }
};

HANDFAST_TEST(LocalConfigurationTest)

} // namespace tst_local_configuration

#include "tst_local_configuration.moc"
