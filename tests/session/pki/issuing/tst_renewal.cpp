#include "session/pki/issuing/renewal.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_renewal {

using namespace session::pki;
using session::base::ErrorCode;

class RenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("fw", {.issuer = "issuing",
                          .subject = "/C=DE/O=Example/OU=West/CN=fw-01",
                          .subjectAltNames = {"DNS:fw.example", "IP:10.0.0.1", "otherName:1.2.3;UTF8:more"},
                          .extendedKeyUsage = "clientAuth",
                          .keyUsage = "digitalSignature",
                          .extraExtensions = {"certificatePolicies = 1.2.3.4"}});
        m_pki.root("nameless", {.withKeyIdentifiers = false});
        m_pki.openssl({"req", "-new", "-key", m_pki.keyFile("fw"), "-subj", "/CN=asked", "-out", "fw.req"});
    }

    void keepsAllButSerialNumberAndValidity() // C-5
    {
        const Certificate old = certificate("fw");
        const auto next = renew({.now = m_now, .lifetime = std::chrono::days(90)}, old, issuer("issuing"));
        QVERIFY(next);
        QCOMPARE(next->subject(), old.subject());
        QCOMPARE(next->issuer(), old.issuer());
        QCOMPARE(next->extendedKeyUsages(), old.extendedKeyUsages());
        QCOMPARE(next->subjectKeyId(), old.subjectKeyId());
        QCOMPARE(next->authorityKeyId(), old.authorityKeyId());
        QVERIFY(next->serialNumber() != old.serialNumber());
        QCOMPARE(next->notAfter(), m_now + std::chrono::days(90));
        QCOMPARE(next->notBefore(), m_now - std::chrono::minutes(5)); // K5
        write("next.pem", next->pem());
        const QByteArray text = m_pki.openssl({"x509", "-in", "next.pem", "-noout", "-text"});
        for (const char* kept :
             {"DNS:fw.example, IP Address:10.0.0.1, othername", "1.2.3.4", "Digital Signature"})
            QVERIFY2(text.contains(kept), kept);
        QCOMPARE(text.count("Subject Key Identifier"), 1);
        QCOMPARE(text.count("Authority Key Identifier"), 1);
        QVERIFY(verifies("next.pem", {"issuing", "root"}));
    }

    void takesAnotherKey()
    {
        const PrivateKey fresh = *PrivateKey::generate(KeyType::EcP384);
        const Certificate old = certificate("fw");
        const auto next = renew({.now = m_now, .key = fresh}, old, issuer("issuing"));
        QVERIFY(next);
        QVERIFY(fresh.matches(*next));
        QVERIFY(next->subjectKeyId() != old.subjectKeyId());
        write("next.pem", next->pem());
        QVERIFY(verifies("next.pem", {"issuing", "root"}));
        QCOMPARE(
            m_pki.openssl({"x509", "-in", "next.pem", "-noout", "-text"}).count("Subject Key Identifier"), 1);
    }

    /// J11, C24: what it has signed verifies with the old and the new certificate.
    void aRenewedCaKeepsItsChildren()
    {
        const Certificate old = certificate("issuing");
        const auto next = renew({.now = m_now, .lifetime = std::chrono::days(3650)}, old, issuer("root"));
        QVERIFY(next);
        QCOMPARE(next->subject(), old.subject());
        QCOMPARE(next->subjectKeyId(), old.subjectKeyId());
        QCOMPARE(authorityDigest(*next), authorityDigest(old));
        QVERIFY(next->isCertificateAuthority());
        write("ca.pem", next->pem() + m_pki.certificate("root").toStdString());
        QVERIFY(m_pki.openssl({"verify", "-x509_strict", "-CAfile", "ca.pem", m_pki.certificateFile("fw")})
                    .contains("OK"));
    }

    void namesOtherPlacesOfItsStatus_data()
    {
        QTest::addColumn<bool>("isGiven");
        QTest::addColumn<QString>("crl");
        QTest::addColumn<QString>("ocsp");
        QTest::newRow("as before") << false << "" << "";
        QTest::newRow("others") << true << "http://new.example/a.crl" << "http://new.example/ocsp";
        QTest::newRow("none") << true << "" << "";
    }
    void namesOtherPlacesOfItsStatus() // C-1
    {
        QFETCH(bool, isGiven);
        QFETCH(QString, crl);
        QFETCH(QString, ocsp);
        m_pki.leaf("placed", {.issuer = "issuing",
                              .extraExtensions = {"crlDistributionPoints = URI:http://old.example/a.crl",
                                                  "authorityInfoAccess = OCSP;URI:http://old.example/ocsp,"
                                                  "caIssuers;URI:http://old.example/ca.cer"}});
        RenewalSpec spec{.now = m_now};
        if (isGiven)
            spec.revocation = {.crlUrl = crl.toStdString(), .ocspUrl = ocsp.toStdString()};
        const auto next = renew(spec, certificate("placed"), issuer("issuing"));
        QVERIFY(next);
        write("next.pem", next->pem());
        const QByteArray text = m_pki.openssl({"x509", "-in", "next.pem", "-noout", "-text"});
        QVERIFY(text.contains("CA Issuers - URI:http://old.example/ca.cer"));
        QCOMPARE(text.contains("http://old.example/a.crl"), !isGiven);
        QCOMPARE(text.contains("OCSP - URI:http://old.example/ocsp"), !isGiven);
        QCOMPARE(text.count("http://new.example/a.crl"), crl.isEmpty() ? 0 : 1);
        QCOMPARE(text.count("OCSP - URI:http://new.example/ocsp"), ocsp.isEmpty() ? 0 : 1);
        QCOMPARE(text.count("Authority Information Access"), 1);
    }

    void aRootSignsItself()
    {
        const auto next = renew({.now = m_now, .lifetime = std::chrono::days(3650), .key = key("root")},
                                certificate("root"), {});
        QVERIFY(next);
        QVERIFY(next->isSelfSigned());
        QCOMPARE(next->authorityKeyId(), next->subjectKeyId());
        QVERIFY(next->serialNumber() != certificate("root").serialNumber());
    }

    /// An old one without identifiers gets them (C24).
    void addsKeyIdentifiers()
    {
        const auto next = renew({.now = m_now, .key = key("nameless")}, certificate("nameless"), {});
        QVERIFY(next);
        QVERIFY(!next->subjectKeyId().empty());
        QCOMPARE(next->authorityKeyId(), next->subjectKeyId());
    }

    void refuses()
    {
        const Issuer foreign{certificate("issuing"), key("root")};
        QCOMPARE(renew({.now = m_now}, certificate("fw"), foreign).error().code, ErrorCode::Mismatch);
        QCOMPARE(renew({.now = m_now}, certificate("fw"), issuer("fw")).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(renew({.now = m_now, .lifetime = std::chrono::years(9000), .key = key("fw")},
                       certificate("fw"), {})
                     .error()
                     .code,
                 ErrorCode::InvalidArgument);
    }

    void aKeyLikeBefore()
    {
        QCOMPARE(keyTypeLike(certificate("fw")), KeyType::EcP256);
        m_pki.root("rsa", {.rsaBits = 2048});
        QCOMPARE(keyTypeLike(certificate("rsa")), KeyType::Rsa2048);
        QCOMPARE(renew({.now = m_now}, certificate("root"), {}).error().code, ErrorCode::InvalidArgument);
    }

    void asLongAsBefore()
    {
        const auto made =
            issueSelfSigned({.subject = {"x"}, .now = m_now, .lifetime = std::chrono::days(30)}, key("fw"));
        QCOMPARE(lifetimeOf(*made), std::chrono::seconds(std::chrono::days(30)));
    }

    void tellsAuthoritiesApart()
    {
        QVERIFY(authorityDigest(certificate("root")) != authorityDigest(certificate("issuing")));
        QCOMPARE(authorityDigest(certificate("root")).size(), std::size_t(64));
    }

    void matchesRequests() // C-4
    {
        const std::string request = read("fw.req").toStdString();
        QVERIFY(answers(certificate("fw"), request));
        QVERIFY(!answers(certificate("root"), request));
        QVERIFY(isRequestOf(key("fw"), request));
        QVERIFY(!isRequestOf(key("root"), request));
        QVERIFY(!answers(certificate("fw"), "garbage"));
    }

private:
    Certificate certificate(const QString& name) const
    {
        return *Certificate::fromPem(m_pki.certificate(name).toStdString());
    }
    PrivateKey key(const QString& name) const { return *PrivateKey::fromPem(m_pki.key(name).toStdString()); }
    Issuer issuer(const QString& name) const { return {certificate(name), key(name)}; }
    bool verifies(const QString& file, const QStringList& authorities) const
    {
        return m_pki
            .openssl({"verify", "-x509_strict", "-purpose", "sslclient", "-CAfile",
                      m_pki.writeChain("cas.pem", authorities), file})
            .contains("OK");
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

    const session::base::TimePoint m_now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(RenewalTest)

} // namespace tst_renewal

#include "tst_renewal.moc"
