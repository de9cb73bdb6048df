#include "session/pki/certificate.h"

#include "session/pki/openssl_handles.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace tst_certificate {

using namespace session::pki;
using session::base::ErrorCode;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

std::string bytes(const QByteArray& value)
{
    return value.toStdString();
}

Certificate read(const QByteArray& pem)
{
    auto certificate = Certificate::fromPem(bytes(pem));
    if (!certificate)
        qFatal("%s", certificate.error().detail.c_str());
    return *certificate;
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root", {.subject = "/C=DE/O=Beispiel Größe/CN=root"});
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("fw", {.issuer = "issuing",
                          .commonName = "fw-01",
                          .subjectAltNames = {"DNS:fw-01.example", "DNS:*.fw.example", "IP:10.0.0.1",
                                              "IP:2001:DB8:0:0:0:0:0:1", "email:a@b.example", "URI:urn:x:1"},
                          .extendedKeyUsage = "clientAuth,1.2.3.4",
                          .notBefore = QDateTime({2024, 2, 29}, {1, 2, 3}, Qt::UTC),
                          .notAfter = QDateTime({2060, 1, 1}, {0, 0, 0}, Qt::UTC)});
    }

    void readsNamesAndTimes()
    {
        const Certificate leaf = read(m_pki.certificate("fw"));
        QCOMPARE(text(leaf.commonName()), "fw-01");
        QCOMPARE(text(leaf.subject()), "CN = fw-01");
        QCOMPARE(text(leaf.issuer()), "CN = issuing");
        QCOMPARE(leaf.alternativeNames().dns, (std::vector<std::string>{"fw-01.example", "*.fw.example"}));
        QCOMPARE(leaf.alternativeNames().ip, (std::vector<std::string>{"10.0.0.1", "2001:db8::1"}));
        QCOMPARE(leaf.alternativeNames().email, std::vector<std::string>{"a@b.example"});
        QCOMPARE(leaf.alternativeNames().uri, std::vector<std::string>{"urn:x:1"});
        QCOMPARE(leaf.notBefore(), *session::base::fromRfc3339("2024-02-29T01:02:03Z"));
        QCOMPARE(leaf.notAfter(), *session::base::fromRfc3339("2060-01-01T00:00:00Z"));
        QCOMPARE(leaf.extendedKeyUsages(), (std::vector<std::string>{"clientAuth", "1.2.3.4"}));
        QCOMPARE(text(read(m_pki.certificate("root")).subject()), "C = DE, O = Beispiel Größe, CN = root");
    }

    void agreesWithTheTool()
    {
        const Certificate leaf = read(m_pki.certificate("fw"));
        const QByteArray facts = m_pki.openssl(
            {"x509", "-in", m_pki.certificateFile("fw"), "-noout", "-serial", "-fingerprint", "-sha256"});
        QVERIFY(facts.toLower().contains("serial=" + QByteArray::fromStdString(leaf.serialNumber()) + "\n"));
        QVERIFY(facts.toLower().replace(":", "").contains(QByteArray::fromStdString(leaf.sha256())));
        const QByteArray der = m_pki.openssl({"x509", "-in", m_pki.certificateFile("fw"), "-outform", "DER"});
        QCOMPARE(QByteArray::fromStdString(leaf.der()), der);
        QCOMPARE(QByteArray::fromStdString(leaf.pem()), m_pki.certificate("fw"));
        QVERIFY(*Certificate::fromDer(bytes(der)) == leaf);
        QVERIFY(!(read(m_pki.certificate("root")) == leaf));
    }

    void readsStanding()
    {
        const Certificate root = read(m_pki.certificate("root"));
        const Certificate issuing = read(m_pki.certificate("issuing"));
        const Certificate leaf = read(m_pki.certificate("fw"));
        QVERIFY(root.isCertificateAuthority() && root.isSelfIssued() && root.isSelfSigned());
        QVERIFY(issuing.isCertificateAuthority() && !issuing.isSelfIssued() && !issuing.isSelfSigned());
        QVERIFY(!leaf.isCertificateAuthority());
        QVERIFY(!leaf.subjectKeyId().empty());
        QCOMPARE(leaf.authorityKeyId(), issuing.subjectKeyId());
        QCOMPARE(issuing.authorityKeyId(), root.subjectKeyId());
        QCOMPARE(effectiveExpiry({leaf, issuing, root}), std::min(issuing.notAfter(), root.notAfter()));
    }

    void selfIssuedIsNotSelfSigned()
    {
        m_pki.intermediate("twin", {.issuer = "root", .subject = "/C=DE/O=Beispiel Größe/CN=root"});
        const Certificate twin = read(m_pki.certificate("twin"));
        QVERIFY(twin.isSelfIssued());
        QVERIFY(!twin.isSelfSigned());
    }

    void readsKeyAndSignature_data()
    {
        QTest::addColumn<QStringList>("key");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("keySecurity");
        QTest::addColumn<QString>("signatureDigest");
        QTest::addColumn<int>("signatureSecurity");
        QTest::newRow("RSA") << QStringList{"rsa:2048"} << "sha384" << "RSA" << 2048 << 112 << "SHA384"
                             << 192;
        QTest::newRow("weak RSA, SHA-1")
            << QStringList{"rsa:1024"} << "sha1" << "RSA" << 1024 << 80 << "SHA1" << 63;
        QTest::newRow("P-256") << QStringList{"ec", "-pkeyopt", "ec_paramgen_curve:P-256"} << "sha256" << "EC"
                               << 256 << 128 << "SHA256" << 128;
        QTest::newRow("Ed25519") << QStringList{"ed25519"} << "sha256" << "ED25519" << 256 << 128 << ""
                                 << 128;
    }
    void readsKeyAndSignature()
    {
        QFETCH(QStringList, key);
        QFETCH(QString, digest);
        const QByteArray pem = m_pki.openssl(QStringList{"req", "-x509", "-nodes", "-subj", "/CN=x",
                                                         "-keyout", "/dev/null", "-" + digest, "-newkey"} +
                                             key);
        const Certificate certificate = read(pem);
        QTEST(text(certificate.keyAlgorithm()), "algorithm");
        QTEST(certificate.keyBits(), "bits");
        QTEST(certificate.keySecurityBits(), "keySecurity");
        QTEST(text(certificate.signatureDigest()), "signatureDigest");
        QTEST(certificate.signatureSecurityBits(), "signatureSecurity");
    }

    void everyCommonNameIsKept()
    {
        m_pki.leaf("two", {.issuer = "root", .subject = "/CN=first/OU=x/CN=Größe, \"2\""});
        const Certificate two = read(m_pki.certificate("two"));
        QCOMPARE(two.commonNames(), (std::vector<std::string>{"first", "Größe, \"2\""}));
        QCOMPARE(text(two.commonName()), "Größe, \"2\"");
        QVERIFY(text(two.subject()).contains("Größe"));
    }

    /// A name with a NUL in the middle (as once fooled browsers) must never look like its first half.
    void nulInNamesIsKept()
    {
        m_pki.leaf(
            "nul",
            {.issuer = "root", .commonName = "good~evil", .subjectAltNames = {"DNS:good~evil.example"}});
        std::string der = read(m_pki.certificate("nul")).der();
        std::ranges::replace(der, '~', '\0');
        const auto certificate = Certificate::fromDer(der);
        QVERIFY(certificate);
        QCOMPARE(certificate->commonName(), std::string("good\0evil", 9));
        QCOMPARE(certificate->alternativeNames().dns.front(), std::string("good\0evil.example", 17));
        QVERIFY(certificate->subject().find('\0') == std::string::npos);
        QVERIFY(certificate->subject() != "CN = good");
    }

    void addressOfOddLengthIsNoAddress()
    {
        std::string der = read(m_pki.certificate("fw")).der();
        const std::string address("\x87\x04\x0a\x00\x00\x01", 6);
        const auto at = der.find(address);
        QVERIFY(at != std::string::npos);
        // The four bytes become an address of two bytes and an empty dNSName.
        der.replace(at, address.size(), std::string("\x87\x02\x0a\x00\x82\x00", 6));
        const auto certificate = Certificate::fromDer(der);
        QVERIFY(certificate);
        QCOMPARE(text(certificate->alternativeNames().ip.front()), "0a00");
    }

    void readsBundles()
    {
        QByteArray pem = "subject: somebody\r\n" + m_pki.chain({"fw", "issuing"}) + "\nbetween\n" +
                         m_pki.key("fw") + m_pki.certificate("root") + "-----BEGIN OTHER";
        QCOMPARE(readPemCertificates(bytes(pem))->size(), 3U);
        pem.replace("\n", "\r\n");
        const auto certificates = readPemCertificates(bytes(pem));
        QVERIFY(certificates);
        QCOMPARE(certificates->size(), 3U);
        QVERIFY(certificates->front() == read(m_pki.certificate("fw")));
        QVERIFY(certificates->back() == read(m_pki.certificate("root")));
        QVERIFY(readPemCertificates(bytes(m_pki.key("fw")))->empty());
        QVERIFY(readPemCertificates("")->empty());
        const QByteArray trusted = m_pki.openssl(
            {"x509", "-in", m_pki.certificateFile("root"), "-addreject", "clientAuth", "-trustout"});
        QVERIFY(trusted.contains("TRUSTED"));
        QVERIFY(readPemCertificates(bytes(trusted))->front() == read(m_pki.certificate("root")));
    }

    void refusesWhatIsNoCertificate_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const QByteArray good = m_pki.certificate("fw");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("certificate");
        QTest::newRow("a key") << m_pki.key("fw");
        QTest::newRow("no end line") << good.left(good.indexOf("-----END"));
        QTest::newRow("cut in the middle") << good.left(200) + "\n-----END CERTIFICATE-----\n";
        QTest::newRow("not base64") << QByteArray(good).replace(100, 1, "?");
        QTest::newRow("empty block") << QByteArray(
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
    }
    void refusesWhatIsNoCertificate()
    {
        QFETCH(QByteArray, pem);
        const auto certificate = Certificate::fromPem(bytes(pem));
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().code, ErrorCode::ParseFailed);
        if (pem.contains("BEGIN CERTIFICATE"))
            QVERIFY(!readPemCertificates(bytes(m_pki.certificate("root") + pem)));
    }

    void refusesDamagedDer()
    {
        const std::string der = read(m_pki.certificate("fw")).der();
        QVERIFY(!Certificate::fromDer(""));
        QVERIFY(!Certificate::fromDer(der + '\0'));
        for (std::size_t length = 0; length < der.size(); ++length)
            QVERIFY(!Certificate::fromDer(std::string_view(der).substr(0, length)));
        // Whatever a flipped byte does, it must not crash and must not read as the same certificate.
        const Certificate original = *Certificate::fromDer(der);
        for (std::size_t at = 0; at < der.size(); ++at) {
            std::string damaged = der;
            damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
            const auto certificate = Certificate::fromDer(damaged);
            QVERIFY(!certificate || !(*certificate == original));
        }
    }

    void unreadableAlternativeNamesAreNoAbsentOnes()
    {
        std::string der = read(m_pki.certificate("fw")).der();
        const auto at = der.find("\x82\x0d"
                                 "fw-01.example");
        QVERIFY(at != std::string::npos);
        der[at + 1] = '\x7f'; // longer than the list that holds it
        const auto certificate = Certificate::fromDer(der);
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().code, ErrorCode::ParseFailed);
    }

    void sharesItsHandle()
    {
        X509* handle = nullptr;
        {
            const Certificate leaf = read(m_pki.certificate("fw"));
            const auto again = Certificate::fromX509(leaf.handle());
            QVERIFY(again && *again == leaf);
            handle = leaf.handle();
            X509_up_ref(handle);
        }
        const X509Handle kept(handle);
        QCOMPARE(text(Certificate::fromX509(kept.get())->commonName()), "fw-01");
    }

    void threadsMayReadOneCertificate()
    {
        const Certificate root = read(m_pki.certificate("root"));
        std::vector<std::thread> threads;
        std::atomic<int> verified = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round)
                    verified += X509_verify(root.handle(), X509_get0_pubkey(root.handle())) == 1 &&
                                X509_check_issued(root.handle(), root.handle()) == X509_V_OK;
            });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(verified.load(), 200);
    }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(CertificateTest)

} // namespace tst_certificate

#include "tst_certificate.moc"
