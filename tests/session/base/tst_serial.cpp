#include "session/base/serial.h"

#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_serial {

using namespace session::base;

class SerialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("of a firewall") << QByteArray("007951000012345") << true;
        QTest::newRow("all kinds") << QByteArray("aZ09-_") << true;
        QTest::newRow("longest") << QByteArray(63, '7') << true;
        QTest::newRow("too long") << QByteArray(64, '7') << false;
        QTest::newRow("nothing") << QByteArray("") << false;
        QTest::newRow("dot") << QByteArray("..") << false;
        QTest::newRow("slash") << QByteArray("a/b") << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("line") << QByteArray("a\n") << false;
        QTest::newRow("zero byte") << QByteArray("a\0", 2) << false;
        QTest::newRow("umlaut") << QByteArray("\xc3\xa4") << false;
    }
    void form()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        QCOMPARE(isSerial({text.data(), std::size_t(text.size())}), fits);
        const QRegularExpression shown(
            QRegularExpression::anchoredPattern(QString::fromLatin1(serialPattern.data())));
        if (std::size_t(text.size()) <= longestSerial)
            QCOMPARE(shown.match(QString::fromUtf8(text)).hasMatch(), fits);
    }
};

HANDFAST_TEST(SerialTest)

} // namespace tst_serial

#include "tst_serial.moc"
