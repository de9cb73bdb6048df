// ux "live validity": what a filter asks for while it is being typed.
#include "models/tables/devices/typed_filter.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_typed_filter {

using models::tables::typedFilter;

class TypedFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordMayBeLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("before");
        QTest::newRow("V-1 nothing") << "" << "" << "";
        QTest::newRow("V-1 one word") << "sta" << "sta" << "";
        QTest::newRow("V-1 several") << "name~fw !tag:lab gro" << "gro" << "name~fw !tag:lab";
        QTest::newRow("V-1 value") << "state:failed group:H" << "group:H" << "state:failed";
        QTest::newRow("V-1 quoted") << "fw group:\"Big Site\"" << "group:\"Big Site\"" << "fw";
        QTest::newRow("V-1 quoted before") << "group:\"Big Site\" fw" << "fw" << "group:\"Big Site\"";
        QTest::newRow("V-1 something stands behind it") << "sta " << "" << "";
    }
    void theLastWordMayBeLeftOut()
    {
        QFETCH(QString, text);
        const auto typed = typedFilter(text);
        QVERIFY(typed);
        QTEST(typed->last, "last");
        QTEST(typed->before.textWith(typed->before.states()), "before");
        const auto whole = models::tables::DeviceFilter::parse(text);
        QCOMPARE(typed->filter.textWith(typed->filter.states()), whole->textWith(whole->states()));
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("V-1 unknown key") << "name~fw blah:foo" << "no filter is called 'blah'";
        QTest::newRow("V-1 no value yet") << "state:" << "'state' wants a value";
        QTest::newRow("V-1 open quote") << "group:\"Big S" << "a quote is not closed";
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, text);
        const auto typed = typedFilter(text);
        QVERIFY(!typed);
        QTEST(QString::fromStdString(typed.error().detail), "problem");
    }
};

HANDFAST_TEST(TypedFilterTest)

} // namespace tst_typed_filter

#include "tst_typed_filter.moc"
