#include "session/wire/frame.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_frame {

using namespace session::wire;

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAndReadsBack()
    {
        FrameReader reader;
        reader.append(frame("one") + frame("") + frame("three"));
        for (const char* wanted : {"one", "", "three"}) {
            const auto got = reader.next();
            QVERIFY(got && *got);
            QCOMPARE(QByteArray::fromStdString(**got), QByteArray(wanted));
        }
        QVERIFY(!*reader.next());
        QCOMPARE(reader.buffered(), std::size_t(0));
    }
    void lengthIsBigEndian()
    {
        QCOMPARE(QByteArray::fromStdString(frame(std::string(258, 'x')).substr(0, 4)),
                 QByteArray("\0\0\1\2", 4));
    }
    void waitsForEveryByte()
    {
        const std::string whole = frame("payload");
        FrameReader reader;
        for (std::size_t i = 0; i + 1 < whole.size(); ++i) {
            reader.append(whole.substr(i, 1));
            const auto got = reader.next();
            QVERIFY(got && !*got);
        }
        reader.append(whole.substr(whole.size() - 1));
        QCOMPARE(**reader.next(), std::string("payload"));
    }
    void refusesALengthBeyondTheLimitBeforeItsBytesCome()
    {
        FrameReader reader;
        reader.append(frame(std::string(limitBeforeWelcome, 'x')));
        QVERIFY(reader.next().has_value());
        reader.append(std::string("\0\0\x40\x01", 4));
        QVERIFY(!reader.next());
    }
    void aHigherLimitAdmitsMore()
    {
        FrameReader reader;
        reader.setLimit(limitAfterWelcome);
        reader.append(frame(std::string(limitBeforeWelcome + 1, 'x')));
        QCOMPARE((**reader.next()).size(), limitBeforeWelcome + 1);
        reader.append("\xff\xff\xff\xff");
        QVERIFY(!reader.next());
    }
};

HANDFAST_TEST(FrameTest)

} // namespace tst_frame

#include "tst_frame.moc"
