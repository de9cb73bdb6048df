#include "models/lifecycle/commit/commit_effect.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_commit_effect {

using namespace models::lifecycle;
using session::base::PolicyVersion;

class CommitEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whetherAWaitStarts_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("configured");
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<int>("wait"); // -1: none
        QTest::newRow("D13 nothing about authentication") << QByteArray("a") << 10 << false << -1;
        QTest::newRow("D16 authentication") << QByteArray("b") << 10 << false << 10;
        QTest::newRow("D15 at once") << QByteArray("b") << 0 << false << 0;
        QTest::newRow("T8 during a wait") << QByteArray("a") << 5 << true << 5;
    }
    void whetherAWaitStarts()
    {
        QFETCH(QByteArray, after);
        QFETCH(int, configured);
        QFETCH(bool, isWaiting);
        QFETCH(int, wait);
        const auto started = waitStartedBy({.before = "a",
                                            .after = after.toStdString(),
                                            .configuredWait = std::chrono::minutes(configured),
                                            .isWaiting = isWaiting});
        QCOMPARE(started ? int(started->count()) : -1, wait);
    }
    void whomItConcerns() // D16
    {
        const PolicyDigests policies{{PolicyVersion{1}, "a"}, {PolicyVersion{2}, "b"}};
        OpenSession session;
        session.policy = PolicyVersion{1};
        QVERIFY(isUnderOther(session, policies, "b"));
        QVERIFY(!isUnderOther(session, policies, "a")); // back to the rules it came up under
        session.policy = PolicyVersion{7};
        QVERIFY(isUnderOther(session, policies, "a"));
    }
};

HANDFAST_TEST(CommitEffectTest)

} // namespace tst_commit_effect

#include "tst_commit_effect.moc"
