#include "session/pki/revocation/revocation_urls.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_revocation_urls {

using namespace session;

class RevocationUrlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pki.root("ca"); }

    void none()
    {
        const auto certificate = leaf("none", {});
        QVERIFY(pki::ocspUrls(certificate).empty());
        QVERIFY(pki::crlPoints(certificate).empty());
    }
    void respondersInOrderWithoutOtherKindsAndSchemes()
    {
        const auto certificate =
            leaf("responders", {"authorityInfoAccess = caIssuers;URI:http://ca.example.com/ca.crt,"
                                "OCSP;URI:http://first.example.com/,OCSP;URI:ldap://no.example.com/,"
                                "OCSP;URI:HTTPS://second.example.com/ocsp,OCSP;DNS:no.example.com"});
        QCOMPARE(pki::ocspUrls(certificate),
                 (std::vector<std::string>{"http://first.example.com/", "HTTPS://second.example.com/ocsp"}));
    }
    void pointsWithTheirWays()
    {
        const auto certificate = leaf(
            "points", {"crlDistributionPoints = both,single,directory,relative", "[both]",
                       "fullname = URI:http://a.example.com/1.crl,URI:http://b.example.com/1.crl", "[single]",
                       "fullname = URI:http://a.example.com/2.crl,URI:ldap://x.example.com/cn=x",
                       "[directory]", "fullname = URI:ldap://x.example.com/cn=x", "[relative]",
                       "relativename = rdn", "[rdn]", "CN = point"});
        const std::vector<pki::CrlPoint> expected{
            {"http://a.example.com/1.crl", "http://b.example.com/1.crl"}, {"http://a.example.com/2.crl"}};
        QVERIFY(pki::crlPoints(certificate) == expected);
    }
    void boundsWhatACertificateCanDemand()
    {
        QStringList responders;
        QStringList points;
        for (int i = 0; i < 50; ++i) {
            responders << QString("OCSP;URI:http://o%1.example.com/").arg(i);
            points << QString("URI:http://c%1.example.com/").arg(i);
        }
        const auto certificate = leaf("many", {"authorityInfoAccess = " + responders.join(','),
                                               "crlDistributionPoints = " + points.join(',')});
        QCOMPARE(pki::ocspUrls(certificate).size(), pki::mostRevocationUrls);
        QCOMPARE(pki::crlPoints(certificate).size(), pki::mostRevocationUrls);
    }
    void anExtensionThatCannotBeReadNamesNothing()
    {
        const auto certificate =
            leaf("broken", {"authorityInfoAccess = DER:0500", "crlDistributionPoints = DER:0500"});
        QVERIFY(pki::ocspUrls(certificate).empty());
        QVERIFY(pki::crlPoints(certificate).empty());
    }

private:
    pki::Certificate leaf(const QString& name, const QStringList& extensions)
    {
        m_pki.leaf(name, {.issuer = "ca", .extraExtensions = extensions});
        auto certificate = pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
        if (!certificate)
            qFatal("%s", certificate.error().detail.c_str());
        return *std::move(certificate);
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(RevocationUrlsTest)

} // namespace tst_revocation_urls

#include "tst_revocation_urls.moc"
