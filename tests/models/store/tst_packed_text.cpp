#include "models/store/packed_text.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_packed_text {

using models::store::PackedText;
using session::base::ErrorCode;

class PackedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("set shared scep corporate");
        QTest::newRow("any bytes") << QByteArray("\0\xff\n\r", 4);
        QTest::newRow("much") << QByteArray("set mgt-config devices 0079\n").repeated(100'000);
    }
    void textComesBack()
    {
        QFETCH(const QByteArray, text);
        const PackedText packed = PackedText::of(text.toStdString());
        QCOMPARE(*packed.text(), text.toStdString());
        QCOMPARE(*PackedText(packed.bytes()).text(), text.toStdString());
    }
    void linesComeBackWithTheirLineEnds()
    {
        const std::vector<std::string> lines{"set a", "", "-----BEGIN\nEND-----\n"};
        QCOMPARE(*PackedText::ofLines(lines).lines(), lines);
        QVERIFY(PackedText::ofLines({}).lines()->empty());
    }
    void repeatedWordsTakeLittle()
    {
        std::string text;
        for (int number = 0; number < 10'000; ++number)
            text += "set mgt-config devices 0079" + std::to_string(number) + " hostname fw-" +
                    std::to_string(number) + "\n";
        QVERIFY(std::size_t(PackedText::of(text).bytes().size()) < text.size() / 6);
    }
    void damageIsAnError()
    {
        QByteArray bytes = PackedText::ofLines({"set a", "set b"}).bytes();
        QCOMPARE(PackedText(bytes.first(bytes.size() / 2)).lines().error().code, ErrorCode::Storage);
        QCOMPARE(PackedText("plain words").text().error().code, ErrorCode::Storage);
        // A good text that holds no lines, and lines that are cut.
        QCOMPARE(PackedText::of("set a").lines().error().code, ErrorCode::Storage);
    }
};

HANDFAST_TEST(PackedTextTest)

} // namespace tst_packed_text

#include "tst_packed_text.moc"
