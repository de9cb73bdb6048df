// Two keepers of a pair over real sessions: what they agree on, what they send each other, when one hands
// over, and when nobody takes over. S-4, D19, panos 4.6.
#include "session/base/log.h"
#include "tests/models/services/pair/keeper_pair.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>

#include <atomic>

namespace tst_pair_keeper {

using namespace keeper_tests;
using base::ErrorCode;
using base::TimePoint;
using std::chrono::milliseconds;

namespace {

store::IssuedCertificate issued(int number)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    return {.authority = "ca",
            .serialNumber = std::to_string(number),
            .subject = "CN=fw",
            .sha256 = hash.toHex().toStdString(), // packs badly
            .notAfter = TimePoint(milliseconds(2'000)),
            .issuedAt = TimePoint(milliseconds(1'000)),
            .holder = "device 007",
            .revocation = {}};
}

} // namespace

class PairKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        base::setLogSink([this](base::LogLevel level, std::string_view sentence) {
            if (level == base::LogLevel::Warning && sentence.contains("does not speak under the key"))
                ++m_warnings;
        });
    }
    void cleanupTestCase() { base::setLogSink({}); }
    void init()
    {
        m_first = std::make_unique<Half>(*m_firstStart, "M1");
        m_second = std::make_unique<Half>(*m_firstStart, "M2");
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            for (const auto& half : {std::cref(*m_first), std::cref(*m_second)})
                for (const auto& moved : half.get().told)
                    qInfo("%d %s, peer %s: %s", int(moved.kind), moved.state.c_str(), moved.peerState.c_str(),
                          moved.detail.c_str());
        m_second.reset();
        m_first.reset();
    }

    void oneServesAndTheOtherHasItsState()
    {
        QVERIFY(form());
        static_cast<void>(first().commit("set template t description later"));
        QTRY_COMPARE_WITH_TIMEOUT(second().description(), std::string("later"), patienceMs);
        QVERIFY(waitInSync());
        QVERIFY(first().view().stamp == second().view().stamp);
        QVERIFY(second().lifecycle().isStandby() && !first().lifecycle().isStandby());
    }

    /// All of the configuration went with each of them once.
    void anIssuedCertificateGoesAlone()
    {
        QVERIFY(form());
        const auto version = second().lifecycle().runningVersion();
        const auto transfers = countOf(second(), Moved::Synchronized);
        for (int number = 0; number < 5; ++number) {
            QVERIFY(first().store().recordIssued({issued(number)}));
            Q_EMIT first().lifecycle().recordsChanged();
        }
        QTRY_COMPARE_WITH_TIMEOUT(second().store().issued("ca")->size(), std::size_t(5), patienceMs);
        QCOMPARE(countOf(second(), Moved::Synchronized), transfers);
        QCOMPARE(second().lifecycle().runningVersion(), version);
        // What the other one knows counts, too.
        QVERIFY(second().store().recordIssued({issued(7)}));
        Q_EMIT second().lifecycle().recordsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(first().store().issued("ca")->size(), std::size_t(6), patienceMs);
    }

    void manyRecordsGoInPieces()
    {
        constexpr int many = 40'000;
        QVERIFY(form());
        std::vector<store::IssuedCertificate> all;
        for (int number = 0; number < many; ++number)
            all.push_back(issued(number));
        QVERIFY(first().store().recordIssued(all));
        const services::PairWhole whole{.state = {},
                                        .records = {.issued = all, .crlNumbers = {}, .fingerprints = {}}};
        QVERIFY(services::packWhole(whole)->size() > services::PairTransfer::pieceSize);
        Q_EMIT first().lifecycle().recordsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(second().store().issued("ca")->size(), std::size_t(many), patienceMs);
        QVERIFY(waitInSync());
    }

    void handsOverOnlyToWhoHasTheNewest()
    {
        QVERIFY(form());
        static_cast<void>(first().commit("set template t description newest"));
        const auto early = first().keeper().suspend(); // nobody has answered yet
        QVERIFY(!early && early.error().code == ErrorCode::Conflict);
        QCOMPARE(first().view().state, std::string("primary-active"));
        QVERIFY(waitInSync());
        QVERIFY(first().keeper().suspend());
        QVERIFY(waitFor(second(), "secondary-active"));
        QCOMPARE(second().description(), std::string("newest"));
        first().close();
        QTRY_VERIFY_WITH_TIMEOUT(!second().view().isConnected, patienceMs);
        const auto alone = second().keeper().suspend();
        QVERIFY(!alone && alone.error().code == ErrorCode::Conflict);
        QCOMPARE(second().view().state, std::string("secondary-active"));
    }

    void nobodyTakesOverFromAPeerThatRefuses()
    {
        QVERIFY(form());
        int refusals = 0;
        QObject::connect(&second().lifecycle(), &lifecycle::Lifecycle::eventArrived, &second().keeper(),
                         [&refusals](const engine::Event& event) {
                             refusals += std::holds_alternative<engine::SessionRefused>(event.fact) ? 1 : 0;
                         });
        // It does not let the second one in any more, and serves.
        static_cast<void>(first().commit("set deviceconfig high-availability peer serial M9"));
        QTRY_VERIFY_WITH_TIMEOUT(refusals >= 12, patienceMs); // longer than all holds
        QCOMPARE(second().view().state, std::string("secondary-passive"));
        QVERIFY2(second().view().refusal.starts_with("not-managed"), second().view().refusal.c_str());
        QVERIFY(second().hasTold(Moved::PeerRefused));
        QCOMPARE(countOf(second(), Moved::PeerRefused), 1);
        // By the user's word it does.
        QVERIFY(second().keeper().takeOver());
        QVERIFY(waitFor(second(), "secondary-active"));
        QVERIFY(!second().keeper().takeOver());
    }

    /// The session stands, and who speaks over it is another one than the settings of the peer name.
    void whoIsCalledOtherwiseIsNotHeard()
    {
        QVERIFY(form());
        static_cast<void>(first().commit("set deviceconfig high-availability serial M9"));
        QTRY_VERIFY_WITH_TIMEOUT(second().view().peerState == "unknown", patienceMs);
        static_cast<void>(first().commit("set deviceconfig high-availability serial M1"));
        QTRY_VERIFY_WITH_TIMEOUT(second().view().peerState.starts_with("primary-"), patienceMs);
        QVERIFY(waitInSync());
    }

    /// Nothing of it is believed, and the talk goes on in a new conversation.
    void whatIsNotThePeersIsNotTaken()
    {
        QVERIFY(form());
        const engine::Event forged{first().clock.now(), engine::Channel::Ha,
                                   engine::PeerSpoke{base::Serial("M2"), {.text = "m-hf1-AAAA"}}};
        m_warnings = 0;
        for (int i = 0; i < 20; ++i) // it can send as many as it likes: that is one line a minute
            first().lifecycle().absorb(std::span(&forged, 1));
        QCOMPARE(m_warnings.load(), 1);
        QVERIFY(!first().view().problem.empty());
        QCOMPARE(first().view().peerState, std::string("secondary-passive"));
        static_cast<void>(first().commit("set template t description after"));
        QTRY_COMPARE_WITH_TIMEOUT(second().description(), std::string("after"), patienceMs);
        QVERIFY(waitInSync());
        QTRY_VERIFY_WITH_TIMEOUT(first().view().problem.empty(), patienceMs);
        QVERIFY(!first().hasTold(Moved::SplitBrain));
    }

    void takesOverFromAPeerThatRefusedAndIsGone()
    {
        QVERIFY(form());
        QVERIFY(!second().keeper().takeOver()); // it is connected
        static_cast<void>(first().commit("set deviceconfig high-availability peer serial M9"));
        QTRY_VERIFY_WITH_TIMEOUT(second().hasTold(Moved::PeerRefused), patienceMs);
        first().close();
        QVERIFY(waitFor(second(), "secondary-active"));
        QTRY_VERIFY_WITH_TIMEOUT(second().view().refusal.empty(), patienceMs);
    }

    void twoThatAreSetToBeThePrimarySaySo()
    {
        first().join(second(), "primary");
        second().join(first(), "primary");
        for (Half* half : {&first(), &second()}) {
            QTRY_VERIFY_WITH_TIMEOUT(half->hasTold(Moved::Misconfigured), patienceMs);
            QVERIFY2(half->view().problem.find("both managers are set to be the primary") == 0,
                     half->view().problem.c_str());
        }
        QTRY_VERIFY_WITH_TIMEOUT(first().lifecycle().isStandby() != second().lifecycle().isStandby(),
                                 patienceMs);
    }

    /// Neither has lost anything: one goes on, the other one's is a version.
    void whatWasCommittedOnBothSidesIsKept()
    {
        QVERIFY(form());
        second().close();
        static_cast<void>(first().commit("set template t description here"));
        first().close();
        second().open();
        QVERIFY(waitFor(second(), "secondary-active")); // it finds nobody
        const auto version = second().commit("set template t description there");
        QVERIFY(second().lifecycle().pairStamp().isLonely);
        first().open();
        QVERIFY(waitFor(first(), "primary-active"));
        QVERIFY(waitFor(second(), "secondary-passive"));
        QTRY_COMPARE_WITH_TIMEOUT(second().description(), std::string("here"), patienceMs);
        QVERIFY(waitInSync());
        for (Half* half : {&first(), &second()})
            QVERIFY(half->hasTold(Moved::SplitBrain) && half->view().splitBrainAt);
        QVERIFY(second().hasTold(Moved::SetAside));
        const auto kept = second().store().version(version);
        QVERIFY(kept && kept->text.text()->find("there") != std::string::npos);
    }

    /// What is made for a year must not end the pair after it.
    void theIdentityTowardsThePeerIsRenewedInTime()
    {
        QVERIFY(form());
        const int before = first().sessions;
        for (Half* half : {&first(), &second()})
            half->clock.advance(std::chrono::days(300));
        QTRY_VERIFY_WITH_TIMEOUT(second().view().isConnected, patienceMs);
        QCOMPARE(first().sessions, before); // not yet
        for (Half* half : {&first(), &second()})
            half->clock.advance(std::chrono::days(40));
        QTRY_COMPARE_WITH_TIMEOUT(first().sessions, before + 1, patienceMs);
        QVERIFY(waitInSync());
        QCOMPARE(second().view().state, std::string("secondary-passive"));
    }

private:
    [[nodiscard]] Half& first() { return *m_first; }
    [[nodiscard]] Half& second() { return *m_second; }

    bool form()
    {
        static_cast<void>(first().commit("set template t description x"));
        first().join(second(), "primary");
        second().join(first(), "secondary");
        return waitFor(first(), "primary-active") && waitFor(second(), "secondary-passive") && waitInSync() &&
               QTest::qWaitFor([this] { return second().description() == "x"; }, patienceMs);
    }
    static bool waitFor(Half& half, const char* state)
    {
        return QTest::qWaitFor([&] { return half.view().state == state; }, patienceMs);
    }
    bool waitInSync()
    {
        return QTest::qWaitFor(
            [this] {
                return first().view().sync == PairView::Sync::InSync &&
                       second().view().sync == PairView::Sync::InSync;
            },
            patienceMs);
    }
    static qsizetype countOf(const Half& half, Moved kind)
    {
        return std::ranges::count(half.told, kind, &engine::PairMoved::kind);
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<Half> m_first;
    std::unique_ptr<Half> m_second;
    std::atomic<int> m_warnings = 0; ///< of messages that can't be read
};

HANDFAST_TEST(PairKeeperTest)

} // namespace tst_pair_keeper

#include "tst_pair_keeper.moc"
