// The line of a pair that a manager dials: what is asked of the vault is made in the work pool, what can't be
// had is said, and another wish hangs up. A2, D19; S-4.
#include "models/services/pair/pair_dialler.h"
#include "tests/models/services/busy_pool.h"
#include "tests/models/services/pair/keeper_pair.h"
#include "tests/support/test_program.h"

namespace tst_pair_dialler {

using namespace keeper_tests;
using service_tests::BusyPool;
using services::PairDialler;
using Wish = PairDialler::Wish;

class PairDiallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_first = std::make_unique<Half>(*m_firstStart, "M1");
        m_second = std::make_unique<Half>(*m_firstStart, "M2");
        m_first->join(*m_second, "primary");
        m_as.clear();
        m_problems.clear();
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
    }

    void theLineIsMadeInTheWorkPool()
    {
        m_second->join(*m_first, "secondary");
        PairDialler dialler(parts(), told());
        {
            const BusyPool busy(m_second->lifecycle().workPool());
            dialler.start();
            dialler.setWish(Wish::Dial);
            QVERIFY(!dialler.isDialling()); // or the thread that is to answer had unsealed the key
        }
        QTRY_VERIFY_WITH_TIMEOUT(dialler.isDialling(), patienceMs);
        QCOMPARE(m_as, std::vector<std::string>{"M2"});
        QVERIFY(m_problems.empty());
    }
    void whatIsOvertakenIsDropped()
    {
        m_second->join(*m_first, "secondary");
        PairDialler dialler(parts(), told());
        {
            const BusyPool busy(m_second->lifecycle().workPool());
            dialler.start();
            dialler.setWish(Wish::Dial);
            dialler.setWish(Wish::Nobody);
        }
        bool isWorking = false;
        m_second->lifecycle().workPool().run([] { return 0; }, [&](int) { isWorking = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isWorking, patienceMs);
        QVERIFY(!dialler.isDialling() && m_as.empty());
    }
    void anotherWishHangsUp()
    {
        m_second->join(*m_first, "secondary");
        PairDialler dialler(parts(), told());
        dialler.start();
        dialler.setWish(Wish::Dial);
        QTRY_VERIFY_WITH_TIMEOUT(dialler.isDialling(), patienceMs);
        dialler.setWish(Wish::Nobody);
        QVERIFY(!dialler.isDialling());
    }
    /// And the pair forms once it can.
    void whatCantBeHadIsSaid()
    {
        m_second->sql("UPDATE meta SET key = 'not-the-factory-key' WHERE key = 'factory-key'");
        m_second->join(*m_first, "secondary");
        QTRY_VERIFY_WITH_TIMEOUT(m_second->hasTold(Moved::NotSynchronized), patienceMs);
        QVERIFY(!m_second->view().problem.empty());
        QVERIFY(!m_second->view().isConnected);
        m_second->sql("UPDATE meta SET key = 'factory-key' WHERE key = 'not-the-factory-key'");
        static_cast<void>(
            m_second->commit("set deviceconfig high-availability election-option timers advanced "
                             "heartbeat-interval 1500"));
        QTRY_VERIFY_WITH_TIMEOUT(m_second->view().isConnected, patienceMs);
        QCOMPARE(m_second->view().problem, std::string());
    }

private:
    class Nobody final : public engine::EventSink
    {
    public:
        void accept(const engine::Event&) override {}
    };

    [[nodiscard]] services::OwnChannel::Parts parts()
    {
        return {.lifecycle = m_second->lifecycle(), .sink = m_nobody};
    }
    [[nodiscard]] PairDialler::Told told()
    {
        return {.dials = [this](const base::Serial& as) { m_as.push_back(as.value); },
                .cantDial = [this](const std::string& why) { m_problems.push_back(why); }};
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<Half> m_first;
    std::unique_ptr<Half> m_second;
    Nobody m_nobody;
    std::vector<std::string> m_as;
    std::vector<std::string> m_problems;
};

HANDFAST_TEST(PairDiallerTest)

} // namespace tst_pair_dialler

#include "tst_pair_dialler.moc"
