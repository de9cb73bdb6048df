// F-2: two configurations as texts beside each other.
#include "models/config/side_by_side.h"

#include "models/config/edit.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_side_by_side {

using namespace models::config;
using Kind = SideLine::Kind;

namespace {

Configuration configurationOf(const char* commands)
{
    auto made = fromText(commands);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return *made;
}

} // namespace

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSettingStandsInOneRow()
    {
        const auto lines =
            sideBySide(configurationOf("set mgt-config devices 1 tag old\n"
                                       "set mgt-config devices 2\nset template gone\n"),
                       configurationOf("set mgt-config devices 1 tag new\n"
                                       "set mgt-config devices 2\nset mgt-config devices 3\n"));
        const std::vector<SideLine> expected{
            {Kind::Removed, "set template gone", {}},
            {Kind::Changed, "set mgt-config devices 1 tag old", "set mgt-config devices 1 tag new"},
            {Kind::Same, "set mgt-config devices 2", "set mgt-config devices 2"},
            {Kind::Added, {}, "set mgt-config devices 3"}};
        QVERIFY(lines == expected);
    }
    void equalLinesFarAwayAreCounted()
    {
        Configuration before;
        for (int device = 100; device < 200; ++device)
            before.firewalls[std::to_string(device)];
        Configuration after = before;
        after.firewalls["150"].tag = "lab";
        const auto lines = sideBySide(before, after, 2);
        QCOMPARE(lines.size(), 7U + (lines[3].kind == Kind::Removed ? 1U : 0U));
        QVERIFY(lines.front() == (SideLine{Kind::Gap, "48", {}}));
        QCOMPARE(lines.back().kind, Kind::Gap);
        QCOMPARE(lines[1].left, std::string("set mgt-config devices 148"));
        QVERIFY2(sideBySide(before, before).empty(), "nothing differs");
    }
};

HANDFAST_TEST(SideBySideTest)

} // namespace tst_side_by_side

#include "tst_side_by_side.moc"
