// When a prediction has come true, and what the steps of a device's way add up to. X-1, D13-D16.
#include "models/workflows/prediction/outcomes.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_outcomes {

using namespace models::workflows;
using session::base::TimePoint;
using session::trust::Fate;
using namespace std::chrono_literals;

namespace {

const TimePoint start{std::chrono::hours(490'000)};

Foretold drop(std::chrono::milliseconds wait, bool byDevice = false)
{
    return {
        .fate = Fate::Drops, .reason = "unknown-issuer", .refusedByDevice = byDevice, .when = start + wait};
}

Outcome lost(std::chrono::milliseconds after, const std::string& reason, const std::string& alert = {})
{
    return {.what = Happened::Lost, .reason = reason, .alert = alert, .endedAt = start + after};
}

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x1_compares_data()
    {
        QTest::addColumn<Foretold>("foretold");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Match>("match");
        const Outcome stayed{.what = Happened::Stayed};
        const Outcome back{.what = Happened::CameBack};
        QTest::newRow("stays") << Foretold{.fate = Fate::Stays} << stayed << Match::Right;
        QTest::newRow("missed") << Foretold{.fate = Fate::Stays} << back << Match::Wrong;
        QTest::newRow("comes back") << Foretold{.fate = Fate::ReAuthenticates} << back << Match::Right;
        QTest::newRow("missed drop") << Foretold{.fate = Fate::ReAuthenticates} << lost(0ms, "expired")
                                     << Match::Wrong;
        QTest::newRow("false alarm") << drop(0ms) << back << Match::Wrong;
        QTest::newRow("drop") << drop(0ms) << lost(1s, "unknown-issuer") << Match::Right;
        QTest::newRow("other reason") << drop(0ms) << lost(1s, "expired") << Match::Wrong;
        QTest::newRow("by the other side") << drop(0ms, true) << lost(1s, "unknown-issuer") << Match::Wrong;
        QTest::newRow("no reason at all") << drop(0ms) << lost(1s, "") << Match::Wrong;
        QTest::newRow("its alert") << drop(0ms) << lost(1s, "", "unknown_ca") << Match::Right;
        QTest::newRow("another alert") << drop(0ms) << lost(1s, "", "certificate_expired") << Match::Wrong;
        QTest::newRow("D14 at the end of the wait")
            << drop(10min) << lost(10min, "unknown-issuer") << Match::Right;
        QTest::newRow("D14 before it") << drop(10min) << lost(1s, "unknown-issuer") << Match::Wrong;
        QTest::newRow("D15 not at once") << drop(0ms) << lost(10min, "unknown-issuer") << Match::Wrong;
        QTest::newRow("unknown") << Foretold{} << stayed << Match::NotForetold;
        QTest::newRow("pending") << Foretold{.fate = Fate::Stays} << Outcome{} << Match::Open;
        QTest::newRow("away") << Foretold{.fate = Fate::Stays} << Outcome{.what = Happened::Away}
                              << Match::Incomparable;
    }
    void x1_compares()
    {
        QFETCH(Foretold, foretold);
        QFETCH(Outcome, outcome);
        QFETCH(Match, match);
        QCOMPARE(toText(compare(foretold, outcome)), toText(match));
    }

    void whoIsNotEndedStaysOnceItIsOver()
    {
        const OutcomeTrail trail;
        QVERIFY(trail.outcome(false).what == Happened::Pending);
        QVERIFY(trail.outcome(true).what == Happened::Stayed);
    }
    void whoCameBackAndWentAgainIsNotBack()
    {
        OutcomeTrail trail;
        trail.note(OutcomeTrail::End{.at = start});
        trail.note(OutcomeTrail::Return{.at = start + 1s, .fingerprint = "aa"});
        QVERIFY(trail.outcome(false).what == Happened::CameBack);
        trail.note(OutcomeTrail::End{.at = start + 2s});
        QVERIFY(trail.outcome(false).what == Happened::Pending);
        trail.note(OutcomeTrail::Refusal{.at = start + 3s, .reason = "expired"});
        QVERIFY(trail.outcome(false).what == Happened::Pending); // the second time it sends all that it has
        trail.note(OutcomeTrail::Refusal{.at = start + 4s, .reason = "expired"});
        QVERIFY(trail.outcome(false).what == Happened::Lost);
        QCOMPARE(trail.outcome(false).reason, std::string("expired"));
        QVERIFY(trail.outcome(false).endedAt == start);
    }
    void x1_whoseJudgementIsNotKnownMayRefuseFirst()
    {
        DevicePrediction row;
        row.prediction.fate = Fate::Drops;
        row.prediction.cause.emplace().reason = session::trust::Reason::Expired;
        row.prediction.when = start;
        const Outcome byItself{
            .what = Happened::Lost, .refusedByDevice = true, .reason = "revoked", .endedAt = start};
        QCOMPARE(compare(foretold(row), byItself), Match::Right);
        row.prediction.byDevice.emplace();
        QCOMPARE(compare(foretold(row), byItself), Match::Wrong);
    }
    void f3_whoTookAPushBackHasBeenLost_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<std::string>("why");
        QTest::addColumn<Match>("match");
        QTest::addColumn<Match>("missed");
        QTest::newRow("by the device")
            << 0 << std::string("unknown-issuer: CN = m") << Match::Right << Match::Wrong;
        QTest::newRow("another check") << 0 << std::string("expired") << Match::Wrong << Match::Wrong;
        QTest::newRow("refused here") << 1 << std::string("unknown-issuer") << Match::Wrong << Match::Wrong;
        QTest::newRow("not reached") << 0 << std::string("unreachable") << Match::Incomparable
                                     << Match::Incomparable;
        QTest::newRow("too slow") << 0 << std::string("timeout: ...") << Match::Incomparable
                                  << Match::Incomparable;
    }
    void f3_whoTookAPushBackHasBeenLost()
    {
        QFETCH(int, refusals);
        QFETCH(std::string, why);
        OutcomeTrail trail;
        trail.note(OutcomeTrail::End{.at = start});
        if (refusals > 0)
            trail.note(OutcomeTrail::Refusal{.at = start + 1s, .reason = "unknown-issuer"});
        trail.note(OutcomeTrail::Return{.at = start + 10s, .fingerprint = "aa", .reverted = why});
        const Outcome outcome = trail.outcome(false);
        QCOMPARE(outcome.fingerprint, std::string("aa"));
        QTEST(compare(drop(0ms, true), outcome), "match");
        QTEST(compare({.fate = Fate::ReAuthenticates}, outcome), "missed");
        QCOMPARE(compare(drop(0ms), outcome) == Match::Right, refusals > 0);
    }
    void aRefusalWhileItsSessionIsUpIsSomebodyElses()
    {
        OutcomeTrail trail;
        trail.note(OutcomeTrail::Refusal{.at = start, .reason = "expired"});
        trail.note(OutcomeTrail::Refusal{.at = start, .reason = "expired"});
        QVERIFY(trail.outcome(true).what == Happened::Stayed);
    }
    void whoWentByItselfSaysNothing()
    {
        OutcomeTrail trail;
        trail.note(OutcomeTrail::End{.at = start, .byItself = true});
        QVERIFY(trail.outcome(false).what == Happened::Pending);
        trail.note(OutcomeTrail::Return{.at = start + 1s});
        QVERIFY(trail.outcome(false).what == Happened::Away);
    }
};

HANDFAST_TEST(OutcomesTest)

} // namespace tst_outcomes

Q_DECLARE_METATYPE(models::workflows::Foretold)
Q_DECLARE_METATYPE(models::workflows::Outcome)
Q_DECLARE_METATYPE(models::workflows::Match)

#include "tst_outcomes.moc"
