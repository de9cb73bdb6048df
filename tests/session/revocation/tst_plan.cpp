// Whom a lookup asks: C6-C9, C27, 4.L.9; and which lookups are the same.
#include "session/revocation/plan.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>
#include <set>

namespace tst_plan {

using namespace session;
using revocation::planFor;
using revocation::statusKey;
using revocation_tests::RevocationEstate;

namespace {

const std::string override = "http://override.example.com/";
using Urls = std::vector<std::string>;

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCertificateNamesItsResponderAndLists() // C6, 4.L.9
    {
        const auto plan = planFor(m_estate.question("fw", {.useCrl = true, .useOcsp = true}), 0);
        QCOMPARE(plan.responders, Urls{revocation_tests::ocspUrl});
        QVERIFY(plan.crlPoints == std::vector<pki::CrlPoint>{{revocation_tests::crlUrl}});
        QVERIFY(plan.certificate() == m_estate.certificate("fw"));
        QVERIFY(*plan.issuer() == m_estate.certificate("issuing"));
        QVERIFY(plan.furtherAuthority == m_estate.certificate("root")); // C7: the profile's CA itself
        QVERIFY(plan.fetchesCrls && plan.crlsAtHand.empty());
    }
    void anIntermediateHasAPlanOfItsOwn() // C27
    {
        const auto plan = planFor(m_estate.question("fw", {.useCrl = true, .useOcsp = true}), 1);
        QCOMPARE(plan.responders, Urls{revocation_tests::rootOcspUrl});
        QVERIFY(*plan.issuer() == m_estate.certificate("root"));
        QVERIFY(trust::isLookedUp(plan.certificate()));
        QVERIFY(!trust::isLookedUp(*plan.issuer()));
    }
    void onlyWhatIsTickedIsAsked() // C9
    {
        const auto ocsp = planFor(m_estate.question("fw", {.useOcsp = true}), 0);
        QVERIFY(ocsp.useOcsp && !ocsp.useCrl && ocsp.crlPoints.empty());
        const auto crl = planFor(m_estate.question("fw", {.useCrl = true}), 0);
        QVERIFY(!crl.useOcsp && crl.useCrl && crl.responders.empty());
    }
    void theProfileOverridesTheResponder() // C6
    {
        auto question = m_estate.question("fw", {.useOcsp = true});
        question.profile.revocation.responders[m_estate.certificate("root").sha256()].url = override;
        // The nearest CA above that the profile holds is the root, for the child of an intermediate that was
        // sent too.
        QCOMPARE(planFor(question, 0).responders, Urls{override});
        QCOMPARE(planFor(question, 1).responders, Urls{override});
        // An intermediate of the profile has settings of its own: none here, so the certificate's responder
        // counts.
        question.profile.anchors =
            trust::TrustAnchors::of({m_estate.certificate("issuing"), m_estate.certificate("root")});
        QCOMPARE(planFor(question, 0).responders, Urls{revocation_tests::ocspUrl});
        QCOMPARE(planFor(question, 1).responders, Urls{override});
    }
    void theProfileNamesAFurtherAuthority() // C7
    {
        auto question = m_estate.question("fw", {.useOcsp = true});
        question.profile.revocation.responders[m_estate.certificate("root").sha256()].authority =
            m_estate.certificate("foreign");
        const auto plan = planFor(question, 0);
        QVERIFY(plan.furtherAuthority == m_estate.certificate("foreign"));
        QCOMPARE(plan.responders, Urls{revocation_tests::ocspUrl});
    }
    void forAnIssuerWhoseListIsAtHandNoneIsFetched()
    {
        auto question = m_estate.question("fw", {.useCrl = true});
        question.crlsAtHand = lists({"issuing"});
        const auto own = planFor(question, 0);
        QVERIFY(!own.fetchesCrls && own.crlsAtHand == *question.crlsAtHand);
        const auto other = planFor(question, 1);
        QVERIFY(other.fetchesCrls && other.crlsAtHand.empty());
        question.fetchesCrls = false;
        QVERIFY(!planFor(question, 1).fetchesCrls);
    }
    void anIndirectListAtHandMayTellAndKeepsNobodyFromFetching()
    {
        auto question = m_estate.question("fw", {.useCrl = true});
        question.crlsAtHand = lists({"foreign"}, {.number = "01",
                                                  .extensions = {"issuingDistributionPoint = critical, @idp",
                                                                 "[idp]", "indirectCRL = TRUE"}});
        const auto plan = planFor(question, 0);
        QVERIFY(plan.fetchesCrls);
        QCOMPARE(plan.crlsAtHand.size(), std::size_t(1));
        question.crlsAtHand = lists({"foreign"});
        QVERIFY(planFor(question, 0).crlsAtHand.empty());
    }
    void nobodyIsNamed() // C8
    {
        const auto plan = planFor(m_estate.question("bare", {.useCrl = true, .useOcsp = true}), 0);
        QVERIFY(plan.responders.empty());
        QVERIFY(plan.crlPoints.empty());
    }
    void whatDecidesIsInTheKey()
    {
        const auto question = m_estate.question("fw", {.useCrl = true, .useOcsp = true});
        const std::string root = m_estate.certificate("root").sha256();
        std::set<std::string> keys{statusKey(question, 0), statusKey(question, 1)};
        const auto add = [&](auto change) {
            auto other = question;
            change(other);
            keys.insert(statusKey(other, 0));
        };
        add([](auto& q) { q.profile.revocation.useCrl = false; });
        add([](auto& q) { q.profile.revocation.useOcsp = false; });
        add([](auto& q) { q.profile.revocation.excludeNonce = true; });
        add([](auto& q) { q.minimumSecurityBits = 63; });
        add([&](auto& q) { q.profile.revocation.responders[root].url = override; });
        add([&](auto& q) {
            q.profile.revocation.responders[root].authority = m_estate.certificate("foreign");
        });
        add([&](auto& q) { q.path[1] = m_estate.certificate("foreign"); });
        add([](auto& q) { q.asker = "0001"; }); // a device of a fleet knows what it has found out itself
        QCOMPARE(keys.size(), std::size_t(10));
        // Times and what is blocked change nothing about the answer.
        add([](auto& q) { q.profile.revocation.ocspTimeout = std::chrono::seconds(1); });
        add([](auto& q) { q.profile.revocation.blockUnknown = true; });
        QCOMPARE(keys.size(), std::size_t(10));
    }

private:
    std::shared_ptr<const std::vector<pki::Crl>> lists(const QStringList& issuers,
                                                       const support::CrlSpec& spec = {})
    {
        std::vector<pki::Crl> all;
        for (const QString& issuer : issuers) {
            const auto read = pki::readCrls(m_estate.pki().crl(issuer, spec).toStdString());
            if (!read)
                qFatal("%s", read.error().detail.c_str());
            all.insert(all.end(), read->begin(), read->end());
        }
        return std::make_shared<const std::vector<pki::Crl>>(std::move(all));
    }

    RevocationEstate m_estate;
};

HANDFAST_TEST(PlanTest)

} // namespace tst_plan

#include "tst_plan.moc"
