#include "session/pki/object_reader.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>

namespace tst_object_reader {

using namespace session::pki;
using session::base::SecretText;

namespace {

QString commonNames(const FoundObjects& found)
{
    QStringList names;
    for (const FoundCertificate& one : found.certificates)
        names << QString::fromStdString(one.certificate.commonName());
    return names.join(' ');
}

std::vector<SecretText> words(const QStringList& passphrases)
{
    std::vector<SecretText> secrets;
    for (const QString& passphrase : passphrases)
        secrets.emplace_back(passphrase.toStdString());
    return secrets;
}

QByteArray indented(const QByteArray& text, const QByteArray& by)
{
    return by + QByteArray(text).replace("\n", "\n" + by);
}

} // namespace

class ObjectReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("fw", {.issuer = "issuing"});
        m_pki.leaf("rsa", {.issuer = "issuing", .rsaBits = 2048});
        m_pki.openssl({"req", "-new", "-key", m_pki.keyFile("fw"), "-subj", "/CN=asked", "-out", "fw.req"});
    }

    void reads_data() // C-2
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("certificates");
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("requests");
        const QByteArray fw = m_pki.certificate("fw");
        const QByteArray chain = m_pki.chain({"fw", "issuing", "root"});
        const QByteArray key = m_pki.key("fw");
        const QByteArray request = file("fw.req");
        QTest::newRow("certificate, PEM") << fw << "fw" << 0 << 0;
        QTest::newRow("chain") << chain << "fw issuing root" << 0 << 0;
        QTest::newRow("any mixture, text around")
            << "hello\n" + key + "and\n" + chain + "and a request\n" + request + "bye" << "fw issuing root"
            << 1 << 1;
        QTest::newRow("CRLF") << QByteArray(fw + key).replace("\n", "\r\n") << "fw" << 1 << 0;
        QTest::newRow("indented, as in YAML") << indented(fw + key, "    ") << "fw" << 1 << 0;
        QTest::newRow("quoted in a mail") << indented(chain, "> ") << "fw issuing root" << 0 << 0;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + fw << "fw" << 0 << 0;
        QTest::newRow("openssl x509 -text")
            << m_pki.openssl({"x509", "-text", "-in", m_pki.certificateFile("fw")}) << "fw" << 0 << 0;
        QTest::newRow("trusted certificate")
            << m_pki.openssl(
                   {"x509", "-trustout", "-in", m_pki.certificateFile("fw"), "-addtrust", "clientAuth"})
            << "fw" << 0 << 0;
        QTest::newRow("certificate, DER")
            << m_pki.openssl({"x509", "-outform", "DER", "-in", m_pki.certificateFile("fw")}) << "fw" << 0
            << 0;
        QTest::newRow("request, PEM") << request << "" << 0 << 1;
        QTest::newRow("request, DER")
            << m_pki.openssl({"req", "-outform", "DER", "-in", "fw.req"}) << "" << 0 << 1;
        const QStringList bundle{"crl2pkcs7", "-nocrl", "-certfile",
                                 m_pki.writeChain("all.pem", {"fw", "issuing"})};
        QTest::newRow("PKCS#7, PEM") << m_pki.openssl(bundle) << "fw issuing" << 0 << 0;
        QTest::newRow("PKCS#7, DER") << m_pki.openssl(bundle + QStringList{"-outform", "DER"}) << "fw issuing"
                                     << 0 << 0;
        QTest::newRow("PKCS#7 that calls itself a certificate")
            << QByteArray(m_pki.openssl(bundle)).replace("PKCS7", "CERTIFICATE") << "fw issuing" << 0 << 0;
        QTest::newRow("PKCS#8, DER") << m_pki.openssl({"pkcs8", "-topk8", "-nocrypt", "-outform", "DER",
                                                       "-in", m_pki.keyFile("fw")})
                                     << "" << 1 << 0;
        QTest::newRow("traditional EC, DER")
            << m_pki.openssl({"ec", "-outform", "DER", "-in", m_pki.keyFile("fw")}) << "" << 1 << 0;
        QTest::newRow("traditional RSA, DER")
            << m_pki.openssl({"rsa", "-traditional", "-outform", "DER", "-in", m_pki.keyFile("rsa")}) << ""
            << 1 << 0;
        QTest::newRow("EC key after its parameters")
            << m_pki.openssl({"ecparam", "-name", "prime256v1", "-genkey"}) << "" << 1 << 0;
        QTest::newRow("PKCS#12 without a passphrase")
            << pkcs12({"-passout", "pass:"}) << "fw issuing" << 1 << 0;
        QTest::newRow("PKCS#12 without encryption")
            << pkcs12({"-passout", "pass:", "-keypbe", "NONE", "-certpbe", "NONE", "-nomac"}) << "fw issuing"
            << 1 << 0;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        const FoundObjects found = readObjects(bytes.toStdString());
        QTEST(commonNames(found), "certificates");
        QTEST(int(found.keys.size()), "keys");
        QTEST(int(found.requests.size()), "requests");
        QVERIFY2(found.unread.empty(), found.unread.empty() ? "" : found.unread.front().detail.c_str());
        QVERIFY(!found.isLocked());
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void unlocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("certificates");
        const QStringList out{"-passout", "pass:geheim"};
        const QStringList legacy{"-provider", "legacy", "-provider", "default"};
        const QString fw = m_pki.keyFile("fw");
        const QString rsa = m_pki.keyFile("rsa");
        QTest::newRow("PKCS#12, modern") << pkcs12(out) << 2;
        QTest::newRow("PKCS#12, RC2 and 3DES") << pkcs12(out + QStringList{"-legacy"}) << 2;
        QTest::newRow("PKCS#12, RC2-128")
            << pkcs12(out + legacy +
                      QStringList{"-certpbe", "PBE-SHA1-RC2-128", "-keypbe", "PBE-SHA1-RC4-128"})
            << 2;
        QTest::newRow("PKCS#12 without MAC") << pkcs12(out + QStringList{"-nomac"}) << 2;
        QTest::newRow("PKCS#12, SHA-512 MAC") << pkcs12(out + QStringList{"-macalg", "sha512"}) << 2;
        QTest::newRow("PKCS#12 in PEM")
            << "-----BEGIN PKCS12-----\n" + pkcs12(out).toBase64() + "\n-----END PKCS12-----\n"
            << 2;
        QTest::newRow("PKCS#12 that holds certificates only")
            << m_pki.openssl(QStringList{"pkcs12", "-export", "-nokeys", "-in",
                                         m_pki.writeChain("cas.pem", {"issuing", "root"})} +
                             out)
            << 2;
        QTest::newRow("PKCS#8, AES") << m_pki.openssl(QStringList{"pkcs8", "-topk8", "-in", fw} + out) << 0;
        QTest::newRow("PKCS#8, DER")
            << m_pki.openssl(QStringList{"pkcs8", "-topk8", "-outform", "DER", "-in", fw} + out) << 0;
        QTest::newRow("PKCS#8, scrypt")
            << m_pki.openssl(QStringList{"pkcs8", "-topk8", "-scrypt", "-in", fw} + out) << 0;
        QTest::newRow("PKCS#8, MD5 and DES")
            << m_pki.openssl(QStringList{"pkcs8", "-topk8", "-v1", "PBE-MD5-DES", "-in", fw} + out + legacy)
            << 0;
        QTest::newRow("traditional, AES")
            << m_pki.openssl(QStringList{"rsa", "-traditional", "-aes128", "-in", rsa} + out) << 0;
        QTest::newRow("traditional, 3DES") << m_pki.openssl(QStringList{"ec", "-des3", "-in", fw} + out) << 0;
        QTest::newRow("traditional, DES")
            << m_pki.openssl(QStringList{"rsa", "-traditional", "-des", "-in", rsa} + out + legacy) << 0;
    }
    void unlocks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, certificates);
        const auto bytesText = bytes.toStdString();
        const bool hasKey = !QByteArray(QTest::currentDataTag()).contains("only");
        const FoundObjects found = readObjects(bytesText, words({"not this one", "geheim"}));
        QVERIFY2(found.unread.empty(), found.unread.empty() ? "" : found.unread.front().detail.c_str());
        QCOMPARE(int(found.certificates.size()), certificates);
        QCOMPARE(found.keys.size(), std::size_t(hasKey ? 1 : 0));
        if (hasKey) {
            QVERIFY(found.keys.front().wasEncrypted);
            QVERIFY(found.keys.front().key.isConsistent());
        }
        const FoundObjects missing = readObjects(bytesText);
        QVERIFY(missing.keys.empty() && missing.isLocked() && !missing.isPassphraseWrong());
        for (const QStringList& wrong : {QStringList{"wrong"}, QStringList{"geheim ", "Geheim"}}) {
            const FoundObjects refused = readObjects(bytesText, words(wrong));
            QVERIFY(refused.keys.empty());
            QVERIFY(refused.isPassphraseWrong());
        }
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    /// What is not locked is read all the same.
    void lockedKeyBesideItsCertificate()
    {
        const QByteArray locked =
            m_pki.openssl({"pkcs8", "-topk8", "-in", m_pki.keyFile("fw"), "-passout", "pass:geheim"});
        const FoundObjects found = readObjects((m_pki.certificate("fw") + locked).toStdString());
        QCOMPARE(found.certificates.size(), std::size_t(1));
        QCOMPARE(found.unread.size(), std::size_t(1));
        QCOMPARE(found.unread.front().kind, ObjectKind::PrivateKey);
        QCOMPARE(found.unread.front().problem, ReadProblem::PassphraseMissing);
    }

    void tellsWhereThingsStood()
    {
        const QByteArray text = "intro\n" + m_pki.chain({"fw", "issuing"}) + m_pki.key("fw");
        const FoundObjects found = readObjects(text.toStdString());
        QCOMPARE(found.certificates[1].place.number, std::size_t(2));
        QCOMPARE(found.certificates[1].place.offset, std::size_t(text.indexOf("-----BEGIN", 20)));
        QCOMPARE(found.keys[0].place.label, std::string("PRIVATE KEY"));
        QCOMPARE(found.keys[0].place.format, ContainerFormat::Pem);

        const FoundObjects bagged =
            readObjects(pkcs12({"-passout", "pass:x", "-name", "Büro-Firewall"}).toStdString(), words({"x"}));
        QCOMPARE(bagged.certificates[0].place.format, ContainerFormat::Pkcs12);
        QCOMPARE(bagged.certificates[0].place.alias, std::string("Büro-Firewall"));
        QCOMPARE(bagged.keys[0].place.alias, std::string("Büro-Firewall"));
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, ObjectKind kind, ReadProblem problem) {
            QTest::newRow(name) << bytes << int(kind) << int(problem);
        };
        const QByteArray fw = m_pki.certificate("fw");
        row("nothing", {}, ObjectKind::Unknown, ReadProblem::NotRecognised);
        row("prose", "hello", ObjectKind::Unknown, ReadProblem::NotRecognised);
        row("binary", QByteArray("\x30\x82\x01\x00garbage", 11), ObjectKind::Unknown,
            ReadProblem::NotRecognised);
        row("Java key store", QByteArray::fromHex("feedfeed00000002"), ObjectKind::Container,
            ReadProblem::Unsupported);
        row("end line missing", fw.left(fw.indexOf("-----END")), ObjectKind::Certificate,
            ReadProblem::Damaged);
        row("cut", fw.left(200) + "\n-----END CERTIFICATE-----\n", ObjectKind::Certificate,
            ReadProblem::Damaged);
        row("OpenSSH key", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
            ObjectKind::PrivateKey, ReadProblem::Unsupported);
        row("public key", m_pki.openssl({"pkey", "-pubout", "-in", m_pki.keyFile("fw")}), ObjectKind::Unknown,
            ReadProblem::Unsupported);
        row("CRL, PEM", m_pki.crl("root"), ObjectKind::Crl, ReadProblem::Unsupported);
        row("CRL, DER", m_pki.openssl({"crl", "-in", "root.crl", "-outform", "DER"}), ObjectKind::Crl,
            ReadProblem::Unsupported);
        row("DSA key", dsaKey(), ObjectKind::PrivateKey, ReadProblem::Unsupported);
        QByteArray request = file("fw.req");
        const qsizetype end = request.indexOf("\n-----END");
        request[end - 6] = request[end - 6] == 'A' ? 'B' : 'A'; // in its signature
        row("request of another key", request, ObjectKind::Request, ReadProblem::Damaged);
        row("2^31 rounds", costlyKey("2147483647"), ObjectKind::PrivateKey, ReadProblem::TooCostly);
        row("2^200 rounds", costlyKey("0x" + QString(50, 'f')), ObjectKind::PrivateKey,
            ReadProblem::TooCostly);
    }
    void saysWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        const FoundObjects found = readObjects(bytes.toStdString(), words({"geheim"}));
        QVERIFY(found.isEmpty());
        QCOMPARE(found.unread.size(), std::size_t(1));
        QTEST(int(found.unread.front().kind), "kind");
        QTEST(int(found.unread.front().problem), "problem");
        QVERIFY(!found.unread.front().detail.empty());
    }

    void isBounded()
    {
        const std::string chain = m_pki.chain({"fw", "issuing", "root"}).toStdString();
        const FoundObjects two = readObjects(chain, {}, {.objects = 2});
        QCOMPARE(two.certificates.size(), std::size_t(2));
        QCOMPARE(two.unread.size(), std::size_t(1));
        QCOMPARE(two.unread.front().problem, ReadProblem::TooMany);
        const FoundObjects none = readObjects(chain, {}, {.bytes = chain.size() - 1});
        QVERIFY(none.isEmpty());
        QCOMPARE(none.unread.front().problem, ReadProblem::TooLarge);
        QCOMPARE(readObjects(chain, {}, {.bytes = chain.size()}).certificates.size(), std::size_t(3));
        const std::string locked = pkcs12({"-passout", "pass:geheim"}).toStdString();
        QVERIFY(readObjects(locked, words({"a", "b", "geheim"}), {.passphrases = 2}).isPassphraseWrong());
    }

    /// Cut at and altered in every byte: whatever comes out, the program goes on, and the queue is drained.
    void survivesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PKCS#12") << pkcs12({"-passout", "pass:", "-nomac", "-iter", "1"});
        QTest::newRow("PKCS#12, plain")
            << pkcs12({"-passout", "pass:", "-keypbe", "NONE", "-certpbe", "NONE", "-nomac"});
        QTest::newRow("PKCS#7") << m_pki.openssl(
            {"crl2pkcs7", "-nocrl", "-outform", "DER", "-certfile", m_pki.certificateFile("fw")});
        QTest::newRow("DER") << m_pki.openssl(
            {"x509", "-outform", "DER", "-in", m_pki.certificateFile("fw")});
        QTest::newRow("key") << m_pki.openssl(
            {"pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", m_pki.keyFile("rsa")});
        QTest::newRow("PEM") << m_pki.certificate("fw") + m_pki.key("fw");
    }
    void survivesDamage()
    {
        QFETCH(QByteArray, bytes);
        const std::string whole = bytes.toStdString();
        for (std::size_t at = 0; at < whole.size(); ++at) {
            static_cast<void>(readObjects(std::string_view(whole).substr(0, at)));
            std::string altered = whole;
            altered[at] = char(altered[at] ^ (1 << (at % 8)));
            static_cast<void>(readObjects(altered));
            QCOMPARE(ERR_peek_error(), 0UL);
        }
    }

