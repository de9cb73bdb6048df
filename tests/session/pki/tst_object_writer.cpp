#include "session/pki/object_writer.h"

#include "session/pki/object_reader.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_object_writer {

using namespace session::pki;
using session::base::ErrorCode;
using session::base::SecretText;

class ObjectWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("fw", {.issuer = "issuing", .commonName = "Büro"});
        m_pki.leaf("other", {.issuer = "issuing"});
    }

    void pem() // C-3
    {
        const auto plain = writePem(objects({.withKey = false}));
        QVERIFY(plain);
        QCOMPARE(QByteArray::fromStdString(*plain), m_pki.chain({"fw", "issuing"}));
        const auto withKey = writePem(objects({}));
        write("out.pem", *withKey);
        QCOMPARE(m_pki.openssl({"pkey", "-in", "out.pem", "-passin", "pass:geheim"}),
                 m_pki.openssl({"pkey", "-in", m_pki.keyFile("fw")}));
        QVERIFY(!QByteArray::fromStdString(*withKey).contains("BEGIN PRIVATE KEY"));
    }

    void pkcs12_data()
    {
        QTest::addColumn<Pkcs12Encryption>("encryption");
        QTest::addColumn<QByteArrayList>("marks");
        QTest::newRow("modern") << Pkcs12Encryption::Modern
                                << QByteArrayList{"MAC: sha256, Iteration 600000",
                                                  "PBES2, PBKDF2, AES-256-CBC", "PRF hmacWithSHA256"};
        QTest::newRow("legacy") << Pkcs12Encryption::Legacy
                                << QByteArrayList{"MAC: sha1, Iteration 2048",
                                                  "pbeWithSHA1And3-KeyTripleDES-CBC"};
    }
    void pkcs12()
    {
        QFETCH(Pkcs12Encryption, encryption);
        QFETCH(QByteArrayList, marks);
        const auto file = writePkcs12(objects({}), encryption);
        QVERIFY(file);
        write("out.p12", *file);
        const QByteArray found = m_pki.openssl(
            {"pkcs12", "-in", "out.p12", "-passin", "pass:geheim", "-nodes", "-out", "out.txt"});
        QVERIFY(found.isEmpty());
        const QByteArray text = read("out.txt");
        QVERIFY(text.contains(m_pki.certificate("fw").trimmed()));
        QVERIFY(text.contains(m_pki.certificate("issuing").trimmed()));
        QVERIFY(text.contains(m_pki.key("fw").trimmed()));
        QVERIFY(text.contains("friendlyName: my firewall"));

        const FoundObjects again = readObjects(*file, {SecretText("geheim")});
        QCOMPARE(again.certificates.size(), std::size_t(2));
        QCOMPARE(again.keys.size(), std::size_t(1));
        QVERIFY(again.keys.front().key.matches(again.certificates.front().certificate));
        QVERIFY(readObjects(*file, {SecretText("wrong")}).isPassphraseWrong());
        for (const QByteArray& mark : marks)
            QVERIFY2(information("out.p12").contains(mark), mark.constData());
    }

    void pkcs12WithoutKey()
    {
        WrittenObjects what = objects({.withKey = false});
        const auto file = writePkcs12(what, Pkcs12Encryption::Modern);
        QVERIFY(file);
        const FoundObjects again = readObjects(*file, {SecretText("geheim")});
        QCOMPARE(again.certificates.size(), std::size_t(2));
        QVERIFY(again.keys.empty());
        what.passphrase = SecretText();
        QCOMPARE(writePkcs12(what, Pkcs12Encryption::Modern).error().code, ErrorCode::InvalidArgument);
    }

    void pkcs7()
    {
        const WrittenObjects what = objects({});
        const auto file = writePkcs7({what.certificate, what.chain.front()});
        QVERIFY(file);
        write("out.p7b", *file);
        const QByteArray text = m_pki.openssl({"pkcs7", "-inform", "DER", "-in", "out.p7b", "-print_certs"});
        QVERIFY(text.contains(m_pki.certificate("fw").trimmed()));
        QVERIFY(text.contains(m_pki.certificate("issuing").trimmed()));
        write("out.pem", toPem("PKCS7", *file));
        QVERIFY(m_pki.openssl({"pkcs7", "-in", "out.pem", "-print_certs"}).contains("BEGIN CERTIFICATE"));
    }

    void aKeyLeavesUnderAPassphraseAndWithItsOwnCertificate() // B2
    {
        WrittenObjects what = objects({});
        what.passphrase = SecretText();
        QCOMPARE(writePem(what).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(writePkcs12(what, Pkcs12Encryption::Legacy).error().code, ErrorCode::InvalidArgument);
        what = objects({});
        what.key = *PrivateKey::fromPem(m_pki.key("other").toStdString());
        QCOMPARE(writePem(what).error().code, ErrorCode::Mismatch);
        QCOMPARE(writePkcs12(what, Pkcs12Encryption::Modern).error().code, ErrorCode::Mismatch);
    }

private:
    struct Wanted
    {
        bool withKey = true;
    };
    WrittenObjects objects(const Wanted& wanted) const
    {
        WrittenObjects what{.certificate = *Certificate::fromPem(m_pki.certificate("fw").toStdString()),
                            .chain = {*Certificate::fromPem(m_pki.certificate("issuing").toStdString())},
                            .passphrase = SecretText("geheim"),
                            .alias = "my firewall"};
        if (wanted.withKey)
            what.key = *PrivateKey::fromPem(m_pki.key("fw").toStdString());
        return what;
    }
    /// What `openssl pkcs12 -info` says, which goes to standard error.
    QByteArray information(const QString& name) const
    {
        QProcess tool;
        tool.setWorkingDirectory(m_directory.path());
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start("openssl", {"pkcs12", "-in", name, "-passin", "pass:geheim", "-info", "-noout"});
        if (!tool.waitForFinished(60'000))
            qFatal("openssl did not end");
        return tool.readAll();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read");
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

HANDFAST_TEST(ObjectWriterTest)

} // namespace tst_object_writer

#include "tst_object_writer.moc"
