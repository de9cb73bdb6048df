#include "session/revocation/status_cache.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_status_cache {

using namespace session;
using namespace std::chrono_literals;
using revocation::KeptStatus;
using revocation::StatusCache;
using trust::RevocationStatus;

namespace {

const base::TimePoint start{std::chrono::milliseconds(1'800'000'000'000)};

KeptStatus status(const char* key, std::chrono::milliseconds lasts,
                  RevocationStatus what = RevocationStatus::Good)
{
    return {key,
            {.status = what, .source = trust::statusSourceFrom("OCSP http://x"), .revokedAt = {}},
            start + lasts};
}

} // namespace

class StatusCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUntilTheAnswerEnds()
    {
        StatusCache cache;
        cache.keep(status("a", 10min, RevocationStatus::Revoked), start);
        QVERIFY(cache.find("a", start + 10min - 1ms)->status == RevocationStatus::Revoked);
        QVERIFY(!cache.find("a", start + 10min));
        QVERIFY(!cache.find("b", start));
    }
    void knowsWhoWasFoundRevokedByAnyProfile()
    {
        StatusCache cache;
        cache.keep(status("fw issuer ocsp", 10min), start);
        cache.keep(status("fw2 issuer crl", 10min, RevocationStatus::Revoked), start);
        QVERIFY(!cache.holdsRevoked("fw", start));
        cache.keep(status("fw issuer crl", 10min, RevocationStatus::Revoked), start);
        QVERIFY(cache.holdsRevoked("fw", start));
        QVERIFY(!cache.holdsRevoked("fw", start + 10min));
    }
    void keepsNothingLongerThanADay() // T6
    {
        StatusCache cache;
        cache.keep(status("a", 7 * 24h), start);
        QVERIFY(cache.find("a", start + 24h - 1ms));
        QVERIFY(!cache.find("a", start + 24h));
        StatusCache restarted;
        restarted.restore({status("a", 7 * 24h)}, start);
        QVERIFY(!restarted.find("a", start + 24h));
    }
    void forgetsAll()
    {
        StatusCache cache;
        cache.keep(status("a", 10min), start);
        cache.clear();
        QVERIFY(!cache.find("a", start));
        QCOMPARE(cache.size(), std::size_t(0));
        cache.keep(status("a", 10min, RevocationStatus::Revoked), start);
        QVERIFY(cache.find("a", start)->status == RevocationStatus::Revoked);
    }
    void keepsNothingThatHasEnded()
    {
        StatusCache cache;
        cache.keep(status("a", 0ms), start);
        cache.keep(status("b", -1s), start);
        QCOMPARE(cache.size(), std::size_t(0));
    }
    void theNewestCounts()
    {
        StatusCache cache;
        cache.keep(status("a", 20min), start);
        cache.keep(status("a", 10min, RevocationStatus::Revoked), start);
        QVERIFY(cache.find("a", start)->status == RevocationStatus::Revoked);
        cache.keep(status("b", 1min),
                   start + 15min); // makes room, and the outdated end of "a" takes nothing away
        cache.keep(status("a", 60min), start + 16min);
        cache.keep(status("c", 60min), start + 21min);
        QVERIFY(cache.find("a", start + 21min));
    }
    void givesWayWhenFull()
    {
        StatusCache cache(3);
        cache.keep(status("long", 3h), start);
        cache.keep(status("short", 1h), start);
        cache.keep(status("middle", 2h), start);
        cache.keep(status("new", 4h), start);
        QVERIFY(cache.size() <= 3);
        QVERIFY(!cache.find("short", start));
        QVERIFY(cache.find("long", start) && cache.find("new", start));
    }
    void tellsTheStoreWhatIsNew()
    {
        StatusCache cache;
        cache.restore({status("old", 1h)}, start);
        cache.keep(status("a", 1h), start);
        cache.keep(status("ended", 0ms), start);
        const auto taken = cache.takeNew();
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken.front().key, std::string("a"));
        QVERIFY(cache.takeNew().empty());
        QVERIFY(cache.find("old", start) && cache.find("a", start));
    }
};

HANDFAST_TEST(StatusCacheTest)

} // namespace tst_status_cache

#include "tst_status_cache.moc"
