#include "session/pki/issuing/issuing.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace tst_issuing {

using namespace session::pki;
using namespace std::chrono_literals;
using session::base::ErrorCode;

namespace {

session::base::TimePoint today()
{
    return *session::base::fromRfc3339("2030-01-01T12:00:00.987Z");
}

template <class T>
T need(session::base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

Issuer makeRoot(const PrivateKey& key)
{
    return {need(issueSelfSigned({.subject = {"root"},
                                  .role = CertificateRole::CertificateAuthority,
                                  .now = today(),
                                  .lifetime = std::chrono::days(3650)},
                                 key)),
            key};
}

} // namespace

class IssuingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<CertificateRole>("role");
        QTest::addColumn<KeyType>("keyType");
        QTest::addColumn<QString>("keyUsage");
        QTest::addColumn<QString>("extendedKeyUsage");
        QTest::addColumn<QStringList>("goodFor");
        QTest::newRow("CA") << CertificateRole::CertificateAuthority << KeyType::EcP256
                            << "Certificate Sign, CRL Sign" << "" << QStringList();
        QTest::newRow("E11 server, EC") << CertificateRole::Server << KeyType::EcP256 << "Digital Signature"
                                        << "TLS Web Server Authentication" << QStringList{"sslserver"};
        QTest::newRow("E11 server, RSA")
            << CertificateRole::Server << KeyType::Rsa2048 << "Digital Signature, Key Encipherment"
            << "TLS Web Server Authentication" << QStringList{"sslserver"};
        QTest::newRow("E11 client") << CertificateRole::Client << KeyType::Rsa2048 << "Digital Signature"
                                    << "TLS Web Client Authentication" << QStringList{"sslclient"};
        QTest::newRow("E10 both") << CertificateRole::ServerAndClient << KeyType::EcP384
                                  << "Digital Signature"
                                  << "TLS Web Server Authentication, TLS Web Client Authentication"
                                  << QStringList{"sslserver", "sslclient"};
    }
    void roles()
    {
        QFETCH(CertificateRole, role);
        QFETCH(KeyType, keyType);
        QFETCH(QString, keyUsage);
        QFETCH(QString, extendedKeyUsage);
        QFETCH(QStringList, goodFor);
        const PrivateKey key = need(PrivateKey::generate(keyType));
        const Certificate certificate =
            need(issue({.subject = {"fw-01"}, .role = role, .now = today()}, key, m_root));
        const QString print = printed(certificate);
        QVERIFY2(print.contains("X509v3 Key Usage: critical\n                " + keyUsage + "\n"),
                 qPrintable(print));
        QCOMPARE(print.contains("X509v3 Extended Key Usage: \n                " + extendedKeyUsage + "\n"),
                 !extendedKeyUsage.isEmpty());
        const bool authority = role == CertificateRole::CertificateAuthority;
        QVERIFY(print.contains(QString("X509v3 Basic Constraints: critical\n                CA:%1\n")
                                   .arg(authority ? "TRUE" : "FALSE")));
        QCOMPARE(certificate.isCertificateAuthority(), authority);
        for (const QString purpose : {"sslserver", "sslclient"})
            QCOMPARE(verifies(certificate, purpose), goodFor.contains(purpose));
    }

    /// C24: the tool is asked, and the chain is found by the identifiers.
    void keyIdentifiersAreAlwaysThere()
    {
        const PrivateKey key = need(PrivateKey::generate(KeyType::EcP256));
        const Certificate leaf = need(issue({.subject = {"fw-01"}, .now = today()}, key, m_root));
        for (const Certificate& certificate : {leaf, m_root.certificate}) {
            const QString print = printed(certificate);
            QVERIFY(print.contains("X509v3 Subject Key Identifier:"));
            QVERIFY(print.contains("X509v3 Authority Key Identifier:"));
        }
        QCOMPARE(leaf.authorityKeyId(), m_root.certificate.subjectKeyId());
        QCOMPARE(m_root.certificate.authorityKeyId(), m_root.certificate.subjectKeyId());
        QCOMPARE(leaf.subjectKeyId().size(), 40U);
        QVERIFY(m_root.certificate.isSelfSigned());
    }

    /// The tool's CA, with an identifier of its own making or with none.
    void foreignIssuers_data()
    {
        QTest::addColumn<bool>("withKeyIdentifiers");
        QTest::newRow("with key identifiers") << true;
        QTest::newRow("without") << false;
    }
    void foreignIssuers()
    {
        QFETCH(bool, withKeyIdentifiers);
        m_pki.root("foreign", {.rsaBits = 2048, .withKeyIdentifiers = withKeyIdentifiers});
        const Issuer issuer{need(Certificate::fromPem(m_pki.certificate("foreign").toStdString())),
                            need(PrivateKey::fromPem(m_pki.key("foreign").toStdString()))};
        const Certificate leaf = need(issue({.subject = {"fw"}, .now = today()}, m_key, issuer));
        QVERIFY(!leaf.authorityKeyId().empty());
        if (withKeyIdentifiers)
            QCOMPARE(leaf.authorityKeyId(), issuer.certificate.subjectKeyId());
        write("leaf.pem", leaf.pem());
        m_pki.openssl(
            {"verify", "-attime", "1893499200", "-CAfile", m_pki.certificateFile("foreign"), "leaf.pem"});
    }

    void times_data()
    {
        QTest::addColumn<qint64>("lifetime");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::newRow("K5 back-dated five minutes")
            << qint64(86400) << "2030-01-01T11:55:00.000Z" << "2030-01-02T12:00:00.000Z";
        QTest::newRow("after 2049") << qint64(86400) * 365 * 30 << "2030-01-01T11:55:00.000Z"
                                    << "2059-12-25T12:00:00.000Z";
        QTest::newRow("expired") << qint64(-86400) << "2029-12-31T11:55:00.000Z"
                                 << "2029-12-31T12:00:00.000Z";
    }
    void times()
    {
        QFETCH(qint64, lifetime);
        const Certificate certificate = need(issue(
            {.subject = {"x"}, .now = today(), .lifetime = std::chrono::seconds(lifetime)}, m_key, m_root));
        QTEST(QString::fromStdString(session::base::toRfc3339(certificate.notBefore())), "from");
        QTEST(QString::fromStdString(session::base::toRfc3339(certificate.notAfter())), "until");
    }

    void backdateIsAChoice()
    {
        const Certificate certificate =
            need(issue({.subject = {"x"}, .now = today(), .backdate = 0s}, m_key, m_root));
        QCOMPARE(session::base::toRfc3339(certificate.notBefore()), std::string("2030-01-01T12:00:00.000Z"));
    }

    void leafMayOutliveItsIssuer()
    {
        const Certificate leaf = need(
            issue({.subject = {"x"}, .now = today(), .lifetime = std::chrono::days(9999)}, m_key, m_root));
        QVERIFY(leaf.notAfter() > m_root.certificate.notAfter());
        QCOMPARE(effectiveExpiry({leaf, m_root.certificate}), m_root.certificate.notAfter());
    }

    void serialNumbersAreLargeAndDiffer()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 50; ++i) {
            const std::string serial =
                need(issue({.subject = {"x"}, .now = today()}, m_key, m_root)).serialNumber();
            QVERIFY(serial.size() >= 24 && serial.size() <= 32 && !serial.starts_with('-'));
            seen.insert(serial);
        }
        QCOMPARE(seen.size(), 50U);
    }

    void digests_data()
    {
        QTest::addColumn<Digest>("digest");
        QTest::addColumn<QString>("name");
        QTest::newRow("SHA-256") << Digest::Sha256 << "SHA256";
        QTest::newRow("SHA-384") << Digest::Sha384 << "SHA384";
        QTest::newRow("SHA-512") << Digest::Sha512 << "SHA512";
    }
    void digests()
    {
        QFETCH(Digest, digest);
        const Certificate certificate =
            need(issue({.subject = {"x"}, .digest = digest, .now = today()}, m_key, m_root));
        QTEST(QString::fromStdString(certificate.signatureDigest()), "name");
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject"); ///< as the tool prints it; "" for refused
        const auto row = [](const char* text, const char* subject) {
            QTest::newRow(text) << text << subject;
        };
        row("fw-01", "CN=fw-01");
        row("  fw 01, west  ", "CN=fw 01\\, west");
        row("CN=fw-01", "CN=fw-01");
        row("C=DE, O=Größe & Söhne, OU = a , CN=fw-01", "C=DE,O=Größe & Söhne,OU=a,CN=fw-01");
        row("cn=a,CN=b", "CN=a,CN=b");
        row("CN=a\\, b\\=c\\\\", "CN=a\\, b=c\\\\");
        row("CN=a=b", "CN=a=b");
        row("O=\"Example, Inc.\" ,CN=\"say \\\"x\\\"\"", "O=Example\\, Inc.,CN=say \\\"x\\\"");
        row("CN=Gr\\C3\\B6\\C3\\9Fe", "CN=Größe");
        row("E=a@b.example,serialNumber=0123,2.5.4.65=p",
            "emailAddress=a@b.example,serialNumber=0123,pseudonym=p");
        row("CN=$UDID", "CN=$UDID");
        for (const char* refused : {"", "  ", "CN=", "CN=a,", "nonsense=a", "=a", "CN=a,b", "C=Germany",
                                    "CN=\"a", "CN=\"a\"b", "CN=a\\", "CN=a\\00b", "/CN=a", "CN=\\ff"})
            row(refused, "");
    }
    void subjects()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        const auto certificate = issue({.subject = {text.toStdString()}, .now = today()}, m_key, m_root);
        QCOMPARE(certificate.has_value(), !subject.isEmpty());
        if (!certificate) {
            QCOMPARE(certificate.error().code, ErrorCode::InvalidArgument);
            return;
        }
        write("subject.pem", certificate->pem());
        const QByteArray tool = m_pki.openssl({"x509", "-in", "subject.pem", "-noout", "-subject", "-nameopt",
                                               "esc_2253,sep_comma_plus,utf8,sname"});
        QCOMPARE(QString::fromUtf8(tool).trimmed().replace("E=a@", "emailAddress=a@"), "subject=" + subject);
        // What we print can be typed in again.
        const auto again = issue({.subject = {certificate->subject()}, .now = today()}, m_key, m_root);
        QVERIFY2(again, certificate->subject().c_str());
        QCOMPARE(again->subject(), certificate->subject());
    }

    void alternativeNames()
    {
        const AlternativeNames names{.dns = {"a.example", "*.b.example"},
                                     .ip = {"10.0.0.1", "2001:DB8::1"},
                                     .email = {"a@b.example"},
                                     .uri = {"urn:x:1"}};
        Certificate certificate =
            need(issue({.subject = {"x"}, .alternativeNames = names, .now = today()}, m_key, m_root));
        QVERIFY(printed(certificate)
                    .contains(
                        "X509v3 Subject Alternative Name: \n                DNS:a.example, DNS:*.b.example, "
                        "IP Address:10.0.0.1, IP Address:2001:DB8:0:0:0:0:0:1, email:a@b.example, "
                        "URI:urn:x:1\n"));
        QCOMPARE(certificate.alternativeNames().ip, (std::vector<std::string>{"10.0.0.1", "2001:db8::1"}));
        certificate = need(issue({.alternativeNames = names, .now = today()}, m_key, m_root));
        QVERIFY(printed(certificate).contains("X509v3 Subject Alternative Name: critical"));
        QVERIFY(verifies(certificate, "sslclient"));
        for (const AlternativeNames& bad :
             {AlternativeNames{.ip = {"10.0.0.256"}},
              AlternativeNames{.ip = {std::string("10.0.0.1\0x", 10)}}, AlternativeNames{.dns = {""}},
              AlternativeNames{.dns = {"größe.example"}}, AlternativeNames{.dns = {"a b"}},
              AlternativeNames{.uri = {std::string("u\0", 2)}}})
            QCOMPARE(issue({.subject = {"x"}, .alternativeNames = bad, .now = today()}, m_key, m_root)
                         .error()
                         .code,
                     ErrorCode::InvalidArgument);
    }

    void revocationPlaces()
    {
        const Certificate certificate = need(issue({.subject = {"x"},
                                                    .now = today(),
                                                    .crlUrl = "http://crl.example/a.crl",
                                                    .ocspUrl = "http://ocsp.example"},
                                                   m_key, m_root));
        write("places.pem", certificate.pem());
        QCOMPARE(m_pki.openssl({"x509", "-in", "places.pem", "-noout", "-ocsp_uri"}),
                 "http://ocsp.example\n");
        QVERIFY(printed(certificate).contains("URI:http://crl.example/a.crl\n"));
        QVERIFY(!printed(m_root.certificate).contains("CRL Distribution"));
        QVERIFY(!issue({.subject = {"x"}, .now = today(), .crlUrl = "a b"}, m_key, m_root));
    }

    void chainOfThreeVerifiesStrictly()
    {
        const PrivateKey issuingKey = need(PrivateKey::generate(KeyType::Rsa2048));
        const Issuer issuing{need(issue({.subject = {"C=DE, CN=issuing"},
                                         .role = CertificateRole::CertificateAuthority,
                                         .now = today()},
                                        issuingKey, m_root)),
                             issuingKey};
        const Certificate leaf = need(issue({.subject = {"C=DE, CN=fw"}, .now = today()}, m_key, issuing));
        write("root.pem", m_root.certificate.pem());
        write("issuing.pem", issuing.certificate.pem());
        write("leaf.pem", leaf.pem());
        m_pki.openssl({"verify", "-x509_strict", "-attime", "1893499200", "-CAfile", "root.pem", "-untrusted",
                       "issuing.pem", "-purpose", "sslclient", "leaf.pem"});
    }

    void refusesUnfitIssuers()
    {
        const Certificate leaf = need(issue({.subject = {"x"}, .now = today()}, m_key, m_root));
        QCOMPARE(issue({.subject = {"y"}, .now = today()}, m_key, {leaf, m_key}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(issue({.subject = {"y"}, .now = today()}, m_key, {m_root.certificate, m_key}).error().code,
                 ErrorCode::Mismatch);
    }

    void refusesImpossibleTimes()
    {
        for (const auto lifetime : {std::chrono::seconds::max(), std::chrono::seconds::min(),
                                    std::chrono::seconds(std::chrono::years(9000))})
            QCOMPARE(
                issue({.subject = {"x"}, .now = today(), .lifetime = lifetime}, m_key, m_root).error().code,
                ErrorCode::InvalidArgument);
    }

private:
    void write(const QString& name, const std::string& content)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("can't write");
    }
    QString printed(const Certificate& certificate)
    {
        write("printed.pem", certificate.pem());
        return QString::fromUtf8(m_pki.openssl({"x509", "-in", "printed.pem", "-noout", "-text"}));
    }
    bool verifies(const Certificate& certificate, const QString& purpose)
    {
        write("verified.pem", certificate.pem());
        write("anchor.pem", m_root.certificate.pem());
        QProcess tool;
        tool.setWorkingDirectory(m_directory.path());
        tool.start("openssl", {"verify", "-attime", "1893499200", "-CAfile", "anchor.pem", "-purpose",
                               purpose, "verified.pem"});
        tool.waitForFinished();
        return tool.exitCode() == 0;
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    PrivateKey m_key = need(PrivateKey::generate(KeyType::EcP256));
    Issuer m_root = makeRoot(need(PrivateKey::generate(KeyType::EcP256)));
};

HANDFAST_TEST(IssuingTest)

} // namespace tst_issuing

#include "tst_issuing.moc"
