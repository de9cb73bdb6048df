#include "session/pki/keys/private_key.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>
#include <openssl/evp.h>

namespace tst_private_key {

using namespace session::pki;
using session::base::ErrorCode;
using session::base::SecretText;

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("one", {});
        m_pki.root("other", {});
        m_pki.root("rsa", {.rsaBits = 2048});
    }

    void generates_data()
    {
        QTest::addColumn<KeyType>("type");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("bits");
        QTest::newRow("RSA 2048") << KeyType::Rsa2048 << "RSA" << 2048;
        QTest::newRow("RSA 3072") << KeyType::Rsa3072 << "RSA" << 3072;
        QTest::newRow("P-256") << KeyType::EcP256 << "EC" << 256;
        QTest::newRow("P-384") << KeyType::EcP384 << "EC" << 384;
        QTest::newRow("P-521") << KeyType::EcP521 << "EC" << 521;
    }
    void generates()
    {
        QFETCH(KeyType, type);
        const auto key = PrivateKey::generate(type);
        QVERIFY(key);
        QTEST(QString::fromStdString(key->algorithm()), "algorithm");
        QTEST(key->bits(), "bits");
        write("made.pem", key->pem().reveal());
        m_pki.openssl({"pkey", "-in", "made.pem", "-check", "-noout"});
        const auto again = PrivateKey::fromPem(key->pem().reveal());
        QVERIFY(again);
        QCOMPARE(EVP_PKEY_eq(again->handle(), key->handle()), 1);
    }

    /// Every form that the tool writes.
    void reads_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("passphrase");
        const QString one = m_pki.keyFile("one");
        const QString rsa = m_pki.keyFile("rsa");
        QTest::newRow("PKCS#8") << m_pki.key("one") << "one" << "";
        QTest::newRow("CRLF, certificate before, text around")
            << ("Bag Attributes\n" + m_pki.chain({"one"}) + m_pki.key("one")).split('\n').join("\r\n")
            << "one" << "";
        QTest::newRow("passphrase given, but not needed") << m_pki.key("one") << "one" << "secret";
        QTest::newRow("traditional EC") << m_pki.openssl({"ec", "-in", one}) << "one" << "";
        QTest::newRow("traditional EC after its parameters")
            << "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" +
                   m_pki.openssl({"ec", "-in", one})
            << "one" << "";
        QTest::newRow("traditional RSA") << m_pki.openssl({"rsa", "-in", rsa, "-traditional"}) << "rsa" << "";
        QTest::newRow("traditional RSA, encrypted")
            << m_pki.openssl({"rsa", "-in", rsa, "-traditional", "-aes256", "-passout", "pass:geheim"})
            << "rsa" << "geheim";
        QTest::newRow("PKCS#8, AES") << m_pki.openssl({"pkcs8", "-topk8", "-in", one, "-v2", "aes-256-cbc",
                                                       "-passout", "pass:geheim"})
                                     << "one" << "geheim";
        QTest::newRow("PKCS#8, scrypt")
            << m_pki.openssl({"pkcs8", "-topk8", "-in", one, "-scrypt", "-passout", "pass:geheim"}) << "one"
            << "geheim";
        QTest::newRow("PKCS#8, triple DES by PKCS#12")
            << m_pki.openssl(
                   {"pkcs8", "-topk8", "-in", one, "-v1", "PBE-SHA1-3DES", "-passout", "pass:geheim"})
            << "one" << "geheim";
    }
    void reads()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, certificate);
        QFETCH(QString, passphrase);
        const auto key = PrivateKey::fromPem(pem.toStdString(), SecretText(passphrase.toStdString()));
        QVERIFY2(key, key ? "" : key.error().detail.c_str());
        QVERIFY(key->matches(*Certificate::fromPem(m_pki.certificate(certificate).toStdString())));
        if (!pem.contains("ENCRYPTED"))
            return;
        for (const char* wrong : {"", "wrong", "geheim "}) {
            const auto refused = PrivateKey::fromPem(pem.toStdString(), SecretText(wrong));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Denied);
            QCOMPARE(ERR_peek_error(), 0UL);
        }
    }

    /// One wrong passphrase in 256 yields right padding: still it is the passphrase that was wrong.
    void everyWrongPassphraseIsDenied()
    {
        const auto pem = m_pki
                             .openssl({"rsa", "-in", m_pki.keyFile("rsa"), "-traditional", "-aes256",
                                       "-passout", "pass:geheim"})
                             .toStdString();
        for (int i = 0; i < 2000; ++i) {
            const auto refused = PrivateKey::fromPem(pem, SecretText("wrong" + std::to_string(i)));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Denied);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const QByteArray good = m_pki.key("one");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\0\1\2 key", 8);
        QTest::newRow("a certificate") << m_pki.certificate("one");
        QTest::newRow("public key") << m_pki.openssl({"pkey", "-in", m_pki.keyFile("one"), "-pubout"});
        QTest::newRow("no end line") << good.left(good.indexOf("-----END"));
        QTest::newRow("cut") << good.left(90) + "\n-----END PRIVATE KEY-----\n";
        const QByteArray encrypted =
            m_pki.openssl({"pkcs8", "-topk8", "-in", m_pki.keyFile("one"), "-passout", "pass:geheim"});
        QTest::newRow("encrypted, cut") << encrypted.left(100) + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        QTest::newRow("wrong label")
            << QByteArray(m_pki.certificate("one")).replace("CERTIFICATE", "PRIVATE KEY");
    }
    void refuses()
    {
        QFETCH(QByteArray, pem);
        const auto key = PrivateKey::fromPem(pem.toStdString(), SecretText("geheim"));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::ParseFailed);
    }

    void refusesUnknownKinds()
    {
        const auto key = PrivateKey::fromPem(
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n");
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Unsupported);
    }

    void encrypts()
    {
        const auto key = PrivateKey::fromPem(m_pki.key("one").toStdString());
        const auto pem = key->encryptedPem(SecretText("correct horse"));
        QVERIFY(pem);
        QVERIFY(QByteArray::fromStdString(*pem).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        write("encrypted.pem", *pem);
        QCOMPARE(m_pki.openssl({"pkey", "-in", "encrypted.pem", "-passin", "pass:correct horse"}),
                 m_pki.openssl({"pkey", "-in", m_pki.keyFile("one")}));
        const QByteArray structure = m_pki.openssl({"asn1parse", "-in", "encrypted.pem"});
        QVERIFY(structure.contains("aes-256-cbc") && structure.contains("hmacWithSHA256"));
        QVERIFY(PrivateKey::fromPem(*pem, SecretText("correct horse")));
        QCOMPARE(PrivateKey::fromPem(*pem, SecretText("wrong")).error().code, ErrorCode::Denied);
        QCOMPARE(key->encryptedPem(SecretText()).error().code, ErrorCode::InvalidArgument);
    }

    /// B2: real PAN-OS does not look; we do.
    void identityNeedsItsOwnKey()
    {
        const auto certificate = Certificate::fromPem(m_pki.certificate("one").toStdString());
        const auto own = PrivateKey::fromPem(m_pki.key("one").toStdString());
        const auto sameKind = PrivateKey::fromPem(m_pki.key("other").toStdString());
        const auto otherKind = PrivateKey::fromPem(m_pki.key("rsa").toStdString());
        QVERIFY(makeIdentity({*certificate}, *own));
        QCOMPARE(makeIdentity({*certificate}, *sameKind).error().code, ErrorCode::Mismatch);
        QCOMPARE(makeIdentity({*certificate}, *otherKind).error().code, ErrorCode::Mismatch);
        QCOMPARE(makeIdentity({}, *own).error().code, ErrorCode::InvalidArgument);
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

HANDFAST_TEST(PrivateKeyTest)

} // namespace tst_private_key

#include "tst_private_key.moc"
