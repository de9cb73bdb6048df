// What the verifier admits although it looks wrong at first sight, and what it skips.
#include "tests/session/trust/trust_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_verifier_admits {

using namespace session;
using namespace session::trust;

class VerifierAdmitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate = std::make_unique<TrustEstate>(); }

    void blockExpiredOffAdmitsAnExpiredLeaf() // C20
    {
        TrustCase one = m_estate->customClient();
        one.policy.custom->blockExpired = false;
        one.evidence.chain = m_estate->chain({"expired", "issuing"});
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.find(CheckId::Validity)->field, std::string("notAfter"));
    }

    void profileNoneAdmitsAnyIssuerButNotNobody() // C23
    {
        TrustCase one = m_estate->customClient();
        one.policy.custom->acceptAnyIssuer = true;
        one.policy.custom->anchors = {};
        one.policy.custom->revocation = {};
        one.evidence.chain = m_estate->chain({"foreign-fw"});
        Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QVERIFY(verdict.unverified);
        QVERIFY(verdict.world == TrustWorld::Custom);
        QCOMPARE(verdict.find(CheckId::Chain)->rule, std::string("C23"));
        one.evidence.chain.clear();
        QVERIFY(one.verdict().reason == Reason::NoCertificate);
        one.evidence.chain = m_estate->chain({"factory-fw"}); // T2: never
        verdict = one.verdict();
        QVERIFY(verdict.reason == Reason::UnknownIssuer);
        QVERIFY(!verdict.unverified);
    }

    void withoutCustomPolicyTheFactoryJudges() // T2, D1
    {
        TrustCase one = m_estate->predefinedClient();
        one.policy.custom.reset();
        one.evidence.world = TrustWorld::Custom;
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QVERIFY(verdict.world == TrustWorld::Predefined);
    }

    void factoryChainUnderCustomOnlyIsNamed() // T2, D2
    {
        TrustCase one = m_estate->customClient();
        one.policy.customOnly = true;
        one.evidence.chain = m_estate->chain({"factory-fw"});
        one.policy.checkAuthorizationList = false;
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.reason == Reason::PredefinedRefused);
        QVERIFY(verdict.world == TrustWorld::Predefined);
        QVERIFY(verdict.firstFailure()->id == CheckId::TrustWorld);
    }

    void atTheHandshakeTheSerialIsNotAsked() // T5
    {
        TrustCase one = m_estate->customClient();
        one.evidence.claimedSerial.reset();
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QVERIFY(verdict.find(CheckId::ManagedDevice)->outcome == Outcome::Skipped);
        QVERIFY(verdict.find(CheckId::SerialNumber)->outcome == Outcome::Skipped);
    }

    void revocationIsOffOrNotLookedUpOrSoft() // C9, C16, C17
    {
        TrustCase one = m_estate->customClient();
        const std::string leaf = one.evidence.chain[0].sha256();
        one.facts.byFingerprint.erase(leaf);
        QVERIFY(one.verdict().allowed);
        QCOMPARE(one.verdict().find(CheckId::Revocation)->detail, std::string("not looked up"));

        one.policy.custom->revocation.blockUnknown = false;
        one.facts.byFingerprint[leaf].status = RevocationStatus::Unknown;
        QVERIFY(one.verdict().find(CheckId::Revocation)->outcome == Outcome::Pass);
        one.policy.custom->revocation.blockUnavailable = false;
        one.facts.byFingerprint[leaf].status = RevocationStatus::Unavailable;
        QVERIFY(one.verdict().find(CheckId::Revocation)->outcome == Outcome::Pass);

        one.policy.custom->revocation = {};
        one.facts.byFingerprint[leaf].status = RevocationStatus::Revoked;
        QVERIFY(one.verdict().find(CheckId::Revocation)->outcome == Outcome::Skipped);
    }

    void serialAndListAreOptIn() // D7, D9
    {
        TrustCase one = m_estate->customClient();
        one.policy.authorizeSerial = false;
        one.policy.checkAuthorizationList = false;
        one.policy.authorizationList.clear();
        one.evidence.chain = m_estate->chain({"plain", "issuing"});
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QVERIFY(verdict.find(CheckId::SerialNumber)->outcome == Outcome::Skipped);
        QVERIFY(verdict.find(CheckId::AuthorizationList)->outcome == Outcome::Skipped);
    }

    void rootAloneIsEnoughWhenTheIntermediateComesAlong() // C5
    {
        TrustCase one = m_estate->customClient();
        one.policy.custom->anchors = m_estate->anchors({"root", "issuing"});
        one.evidence.chain = m_estate->chain({"fw"}); // J9: the profile itself may hold the intermediate
        const Verdict verdict = one.verdict();
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.path.size(), std::size_t(3));
        QCOMPARE(verdict.path.back().commonName(), std::string("root"));
    }

    /// J11: of two certificates of one CA (same name, same key), the valid one is taken, whatever the order.
    void renewedAuthorityIsPreferredOverItsExpiredSelf()
    {
        support::OpensslPki& pki = m_estate->pki();
        const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-60);
        pki.root("ca-old", {.commonName = "CA", .notAfter = past});
        pki.root("ca-new", {.commonName = "CA", .keyOf = "ca-old"});
        pki.leaf("below-ca", {.issuer = "ca-old", .commonName = "0070001"});
        TrustCase one = m_estate->customClient();
        one.policy.checkAuthorizationList = false;
        one.policy.custom->revocation = {};
        one.evidence.chain = m_estate->chain({"below-ca"});
        for (const QStringList& order : {QStringList{"ca-old", "ca-new"}, QStringList{"ca-new", "ca-old"}}) {
            one.policy.custom->anchors = m_estate->anchors(order);
            const Verdict verdict = one.verdict();
            QVERIFY2(verdict.allowed, qPrintable(order.join(' ')));
        }
    }

    void totalOnEmptyInput()
    {
        const Verdict verdict = verify({}, {}, {}, {});
        QVERIFY(verdict.reason == Reason::NoCertificate);
        QCOMPARE(verdict.checks.size(), std::size_t(13));
    }

private:
    std::unique_ptr<TrustEstate> m_estate;
};

HANDFAST_TEST(VerifierAdmitsTest)

} // namespace tst_verifier_admits

#include "tst_verifier_admits.moc"
