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
    void whoLooksLikeOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isUsual");
        QTest::newRow("hardware") << QByteArray("021201122656") << true;
        QTest::newRow("older hardware") << QByteArray("0008C200105") << true;
        QTest::newRow("VM-Series") << QByteArray("007051000214256") << true;
        QTest::newRow("Panorama, 13") << QByteArray("0073001234567") << true;
        QTest::newRow("letters") << QByteArray("abc") << false;
        QTest::newRow("too few") << QByteArray("0123456789") << false;
        QTest::newRow("too many") << QByteArray(16, '7') << false;
        QTest::newRow("two letters") << QByteArray("0008CC00105") << false;
        QTest::newRow("hyphen") << QByteArray("0212-1122656") << false;
    }
    void whoLooksLikeOne()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isUsual);
        QCOMPARE(isUsualSerial({text.data(), std::size_t(text.size())}), isUsual);
    }
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
