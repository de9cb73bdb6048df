// Judging with lookups, from the first question to the verdict; and the verdict when time is over. C16-C18,
// C27.
#include "session/revocation/verification.h"

#include "session/revocation/pending.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_verification {

using namespace session;
using namespace std::chrono_literals;
using namespace revocation_tests;
using trust::RevocationPolicy;

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate = std::make_unique<RevocationEstate>(); }
    void cleanupTestCase() { m_estate.reset(); }

    void verdicts_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<bool>("isSilent");
        QTest::addColumn<bool>("blocksTimeout");
        QTest::addColumn<QString>("reason"); // "" allowed
        QTest::addColumn<int>("after");      // ms; the timeouts are 5 s
        QTest::newRow("C9 nobody is asked") << "gone" << false << false << true << "" << 0;
        QTest::newRow("good") << "fw" << true << false << true << "" << 0;
        QTest::newRow("C18 revoked") << "gone" << true << false << false << "revoked" << 0;
        QTest::newRow("C17 no answer, blocked")
            << "fw" << true << true << true << "revocation-unavailable" << 5000;
        QTest::newRow("C17 no answer, let in") << "fw" << true << true << false << "" << 5000;
    }
    void verdicts()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, asks);
        QFETCH(bool, isSilent);
        QFETCH(bool, blocksTimeout);
        base::ManualClock clock{base::SystemClock().now() + 1min};
        FakeNetwork network{clock};
        revocation::Checker checker{network, clock};
        if (!isSilent) {
            network.serve(crlUrl, m_estate->crl("issuing"));
            network.serve(rootCrlUrl, m_estate->crl("root"));
        }
        std::optional<trust::Verdict> verdict;
        revocation::verify(checker,
                           {.policy = policy({.useCrl = asks, .blockUnavailable = blocksTimeout}),
                            .evidence = evidence(certificate),
                            .at = clock.now()},
                           [&verdict](trust::Verdict judged) { verdict = std::move(judged); });
        network.settle();
        QFETCH(int, after);
        if (after > 0) {
            network.advance(std::chrono::milliseconds(after - 1));
            QVERIFY2(!verdict, "C13: not before its time");
            network.advance(1ms);
        }
        QVERIFY(verdict);
        QTEST(verdict->reason ? QString::fromUtf8(trust::rowOf(*verdict->reason).name) : QString(), "reason");
        QCOMPARE(network.requests().empty(), !asks);
    }

    /// A session that is judged anew costs no signature where its chain is known.
    void whatIsKnownOfPathsServesForWhatIsKnownOfRevocation()
    {
        base::ManualClock clock{base::SystemClock().now() + 1min};
        FakeNetwork network{clock};
        revocation::Checker checker{network, clock};
        network.serve(crlUrl, m_estate->crl("issuing"));
        network.serve(rootCrlUrl, m_estate->crl("root"));
        const auto judge = policy({.useCrl = true});
        const auto peer = evidence("fw");
        trust::PathMemory memory;
        const auto byMemory = [&] {
            return revocation::verifyByWhatIsKnown(checker, judge, peer, clock.now(), {&memory, 1});
        };
        const auto unknown = byMemory();
        QVERIFY(unknown.pending && unknown.facts.byFingerprint.empty());
        checker.lookUp(*unknown.pending, [](const trust::RevocationFacts&) {});
        network.settle();
        const auto first = byMemory();
        QVERIFY(!first.pending && first.verdict.allowed);
        QCOMPARE(first.facts.byFingerprint.size(), 2U);
        const std::size_t size = memory.size();
        const std::uint64_t hits = memory.hits();
        const auto again = byMemory();
        QCOMPARE(again.verdict, first.verdict);
        QCOMPARE(memory.size(), size);     // nothing was worked out
        QCOMPARE(memory.hits(), hits + 2); // without the facts and with them
        QCOMPARE(again.verdict, trust::verify(judge, peer, again.facts, clock.now()));
    }

    void whenTimeIsOver_data()
    {
        QTest::addColumn<bool>("blocksTimeout");
        QTest::addColumn<bool>("isLeafKnown");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("C17 blocked") << true << false << false;
        QTest::newRow("C17 blocked: the intermediate is not known (C27)") << true << true << false;
        QTest::newRow("C17 let in") << false << false << true;
    }
    void whenTimeIsOver()
    {
        QFETCH(bool, blocksTimeout);
        QFETCH(bool, isLeafKnown);
        const auto peer = evidence("fw");
        const auto judge = policy({.useCrl = true, .blockUnavailable = blocksTimeout});
        const base::TimePoint now = base::SystemClock().now();
        trust::RevocationFacts facts;
        if (isLeafKnown)
            facts.byFingerprint[peer.chain.front().sha256()].status = trust::RevocationStatus::Good;
        const trust::Verdict verdict = revocation::verifyWithoutLookups(judge, peer, facts, now);
        QTEST(verdict.allowed, "allowed");
        QVERIFY(!revocation::pendingQuestion(judge, peer, verdict, facts));
        // The second judgement, with the claimed serial, must not open the question again.
        QCOMPARE(trust::verify(judge, peer, facts, now), verdict);
        QCOMPARE(facts.byFingerprint.size(), 2U);
    }

private:
    trust::Policy policy(const RevocationPolicy& revocation) const
    {
        trust::Policy made;
        made.custom = m_estate->question("fw", revocation).profile;
        made.checkPurpose = false;
        return made;
    }
    trust::PeerEvidence evidence(const QString& leaf) const
    {
        trust::PeerEvidence made;
        made.chain = {m_estate->certificate(leaf), m_estate->certificate("issuing")};
        return made;
    }

    std::unique_ptr<RevocationEstate> m_estate;
};

HANDFAST_TEST(VerificationTest)

} // namespace tst_verification

#include "tst_verification.moc"
