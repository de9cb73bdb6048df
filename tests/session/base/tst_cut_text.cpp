#include "session/base/cut_text.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_cut_text {

using session::base::cutText;

class CutTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCharacterIsCutInTwo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QByteArray>("cut");
        QTest::newRow("short") << QByteArray("Köln") << 5 << QByteArray("Köln");
        QTest::newRow("plain") << QByteArray("abcdef") << 3 << QByteArray("abc");
        QTest::newRow("behind a character") << QByteArray("Köln") << 3 << QByteArray("Kö");
        QTest::newRow("inside two bytes") << QByteArray("Köln") << 2 << QByteArray("K");
        QTest::newRow("inside four bytes") << QByteArray("a\xF0\x9F\x94\x92z") << 4 << QByteArray("a");
        QTest::newRow("nothing fits") << QByteArray("\xF0\x9F\x94\x92") << 3 << QByteArray();
        QTest::newRow("no text at all") << QByteArray(10, '\x80') << 5 << QByteArray();
    }
    void noCharacterIsCutInTwo()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, most);
        const auto cut = cutText({text.data(), std::size_t(text.size())}, std::size_t(most));
        QTEST(QByteArray(cut.data(), qsizetype(cut.size())), "cut");
    }
};

HANDFAST_TEST(CutTextTest)

} // namespace tst_cut_text

#include "tst_cut_text.moc"
