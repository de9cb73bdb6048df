// One request for many who ask the same, one list for a whole estate, and what is known afterwards and after
// a restart (T6); and that a dead responder delays nobody else.
#include "session/http/client.h"
#include "session/pki/issuing/issuing.h"
#include "session/revocation/checker.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <future>

namespace tst_checker_sharing {

using namespace session;
using namespace std::chrono_literals;
using namespace revocation_tests;
using trust::RevocationStatus;

namespace {

constexpr int devices = 10'000;

struct Desk
{
    base::ManualClock clock{base::SystemClock().now() +
                            std::chrono::minutes(1)}; ///< no list is from its future
    FakeNetwork network{clock};
    revocation::Checker checker{network, clock};
    std::vector<trust::RevocationFacts> answers;

    void ask(revocation::PathQuestion question)
    {
        checker.lookUp(std::move(question),
                       [this](trust::RevocationFacts facts) { answers.push_back(std::move(facts)); });
    }
    revocation::KeptRevocation takeNew()
    {
        revocation::KeptRevocation taken;
        checker.takeNew([&](revocation::KeptRevocation kept) { taken = std::move(kept); });
        network.settle();
        return taken;
    }
};

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return *std::move(result);
}

} // namespace

class CheckerSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksTheSameSharesOneRequest()
    {
        Desk desk;
        serve(desk.network, 100ms);
        for (int i = 0; i < 50; ++i)
            desk.ask(question("fw", ocspOnly()));
        desk.network.advance(1s);
        QCOMPARE(desk.answers.size(), std::size_t(50));
        QCOMPARE(desk.network.requestsTo(ocspUrl), std::size_t(1));
        QCOMPARE(desk.network.requestsTo(rootOcspUrl), std::size_t(1));
        for (const auto& facts : desk.answers)
            QVERIFY(facts.byFingerprint.size() == 2 &&
                    facts.byFingerprint.begin()->second.status == RevocationStatus::Good);
    }
    void everyWaiterHasItsOwnTime()
    {
        Desk desk; // silent
        desk.ask(question("fw", ocspOnly()));
        desk.network.advance(4s);
        desk.ask(question("fw", ocspOnly()));
        desk.network.advance(1s);
        QCOMPARE(desk.answers.size(), std::size_t(1));
        desk.network.advance(3999ms);
        QCOMPARE(desk.answers.size(), std::size_t(1));
        desk.network.advance(1ms);
        QCOMPARE(desk.answers.size(), std::size_t(2));
        QCOMPARE(desk.network.requestsTo(ocspUrl), std::size_t(1));
        QCOMPARE(desk.network.openRequests(), std::size_t(0)); // taken back with the last who waited
    }
    void aListThatCameTooLateIsThereForTheNext()
    {
        Desk desk;
        desk.network.serve(crlUrl, m_estate.crl("issuing"), 7s);
        desk.network.serve(rootCrlUrl, m_estate.crl("root"));
        desk.ask(question("fw", crlOnly()));
        desk.network.advance(10s);
        QCOMPARE(statusOf(desk.answers.front(), "fw"), RevocationStatus::Unavailable);
        desk.ask(question("fw", crlOnly()));
        desk.network.settle();
        QCOMPARE(statusOf(desk.answers.back(), "fw"), RevocationStatus::Good);
        QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(1));
    }
    void twoPointsOfOneUrlAreAnsweredOnce() // the first answer ends the lookup that both belong to
    {
        Desk desk;
        desk.network.serve(crlUrl, m_estate.crl("issuing"), 200ms);
        desk.network.serve(rootCrlUrl, m_estate.crl("root"));
        desk.ask(question("twice", crlOnly()));
        desk.network.advance(1s);
        QCOMPARE(desk.answers.size(), std::size_t(1));
        QCOMPARE(statusOf(desk.answers.front(), "twice"), RevocationStatus::Good);
        QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(1));
    }
    void aWholeEstateDownloadsItsListOnce()
    {
        const auto issued = issueMany();
        Desk desk;
        desk.network.serve(crlUrl, m_estate.crl("issuing"), 200ms);
        desk.network.serve(rootCrlUrl, m_estate.crl("root"));
        for (const pki::Certificate& device : issued) {
            auto asked = question("fw", crlOnly());
            asked.path.front() = device;
            desk.ask(std::move(asked));
        }
        desk.network.advance(1s);
        QCOMPARE(desk.answers.size(), issued.size());
        QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(1));
        QCOMPARE(desk.network.requestsTo(rootCrlUrl), std::size_t(1));
        for (std::size_t i = 0; i < issued.size(); ++i)
            QVERIFY(desk.answers[i].byFingerprint.at(issued[i].sha256()).status == RevocationStatus::Good);
    }
    void aListThatWasVerifiedOnceStillNamesWhoIsRevoked()
    {
        Desk desk;
        desk.network.serve(crlUrl, m_estate.crl("issuing"));
        desk.network.serve(rootCrlUrl, m_estate.crl("root"));
        for (const char* name : {"fw", "gone", "fw-2"}) {
            desk.ask(question(name, crlOnly()));
            desk.network.settle();
            QCOMPARE(statusOf(desk.answers.back(), name),
                     QString(name) == "gone" ? RevocationStatus::Revoked : RevocationStatus::Good);
        }
        const auto& fact = desk.answers[1].byFingerprint.at(m_estate.certificate("gone").sha256());
        QCOMPARE(fact.detail, std::string("keyCompromise"));
        QVERIFY(fact.revokedAt);
    }

    void whatIsKnownIsNotAskedAgainUntilItEnds()
    {
        Desk desk;
        serve(desk.network);
        const auto asked = question("fw", ocspOnly());
        QVERIFY(desk.checker.known(asked).byFingerprint.empty());
        desk.ask(asked);
        desk.network.settle();
        QCOMPARE(desk.checker.known(asked).byFingerprint.size(), std::size_t(2));
        desk.ask(asked);
        desk.network.advance(23h);
        QCOMPARE(desk.network.requestsTo(ocspUrl), std::size_t(1));
        QCOMPARE(desk.checker.known(asked).byFingerprint.size(), std::size_t(2));
        desk.network.advance(1h); // the answers end after a day
        QVERIFY(desk.checker.known(asked).byFingerprint.empty());
    }
    void otherSettingsKnowNothingOfIt()
    {
        Desk desk;
        serve(desk.network);
        desk.ask(question("fw", ocspOnly()));
        desk.network.settle();
        auto other = question("fw", ocspOnly());
        other.profile.revocation.useCrl = true;
        QVERIFY(desk.checker.known(other).byFingerprint.empty());
    }
    void whatMayChangeIsForgottenSoon_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isKeptAnHour");
        QTest::newRow("good") << "good" << true;
        QTest::newRow("unknown") << "unknown" << false;
        QTest::newRow("no end named") << "no end" << false;
        QTest::newRow("C10 a list that stood in") << "stands in" << false;
    }
    void whatMayChangeIsForgottenSoon()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isKeptAnHour);
        Desk desk;
        serve(desk.network);
        desk.network.serve(crlUrl, m_estate.crl("issuing"));
        if (kind == "unknown")
            desk.network.serve(ocspUrl, m_estate.responder({.issuer = "issuing", .knowsNone = true}));
        if (kind == "no end")
            desk.network.serve(ocspUrl, m_estate.responder({.issuer = "issuing", .days = 0}));
        if (kind == "stands in")
            desk.network.serve(ocspUrl, RevocationEstate::refusal());
        auto asked = question("fw", ocspOnly());
        asked.profile.revocation.useCrl = true;
        desk.ask(asked);
        desk.network.settle();
        const std::string fingerprint = asked.path.front().sha256();
        QVERIFY(desk.checker.known(asked).byFingerprint.contains(fingerprint));
        desk.network.advance(2min);
        QCOMPARE(desk.checker.known(asked).byFingerprint.contains(fingerprint), isKeptAnHour);
    }
    void goodNeverOutlivesItsList_data() // C26
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("standsIn"); ///< for a responder that can't be had
        QTest::addColumn<bool>("isKnownAfter");
        QTest::newRow("C26 good") << "fw" << false << false;
        QTest::newRow("C26 good, for a responder") << "fw" << true << false;
        QTest::newRow("C18 revoked") << "gone" << false << true;
    }
    void goodNeverOutlivesItsList()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, standsIn);
        QFETCH(bool, isKnownAfter);
        Desk desk;
        const auto end = QDateTime::currentDateTimeUtc().addSecs(90); // half a minute on the desk's clock
        desk.network.serve(crlUrl, m_estate.crl("issuing", {.nextUpdate = end}));
        desk.network.serve(ocspUrl, RevocationEstate::refusal());
        auto asked = question(certificate, crlOnly());
        asked.profile.revocation.useOcsp = standsIn;
        desk.ask(asked);
        desk.network.settle();
        const std::string fingerprint = asked.path.front().sha256();
        QVERIFY(desk.checker.known(asked).byFingerprint.contains(fingerprint));
        desk.network.advance(45s);
        QCOMPARE(desk.checker.known(asked).byFingerprint.contains(fingerprint), isKnownAfter);
    }
    void whatCouldNotBeHadIsNotKept()
    {
        Desk desk;
        desk.network.serve(ocspUrl, RevocationEstate::refusal());
        desk.network.serve(rootOcspUrl, m_estate.responder({.issuer = "root"}));
        const auto asked = question("fw", ocspOnly());
        desk.ask(asked);
        desk.network.settle();
        QVERIFY(!desk.checker.known(asked).byFingerprint.contains(asked.path.front().sha256()));
        serve(desk.network);
        desk.ask(asked);
        desk.network.settle();
        QCOMPARE(statusOf(desk.answers.back(), "fw"), RevocationStatus::Good);
    }
    void outlivesARestart()
    {
        Desk before;
        serve(before.network);
        before.network.serve(crlUrl, m_estate.crl("issuing"));
        before.network.serve(rootCrlUrl, m_estate.crl("root"));
        before.ask(question("gone", ocspOnly()));
        before.ask(question("fw", crlOnly()));
        before.network.settle();
        auto kept = before.takeNew();
        QCOMPARE(kept.statuses.size(), std::size_t(4));
        QCOMPARE(kept.crls.size(), std::size_t(2));
        QVERIFY(before.takeNew().statuses.empty());

        Desk after;
        after.checker.restore(std::move(kept));
        const auto known = after.checker.known(question("gone", ocspOnly()));
        QCOMPARE(statusOf(known, "gone"), RevocationStatus::Revoked);
        // A certificate that nobody asked about finds the list there.
        after.ask(question("fw-2", crlOnly()));
        after.network.settle();
        QCOMPARE(statusOf(after.answers.front(), "fw-2"), RevocationStatus::Good);
        QVERIFY(after.network.requests().empty());
        QVERIFY(after.takeNew().crls.empty());
    }
    void aDeadResponderDelaysNobodyElse()
    {
        const support::HttpServer dead([](const auto&) { return support::HttpReply{.isSilent = true}; });
        const support::HttpServer alive([this](const support::HttpRequest& request) {
            return support::HttpReply{
                .body = support::ocspAnswer(m_estate.pki(), {.issuer = "issuing"}, request.body)};
        });
        base::SystemClock clock;
        http::Client network;
        {
            revocation::Checker checker(network, clock);
            std::atomic<int> answered = 0;
            for (int i = 0; i < 100; ++i) { // each a question of its own
                auto asked = leafOnly("fw", dead.url("/" + QString::number(i)));
                checker.lookUp(std::move(asked), [&](const auto&) { ++answered; });
            }
            std::promise<trust::RevocationFacts> other;
            checker.lookUp(leafOnly("fw-2", alive.url()),
                           [&](auto facts) { other.set_value(std::move(facts)); });
            const auto facts = other.get_future().get();
            QCOMPARE(statusOf(facts, "fw-2"), RevocationStatus::Good);
            QCOMPARE(answered.load(), 0);
            network.stop();
        }
    }

