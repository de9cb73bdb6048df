// What is remembered of paths never crosses what it was judged by: policy generation, chain, facts, dates.
// That an answer from memory reads as a fresh one is proved for every case of this folder
// (TrustCase::verdict).
#include "tests/session/trust/trust_estate.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_path_memory {

using namespace session;
using namespace session::trust;

class PathMemoryTest : public QObject
{
    Q_OBJECT

private:
    TrustEstate m_estate;

    static Verdict judged(const TrustCase& one, PathMemory& memory, std::uint64_t generation = 1)
    {
        return verify(one.policy, one.evidence, one.facts, one.now, {&memory, generation});
    }

private Q_SLOTS:
    void aKnownChainIsNotSearchedAgain()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        QVERIFY(judged(one, memory).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(0));
        QVERIFY(judged(one, memory).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(1));
        // The claimed serial, the version, the names are judged anew each time.
        one.evidence.claimedSerial = base::Serial("9999");
        const Verdict other = judged(one, memory);
        QVERIFY(!other.allowed);
        QCOMPARE(memory.hits(), std::uint64_t(2));
    }
    void neverAcrossPolicyGenerations()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        QVERIFY(judged(one, memory, 1).allowed);
        one.policy.custom->anchors = one.policy.predefined.anchors; // another trust store
        const Verdict verdict = judged(one, memory, 2);
        QVERIFY(!verdict.allowed);
        QCOMPARE(memory.hits(), std::uint64_t(0));
        QVERIFY(verdict == one.verdict());
    }
    void neverAcrossFactsOfRevocation()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        one.policy.custom->revocation.useCrl = true;
        QVERIFY(judged(one, memory).allowed);
        const std::string leaf = one.evidence.chain.front().sha256();
        one.facts.byFingerprint[leaf] = {
            .status = RevocationStatus::Good, .source = statusSourceFrom("CRL 1"), .revokedAt = {}};
        QVERIFY(judged(one, memory).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(0)); // the next list is another generation
        one.facts.byFingerprint[leaf] = {
            .status = RevocationStatus::Revoked, .source = statusSourceFrom("CRL 2"), .revokedAt = {}};
        QVERIFY(judged(one, memory).reason == Reason::Revoked);
        QCOMPARE(memory.hits(), std::uint64_t(0));
    }
    void neverAcrossChains()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        QVERIFY(one.evidence.chain.size() > 1);
        QVERIFY(judged(one, memory).allowed);
        one.evidence.chain.resize(1, one.evidence.chain.front());
        const Verdict verdict = judged(one, memory);
        QCOMPARE(memory.hits(), std::uint64_t(0));
        QVERIFY(verdict == one.verdict());
    }
    void neverBeyondADate()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        QVERIFY(judged(one, memory).allowed);
        const base::TimePoint end = pki::effectiveExpiry(judged(one, memory).path);
        one.now = end;
        QVERIFY(judged(one, memory).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(2));
        one.now = end + std::chrono::milliseconds(1);
        QVERIFY(judged(one, memory).reason == Reason::Expired);
        QCOMPARE(memory.hits(), std::uint64_t(2));
        one.now = one.evidence.chain.front().notBefore() - std::chrono::milliseconds(1);
        QVERIFY(judged(one, memory).reason == Reason::NotYetValid);
        QCOMPARE(memory.hits(), std::uint64_t(2));
    }
    void neverAcrossWorlds()
    {
        PathMemory memory;
        TrustCase one = m_estate.predefinedClient();
        QVERIFY(judged(one, memory).allowed);
        one.evidence.world = TrustWorld::Custom;
        QVERIFY(!judged(one, memory).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(0));
    }
    void whatIsRefusedIsNotKept()
    {
        PathMemory memory;
        TrustCase one = m_estate.customClient();
        one.policy.custom->anchors = {};
        QVERIFY(!judged(one, memory).allowed);
        QCOMPARE(memory.size(), std::size_t(0));
    }
    void theOldestGiveWay()
    {
        PathMemory memory(2);
        const TrustCase one = m_estate.customClient();
        for (std::uint64_t generation = 1; generation <= 3; ++generation)
            QVERIFY(judged(one, memory, generation).allowed);
        QCOMPARE(memory.size(), std::size_t(2));
        QVERIFY(judged(one, memory, 3).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(1));
        QVERIFY(judged(one, memory, 1).allowed);
        QCOMPARE(memory.hits(), std::uint64_t(1));
    }
};

HANDFAST_TEST(PathMemoryTest)

} // namespace tst_path_memory

#include "tst_path_memory.moc"
