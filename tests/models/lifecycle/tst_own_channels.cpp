// What is known of the manager's own channels, from its events. S-5.
#include "models/lifecycle/own_channels.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_own_channels {

using namespace session;
using base::Channel;
using models::lifecycle::OwnChannels;

namespace {

engine::AttemptPtr attempt(bool allowed, const std::string& from = "127.0.0.1:50000")
{
    auto made = std::make_shared<engine::Attempt>();
    made->peerAddress = from;
    made->verdict = allowed ? trust::Verdict()
                            : trust::refusedByTransport(trust::CheckId::Certificate,
                                                        trust::Reason::NoCertificate, "A4", "none");
    made->verdict.allowed = allowed;
    made->verdict.world = trust::TrustWorld::Custom;
    return made;
}

engine::Event on(Channel channel, engine::Fact fact)
{
    return {base::TimePoint(std::chrono::milliseconds(1000)), channel, std::move(fact)};
}

} // namespace

class OwnChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWildfireSessionIsFollowed()
    {
        OwnChannels channels;
        channels.absorb(on(Channel::Wildfire, engine::SessionUp{.serial = base::Serial("panorama"),
                                                                .connection = {},
                                                                .attempt = attempt(true),
                                                                .hello = {},
                                                                .policy = {}}));
        QVERIFY2(channels.reports().empty(), "it is nobody's client");
        channels.follow(Channel::Wildfire, "10.0.0.1:3978");
        QCOMPARE(channels.reports().size(), 1U);
        QCOMPARE(channels.reports().front().state, std::string("down"));
        const auto become = [&](engine::Fact fact) {
            channels.absorb(on(Channel::Wildfire, std::move(fact)));
            return channels.reports().front();
        };
        auto report = become(engine::SessionUp{base::Serial("panorama"), {}, attempt(true), {}, {}});
        QCOMPARE(report.state, std::string("up"));
        QCOMPARE(report.authentication, std::string("custom"));
        QCOMPARE(report.role, std::string("client"));
        QCOMPARE(report.peer, std::string("10.0.0.1:3978"));
        report = become(engine::SessionDown{base::Serial("panorama"), {}, engine::DownReason::ClosedByPeer});
        QCOMPARE(report.state, std::string("down"));
        report = become(engine::SessionRefused{base::Serial("panorama"), attempt(false), {}, {}});
        QCOMPARE(report.state, std::string("refused"));
        QCOMPARE(report.reason, std::string("no-certificate"));
        QCOMPARE(report.rule, std::string("A4"));
        // What an appliance tells of its own end is another matter.
        engine::Event foreign =
            on(Channel::Wildfire, engine::SessionUp{base::Serial("FW1"), {}, attempt(true), {}, {}});
        foreign.server = base::Serial("WF1");
        channels.absorb(foreign);
        QCOMPARE(channels.reports().front().state, std::string("refused"));
        channels.follow(Channel::Wildfire, {});
        QVERIFY(channels.reports().empty());
    }
    void administratorsAreKnownByWhatBecameOfThem()
    {
        OwnChannels channels;
        channels.setWebAddress("127.0.0.1:8443");
        QCOMPARE(channels.webAddress(), std::string("127.0.0.1:8443"));
        channels.absorb(on(Channel::AdminWeb, engine::SessionUp{{}, {}, attempt(true), {}, {}}));
        channels.absorb(on(Channel::AdminWeb, engine::SessionDown{{}, {}, engine::DownReason::Answered}));
        QCOMPARE(channels.reports().size(), 1U);
        QCOMPARE(channels.reports().front().state, std::string("up"));
        QCOMPARE(channels.reports().front().role, std::string("server"));
        // Whoever comes without a certificate is known by his address, and there may be many: bounded.
        for (int i = 0; i < 200; ++i)
            channels.absorb(on(Channel::AdminWeb,
                               engine::SessionRefused{
                                   std::nullopt, attempt(false, "127.0.0.1:" + std::to_string(i)), {}, {}}));
        QCOMPARE(channels.reports().size(), 1U); // one host, whatever its ports
        for (int i = 1; i < 200; ++i)
            channels.absorb(
                on(Channel::AdminWeb,
                   engine::SessionRefused{
                       std::nullopt, attempt(false, "127.0.1." + std::to_string(i) + ":5"), {}, {}}));
        QCOMPARE(channels.reports().size(), 50U);
    }
    void eachChannelHasItsOwnProblem()
    {
        OwnChannels channels;
        channels.setProblem(Channel::AdminWeb, "taken");
        channels.setProblem(Channel::Wildfire, "no CA");
        channels.setProblem(Channel::Ha, "no peer");
        QCOMPARE(channels.problemOf(Channel::AdminWeb), std::string("taken"));
        QCOMPARE(channels.problemOf(Channel::Wildfire), std::string("no CA"));
        QCOMPARE(channels.problemOf(Channel::Ha), std::string("no peer"));
        QCOMPARE(channels.problemOf(Channel::Management), std::string());
        channels.setProblem(Channel::Wildfire, {});
        QCOMPARE(channels.problemOf(Channel::Wildfire), std::string());
        QCOMPARE(channels.problemOf(Channel::Ha), std::string("no peer"));
    }
};

HANDFAST_TEST(OwnChannelsTest)

} // namespace tst_own_channels

#include "tst_own_channels.moc"
