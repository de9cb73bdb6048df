// Each distinct certificate once, as long as somebody holds it.
#include "session/pki/certificate_pool.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_certificate_pool {

using namespace session::pki;

class CertificatePoolTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    /// Decoded anew, as each handshake does.
    [[nodiscard]] Certificate decoded(const QString& name) const
    {
        return *Certificate::fromPem(m_pki.certificate(name).toStdString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("one", {.issuer = "root"});
        m_pki.leaf("two", {.issuer = "root"});
    }
    void theSameIsShared()
    {
        CertificatePool pool;
        const auto first = pool.share(decoded("one").handle());
        const auto again = pool.share(decoded("one").handle());
        QVERIFY(first && again);
        QCOMPARE(first->der().data(), again->der().data());
        QVERIFY(*first == decoded("one"));
    }
    void othersAreNot()
    {
        CertificatePool pool;
        const auto one = pool.share(decoded("one").handle());
        const auto two = pool.share(decoded("two").handle());
        QVERIFY(one && two && !(*one == *two));
        QCOMPARE(two->sha256(), decoded("two").sha256());
    }
    void itKeepsNobodyAlive()
    {
        CertificatePool pool;
        for (int i = 0; i < 2000; ++i) // no more is kept than a sweep leaves
            (void)pool.share(decoded(i % 2 == 0 ? "one" : "two").handle());
        QVERIFY(pool.size() <= 2);
        const auto again = pool.share(decoded("one").handle());
        QVERIFY(again && *again == decoded("one"));
    }
};

HANDFAST_TEST(CertificatePoolTest)

} // namespace tst_certificate_pool

#include "tst_certificate_pool.moc"