private:
    QByteArray pkcs12(const QStringList& arguments) const
    {
        return m_pki.openssl(QStringList{"pkcs12", "-export", "-in", m_pki.certificateFile("fw"), "-inkey",
                                         m_pki.keyFile("fw"), "-certfile", m_pki.certificateFile("issuing")} +
                             arguments);
    }
    QByteArray dsaKey() const
    {
        m_pki.openssl({"genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", "dsa_paramgen_bits:1024",
                       "-out", "dsa.parameters"});
        return m_pki.openssl({"genpkey", "-paramfile", "dsa.parameters"});
    }
    /// An encrypted key whose derivation would take hours, or for ever.
    QByteArray costlyKey(const QString& rounds) const
    {
        QFile configuration(m_directory.filePath("costly.cnf"));
        if (!configuration.open(QIODevice::WriteOnly))
            qFatal("can't write");
        configuration.write(
            "asn1=SEQUENCE:box\n[box]\na=SEQUENCE:pbes\nb=FORMAT:HEX,OCT:00112233445566778899aabbccddeeff\n"
            "[pbes]\na=OID:PBES2\nb=SEQUENCE:parameters\n"
            "[parameters]\na=SEQUENCE:derivation\nb=SEQUENCE:cipher\n"
            "[derivation]\na=OID:PBKDF2\nb=SEQUENCE:pbkdf2\n"
            "[pbkdf2]\na=FORMAT:HEX,OCT:0011223344556677\nb=INTEGER:" +
            rounds.toUtf8() +
            "\n[cipher]\na=OID:aes-256-cbc\nb=FORMAT:HEX,OCT:00112233445566778899aabbccddeeff\n");
        configuration.close();
        m_pki.openssl({"asn1parse", "-genconf", configuration.fileName(), "-noout", "-out", "costly.der"});
        return file("costly.der");
    }
    QByteArray file(const QString& name) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read");
        return file.readAll();
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(ObjectReaderTest)

} // namespace tst_object_reader

#include "tst_object_reader.moc"
