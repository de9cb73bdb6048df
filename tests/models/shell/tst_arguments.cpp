#include "models/shell/arguments.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_arguments {

using namespace models::shell;
using session::base::ErrorCode;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("fallback");
        QTest::addColumn<int>("flag"); // -1: refused
        QTest::newRow("yes") << QStringList{"ca", "yes"} << false << 1;
        QTest::newRow("no") << QStringList{"ca", "no"} << true << 0;
        QTest::newRow("not given") << QStringList{} << true << 1;
        QTest::newRow("the last one counts") << QStringList{"ca", "yes", "ca", "no"} << true << 0;
        QTest::newRow("another word") << QStringList{"ca", "true"} << false << -1;
        QTest::newRow("another spelling") << QStringList{"ca", "Yes"} << false << -1;
        QTest::newRow("nothing") << QStringList{"ca", ""} << false << -1;
    }
    void flags()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, fallback);
        QFETCH(int, flag);
        std::vector<std::string> given;
        for (const QString& word : words)
            given.push_back(word.toStdString());
        const auto arguments = Arguments::pairs(given, {"ca"});
        QVERIFY(arguments);
        const auto read = arguments->flag("ca", fallback);
        if (flag >= 0) {
            QCOMPARE(read.value(), flag == 1);
            return;
        }
        QCOMPARE(read.error().code, ErrorCode::ParseFailed);
        QVERIFY2(read.error().detail.starts_with("ca: "), read.error().detail.c_str());
    }
    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("number"); // -1: refused
        QTest::newRow("none") << "0" << 0;
        QTest::newRow("several digits") << "0042" << 42;
        for (const char* bad : {"", "-", "4x", "x4", " 4", "4 ", "+4", "4.0", "0x4", "99999999999999999999"})
            QTest::newRow(qPrintable(QStringLiteral("refused: '%1'").arg(bad))) << bad << -1;
    }
    void wholeNumbers()
    {
        QFETCH(QString, word);
        const auto number = wholeNumber<std::uint32_t>(word.toStdString());
        QTEST(number ? int(*number) : -1, "number");
    }
    void whatIsRequired_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named"); // in the refusal, "" for none
        QTest::newRow("all of it") << QStringList{"name", "x", "file", "f", "days", "3"} << "";
        QTest::newRow("without what is optional") << QStringList{"file", "f", "name", "x"} << "";
        QTest::newRow("one is missing") << QStringList{"name", "x", "days", "3"} << "file";
        QTest::newRow("a stranger") << QStringList{"name", "x", "file", "f", "dayz", "3"} << "dayz";
    }
    void whatIsRequired()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        std::vector<std::string> given;
        for (const QString& word : words)
            given.push_back(word.toStdString());
        const auto arguments = Arguments::pairs(given, {"name", "file"}, {"days"});
        QCOMPARE(arguments.has_value(), named.isEmpty());
        if (arguments)
            QCOMPARE(arguments->value("name"), std::optional<std::string>("x"));
        else
            QVERIFY2(QString::fromStdString(arguments.error().detail).contains(named),
                     arguments.error().detail.c_str());
    }
};

HANDFAST_TEST(ArgumentsTest)

} // namespace tst_arguments

#include "tst_arguments.moc"
