// E11: what a certificate may be used for, as certificates of the openssl tool say it.
#include "session/trust/allowed_usage.h"
#include "session/trust/verifier.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_allowed_usage {

using session::pki::Certificate;
using session::trust::allowsUsage;

class AllowedUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pki.root("root"); }
    void e11_theUseMustBeNamedUnlessNothingIs_data()
    {
        QTest::addColumn<QString>("extendedKeyUsage");
        QTest::addColumn<bool>("client");
        QTest::addColumn<bool>("server");
        QTest::newRow("E11 no extension") << "" << true << true;
        QTest::newRow("E11 client only") << "clientAuth" << true << false;
        QTest::newRow("E11 server only") << "serverAuth" << false << true;
        QTest::newRow("E10 both") << "serverAuth,clientAuth" << true << true;
        QTest::newRow("E11 any names neither") << "anyExtendedKeyUsage" << false << false;
        QTest::newRow("E11 any beside client") << "anyExtendedKeyUsage,clientAuth" << true << false;
        QTest::newRow("E11 something else") << "codeSigning" << false << false;
    }
    void e11_theUseMustBeNamedUnlessNothingIs()
    {
        QFETCH(QString, extendedKeyUsage);
        QFETCH(bool, client);
        QFETCH(bool, server);
        const Certificate certificate = leafWith(extendedKeyUsage);
        QCOMPARE(allowsUsage(certificate, "clientAuth"), client);
        QCOMPARE(allowsUsage(certificate, "serverAuth"), server);
        // And so decides the verifier.
        QCOMPARE(isAccepted(certificate, session::trust::PeerRole::Client), client);
        QCOMPARE(isAccepted(certificate, session::trust::PeerRole::Server), server);
    }

private:
    Certificate leafWith(const QString& extendedKeyUsage)
    {
        const QString name = QStringLiteral("leaf%1").arg(++m_leaves);
        m_pki.leaf(name, {.issuer = "root", .extendedKeyUsage = extendedKeyUsage});
        return *Certificate::fromPem(m_pki.certificate(name).toStdString());
    }
    bool isAccepted(const Certificate& leaf, session::trust::PeerRole role) const
    {
        session::trust::Policy policy;
        policy.peer = role;
        policy.custom.emplace();
        policy.custom->anchors = session::trust::TrustAnchors::of(
            {*Certificate::fromPem(m_pki.certificate("root").toStdString())});
        session::trust::PeerEvidence evidence;
        evidence.world = session::trust::TrustWorld::Custom;
        evidence.tlsVersion = session::trust::TlsVersion::Tls12;
        evidence.chain = {leaf};
        const auto verdict = session::trust::verify(policy, evidence, {}, leaf.notBefore());
        const auto* purpose = verdict.find(session::trust::CheckId::Purpose);
        return purpose && purpose->outcome == session::trust::Outcome::Pass;
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    int m_leaves = 0;
};

HANDFAST_TEST(AllowedUsageTest)

} // namespace tst_allowed_usage

#include "tst_allowed_usage.moc"
