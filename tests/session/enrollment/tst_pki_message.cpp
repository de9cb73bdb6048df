#include "session/enrollment/pki_message.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/issuing/request_building.h"

#include "tests/session/enrollment/scep_ca.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_pki_message {

using namespace session;
using namespace session::enrollment;

class PkiMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ca.pki().leaf("device", {.issuer = "ca", .rsaBits = 2048});
        m_device = std::make_unique<pki::Identity>(pki::Identity{
            {certificate("device")}, *pki::PrivateKey::fromPem(m_ca.pki().key("device").toStdString())});
    }

    void theToolOpensIt_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("digest");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("cipherName");
        QTest::addColumn<QString>("digestName");
        const auto row = [](const char* name, MessageType type, Algorithms algorithms, const char* code,
                            const char* cipherName, const char* digestName) {
            QTest::newRow(name) << int(type) << int(algorithms.cipher) << int(algorithms.digest)
                                << QByteArray(code) << cipherName << digestName;
        };
        row("request", MessageType::Request, {}, "19", "aes-128-cbc", "sha256");
        row("renewal", MessageType::Renewal, {MessageCipher::Aes128, MessageDigest::Sha512}, "17",
            "aes-128-cbc", "sha512");
        row("poll of an old server", MessageType::Poll, {MessageCipher::TripleDes, MessageDigest::Sha1}, "20",
            "des-ede3-cbc", "sha1");
    }
    void theToolOpensIt()
    {
        QFETCH(int, type);
        QFETCH(int, cipher);
        QFETCH(int, digest);
        const auto message = sealMessage({.type = MessageType(type),
                                          .transactionId = "0123abcd",
                                          .senderNonce = std::string("\0\1nonce", 7),
                                          .content = "what is asked",
                                          .signer = *m_device,
                                          .recipient = certificate("ca"),
                                          .algorithms = {MessageCipher(cipher), MessageDigest(digest)}});
        QVERIFY(message);
        const QByteArray bytes = QByteArray::fromStdString(*message);
        m_ca.write("message.der", bytes);
        m_ca.pki().openssl({"cms", "-verify", "-inform", "DER", "-in", "message.der", "-CAfile",
                            m_ca.pki().certificateFile("ca"), "-binary", "-out", "envelope.der"});
        QCOMPARE(m_ca.pki().openssl({"cms", "-decrypt", "-inform", "DER", "-in", "envelope.der", "-recip",
                                     m_ca.pki().certificateFile("ca"), "-inkey", m_ca.pki().keyFile("ca"),
                                     "-binary"}),
                 QByteArray("what is asked"));
        const auto opened = m_ca.open(bytes);
        QTEST(opened.messageType, "code");
        QTEST(opened.cipher, "cipherName");
        QTEST(opened.digest, "digestName");
        QCOMPARE(opened.transactionId, QByteArray("0123abcd"));
        QCOMPARE(opened.senderNonce, QByteArray("\0\1nonce", 7));
        QCOMPARE(opened.signer, m_ca.der("device"));
    }

    void aPollNamesIssuerAndSubject()
    {
        const std::string der = issuerAndSubject(certificate("ca"), certificate("device"));
        m_ca.write("names.der", QByteArray::fromStdString(der));
        const QByteArray print = m_ca.pki().openssl({"asn1parse", "-inform", "DER", "-in", "names.der"});
        QVERIFY(print.indexOf("SCEP CA") > 0);
        QVERIFY(print.indexOf("SCEP CA") < print.indexOf(":device"));
        QVERIFY(print.startsWith("    0:d=0  hl=2 l=  "));
    }

    void aTransactionBelongsToAKey()
    {
        const auto other = *pki::PrivateKey::generate(pki::KeyType::Rsa2048);
        const std::string id = transactionIdOf(m_device->key);
        QCOMPARE(transactionIdOf(*pki::PrivateKey::fromPem(m_device->key.pem().reveal())), id);
        QVERIFY(transactionIdOf(other) != id);
        QCOMPARE(id.size(), std::size_t(64));
        const QByteArray publicKey =
            m_ca.pki().openssl({"pkey", "-in", m_ca.pki().keyFile("device"), "-pubout", "-outform", "DER"});
        m_ca.write("public.der", publicKey);
        QVERIFY(m_ca.pki().openssl({"dgst", "-sha256", "public.der"}).trimmed().endsWith(id.c_str()));
    }

    void aRequestAsksForAllOfIt_data()
    {
        QTest::addColumn<int>("digest");
        QTest::addColumn<QString>("signature");
        QTest::newRow("SHA-1") << int(pki::RequestDigest::Sha1) << "sha1WithRSAEncryption";
        QTest::newRow("SHA-256") << int(pki::RequestDigest::Sha256) << "sha256WithRSAEncryption";
        QTest::newRow("SHA-384") << int(pki::RequestDigest::Sha384) << "sha384WithRSAEncryption";
        QTest::newRow("SHA-512") << int(pki::RequestDigest::Sha512) << "sha512WithRSAEncryption";
    }
    void aRequestAsksForAllOfIt()
    {
        QFETCH(int, digest);
        QFETCH(QString, signature);
        const auto request =
            pki::buildRequest({.subject = {"O=Example, CN=fw-01"},
                               .alternativeNames = {.dns = {"fw-01.example"}, .email = {"fw@example.com"}},
                               .digest = pki::RequestDigest(digest),
                               .usage = {.digitalSignature = true, .keyEncipherment = true},
                               .challengePassword = base::SecretText("pass_wörd")},
                              m_device->key);
        QVERIFY(request);
        m_ca.write("request.der", QByteArray::fromStdString(*request));
        const QByteArray print = m_ca.pki().openssl({"req", "-inform", "DER", "-in", "request.der", "-verify",
                                                     "-noout", "-text", "-nameopt", "utf8"});
        QVERIFY(print.contains("O=Example, CN=fw-01"));
        QVERIFY(print.contains("DNS:fw-01.example, email:fw@example.com"));
        QVERIFY(print.contains("Digital Signature, Key Encipherment"));
        QVERIFY(print.contains("challengePassword        :pass_w"));
        QVERIFY(print.contains(signature.toLatin1()));
    }

    void aRequestMayBePlain()
    {
        const auto request = pki::buildRequest({.subject = {"CN=fw-01"}}, m_device->key);
        QVERIFY(request);
        m_ca.write("request.der", QByteArray::fromStdString(*request));
        const QByteArray print =
            m_ca.pki().openssl({"req", "-inform", "DER", "-in", "request.der", "-noout", "-text"});
        QVERIFY(!print.contains("challengePassword"));
        QVERIFY(!print.contains("Key Usage"));
        QVERIFY(!pki::buildRequest(
            {.subject = {"CN=x"}, .challengePassword = base::SecretText(std::string(256, 'x'))},
            m_device->key));
    }

private:
    pki::Certificate certificate(const QString& name)
    {
        return *pki::Certificate::fromPem(m_ca.pki().certificate(name).toStdString());
    }

    QTemporaryDir m_directory;
    enrollment_tests::ScepCa m_ca{m_directory.path()};
    std::unique_ptr<pki::Identity> m_device;
};

HANDFAST_TEST(PkiMessageTest)

} // namespace tst_pki_message

#include "tst_pki_message.moc"
