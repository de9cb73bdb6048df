// Each distinct certificate once, as long as somebody holds it.
#include "session/pki/certificate_pool.h"
#include "session/pki/openssl_handles.h"
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

    /// "one" with another serial number: no signature holds, but nobody looks at it here.
    [[nodiscard]] X509Handle numbered(long number) const
    {
        X509Handle other(X509_dup(decoded("one").handle()));
        ASN1_INTEGER_set(X509_get_serialNumber(other.get()), number);
        i2d_re_X509_tbs(other.get(), nullptr); // else the old bytes are kept
        return other;
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
        for (int i = 0; i < 3000; ++i) // each another one, and gone at once
            (void)pool.share(numbered(i).get());
        QVERIFY2(pool.size() <= 1024, qPrintable(QString::number(pool.size()))); // what a sweep leaves
        const auto held = pool.share(numbered(5000).get());
        for (int i = 6000; i < 9000; ++i)
            (void)pool.share(numbered(i).get());
        const auto same = pool.share(numbered(5000).get());
        QVERIFY(held && same);
        QCOMPARE(same->der().data(), held->der().data()); // a sweep takes nothing that somebody holds
        const auto again = pool.share(decoded("one").handle());
        QVERIFY(again && *again == decoded("one"));
    }
};

HANDFAST_TEST(CertificatePoolTest)

} // namespace tst_certificate_pool

#include "tst_certificate_pool.moc"
