// Who has issued whom, where one name had several keys (C24). The certificates come from openssl.
#include "session/pki/issuing/issued_by.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_issued_by {

using session::pki::Certificate;

class IssuedByTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki = std::make_unique<support::OpensslPki>(m_directory.path());
        m_pki->root("root", {.commonName = "One Name"});
        m_pki->root("renewed", {.commonName = "One Name"});
        m_pki->root("same key", {.commonName = "One Name", .keyOf = "root"});
        m_pki->root("bare", {.commonName = "One Name", .withKeyIdentifiers = false});
        m_pki->root("other", {.commonName = "Another Name", .keyOf = "root"});
        m_pki->leaf("leaf", {.issuer = "root"});
        m_pki->leaf("bare leaf", {.issuer = "root", .withKeyIdentifiers = false});
    }

    void c24_oneNameSeveralKeys_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("byName");
        QTest::addColumn<bool>("signed_");
        QTest::newRow("its issuer") << "leaf" << "root" << true << true;
        QTest::newRow("renewed with the key") << "leaf" << "same key" << true << true;
        QTest::newRow("renewed with another key") << "leaf" << "renewed" << false << false;
        QTest::newRow("another key, the issuer does not say which") << "leaf" << "bare" << true << false;
        QTest::newRow("another key, the leaf does not say which")
            << "bare leaf" << "renewed" << true << false;
        QTest::newRow("nobody says which") << "bare leaf" << "root" << true << true;
        QTest::newRow("another name of the key") << "leaf" << "other" << false << false;
        QTest::newRow("itself") << "root" << "root" << true << true;
        QTest::newRow("the other way round") << "root" << "leaf" << false << false;
    }
    void c24_oneNameSeveralKeys()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, issuer);
        QTEST(session::pki::isIssuedByName(named(certificate), named(issuer)), "byName");
        QTEST(session::pki::isSignedByKeyOf(named(certificate), named(issuer)), "signed_");
    }

private:
    [[nodiscard]] Certificate named(const QString& name) const
    {
        return *Certificate::fromPem(m_pki->certificate(name).toStdString());
    }

    QTemporaryDir m_directory;
    std::unique_ptr<support::OpensslPki> m_pki;
};

HANDFAST_TEST(IssuedByTest)

} // namespace tst_issued_by

#include "tst_issued_by.moc"
