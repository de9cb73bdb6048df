// Certificate files between us and OpenSSL, GnuTLS and NSS: they read what we write, we read what they write.
// C-2, C-3, C-5.
#include "session/pki/object_reader.h"
#include "session/pki/object_writer.h"
#include "session/pki/revocation/crl_writer.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_certificate_files {

using namespace session::pki;
using session::base::SecretText;

namespace {

const QString passphrase = QStringLiteral("correct horse");

} // namespace

class CertificateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* tool : {"openssl", "certtool", "certutil", "pk12util", "crlutil"})
            if (QStandardPaths::findExecutable(tool).isEmpty())
                qFatal("%s is missing: it comes with gnutls-bin or libnss3-tools", tool);
        m_pki.root("root", {.commonName = "Root CA", .rsaBits = 2048});
        m_pki.intermediate("issuing", {.issuer = "root", .commonName = "Issuing CA"});
        m_pki.leaf("ec", {.issuer = "issuing", .commonName = "fw-ec"});
        m_pki.leaf("rsa", {.issuer = "issuing", .commonName = "fw-rsa", .rsaBits = 2048});
        m_pki.leaf("lost", {.issuer = "issuing"});
    }
    void init() { QVERIFY(QDir(m_directory.path()).mkpath("nss")); }
    void cleanup() { QDir(m_directory.filePath("nss")).removeRecursively(); }

    void theyReadOurPkcs12_data()
    {
        QTest::addColumn<QString>("leaf");
        QTest::addColumn<Pkcs12Encryption>("encryption");
        for (const char* leaf : {"ec", "rsa"}) {
            QTest::addRow("%s, modern", leaf) << leaf << Pkcs12Encryption::Modern;
            QTest::addRow("%s, legacy", leaf) << leaf << Pkcs12Encryption::Legacy;
        }
    }
    void theyReadOurPkcs12()
    {
        QFETCH(QString, leaf);
        QFETCH(Pkcs12Encryption, encryption);
        const auto file = writePkcs12(objects(leaf), encryption);
        QVERIFY(file);
        write("ours.p12", *file);

        const QByteArray byOpenssl =
            run("openssl", {"pkcs12", "-in", "ours.p12", "-nodes", "-passin", "pass:" + passphrase});
        QVERIFY(byOpenssl.contains(m_pki.certificate(leaf).trimmed()));
        QVERIFY(byOpenssl.contains(m_pki.key(leaf).trimmed()));

        const QByteArray byGnutls =
            run("certtool", {"--p12-info", "--inder", "--infile", "ours.p12", "--password", passphrase});
        QVERIFY(byGnutls.contains(m_pki.certificate(leaf).trimmed()));
        QVERIFY(byGnutls.contains(m_pki.certificate("issuing").trimmed()));
        QVERIFY(byGnutls.contains("Friendly name: my firewall"));
        QVERIFY(byGnutls.contains("PRIVATE KEY"));

        makeNssDatabase();
        run("pk12util", {"-i", "ours.p12", "-d", "sql:nss", "-W", passphrase, "-K", ""});
        QVERIFY(run("certutil", {"-L", "-d", "sql:nss"}).contains("my firewall"));
        QVERIFY(run("certutil", {"-K", "-d", "sql:nss"}).contains("my firewall"));
        QCOMPARE(
            run("certutil", {"-L", "-d", "sql:nss", "-n", "my firewall", "-a"}).simplified().replace(' ', ""),
            m_pki.certificate(leaf).simplified().replace(' ', ""));
    }

    void theyReadOurPem()
    {
        const auto pem = writePem(objects("rsa"));
        write("ours.pem", *pem);
        QVERIFY(
            run("openssl", {"pkey", "-in", "ours.pem", "-passin", "pass:" + passphrase, "-check", "-noout"})
                .contains("valid"));
        QVERIFY(run("certtool", {"-k", "--infile", "ours.pem", "--password", passphrase}).contains("RSA"));
        write("chain.pem", *pem + m_pki.certificate("root").toStdString());
        QVERIFY(run("certtool", {"--verify-chain", "--infile", "chain.pem"})
                    .contains("Chain verification output: Verified"));
    }

    void theyReadOurDerAndPkcs7()
    {
        const WrittenObjects what = objects("ec");
        write("ours.crt", what.certificate.der());
        QCOMPARE(run("openssl", {"x509", "-inform", "DER", "-in", "ours.crt"}), m_pki.certificate("ec"));
        QVERIFY(run("certtool", {"-i", "--inder", "--infile", "ours.crt"}).contains("CN=fw-ec"));
        makeNssDatabase();
        run("certutil", {"-A", "-d", "sql:nss", "-n", "fw", "-t", ",,", "-i", "ours.crt"});
        QVERIFY(run("certutil", {"-L", "-d", "sql:nss", "-n", "fw"}).contains("CN=fw-ec"));

        write("ours.p7b", *writePkcs7({what.certificate, what.chain.front()}));
        QVERIFY(run("openssl", {"pkcs7", "-inform", "DER", "-in", "ours.p7b", "-print_certs"})
                    .contains(m_pki.certificate("issuing").trimmed()));
        QVERIFY(run("certtool", {"--p7-info", "--inder", "--infile", "ours.p7b"})
                    .contains("Number of certificates: 2"));
    }

    void theyReadOurRevocationList()
    {
        const Issuer issuer{certificate("issuing"), key("issuing")};
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        const auto der = writeCrl(
            {.number = 7,
             .thisUpdate = now - std::chrono::minutes(5),
             .nextUpdate = now + std::chrono::hours(24),
             .revoked = {{certificate("lost").serialNumber(), now, RevocationReason::KeyCompromise}}},
            issuer);
        write("ours.crl", *der);
        const QByteArray byGnutls = run("certtool", {"--crl-info", "--inder", "--infile", "ours.crl"});
        QVERIFY(byGnutls.contains("Revoked certificates (1)"));
        QVERIFY(byGnutls.contains("CRL Number (not critical): 07"));
        makeNssDatabase();
        run("certutil",
            {"-A", "-d", "sql:nss", "-n", "root", "-t", "CT,C,C", "-i", m_pki.certificateFile("root")});
        run("certutil",
            {"-A", "-d", "sql:nss", "-n", "issuing", "-t", ",,", "-i", m_pki.certificateFile("issuing")});
        run("crlutil", {"-I", "-d", "sql:nss", "-i", "ours.crl", "-t", "1"});
        QVERIFY(run("crlutil", {"-L", "-d", "sql:nss", "-n", "issuing"}).contains("CRL Info"));
    }

    void weReadTheirs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("leaf");
        for (const char* cipher : {"3des", "3des-pkcs12", "aes-128", "aes-256", "rc2-40", "arcfour"})
            QTest::addRow("GnuTLS, PKCS#12, %s", cipher) << gnutlsPkcs12(cipher) << "rsa";
        for (const char* cipher : {"3des", "3des-pkcs12", "aes-128", "aes-256"})
            QTest::addRow("GnuTLS, PKCS#8, %s", cipher) << gnutlsPkcs8(cipher) << "rsa";
        QTest::newRow("NSS, what it chooses itself") << nssPkcs12({}) << "rsa";
        QTest::newRow("NSS, triple DES and RC2")
            << nssPkcs12({"-c", "PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC", "-C",
                          "PKCS #12 V2 PBE With SHA-1 And 40 Bit RC2 CBC"})
            << "rsa";
        QTest::newRow("NSS, certificates in the clear")
            << nssPkcs12({"-c", "AES-256-CBC", "-C", "none"}) << "rsa";
        QTest::newRow("OpenSSL, as it was before 3.0")
            << run("openssl", {"pkcs12", "-export", "-legacy", "-in", m_pki.certificateFile("ec"), "-inkey",
                               m_pki.keyFile("ec"), "-passout", "pass:" + passphrase})
            << "ec";
    }
    void weReadTheirs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, leaf);
        const FoundObjects found = readObjects(bytes.toStdString(), {SecretText(passphrase.toStdString())});
        QVERIFY2(found.unread.empty(), found.unread.empty() ? "" : found.unread.front().detail.c_str());
        QCOMPARE(found.keys.size(), std::size_t(1));
        QVERIFY(found.keys.front().key.matches(certificate(leaf)));
        const bool isKeyAlone = QByteArray(QTest::currentDataTag()).contains("PKCS#8");
        const auto isLeaf = [&](const FoundCertificate& one) { return one.certificate == certificate(leaf); };
        QCOMPARE(std::ranges::any_of(found.certificates, isLeaf), !isKeyAlone);
        QVERIFY(readObjects(bytes.toStdString(), {SecretText("wrong")}).isPassphraseWrong());
        QVERIFY(readObjects(bytes.toStdString()).isLocked());
    }

    void weReadTheirCertificates()
    {
        makeNssDatabase();
        run("certutil", {"-A", "-d", "sql:nss", "-n", "fw", "-t", ",,", "-i", m_pki.certificateFile("ec")});
        const QByteArray der = run("certutil", {"-L", "-d", "sql:nss", "-n", "fw", "-r"});
        const QByteArray pem = run("certutil", {"-L", "-d", "sql:nss", "-n", "fw", "-a"}); // with CRLF
        const QByteArray text =
            run("certtool", {"-i", "--infile", m_pki.certificateFile("ec")}); // and a dump around it
        for (const QByteArray& bytes : {der, pem, text}) {
            const FoundObjects found = readObjects(bytes.toStdString());
            QCOMPARE(found.certificates.size(), std::size_t(1));
            QVERIFY(found.certificates.front().certificate == certificate("ec"));
        }
    }

