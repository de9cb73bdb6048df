// Renewals: signed by the certificate that is replaced, and by no other. I8, 4.L.13, RFC 8894 section 2.3.
#include "session/enrollment/dialogue.h"

#include "tests/session/enrollment/dialogue_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_dialogue_renewal {

using namespace session;
using namespace session::enrollment;
using namespace enrollment_tests;

namespace {

using BendOrder = std::function<void(Order&)>;

} // namespace

class DialogueRenewalTest : public QObject, private DialogueEstate
{
    Q_OBJECT

private Q_SLOTS:
    void renews()
    {
        const pki::Identity old = enrolled();
        ScriptedServer server(m_ca, {.issue = [](ScepCa& ca, const QByteArray& request) {
                                  return ca.issue(request, {.days = 200});
                              }});
        const auto talk = converse(renewal(old), answersOf(server), now());
        QVERIFY2(talk.outcome, talk.outcome ? "" : talk.outcome.error().detail.c_str());
        const ClientMessage& asked = server.messages().front();
        QCOMPARE(asked.messageType, QByteArray("17"));
        QCOMPARE(asked.signer, QByteArray::fromStdString(old.chain.front().der()));
        QVERIFY(!print(asked.content).contains("challengePassword"));
        QVERIFY(m_newKey->matches(talk.outcome->identity.chain.front()));
        QVERIFY(talk.outcome->identity.chain.front().notAfter() > old.chain.front().notAfter());
    }

    void theSameKeyMayBeRenewed()
    {
        m_old = enrolled();
        Order asked = renewal(*m_old);
        asked.key = *m_key;
        ScriptedServer stale(m_ca, {.issue = [this](ScepCa&, const QByteArray&) {
                                 return QByteArray::fromStdString(m_old->chain.front().pem());
                             }});
        QCOMPARE(converse(asked, answersOf(stale), now()).outcome.error().problem, Problem::NotRenewed);
        ScriptedServer fresh(m_ca, {.issue = [](ScepCa& ca, const QByteArray& request) {
                                 return ca.issue(request, {.days = 200});
                             }});
        QVERIFY(converse(asked, answersOf(fresh), now()).outcome);
    }

    void refusesAnUnfitSigner_data()
    {
        QTest::addColumn<BendOrder>("bend");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("asked"); // how often the server was asked at all
        const auto row = [](const char* name, Problem problem, int asked, BendOrder bend) {
            QTest::newRow(name) << std::move(bend) << problem << asked;
        };
        row("expired", Problem::SignerExpired, 0,
            [](Order& order) { order.clockOffset = std::chrono::days(101); });
        row("not yet valid", Problem::SignerExpired, 0,
            [](Order& order) { order.clockOffset = -std::chrono::days(2); });
        row("revoked", Problem::SignerRevoked, 0, [](Order& order) { order.isPreviousRevoked = true; });
        row("none", Problem::InvalidOrder, 0, [](Order& order) { order.previous.reset(); });
        row("foreign", Problem::SignerForeign, 2, [this](Order& order) {
            auto& pki = m_ca.pki();
            pki.leaf("foreigner", {.issuer = "stranger", .subject = "/O=Example/CN=fw-01", .rsaBits = 2048});
            order.previous = pki::Identity{{certificate("foreigner")},
                                           *pki::PrivateKey::fromPem(pki.key("foreigner").toStdString())};
        });
        row("somebody else's key", Problem::InvalidOrder, 0,
            [this](Order& order) { order.previous->key = *m_newKey; });
    }

    void refusesAnUnfitSigner()
    {
        QFETCH(BendOrder, bend);
        QFETCH(Problem, problem);
        QFETCH(int, asked);
        Order order = renewal(enrolled());
        bend(order);
        ScriptedServer server(m_ca, {});
        const auto talk = converse(order, answersOf(server), now());
        QVERIFY(!talk.outcome);
        QVERIFY2(talk.outcome.error().problem == problem, talk.outcome.error().detail.c_str());
        QCOMPARE(talk.requests.size(), std::size_t(asked));
        QVERIFY(server.messages().isEmpty());
    }

    void renewsOnlyWhereItIsOffered()
    {
        ScriptedServer server(m_ca, {.capabilities = "SCEPStandard\n"});
        const Order order = renewal(enrolled()); // first: it is to be valid when the conversation begins
        const auto talk = converse(order, answersOf(server), now());
        QCOMPARE(talk.outcome.error().problem, Problem::RenewalNotOffered);
        QVERIFY(server.messages().isEmpty());
    }
};

HANDFAST_TEST(DialogueRenewalTest)

} // namespace tst_dialogue_renewal

#include "tst_dialogue_renewal.moc"
