#include "models/config/json_text.h"

#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

namespace tst_json_text {

using models::config::JsonText;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfMember()
    {
        JsonText json;
        json.member("text", "a \"b\" \\ \n\x1b");
        json.member("yes", true);
        json.member("least", std::numeric_limits<std::int64_t>::min());
        json.member("count", std::size_t(7));
        json.member("part", 0.5);
        json.null("none");
        json.object("inner", [&] { json.member("empty", std::string()); });
        json.array("list", [&] {
            json.element("a");
            json.element(2);
            json.object([&] { json.member("b", false); });
        });
        const std::string text = json.take();
        QCOMPARE(text, std::string("{\"text\":\"a \\\"b\\\" \\\\ \\n\\u001B\",\"yes\":true,\"least\":"
                                   "-9223372036854775808,\"count\":7,\"part\":0.5,\"none\":null,\"inner\":"
                                   "{\"empty\":\"\"},\"list\":[\"a\",2,{\"b\":false}]}"));
    }
    void foreignBytesStayReadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");
        QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QString::fromUtf8("caf\xc3\xa9");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << QStringLiteral(u"caf\uFFFD");
        QTest::newRow("cut off") << QByteArray("caf\xc3") << QStringLiteral(u"caf\uFFFD");
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << QStringLiteral(u"a\0b");
    }
    void foreignBytesStayReadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, read);
        JsonText json;
        json.member("text", bytes.toStdString());
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json.take()));
        QCOMPARE(document["text"].toString(), read);
    }
};

HANDFAST_TEST(JsonTextTest)

} // namespace tst_json_text

#include "tst_json_text.moc"
