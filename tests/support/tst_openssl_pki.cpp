#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_openssl_pki {

using support::OpensslPki;

class OpensslPkiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainIsGoodForTheTool()
    {
        QTemporaryDir directory;
        OpensslPki pki(directory.path());
        pki.root("root");
        pki.intermediate("issuing", {.issuer = "root", .rsaBits = 2048});
        pki.leaf("fw", {.issuer = "issuing",
                        .commonName = "fw $UDID",
                        .subjectAltNames = {"DNS:fw.example", "IP:10.0.0.1"},
                        .extendedKeyUsage = "clientAuth",
                        .notAfter = QDateTime(QDate(2040, 1, 2), QTime(3, 4, 5), Qt::UTC)});
        const QByteArray answer = pki.openssl({"verify", "-CAfile", "root.crt", "-untrusted", "issuing.crt",
                                               "-purpose", "sslclient", "fw.crt"});
        QCOMPARE(answer.trimmed(), QByteArray("fw.crt: OK"));
        const QByteArray text = pki.openssl({"x509", "-noout", "-subject", "-enddate", "-ext",
                                             "subjectAltName", "-in", pki.certificateFile("fw")});
        QVERIFY2(text.contains("CN = fw $UDID"), text);
        QVERIFY2(text.contains("notAfter=Jan  2 03:04:05 2040 GMT"), text);
        QVERIFY2(text.contains("DNS:fw.example, IP Address:10.0.0.1"), text);
    }

    void revokedCertificateIsInTheCrl()
    {
        QTemporaryDir directory;
        OpensslPki pki(directory.path());
        pki.root("root");
        pki.intermediate("issuing", {.issuer = "root"});
        pki.leaf("fw", {.issuer = "issuing"});
        const QStringList print{"crl", "-noout", "-text", "-in", "issuing.crl"};
        QVERIFY(pki.crl("issuing").startsWith("-----BEGIN X509 CRL"));
        QVERIFY(!pki.openssl(print).contains("Serial Number"));
        pki.revoke("fw");
        QVERIFY(pki.crl("issuing").startsWith("-----BEGIN X509 CRL"));
        QVERIFY(pki.openssl(print).contains("Serial Number"));
    }

    void keepsTheKeyAndLeavesOutIdentifiers()
    {
        QTemporaryDir directory;
        OpensslPki pki(directory.path());
        pki.root("old", {.commonName = "CA"});
        pki.root("new", {.commonName = "CA", .keyOf = "old"});
        pki.leaf("bare", {.withKeyIdentifiers = false});
        QVERIFY(!pki.openssl({"x509", "-noout", "-text", "-in", "bare.crt"}).contains("Key Identifier"));
        QCOMPARE(pki.key("new"), pki.key("old"));
        QVERIFY(pki.certificate("new") != pki.certificate("old"));
    }
};

HANDFAST_TEST(OpensslPkiTest)

} // namespace tst_openssl_pki

#include "tst_openssl_pki.moc"