private:
    static trust::RevocationPolicy ocspOnly() { return {.useOcsp = true}; }
    static trust::RevocationPolicy crlOnly() { return {.useCrl = true}; }

    [[nodiscard]] revocation::PathQuestion question(const QString& leaf, trust::RevocationPolicy policy) const
    {
        return m_estate.question(leaf, std::move(policy));
    }
    /// Its issuer counts as the root, so that nothing else is looked up; a minute to wait.
    [[nodiscard]] revocation::PathQuestion leafOnly(const QString& leaf, const QString& responder) const
    {
        auto asked = question(leaf, {.useOcsp = true, .ocspTimeout = 60s, .statusTimeout = 60s});
        asked.path = {m_estate.certificate(leaf), m_estate.certificate("issuing")};
        asked.profile.anchors = trust::TrustAnchors::of({m_estate.certificate("issuing")});
        const std::string issuing = m_estate.certificate("issuing").sha256();
        asked.profile.revocation.responders[issuing].url = responder.toStdString();
        return asked;
    }
    [[nodiscard]] RevocationStatus statusOf(const trust::RevocationFacts& facts, const QString& name) const
    {
        return facts.byFingerprint.at(m_estate.certificate(name).sha256()).status;
    }
    void serve(FakeNetwork& network, std::chrono::milliseconds after = {}) const
    {
        network.serve(ocspUrl, m_estate.responder({.issuer = "issuing"}), after);
        network.serve(rootOcspUrl, m_estate.responder({.issuer = "root"}), after);
    }
    /// By our own CA code, with one key for all: the tool would take an hour.
    [[nodiscard]] std::vector<pki::Certificate> issueMany()
    {
        const auto key = must(pki::PrivateKey::generate(pki::KeyType::EcP256));
        const pki::Issuer issuer{m_estate.certificate("issuing"),
                                 must(pki::PrivateKey::fromPem(m_estate.pki().key("issuing").toStdString()))};
        std::vector<pki::Certificate> issued;
        for (int i = 0; i < devices; ++i) {
            pki::IssueSpec spec{.subject = {"CN=device " + std::to_string(i)}, .crlUrl = crlUrl};
            spec.now = base::SystemClock().now();
            issued.push_back(must(pki::issue(spec, key, issuer)));
        }
        return issued;
    }

    RevocationEstate m_estate;
};

HANDFAST_TEST(CheckerSharingTest)

} // namespace tst_checker_sharing

#include "tst_checker_sharing.moc"
