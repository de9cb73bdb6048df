// Whose profile judges a peer, by what it asked for and what is configured (T2).
#include "session/trust/policy.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_policy {

using namespace session::trust;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileFor_data() // T2
    {
        QTest::addColumn<bool>("asksForCustom");
        QTest::addColumn<bool>("isConfigured");
        QTest::addColumn<bool>("isJudgedByCustom");
        QTest::newRow("custom") << true << true << true;
        QTest::newRow("T2 custom, where none is configured") << true << false << false;
        QTest::newRow("predefined") << false << true << false;
        QTest::newRow("predefined, and nothing else") << false << false << false;
    }
    void profileFor()
    {
        QFETCH(bool, asksForCustom);
        QFETCH(bool, isConfigured);
        QFETCH(bool, isJudgedByCustom);
        Policy policy;
        policy.predefined.profileName = "factory";
        if (isConfigured)
            policy.custom.emplace().profileName = "ours";
        const auto asked = asksForCustom ? TrustWorld::Custom : TrustWorld::Predefined;
        const auto [world, profile] = session::trust::profileFor(policy, asked);
        QCOMPARE(world == TrustWorld::Custom, isJudgedByCustom);
        QCOMPARE(profile.profileName, std::string(isJudgedByCustom ? "ours" : "factory"));
    }
};

HANDFAST_TEST(PolicyTest)

} // namespace tst_policy

#include "tst_policy.moc"
