// What a keeper sends to its peer and takes from it, when conversations end, transfers fail and the disk is
// full: the peer is the test's. S-4.
#include "models/lifecycle/work_pool.h"
#include "tests/models/services/pair/scripted_peer.h"
#include "tests/support/test_program.h"

namespace tst_pair_talk {

using namespace keeper_tests;
using base::ErrorCode;
using base::TimePoint;
using services::PairPeer;
using services::PairRole;
using services::PairStamp;
using services::PairWhole;
using std::chrono::milliseconds;

namespace {

store::IssuedCertificate issued(const char* number)
{
    return {.authority = "ca",
            .serialNumber = number,
            .subject = "CN=fw",
            .sha256 = "ab",
            .notAfter = TimePoint(milliseconds(2'000)),
            .issuedAt = TimePoint(milliseconds(1'000)),
            .holder = "device 007",
            .revocation = {}};
}

const PairStamp newer{.term = 7, .revision = 3, .isLonely = false, .commits = {11, 12, 13}};

} // namespace

class PairTalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_half = std::make_unique<Half>(*m_firstStart, "M1");
        static_cast<void>(m_half->commit("set template t description x"));
    }
    void cleanup()
    {
        m_peer.reset();
        m_half.reset();
    }

    /// Another conversation may have a transfer of the same number: what became of the first one's is no
    /// answer to it.
    void anAnswerBelongsToItsConversation()
    {
        QVERIFY(meet({.role = PairRole::Active, .stamp = newer}, "primary-passive"));
        const std::string bytes = *services::packWhole(wholeOf("theirs"));
        {
            const BusyPool busy(half().lifecycle().workPool());
            const PairWhole early{.state = {},
                                  .records = {.issued = {issued("1")}, .crlNumbers = {}, .fingerprints = {}}};
            peer().sendPiece(1, *services::packWhole(early));
            QTRY_COMPARE_WITH_TIMEOUT(peer().got.size(), std::size_t(1), patienceMs);
            peer().beginAnew();
            QTRY_VERIFY_WITH_TIMEOUT(peer().conversations == 2 && !peer().hellos.empty(), patienceMs);
            peer().sayHello({.role = PairRole::Active, .stamp = newer});
            peer().sendPiece(1, bytes.substr(0, 10), 0, 2);
            QTRY_COMPARE_WITH_TIMEOUT(peer().got.size(), std::size_t(2), patienceMs);
        }
        QVERIFY(waitForPool());
        QVERIFY(half().store().issued("ca")->empty()); // it comes again, if it is to be taken
        peer().sendPiece(1, bytes.substr(10), 1, 2);
        QTRY_COMPARE_WITH_TIMEOUT(half().description(), std::string("theirs"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!peer().taken.empty() && peer().taken.back().stamp == newer, patienceMs);
        QCOMPARE(peer().taken.size(), std::size_t(1));
    }

    /// What the peer of one conversation has is not known of the next one's.
    void whatIsSentBelongsToItsConversation()
    {
        QVERIFY(meet({.role = PairRole::Passive}, "primary-active"));
        QVERIFY(half().store().recordIssued({issued("1")}));
        Q_EMIT half().lifecycle().recordsChanged();
        QTRY_VERIFY_WITH_TIMEOUT(hasIssued() && isInSync(), patienceMs);
        {
            const BusyPool busy(half().lifecycle().workPool());
            peer().wholes.clear();
            peer().sayHello({.role = PairRole::Passive}); // it has lost the state
            peer().beginAnew();
            QTRY_VERIFY_WITH_TIMEOUT(peer().conversations == 2 && !peer().hellos.empty(), patienceMs);
            peer().sayHello({.role = PairRole::Passive});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!peer().wholes.empty(), patienceMs);
        QVERIFY(peer().wholes.front().state);
        QCOMPARE(peer().wholes.front().records.issued.size(), std::size_t(1));
    }

    /// What is told by one that comes back in order is worth what the one that serves says.
    void aSplitEndsWithTheLossOfThePeer()
    {
        QVERIFY(meet({.role = PairRole::Passive}, "primary-active"));
        QTRY_VERIFY_WITH_TIMEOUT(statesSent() > 0 && isInSync(), patienceMs);
        store::IssuedCertificate held = issued("1");
        held.revocation = store::Revocation{TimePoint(milliseconds(1'500)), "certificateHold"};
        QVERIFY(half().store().recordIssued({held}));
        peer().sayHello({.role = PairRole::Active, .stamp = newer});
        QTRY_VERIFY_WITH_TIMEOUT(half().hasTold(Moved::SplitBrain), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(half().keeper().suspend(), patienceMs); // nobody takes over meanwhile
        m_peer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!half().view().isConnected, patienceMs);

        PairStamp ahead = half().lifecycle().pairStamp();
        ++ahead.revision;
        ahead.commits.push_back(99);
        QVERIFY(meet({.role = PairRole::Active, .stamp = ahead}, "suspended"));
        const PairWhole letGo{.state = {},
                              .records = {.issued = {issued("1")}, .crlNumbers = {}, .fingerprints = {}}};
        peer().sendPiece(1, *services::packWhole(letGo));
        QTRY_VERIFY_WITH_TIMEOUT(!peer().taken.empty(), patienceMs);
        QVERIFY(!half().store().issued("ca", "1").value()->revocation);
    }

    void aForcedSynchronisationIsTriedAgain()
    {
        QVERIFY(meet({.role = PairRole::Passive}, "primary-active"));
        QTRY_VERIFY_WITH_TIMEOUT(statesSent() > 0 && isInSync(), patienceMs);
        peer().problem = "no room";
        peer().wholes.clear();
        QVERIFY(half().keeper().synchronize());
        QTRY_COMPARE_WITH_TIMEOUT(half().view().problem, std::string("no room"), patienceMs);
        QVERIFY(!isInSync());
        peer().problem.clear();
        QTRY_VERIFY_WITH_TIMEOUT(statesSent() == 2 && isInSync(), patienceMs);
    }

    void doesNotHandOverWithRecordsUnsent()
    {
        QVERIFY(meet({.role = PairRole::Passive}, "primary-active"));
        QTRY_VERIFY_WITH_TIMEOUT(statesSent() > 0 && isInSync(), patienceMs);
        peer().problem = "no room";
        QVERIFY(half().store().recordIssued({issued("1")}));
        Q_EMIT half().lifecycle().recordsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(half().view().problem, std::string("no room"), patienceMs);
        const auto early = half().keeper().suspend();
        QVERIFY(!early && early.error().code == ErrorCode::Conflict);
        QCOMPARE(half().view().state, std::string("primary-active"));
        peer().problem.clear();
        QTRY_VERIFY_WITH_TIMEOUT(half().keeper().suspend(), patienceMs);
        QVERIFY(hasIssued());
    }

    /// After a crash it would begin the same reign once more.
    void doesNotServeWithAReignThatIsNotKept()
    {
        half().sql("CREATE TRIGGER full BEFORE INSERT ON meta WHEN NEW.key = 'pair-reign' "
                   "BEGIN SELECT RAISE(ABORT, 'no room'); END");
        QVERIFY(meet({.role = PairRole::Passive}, "primary-passive"));
        QTRY_VERIFY_WITH_TIMEOUT(half().view().problem.find("no room") != std::string::npos, patienceMs);
        QVERIFY(half().lifecycle().isStandby());
        QTRY_VERIFY_WITH_TIMEOUT(lastHello().isUnable, patienceMs);
        for (const auto& hello : peer().hellos)
            QVERIFY(hello.peer.role != PairRole::Active);
        half().sql("DROP TRIGGER full");
        QTRY_COMPARE_WITH_TIMEOUT(half().view().state, std::string("primary-active"), patienceMs);
        QCOMPARE(half().lifecycle().isStandby(), false);
        QVERIFY(half().store().pairReign().value() > 0);
    }

    /// Of the pair that it was of before it brings nothing along.
    void whoJoinsBeginsWithoutAReign()
    {
        QVERIFY(meet({.role = PairRole::Passive}, "primary-active"));
        QTRY_VERIFY_WITH_TIMEOUT(lastHello().reign > 0, patienceMs);
        QVERIFY(half().store().setPairReign(0));
        Q_EMIT half().lifecycle().foundationReplaced();
        QTRY_VERIFY_WITH_TIMEOUT(peer().conversations == 2 && !peer().hellos.empty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(lastHello().role == PairRole::Initial, patienceMs);
        QCOMPARE(lastHello().reign, std::uint64_t(0));
    }

private:
    [[nodiscard]] Half& half() { return *m_half; }
    [[nodiscard]] ScriptedPeer& peer() { return *m_peer; }

    /// `state`: of this manager, once it has heard what the peer is.
    bool meet(const PairPeer& peer, const char* state)
    {
        half().joinAt("M2", 1, "primary");
        m_peer = std::make_unique<ScriptedPeer>(half());
        if (!QTest::qWaitFor([this] { return m_peer->conversations == 1; }, patienceMs))
            return false;
        m_peer->sayHello(peer);
        return QTest::qWaitFor([&] { return half().view().state == state; }, patienceMs);
    }
    [[nodiscard]] PairWhole wholeOf(const char* description)
    {
        config::Configuration common = config::sharedPart(half().lifecycle().running());
        common.templates["t"].description = description;
        PairWhole whole;
        whole.state.emplace();
        whole.state->stamp = newer;
        whole.state->text = config::toText(common);
        return whole;
    }
    /// What this manager has said of itself last.
    [[nodiscard]] PairPeer lastHello()
    {
        return peer().hellos.empty() ? PairPeer() : peer().hellos.back().peer;
    }
    bool waitForPool()
    {
        int left = 2 * QThread::idealThreadCount();
        for (int task = left; task > 0; --task)
            half().lifecycle().workPool().run([] { return 0; }, [&left](int) { --left; });
        return QTest::qWaitFor([&left] { return left == 0; }, patienceMs);
    }
    [[nodiscard]] bool isInSync() { return half().view().sync == PairView::Sync::InSync; }
    [[nodiscard]] bool hasIssued()
    {
        return std::ranges::any_of(peer().wholes,
                                   [](const PairWhole& whole) { return !whole.records.issued.empty(); });
    }
    [[nodiscard]] std::ptrdiff_t statesSent()
    {
        return std::ranges::count_if(peer().wholes,
                                     [](const PairWhole& whole) { return whole.state.has_value(); });
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<Half> m_half;
    std::unique_ptr<ScriptedPeer> m_peer;
};

HANDFAST_TEST(PairTalkTest)

} // namespace tst_pair_talk

#include "tst_pair_talk.moc"
