// The waits of one open session: a commit's, its own, and the one that holds only while it is doomed. T8, K1.
#include "models/lifecycle/devices/session_end.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_session_end {

using namespace models::lifecycle;
using session::base::TimePoint;

namespace {

TimePoint at(int second)
{
    return TimePoint(std::chrono::seconds(1'800'000'000 + second));
}

session::engine::SessionJudgedAnew judged(bool isAllowed, std::optional<TimePoint> endsAt = {})
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.allowed = isAllowed;
    session::engine::SessionJudgedAnew fact;
    fact.attempt = std::move(attempt);
    fact.endsAt = endsAt;
    return fact;
}

} // namespace

class SessionEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t8_aNewerWaitOfItsOwnTakesThePlaceOfTheOneBefore()
    {
        OpenSession session;
        takeOwnWait(session, at(10));
        takeOwnWait(session, at(30));
        QCOMPARE(session.disconnectAt, at(30));
    }
    void t8_theEarlierOfTwoWaitsEndsIt()
    {
        OpenSession session;
        takeOwnWait(session, at(30));
        QVERIFY(takeCommitWait(session, at(20), true));
        QCOMPARE(session.disconnectAt, at(20));
        QVERIFY(takeCommitWait(session, at(40), true));
        QCOMPARE(session.disconnectAt, at(30));
        QVERIFY(takeCommitWait(session, at(50), false)); // the rules that it came up under are back
        QCOMPARE(session.disconnectAt, at(30));
        QVERIFY(!takeCommitWait(session, at(60), false));
    }
    void k1_whenTheDoomIsLiftedItsOwnWaitStays()
    {
        OpenSession session;
        takeOwnWait(session, at(30));
        takeJudgement(session, judged(false, at(20)));
        QCOMPARE(session.disconnectAt, at(20));
        takeJudgement(session, judged(true));
        QCOMPARE(session.disconnectAt, at(30));
        QVERIFY(!session.doomed);
    }
    void k1_whatACommitEndsEndsWhenTheDoomIsLiftedToo()
    {
        OpenSession session;
        QVERIFY(takeCommitWait(session, at(20), true));
        takeJudgement(session, judged(false, at(20)));
        takeJudgement(session, judged(true));
        QCOMPARE(session.disconnectAt, at(20));
    }
};

HANDFAST_TEST(SessionEndTest)

} // namespace tst_session_end

#include "tst_session_end.moc"
