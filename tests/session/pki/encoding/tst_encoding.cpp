#include "session/pki/encoding/encoding.h"

#include "session/pki/encoding/digest.h"
#include "session/pki/keys/random.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

namespace tst_encoding {

using namespace session::pki;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt()
    {
        for (std::size_t size = 0; size < 70; ++size) {
            const auto bytes = randomBytes(size);
            QVERIFY(bytes);
            const QByteArray same = QByteArray::fromStdString(*bytes);
            QCOMPARE(QByteArray::fromStdString(toHex(*bytes)), same.toHex());
            QCOMPARE(QByteArray::fromStdString(toBase64(*bytes)), same.toBase64());
            QCOMPARE(*fromBase64(toBase64(*bytes)), *bytes);
            QCOMPARE(QByteArray::fromStdString(sha256Hex(*bytes)),
                     QCryptographicHash::hash(same, QCryptographicHash::Sha256).toHex());
        }
    }
    void refusesWhatIsNotBase64()
    {
        for (const char* text : {"A", "AA", "AAA", "AAA\n", " AAA", "A===", "AB==", "AAB=", "====", "AA=A",
                                 "AAAA=", "A-_A", "AA==AAAA"})
            QVERIFY2(!fromBase64(text), text);
    }
    void randomBytesDiffer() { QVERIFY(*randomBytes(16) != *randomBytes(16)); }
};

HANDFAST_TEST(EncodingTest)

} // namespace tst_encoding

#include "tst_encoding.moc"
