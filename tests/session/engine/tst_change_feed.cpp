#include "session/engine/change_feed.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <thread>

namespace tst_change_feed {

using namespace session;
using namespace session::engine;

namespace {

Event eventOf(Fact fact)
{
    return {base::TimePoint(), Channel::Management, std::move(fact)};
}
Event up(const char* serial)
{
    return eventOf(SessionUp{base::Serial(serial), {}, {}, {}, {}});
}
Event down(const char* serial)
{
    return eventOf(SessionDown{base::Serial(serial), {}, DownReason::Stopped});
}
Event refused(const char* serial)
{
    return eventOf(
        SessionRefused{*serial != 0 ? std::optional(base::Serial(serial)) : std::nullopt, {}, {}, {}});
}

/// "up 1", "down 1", "refused -", "other", ...
QStringList texts(const std::vector<Event>& events)
{
    QStringList result;
    for (const Event& one : events) {
        if (const auto* session = std::get_if<SessionUp>(&one.fact))
            result << "up " + QString::fromStdString(session->serial.value);
        else if (const auto* gone = std::get_if<SessionDown>(&one.fact))
            result << "down " + QString::fromStdString(gone->serial.value);
        else if (const auto* no = std::get_if<SessionRefused>(&one.fact))
            result << "refused " + QString::fromStdString(no->serial.value_or(base::Serial("-")).value);
        else
            result << "other";
    }
    return result;
}

} // namespace

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A peer that talks too fast is not heard out (S-4).
    void whatAPeerSaysIsBounded()
    {
        ChangeFeed feed;
        const auto spoke = [] {
            return eventOf(PeerSpoke{base::Serial("M2"), {.part = 0, .parts = 1, .text = "x"}});
        };
        for (int look = 0; look < 2; ++look) {
            for (std::size_t i = 0; i < 3 * ChangeFeed::mostSpoken; ++i)
                feed.accept(spoke());
            feed.accept(up("1"));
            QCOMPARE(feed.take().size(), ChangeFeed::mostSpoken + 1);
        }
    }
    void channelsDoNotGiveWayToEachOther() // T1
    {
        ChangeFeed feed(1);
        feed.accept(up("1"));
        Event forwarding = down("1");
        forwarding.channel = Channel::LogForwarding;
        feed.accept(forwarding);
        Event atCollector = up("1");
        atCollector.channel = Channel::LogForwarding;
        atCollector.server = base::Serial("LC");
        feed.accept(atCollector);
        feed.accept(atCollector);
        QCOMPARE(texts(feed.take()), (QStringList{"up 1", "down 1", "up 1"}));
    }
    void reportsGiveWayToNewerOnesOfTheSamePeer()
    {
        ChangeFeed feed(1);
        const auto report = [](const char* peer) {
            return eventOf(ChannelReported{
                base::Serial("1"), {.channel = "wildfire", .role = "client", .peer = peer, .state = "up"}});
        };
        for (const char* peer : {"a:1", "b:1", "a:1", "b:1"})
            feed.accept(report(peer));
        QCOMPARE(feed.take().size(), 2U);
    }
    void keepsAllInOrderBelowItsCapacity()
    {
        ChangeFeed feed(10);
        for (const Event& one : {up("1"), down("1"), up("1"), refused("1"), refused("")})
            feed.accept(one);
        QCOMPARE(texts(feed.take()), (QStringList{"up 1", "down 1", "up 1", "refused 1", "refused -"}));
        QVERIFY(feed.take().empty());
    }
    void beyondItTheNewestOfADeviceRemains()
    {
        ChangeFeed feed(3);
        for (const Event& one :
             {up("1"), up("2"), refused("1"), down("1"), up("1"), up("3"), refused("1"), down("3")})
            feed.accept(one);
        QCOMPARE(texts(feed.take()), (QStringList{"up 2", "up 1", "refused 1", "down 3"}));
        feed.accept(up("1"));
        QCOMPARE(texts(feed.take()), QStringList{"up 1"});
    }
    /// A refused attempt under a device's serial must not hide that the device has a session.
    void refusalsDoNotPushSessionsOut()
    {
        ChangeFeed feed(1);
        feed.accept(up("1"));
        for (int i = 0; i < 100; ++i)
            feed.accept(refused("1"));
        QCOMPARE(texts(feed.take()), (QStringList{"up 1", "refused 1"}));
    }
    void refusalsOfNobodyAreBounded()
    {
        ChangeFeed feed(2);
        for (int i = 0; i < 100; ++i)
            feed.accept(refused(""));
        QCOMPARE(feed.take().size(), std::size_t(2));
    }
    /// A peer may claim any serial, and name any peer, at its own pace.
    void namesThatAPeerChoosesAreBounded()
    {
        ChangeFeed feed(4);
        feed.accept(up("1"));
        for (int i = 0; i < 100; ++i) {
            feed.accept(refused(std::to_string(i).c_str()));
            const std::string peer = "peer " + std::to_string(i);
            for (const char* state : {"up", "gone"})
                feed.accept(eventOf(ChannelReported{
                    base::Serial("1"),
                    {.channel = "wildfire", .role = "client", .peer = peer, .state = state}}));
        }
        feed.accept(down("2"));
        const auto taken = feed.take();
        QCOMPARE(taken.size(), std::size_t(9));
        QCOMPARE(texts(taken).front(), QString("up 1"));
        QCOMPARE(texts(taken).back(), QString("down 2"));
        QCOMPARE(texts(taken).filter("refused 99").size(), qsizetype(1));
        // The newest state of the newest name is there.
        const auto& last = std::get<ChannelReported>(taken[taken.size() - 2].fact).report;
        QCOMPARE(QString::fromStdString(last.peer + " " + last.state), QString("peer 99 gone"));
    }
    void whatMustBeAnsweredIsNeverDropped()
    {
        ChangeFeed feed(1);
        feed.accept(up("1"));
        for (int i = 0; i < 50; ++i) {
            feed.accept(eventOf(DeviceAnswered{base::Serial("1"), {}}));
            feed.accept(eventOf(PolicyPublished{}));
            feed.accept(down("1"));
        }
        QCOMPARE(feed.take().size(), std::size_t(101));
    }
    void manyWritersOneReader()
    {
        ChangeFeed feed(1'000'000);
        std::vector<std::jthread> writers;
        for (int i = 0; i < 4; ++i) {
            writers.emplace_back([&feed] {
                for (int n = 0; n < 1000; ++n)
                    feed.accept(up("1"));
            });
        }
        std::size_t taken = 0;
        while (taken < 4000)
            taken += feed.take().size();
        QCOMPARE(taken, std::size_t(4000));
    }
};

HANDFAST_TEST(ChangeFeedTest)

} // namespace tst_change_feed

#include "tst_change_feed.moc"
