// The library context of handshakes reads the key of every certificate that somebody could authenticate with,
// the same as OpenSSL's own context does, and chooses among few decoders. Certificates from the openssl tool.
#include "session/pki/handshake_library.h"

#include "session/pki/openssl_handles.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/decoder.h>
#include <openssl/pem.h>

namespace tst_handshake_library {

using namespace session::pki;

namespace {

int decodersOf(OSSL_LIB_CTX* library)
{
    int count = 0;
    OSSL_DECODER_do_all_provided(
        library, [](OSSL_DECODER*, void* counted) { ++*static_cast<int*>(counted); }, &count);
    return count;
}

} // namespace

class HandshakeLibraryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    [[nodiscard]] static X509Handle decoded(const QByteArray& pem, OSSL_LIB_CTX* library)
    {
        const BioHandle bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        X509* certificate = X509_new_ex(library, nullptr);
        return X509Handle(PEM_read_bio_X509(bio.get(), &certificate, nullptr, nullptr));
    }
    /// A certificate that its own key has signed.
    QByteArray selfSigned(const QStringList& key, const QStringList& signing)
    {
        m_pki.openssl(key);
        return m_pki.openssl(QStringList{"req", "-x509", "-new", "-key", "key", "-subj", "/CN=x"} + signing);
    }

private Q_SLOTS:
    void readsTheKeysThatSign_data()
    {
        QTest::addColumn<QStringList>("key");
        QTest::addColumn<QStringList>("signing");
        const QStringList ec{"genpkey", "-out", "key", "-algorithm", "EC", "-pkeyopt"};
        for (const char* curve : {"P-256", "P-384", "P-521"})
            QTest::newRow(curve) << ec + QStringList{QString("ec_paramgen_curve:") + curve} << QStringList();
        QTest::newRow("RSA") << QStringList{"genpkey", "-out", "key", "-algorithm", "RSA"} << QStringList();
        QTest::newRow("RSA-PSS") << QStringList{"genpkey", "-out", "key", "-algorithm", "RSA-PSS"}
                                 << QStringList();
        QTest::newRow("Ed25519") << QStringList{"genpkey", "-out", "key", "-algorithm", "ED25519"}
                                 << QStringList();
        QTest::newRow("Ed448") << QStringList{"genpkey", "-out", "key", "-algorithm", "ED448"}
                               << QStringList();
        QTest::newRow("DSA") << QStringList{"dsaparam", "-genkey", "-out", "key", "1024"} << QStringList();
        QTest::newRow("SM2") << ec + QStringList{"ec_paramgen_curve:SM2"} << QStringList{"-sm3"};
    }
    void readsTheKeysThatSign()
    {
        QFETCH(QStringList, key);
        QFETCH(QStringList, signing);
        QVERIFY(handshakeLibrary());
        const QByteArray pem = selfSigned(key, signing);
        const X509Handle here = decoded(pem, handshakeLibrary());
        const X509Handle there = decoded(pem, nullptr);
        QVERIFY(here && there);
        EVP_PKEY* read = X509_get0_pubkey(here.get());
        QVERIFY(read);
        QCOMPARE(EVP_PKEY_get0_type_name(read), EVP_PKEY_get0_type_name(X509_get0_pubkey(there.get())));
        QCOMPARE(EVP_PKEY_eq(read, X509_get0_pubkey(there.get())), 1);
        QCOMPARE(X509_verify(here.get(), X509_get0_pubkey(there.get())), X509_verify(there.get(), read));
    }
    void choosesAmongFew()
    {
        QCOMPARE(decodersOf(handshakeLibrary()), 7);
        QVERIFY(decodersOf(nullptr) > 4 * 7);
    }
    void itIsOne() { QCOMPARE(handshakeLibrary(), handshakeLibrary()); }
};

HANDFAST_TEST(HandshakeLibraryTest)

} // namespace tst_handshake_library

#include "tst_handshake_library.moc"
