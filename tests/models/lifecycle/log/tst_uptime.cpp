// V-3: when a device had its session, from the records of the log.
#include "models/lifecycle/log/uptime.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_uptime {

using namespace models::lifecycle;
using namespace std::chrono_literals;
using models::store::StoredEvent;

namespace {

const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

StoredEvent recordOf(std::uint64_t id, std::chrono::minutes after, const char* kind)
{
    return {.id = id, .time = noon + after, .kind = kind, .serial = "001", .json = {}};
}

} // namespace

class UptimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v3_withoutRecordsItIsAsItWas()
    {
        const Uptime up = uptimeOf({}, noon, noon + 24h, true);
        QCOMPARE(up.spans, (std::vector<UpSpan>{{noon, noon + 24h, true}}));
        QCOMPARE(up.share, 1.0);
        QCOMPARE(uptimeOf({}, noon, noon + 24h, false).share, 0.0);
    }
    void v3_upAndDownInTurns()
    {
        const Uptime uptime = uptimeOf({recordOf(3, 45min, "session-up"), recordOf(1, 15min, "session-down")},
                                       noon, noon + 1h, true);
        QCOMPARE(uptime.spans, (std::vector<UpSpan>{{noon, noon + 15min, true},
                                                    {noon + 15min, noon + 45min, false},
                                                    {noon + 45min, noon + 1h, true}}));
        QCOMPARE(uptime.share, 0.5);
        QCOMPARE(uptime.interruptions, 1);
    }
    void v3_theFirstRecordTellsWhatWasBefore()
    {
        const Uptime uptime = uptimeOf({recordOf(1, 30min, "session-up")}, noon, noon + 1h, true);
        QCOMPARE(uptime.share, 0.5);
        QCOMPARE(uptime.interruptions, 0);
    }
    void v3_aSessionThatWasReplacedIsNoInterruption()
    {
        StoredEvent end = recordOf(3, 31min, "session-down"); // told when the new one is up already
        end.json = R"({"reason":"replaced"})";
        const Uptime uptime = uptimeOf(
            {recordOf(1, 0min, "session-up"), recordOf(2, 30min, "session-up"), end}, noon, noon + 1h, true);
        QCOMPARE(uptime.spans.size(), std::size_t(1));
        QCOMPARE(uptime.share, 1.0);
    }
};

HANDFAST_TEST(UptimeTest)

} // namespace tst_uptime

#include "tst_uptime.moc"
