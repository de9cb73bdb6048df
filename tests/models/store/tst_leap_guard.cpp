// Which clock ages are reckoned against. V-4.
#include "models/store/leap_guard.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_leap_guard {

using models::store::LeapGuard;
using namespace std::chrono_literals;

namespace {

const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

} // namespace

class LeapGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v4_theClockThatGoesOnIsBelieved()
    {
        LeapGuard guard(noon);
        for (int hour = 1; hour < 100; ++hour)
            QCOMPARE(guard.believed(noon + hour * 1h), noon + hour * 1h);
    }
    void v4_aLeapIsNot()
    {
        LeapGuard guard(noon);
        QCOMPARE(guard.believed(noon + 1h), noon + 1h);
        QCOMPARE(guard.believed(noon + 25'000h), noon + 1h);
        QCOMPARE(guard.believed(noon + 25'001h), noon + 1h);
        QCOMPARE(guard.believed(noon + 2h), noon + 2h); // it is right again
    }
    void v4_noLeapWhileItWasOffEither()
    {
        LeapGuard guard(noon);
        QCOMPARE(guard.believed(noon + 25'000h), noon);
    }
    void v4_aLeapThatLastsIsBelieved()
    {
        LeapGuard guard(noon);
        for (int hour = 0; hour < 24; ++hour)
            QCOMPARE(guard.believed(noon + 25'000h + hour * 1h), noon);
        QCOMPARE(guard.believed(noon + 25'024h), noon + 25'024h);
    }
    void v4_anotherLeapBeginsAnew()
    {
        LeapGuard guard(noon);
        QCOMPARE(guard.believed(noon + 25'000h), noon);
        QCOMPARE(guard.believed(noon + 50'000h), noon);
        QCOMPARE(guard.believed(noon + 50'001h), noon);
    }
};

HANDFAST_TEST(LeapGuardTest)

} // namespace tst_leap_guard

#include "tst_leap_guard.moc"
