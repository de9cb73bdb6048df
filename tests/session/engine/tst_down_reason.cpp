// The words of events, reports and the log: scripts rely on each of them.
#include "session/engine/down_reason.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <map>

namespace tst_down_reason {

using namespace session::engine;
using R = DownReason;

class DownReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsWord()
    {
        const std::map<R, std::string_view> words{{R::ClosedByPeer, "closed-by-peer"},
                                                  {R::HeartbeatLost, "heartbeat-lost"},
                                                  {R::Protocol, "protocol"},
                                                  {R::Stopped, "stopped"},
                                                  {R::Replaced, "replaced"},
                                                  {R::NotManaged, "not-managed"},
                                                  {R::DisconnectWaitEnded, "disconnect-wait-ended"},
                                                  {R::NoLongerAllowed, "no-longer-allowed"},
                                                  {R::SlowReader, "slow-reader"},
                                                  {R::Answered, "answered"},
                                                  {R::Delivered, "delivered"},
                                                  {R::SettingsChanged, "settings-changed"},
                                                  {R::CutOff, "cut-off"},
                                                  {R::Rebooting, "rebooting"}};
        QCOMPARE(allDownReasons.size(), words.size());
        for (const R reason : allDownReasons) {
            QCOMPARE(toText(reason), words.at(reason));
            QCOMPARE(downReasonFrom(toText(reason)), reason);
        }
    }
    void anotherWordIsNone()
    {
        QVERIFY(!downReasonFrom(""));
        QVERIFY(!downReasonFrom("Stopped"));
        QVERIFY(!downReasonFrom("of-a-later-version"));
    }
};

HANDFAST_TEST(DownReasonTest)

} // namespace tst_down_reason

#include "tst_down_reason.moc"
