#include "session/pki/revocation/crl_writer.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_crl_writer {

using namespace session::pki;
using session::base::ErrorCode;
using namespace std::chrono_literals;

class CrlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("good", {.issuer = "root"});
        m_pki.leaf("lost", {.issuer = "root"});
        m_pki.leaf("held", {.issuer = "root"});
        m_pki.root("unable", {.keyUsage = "keyCertSign"});
    }

    /// C-5: what the tool reads in it, and what it makes of certificates with it.
    void saysWhoIsRevoked()
    {
        const CrlSpec spec{.number = 4711,
                           .thisUpdate = m_now,
                           .nextUpdate = m_now + 48h,
                           .revoked = {{serialOf("lost"), m_now - 1h, RevocationReason::KeyCompromise},
                                       {serialOf("held"), m_now - 2h, RevocationReason::CertificateHold}}};
        const auto der = writeCrl(spec, issuer("root"));
        QVERIFY(der);
        write("out.crl", crlToPem(*der));
        const QByteArray text = m_pki.openssl({"crl", "-in", "out.crl", "-noout", "-text"});
        QVERIFY(text.contains("Version 2"));
        QVERIFY(text.contains("X509v3 CRL Number: \n                4711"));
        QVERIFY(text.contains("X509v3 Authority Key Identifier"));
        QVERIFY(text.toUpper().contains(QByteArray::fromStdString(serialOf("lost")).toUpper()));
        QVERIFY(text.contains("Key Compromise") && text.contains("Certificate Hold"));
        QCOMPARE(text.count("Serial Number:"), 2);
        QCOMPARE(verdict("good"), QByteArray("OK"));
        QVERIFY(verdict("lost").contains("revoked"));
        QVERIFY(verdict("held").contains("revoked"));
    }

    void anEmptyListIsAList()
    {
        const auto der =
            writeCrl({.thisUpdate = m_now, .nextUpdate = m_now + 1h, .revoked = {}}, issuer("root"));
        QVERIFY(der);
        write("out.crl", crlToPem(*der));
        QVERIFY(
            m_pki.openssl({"crl", "-in", "out.crl", "-noout", "-text"}).contains("No Revoked Certificates"));
        QCOMPARE(verdict("lost"), QByteArray("OK"));
    }

    void refuses()
    {
        CrlSpec spec{.thisUpdate = m_now, .nextUpdate = m_now, .revoked = {}};
        QCOMPARE(writeCrl(spec, issuer("root")).error().code, ErrorCode::InvalidArgument);
        spec.nextUpdate = m_now + 1h;
        QVERIFY(writeCrl(spec, issuer("root")));
        QCOMPARE(writeCrl(spec, issuer("good")).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(writeCrl(spec, issuer("unable")).error().code, ErrorCode::InvalidArgument);
        const Issuer mixed{issuer("root").certificate, issuer("good").key};
        QCOMPARE(writeCrl(spec, mixed).error().code, ErrorCode::Mismatch);
        for (const char* serial : {"", "xyz", "-1", "12 34"}) {
            spec.revoked = {{serial, m_now, RevocationReason::Unspecified}};
            QCOMPARE(writeCrl(spec, issuer("root")).error().code, ErrorCode::InvalidArgument);
        }
    }

    void reasonsHaveNames()
    {
        for (const RevocationReason reason : allRevocationReasons)
            QCOMPARE(revocationReasonFrom(toText(reason)), std::optional(reason));
        QVERIFY(!revocationReasonFrom("removeFromCRL"));
        QVERIFY(!revocationReasonFrom(""));
        QCOMPARE(revocationReasonText(int(RevocationReason::PrivilegeWithdrawn)),
                 std::string(toText(RevocationReason::PrivilegeWithdrawn)));
        QCOMPARE(revocationReasonText(8), std::string("removeFromCRL")); // of another CA's list
        QCOMPARE(revocationReasonText(11), std::string("11"));
        QCOMPARE(revocationReasonText(-1), std::string("-1"));
    }

private:
    Issuer issuer(const QString& name) const
    {
        return {*Certificate::fromPem(m_pki.certificate(name).toStdString()),
                *PrivateKey::fromPem(m_pki.key(name).toStdString())};
    }
    std::string serialOf(const QString& name) const { return issuer(name).certificate.serialNumber(); }
    /// "OK", or the tool's reason.
    QByteArray verdict(const QString& name) const
    {
        QProcess tool;
        tool.setWorkingDirectory(m_directory.path());
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start("openssl", {"verify", "-crl_check", "-CAfile", m_pki.certificateFile("root"), "-CRLfile",
                               "out.crl", m_pki.certificateFile(name)});
        if (!tool.waitForFinished(60'000))
            qFatal("openssl did not end");
        return tool.exitCode() == 0 ? QByteArray("OK") : tool.readAll();
    }
    void write(const QString& name, const std::string& content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("can't write");
    }

    const session::base::TimePoint m_now =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(CrlWriterTest)

} // namespace tst_crl_writer

#include "tst_crl_writer.moc"
