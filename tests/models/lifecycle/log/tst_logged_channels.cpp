// Of what devices tell of their channels the log keeps what is news. V-4, S-5.
#include "models/lifecycle/log/logged_channels.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_logged_channels {

using models::lifecycle::LoggedChannels;
using session::engine::ChannelReported;

class LoggedChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountIsNoNews()
    {
        LoggedChannels logged;
        ChannelReported told = report("LC-1");
        QVERIFY(logged.isNews(told));
        told.report.records = 7;
        QVERIFY(!logged.isNews(told));
        told.report.state = "down";
        QVERIFY(logged.isNews(told));
        told.report.since = 5; // it was up in between
        QVERIFY(logged.isNews(told));
        QVERIFY(!logged.isNews(told));
    }
    void eachDeviceChannelAndPeerForItself()
    {
        LoggedChannels logged;
        QVERIFY(logged.isNews(report("LC-1")) && logged.isNews(report("LC-2")));
        ChannelReported other = report("LC-1");
        other.serial = session::base::Serial("002");
        QVERIFY(logged.isNews(other));
        other.report.role = "server";
        QVERIFY(logged.isNews(other));
    }
    void whatIsGoneIsToldOnce()
    {
        LoggedChannels logged;
        ChannelReported gone = report("LC-1");
        gone.report.state = "gone";
        QVERIFY(!logged.isNews(gone)); // nobody has heard of it
        QVERIFY(logged.isNews(report("LC-1")));
        QVERIFY(logged.isNews(gone));
        QVERIFY(!logged.isNews(gone));
        QVERIFY(logged.isNews(report("LC-1")));
    }
    void itIsBounded()
    {
        LoggedChannels logged(2);
        QVERIFY(logged.isNews(report("LC-1")) && logged.isNews(report("LC-2")));
        QVERIFY(!logged.isNews(report("LC-1"))); // full, and known
        QVERIFY(logged.isNews(report("LC-3")));
        QVERIFY(logged.isNews(report("LC-1"))); // once more, rather than never
    }

private:
    static ChannelReported report(const std::string& peer)
    {
        return {.serial = session::base::Serial("001"),
                .report = {.channel = "log-forwarding", .role = "client", .peer = peer, .state = "up"}};
    }
};

HANDFAST_TEST(LoggedChannelsTest)

} // namespace tst_logged_channels

#include "tst_logged_channels.moc"
