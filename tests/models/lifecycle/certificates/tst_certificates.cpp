#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/certificates/certificates.h"

#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_certificates {

using namespace models::lifecycle;
using namespace models;
using namespace session;
using base::ErrorCode;
using tests::Manager;

class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        m_pki = std::make_unique<support::OpensslPki>(m_pkiDirectory.path());
        m_pki->root("root");
        m_pki->intermediate("issuing", {.issuer = "root"});
        m_pki->leaf("fw", {.issuer = "issuing", .commonName = "fw-01", .extendedKeyUsage = "clientAuth"});
        m_pki->leaf("other", {.issuer = "issuing"});
    }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
    }
    void cleanup() { m_manager.reset(); }

    void whatIsGeneratedVerifiesElsewhere() // C-1
    {
        QVERIFY(generate(authority()));
        GenerateRequest leaf;
        leaf.name = "client";
        leaf.subject = "CN=fw-01, O=Example";
        leaf.signedBy = "ca";
        QVERIFY(generate(leaf));
        write("ca.pem", exportText({.location = {}, .name = "ca"}));
        write("client.pem", exportText({.location = {}, .name = "client"}));
        const QByteArray verdict = m_pki->openssl({"verify", "-x509_strict", "-purpose", "sslclient",
                                                   "-CAfile", path("ca.pem"), path("client.pem")});
        QVERIFY(verdict.contains("OK"));
        QVERIFY(
            m_pki->openssl({"x509", "-noout", "-subject", "-in", path("client.pem")}).contains("Example"));
    }
    void keysAreSealedAtRest() // C-7
    {
        QVERIFY(generate(authority()));
        const auto& entry = lifecycle().candidate().panorama.certificates.at("ca");
        QVERIFY(pki::KeyVault::isSealed(entry.privateKey));
        QVERIFY(lifecycle().vault().unseal(entry.privateKey, "ca"));
        QVERIFY(!lifecycle().vault().unseal(entry.privateKey, "another name"));
    }
    void aKeyIsNotSetInTheClear() // C-7
    {
        const auto refused = lifecycle().edit({config::setValue(
            {"panorama", "certificate", "fw", "private-key"}, m_pki->key("fw").toStdString())});
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(!refused.error().detail.contains("BEGIN"), refused.error().detail.c_str());
        QVERIFY(!lifecycle().hasPendingChanges());
        QVERIFY(lifecycle().store().editGroups()->empty());
        QVERIFY(importFrom("fw", m_pki->certificate("fw") + m_pki->key("fw")));
        const std::string sealed = lifecycle().candidate().panorama.certificates.at("fw").privateKey;
        QVERIFY(
            lifecycle().edit({config::setValue({"panorama", "certificate", "copy", "private-key"}, sealed)}));
    }
    void whatCantBeIssuedIsRefused_data() // B12
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("days");
        using pki::CertificateRole;
        QTest::newRow("B12 a server signs itself") << int(CertificateRole::Server) << 1;
        QTest::newRow("B12 a client signs itself") << int(CertificateRole::Client) << 1;
        QTest::newRow("no day") << int(CertificateRole::CertificateAuthority) << 0;
        QTest::newRow("too long") << int(CertificateRole::CertificateAuthority) << longestCertificateDays + 1;
    }
    void whatCantBeIssuedIsRefused()
    {
        QFETCH(int, role);
        QFETCH(int, days);
        GenerateRequest request = authority();
        request.role = pki::CertificateRole(role);
        request.days = days;
        QCOMPARE(generate(request).error().code, ErrorCode::InvalidArgument);
    }
    void aNameIsGivenOnce()
    {
        QVERIFY(generate(authority()));
        QCOMPARE(generate(authority()).error().code, ErrorCode::AlreadyExists);
    }
    void onlyACaHereCanSign()
    {
        GenerateRequest leaf;
        leaf.name = "client";
        leaf.signedBy = "nobody";
        QCOMPARE(generate(leaf).error().code, ErrorCode::NotFound);
        QVERIFY(importFrom("root", m_pki->certificate("root")));
        leaf.signedBy = "root";
        QCOMPARE(generate(leaf).error().code, ErrorCode::InvalidArgument); // its key is elsewhere
    }
    void aLocationMustExist()
    {
        GenerateRequest request = authority();
        request.location = std::string("gone");
        QCOMPARE(generate(request).error().code, ErrorCode::NotFound);
        QVERIFY(m_manager->edit({"set template gone description x"}));
        QVERIFY(generate(request));
        QVERIFY(lifecycle().candidate().templates.at("gone").shared.certificates.contains("ca"));
    }
    void importTakesLeafKeyAndIntermediates() // C-2
    {
        const QByteArray pem = m_pki->chain({"issuing", "fw", "root"}) + m_pki->key("fw");
        QVERIFY(importFrom("fw", pem));
        const auto& entry = lifecycle().candidate().panorama.certificates.at("fw");
        QCOMPARE(pki::Certificate::fromPem(entry.publicKey)->commonName(), std::string("fw-01"));
        const auto chain = pki::readPemCertificates(entry.chain);
        QCOMPARE(chain->size(), std::size_t(1)); // no root
        QVERIFY(!entry.privateKey.empty());
    }
    void importReplacesAsAWhole()
    {
        QVERIFY(importFrom("fw", m_pki->certificate("fw") + m_pki->key("fw")));
        QVERIFY(importFrom("fw", m_pki->certificate("other")));
        QVERIFY(lifecycle().candidate().panorama.certificates.at("fw").privateKey.empty());
        QVERIFY(lifecycle().undo());
        QVERIFY(!lifecycle().candidate().panorama.certificates.at("fw").privateKey.empty());
    }
    void unusableFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<int>("code");
        QTest::newRow("a key of another certificate")
            << m_pki->certificate("fw") + m_pki->key("other") << int(ErrorCode::Mismatch);
        QTest::newRow("no certificate") << QByteArray("hello") << int(ErrorCode::ParseFailed);
        QTest::newRow("a key alone") << m_pki->key("fw") << int(ErrorCode::ParseFailed);
    }
    void unusableFilesAreRefused()
    {
        QFETCH(QByteArray, pem);
        QFETCH(int, code);
        const auto imported = importFrom("fw", pem);
        QVERIFY(!imported);
        QCOMPARE(int(imported.error().code), code);
        QVERIFY(!lifecycle().hasPendingChanges());
    }
    void aKeyLeavesUnderAPassphraseOnly() // C-3
    {
        QVERIFY(importFrom("fw", m_pki->certificate("fw") + m_pki->key("fw")));
        ExportRequest request{.location = {}, .name = "fw", .includeKey = true, .passphrase = {}};
        QCOMPARE(exportCertificate(lifecycle(), request).error().code, ErrorCode::InvalidArgument);
        request.passphrase = base::SecretText("secret");
        write("fw.pem", exportText(request));
        const QByteArray key = m_pki->openssl({"pkey", "-in", path("fw.pem"), "-passin", "pass:secret"});
        QCOMPARE(key.trimmed(), m_pki->key("fw").trimmed());
        QVERIFY(m_manager->edit({"set panorama certificate fw block-private-key yes"}));
        QCOMPARE(exportCertificate(lifecycle(), request).error().code, ErrorCode::Denied);
    }
    void whatIsUsedStays() // C-6
    {
        QVERIFY(importFrom("root", m_pki->certificate("root")));
        QVERIFY(m_manager->edit({"set panorama certificate-profile clients CA root"}));
        const auto refused = deleteCertificate(lifecycle(), {}, "root");
        QCOMPARE(refused.error().code, ErrorCode::InUse);
        QVERIFY(refused.error().detail.find("clients") != std::string::npos);
        QVERIFY(m_manager->edit({"delete panorama certificate-profile clients"}));
        QVERIFY(deleteCertificate(lifecycle(), {}, "root"));
        QVERIFY(lifecycle().candidate().panorama.certificates.empty());
        QCOMPARE(deleteCertificate(lifecycle(), {}, "root").error().code, ErrorCode::NotFound);
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    QString path(const QString& name) const { return m_directory->filePath(name); }
    static GenerateRequest authority()
    {
        GenerateRequest request;
        request.name = "ca";
        request.role = pki::CertificateRole::CertificateAuthority;
        return request;
    }
    base::Result<> generate(const GenerateRequest& request)
    {
        std::optional<base::Result<>> outcome;
        QEventLoop loop;
        generateCertificate(lifecycle(), request, [&](const base::Result<>& done) {
            outcome = done;
            loop.quit();
        });
        loop.exec();
        return *outcome;
    }
    base::Result<> importFrom(const char* name, const QByteArray& pem)
    {
        return support::importCertificate(
            lifecycle(), {.location = {}, .name = name, .pem = pem.toStdString(), .passphrase = {}});
    }
    std::string exportText(const ExportRequest& request) const
    {
        const auto text = exportCertificate(lifecycle(), request);
        if (!text)
            qFatal("%s", text.error().detail.c_str());
        return *text;
    }
    void write(const QString& name, const std::string& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    QTemporaryDir m_pkiDirectory;
    std::unique_ptr<support::OpensslPki> m_pki;
    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Manager> m_manager;
};

HANDFAST_TEST(CertificatesTest)

} // namespace tst_certificates

#include "tst_certificates.moc"
