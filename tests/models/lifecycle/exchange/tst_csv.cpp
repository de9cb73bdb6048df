// Records of text files, as RFC 4180 has them.
#include "models/lifecycle/exchange/csv.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_csv {

using models::lifecycle::CsvRecord;
using models::lifecycle::readCsv;
using Records = std::vector<CsvRecord>;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc4180_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Records>("expected");
        const Records two{{1, {"aaa", "bbb"}}, {2, {"zzz", "yyy"}}};
        QTest::newRow("2.1 lines end in CRLF") << QByteArray("aaa,bbb\r\nzzz,yyy\r\n") << two;
        QTest::newRow("2.2 the last one need not") << QByteArray("aaa,bbb\r\nzzz,yyy") << two;
        QTest::newRow("2.5 quoted or not") << QByteArray("\"aaa\",bbb\nzzz,\"yyy\"\n") << two;
        QTest::newRow("2.6 line end, comma in quotes")
            << QByteArray("\"a\r\na\",\"b,b\"\r\nz") << Records{{1, {"a\r\na", "b,b"}}, {3, {"z"}}};
        QTest::newRow("2.7 quotes in quotes") << QByteArray("\"a\"\"b\",c") << Records{{1, {"a\"b", "c"}}};
        QTest::newRow("an empty last field") << QByteArray("a,") << Records{{1, {"a", ""}}};
        QTest::newRow("not closed") << QByteArray("a,\"b\nc") << Records{{1, {"a", "b\nc"}, true}};
        QTest::newRow("semicolons") << QByteArray("a;\"b,c\"\nd;e,f")
                                    << Records{{1, {"a", "b,c"}}, {2, {"d", "e,f"}}};
        QTest::newRow("tabs, blanks, empty lines")
            << QByteArray(" a \t b\n\n \nc\td") << Records{{1, {"a", "b"}}, {4, {"c", "d"}}};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a")
                                         << Records{{1, {"a"}}};
        QTest::newRow("nothing") << QByteArray() << Records{};
    }
    void rfc4180()
    {
        QFETCH(QByteArray, csv);
        QFETCH(Records, expected);
        QVERIFY(readCsv(csv.toStdString()) == expected);
    }
};

HANDFAST_TEST(CsvTest)

} // namespace tst_csv

#include "tst_csv.moc"
