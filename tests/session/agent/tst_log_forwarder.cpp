#include "session/agent/log_forwarder.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_log_forwarder {

using namespace session;
using agent::LogForwarder;
using agent::mostUnacknowledged;

class LogForwarderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreCountedAndSayWhoAndWhen()
    {
        LogForwarder forwarder{base::Serial("FW1")};
        const auto first = forwarder.next(*base::fromRfc3339("2026-11-28T10:00:00Z"));
        QCOMPARE(first->counter, 1U);
        QVERIFY(first->text.starts_with("2026-11-28T10:00:00.000Z,FW1,SYSTEM,"));
        QVERIFY(first->text.size() <= wire::longestLogRecord);
        QCOMPARE(forwarder.next({})->counter, 2U);
        QCOMPARE(forwarder.unacknowledged().size(), 2U);
    }
    void noMoreThanAWindowWaits()
    {
        LogForwarder forwarder{base::Serial("FW1")};
        for (std::size_t i = 0; i < mostUnacknowledged; ++i)
            QVERIFY(forwarder.next({}));
        QVERIFY(!forwarder.next({}));
        QVERIFY(forwarder.acknowledge(10));
        QCOMPARE(forwarder.acknowledged(), 10U);
        QCOMPARE(forwarder.unacknowledged().front().counter, 11U);
        QCOMPARE(forwarder.next({})->counter, mostUnacknowledged + 1);
    }
    void whatWasNeverSentCannotBeAcknowledged()
    {
        LogForwarder forwarder{base::Serial("FW1")};
        QVERIFY(forwarder.acknowledge(0));
        QVERIFY(!forwarder.acknowledge(1));
        QVERIFY(forwarder.next({}) && forwarder.acknowledge(1));
        QVERIFY(forwarder.acknowledge(1)); // said twice
        QCOMPARE(forwarder.acknowledged(), 1U);
    }
};

HANDFAST_TEST(LogForwarderTest)

} // namespace tst_log_forwarder

#include "tst_log_forwarder.moc"
