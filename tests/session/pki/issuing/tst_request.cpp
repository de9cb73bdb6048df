#include "session/pki/issuing/request.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_request {

using namespace session::pki;
using session::base::ErrorCode;

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root", {});
        m_pki.openssl({"req", "-new", "-nodes", "-newkey", "rsa:2048", "-keyout", "device.key", "-out",
                       "device.csr", "-subj", "/O=x/CN=device", "-addext",
                       "subjectAltName=DNS:device.example,IP:2001:db8::7,email:d@e.example", "-addext",
                       "basicConstraints=CA:TRUE"});
    }

    void toolReadsOurs()
    {
        const auto key = PrivateKey::fromPem(m_pki.key("root").toStdString());
        const auto request =
            makeRequest({"C=DE, CN=$UDID"}, {.dns = {"a.example"}, .ip = {"10.0.0.1"}}, *key);
        QVERIFY(request);
        write("ours.der", *request);
        const QByteArray print =
            m_pki.openssl({"req", "-inform", "DER", "-in", "ours.der", "-verify", "-noout", "-text"});
        QVERIFY(print.contains("Subject: C = DE, CN = $UDID"));
        QVERIFY(print.contains("DNS:a.example, IP Address:10.0.0.1"));
        const auto facts = readRequest(*request);
        QVERIFY(facts);
        QCOMPARE(facts->subject, std::string("C = DE, CN = $UDID"));
        QVERIFY(makeRequest({"CN=x"}, {}, *key));
        QCOMPARE(makeRequest({"no=such"}, {}, *key).error().code, ErrorCode::InvalidArgument);
    }

    void readsTheTools_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("PEM") << m_pki.openssl({"req", "-in", "device.csr"});
        QTest::newRow("PEM with text") << m_pki.openssl({"req", "-in", "device.csr", "-text"});
        QTest::newRow("PEM, old label") << m_pki.openssl({"req", "-in", "device.csr", "-newhdr"});
        QTest::newRow("DER") << m_pki.openssl({"req", "-in", "device.csr", "-outform", "DER"});
    }
    void readsTheTools()
    {
        QFETCH(QByteArray, request);
        const auto facts = readRequest(request.toStdString());
        QVERIFY(facts);
        QCOMPARE(facts->subject, std::string("O = x, CN = device"));
        QCOMPARE(facts->commonNames, std::vector<std::string>{"device"});
        QCOMPARE(facts->alternativeNames.dns, std::vector<std::string>{"device.example"});
        QCOMPARE(facts->alternativeNames.ip, std::vector<std::string>{"2001:db8::7"});
        QCOMPARE(facts->alternativeNames.email, std::vector<std::string>{"d@e.example"});
        QCOMPARE(facts->keyAlgorithm, std::string("RSA"));
        QCOMPARE(facts->keyBits, 2048);
    }

    /// What the request asks for beyond its key is not granted unasked: no names, no CA.
    void onlyTheKeyIsTaken()
    {
        const Issuer issuer{*Certificate::fromPem(m_pki.certificate("root").toStdString()),
                            *PrivateKey::fromPem(m_pki.key("root").toStdString())};
        const std::string request = m_pki.openssl({"req", "-in", "device.csr"}).toStdString();
        const auto now = issuer.certificate.notBefore() + std::chrono::hours(1);
        const auto certificate = issueFromRequest(
            {.subject = {"granted"}, .alternativeNames = {.dns = {"granted.example"}}, .now = now}, request,
            issuer);
        QVERIFY(certificate);
        QCOMPARE(certificate->commonNames(), std::vector<std::string>{"granted"});
        QCOMPARE(certificate->alternativeNames().dns, std::vector<std::string>{"granted.example"});
        QVERIFY(certificate->alternativeNames().ip.empty() && !certificate->isCertificateAuthority());
        QFile file(m_directory.filePath("device.key"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(PrivateKey::fromPem(file.readAll().toStdString())->matches(*certificate));
        const Issuer stranger{issuer.certificate, *PrivateKey::generate(KeyType::EcP256)};
        QCOMPARE(issueFromRequest({.subject = {"x"}, .now = now}, request, stranger).error().code,
                 ErrorCode::Mismatch);
    }

    /// C-4: what a person has looked at is taken as it is; that it wants to be a CA is not.
    void issuesAsRequested()
    {
        m_pki.root("signer");
        const Issuer issuer{*Certificate::fromPem(m_pki.certificate("signer").toStdString()),
                            *PrivateKey::fromPem(m_pki.key("signer").toStdString())};
        m_pki.openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "asker.key", "-out",
                       "asker.csr", "-utf8", "-subj", "/C=DE/O=Bäcker, Söhne/OU=a+OU=b/CN=fw", "-addext",
                       "subjectAltName=DNS:fw.example,IP:10.0.0.1", "-addext", "basicConstraints=CA:TRUE"});
        const std::string request = m_pki.openssl({"req", "-in", "asker.csr"}).toStdString();
        const auto certificate = issueAsRequested(
            {.role = CertificateRole::Server, .now = std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)},
            request, issuer);
        QVERIFY(certificate);
        write("signed.pem", certificate->pem());
        QCOMPARE(m_pki.openssl({"x509", "-in", "signed.pem", "-noout", "-subject", "-nameopt", "RFC2253"}),
                 m_pki.openssl({"req", "-in", "asker.csr", "-noout", "-subject", "-nameopt", "RFC2253"}));
        QCOMPARE(certificate->alternativeNames().dns, std::vector<std::string>{"fw.example"});
        QCOMPARE(certificate->alternativeNames().ip, std::vector<std::string>{"10.0.0.1"});
        QCOMPARE(certificate->extendedKeyUsages(), std::vector<std::string>{"serverAuth"});
        QVERIFY(!certificate->isCertificateAuthority());
    }

    /// Every damage is noticed: a request is proof that its maker has the key.
    void damagedRequestsAreRefused()
    {
        const std::string der = m_pki.openssl({"req", "-in", "device.csr", "-outform", "DER"}).toStdString();
        QCOMPARE(readRequest(der + "x").error().code, ErrorCode::ParseFailed);
        QCOMPARE(readRequest(der.substr(0, der.size() - 1)).error().code, ErrorCode::ParseFailed);
        QCOMPARE(readRequest("").error().code, ErrorCode::ParseFailed);
        QCOMPARE(readRequest("garbage").error().code, ErrorCode::ParseFailed);
        QCOMPARE(readRequest(m_pki.certificate("root").toStdString()).error().code, ErrorCode::ParseFailed);
        std::string signature = der;
        signature.back() = static_cast<char>(signature.back() ^ 1);
        QCOMPARE(readRequest(signature).error().code, ErrorCode::Cryptography);
        // The name of the signature algorithm stands between what is signed and the signature (of 256 bytes).
        const std::size_t algorithm =
            4 + 4 + 256 * static_cast<unsigned char>(der[6]) + static_cast<unsigned char>(der[7]);
        for (std::size_t at = 0; at < der.size(); ++at) {
            if (at == algorithm)
                at = der.size() - 256;
            std::string damaged = der;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            QVERIFY2(!readRequest(damaged), qPrintable(QString::number(at)));
        }
    }

private:
    void write(const QString& name, const std::string& content)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("can't write");
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(RequestTest)

} // namespace tst_request

#include "tst_request.moc"
