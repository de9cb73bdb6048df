// Copies share their entries until one is changed, and a change never shows in another copy.
#include "models/config/shared_map.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_shared_map {

using Map = models::config::SharedMap<std::string>;

class SharedMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareUntilOneChanges()
    {
        Map first{{"a", "1"}, {"b", "2"}};
        Map second = first;
        QCOMPARE(&second.at("a"), &first.at("a"));
        second["a"] = "3";
        QCOMPARE(first.at("a"), std::string("1"));
        QCOMPARE(second.at("a"), std::string("3"));
        QVERIFY(first != second);
        second["a"] = "1";
        QVERIFY2(first == second, "equal by what is in it, shared or not");
    }
    void eraseAndClearTouchOneCopyOnly()
    {
        Map first{{"a", "1"}, {"b", "2"}};
        Map second = first;
        QCOMPARE(second.erase("a"), 1U);
        QCOMPARE(second.erase("a"), 0U);
        Map third = first;
        third.clear();
        QVERIFY(first.contains("a"));
        QCOMPARE(first.size(), 2U);
        QCOMPARE(second.size(), 1U);
        QVERIFY(third.empty());
    }
    void aLonelyMapIsChangedInPlace()
    {
        Map map{{"a", "1"}};
        const std::string* const before = &map.at("a");
        map["b"] = "2";
        QCOMPARE(&map.at("a"), before);
    }
    void emptyMapsAreEqual()
    {
        Map touched{{"a", "1"}};
        touched.erase("a");
        QVERIFY(touched == Map());
        QVERIFY(Map().find("a") == Map().end());
    }
};

HANDFAST_TEST(SharedMapTest)

} // namespace tst_shared_map

#include "tst_shared_map.moc"
