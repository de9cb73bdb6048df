#include "session/pki/encoding/fingerprint.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_fingerprint {

using namespace session;
using pki::Fingerprint;

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("ca");
        m_pki.root("other");
    }

    void anyDigestAndSpelling_data()
    {
        QTest::addColumn<QString>("digest");
        for (const char* digest : {"-md5", "-sha1", "-sha224", "-sha256", "-sha384", "-sha512"})
            QTest::newRow(digest) << QString(digest);
    }
    void anyDigestAndSpelling()
    {
        QFETCH(QString, digest);
        const QByteArray print =
            m_pki.openssl({"x509", "-in", m_pki.certificateFile("ca"), "-noout", "-fingerprint", digest});
        const QByteArray typed = print.mid(print.indexOf('=') + 1).trimmed();
        const QByteArray plain = QByteArray(typed).replace(":", "");
        for (const QByteArray& spelling : {typed, typed.toLower(), plain, plain.toLower(),
                                           QByteArray(typed).replace(":", " "), "  " + plain + " "}) {
            const auto fingerprint = Fingerprint::parse(spelling.toStdString());
            QVERIFY2(fingerprint, spelling);
            QVERIFY2(fingerprint->matches(certificate("ca")), spelling);
            QVERIFY2(!fingerprint->matches(certificate("other")), spelling);
        }
        QCOMPARE(QByteArray::fromStdString(Fingerprint::parse(plain.toStdString())->of(certificate("ca"))),
                 plain.toLower());
    }

    void refusesWhatIsNone()
    {
        for (const char* typed : {"", "12", "xyz", "00112233445566778899aabbccddeef", "sha256:00"})
            QCOMPARE(Fingerprint::parse(typed).error().code, base::ErrorCode::InvalidArgument);
    }

private:
    pki::Certificate certificate(const QString& name) const
    {
        return *pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(FingerprintTest)

} // namespace tst_fingerprint

#include "tst_fingerprint.moc"