private:
    Certificate certificate(const QString& name) const
    {
        return *Certificate::fromPem(m_pki.certificate(name).toStdString());
    }
    PrivateKey key(const QString& name) const { return *PrivateKey::fromPem(m_pki.key(name).toStdString()); }
    WrittenObjects objects(const QString& leaf) const
    {
        return {.certificate = certificate(leaf),
                .chain = {certificate("issuing")},
                .key = key(leaf),
                .passphrase = SecretText(passphrase.toStdString()),
                .alias = "my firewall"};
    }
    QByteArray gnutlsPkcs12(const QString& cipher)
    {
        run("certtool", {"--to-p12", "--load-privkey", m_pki.keyFile("rsa"), "--load-certificate",
                         m_pki.certificateFile("rsa"), "--p12-name", "fw", "--password", passphrase,
                         "--pkcs-cipher", cipher, "--outder", "--outfile", "theirs.p12"});
        return read("theirs.p12");
    }
    QByteArray gnutlsPkcs8(const QString& cipher)
    {
        run("certtool", {"--to-p8", "--load-privkey", m_pki.keyFile("rsa"), "--password", passphrase,
                         "--pkcs-cipher", cipher, "--outfile", "theirs.p8"});
        return read("theirs.p8");
    }
    QByteArray nssPkcs12(const QStringList& ciphers)
    {
        QDir(m_directory.path()).mkpath("nss");
        makeNssDatabase();
        write("for-nss.p12", *writePkcs12(objects("rsa"), Pkcs12Encryption::Modern));
        run("pk12util", {"-i", "for-nss.p12", "-d", "sql:nss", "-W", passphrase, "-K", ""});
        run("pk12util", QStringList{"-o", "theirs.p12", "-n", "my firewall", "-d", "sql:nss", "-W",
                                    passphrase, "-K", ""} +
                            ciphers);
        QDir(m_directory.filePath("nss")).removeRecursively();
        return read("theirs.p12");
    }
    void makeNssDatabase() { run("certutil", {"-N", "-d", "sql:nss", "--empty-password"}); }

    /// What the tool says on both channels; its failure ends the program with its own words.
    QByteArray run(const QString& tool, const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(tool, arguments);
        const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray errors = process.readAllStandardError();
        if (!ended || process.exitCode() != 0)
            qFatal("%s %s: %s%s", qPrintable(tool), qPrintable(arguments.join(' ')), output.constData(),
                   errors.constData());
        return output.isEmpty() ? errors : output;
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(name));
        return file.readAll();
    }
    void write(const QString& name, const std::string& content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("can't write");
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(CertificateFilesTest)

} // namespace tst_certificate_files

#include "tst_certificate_files.moc"
