// Lookups against responders and lists of every kind, on a clock that the test turns: what comes out, from
// where, and exactly when. Rules C8-C18, C25-C27 by id.
#include "session/revocation/checker.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_checker {

using namespace session;
using namespace std::chrono_literals;
using namespace revocation_tests;
using trust::RevocationPolicy;
using trust::RevocationStatus;

namespace {

QString word(RevocationStatus status)
{
    switch (status) {
    case RevocationStatus::Good:
        return "good";
    case RevocationStatus::Revoked:
        return "revoked";
    case RevocationStatus::Unknown:
        return "unknown";
    case RevocationStatus::Unavailable:
        return "unavailable";
    }
    return {};
}

trust::StatusSource responderAt(const std::string& url)
{
    return {.kind = trust::StatusSource::Kind::Ocsp, .where = url};
}
trust::StatusSource listAt(const std::string& url)
{
    return {.kind = trust::StatusSource::Kind::Crl, .where = url};
}

/// A checker on a fresh network, with what it answered.
struct Desk
{
    struct Answer
    {
        trust::RevocationFacts facts;
        std::chrono::milliseconds when;
    };
    base::ManualClock clock{base::SystemClock().now() +
                            std::chrono::minutes(1)}; ///< no list is from its future
    FakeNetwork network{clock};
    revocation::Checker checker{network, clock};
    std::vector<Answer> answers;

    void ask(const revocation::PathQuestion& question)
    {
        checker.lookUp(question, [this](trust::RevocationFacts facts) {
            answers.push_back({std::move(facts), network.elapsed()});
        });
        network.settle();
    }
    /// Fact of the leaf in the answer that came last.
    trust::RevocationFacts::Fact leaf(const revocation::PathQuestion& question) const
    {
        const auto found = answers.back().facts.byFingerprint.find(question.path.front().sha256());
        return found == answers.back().facts.byFingerprint.end() ? trust::RevocationFacts::Fact{}
                                                                 : found->second;
    }
};

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What the responder does, what the list does; then the leaf's status, from where, and after how many
    // seconds.
    void sources_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("useOcsp");
        QTest::addColumn<bool>("useCrl");
        QTest::addColumn<QString>("ocsp"); // "" silent
        QTest::addColumn<QString>("crl");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("after"); // ms; timeouts are 5, 5, and 8 in all
        const auto row = [](const char* name, const char* certificate, const char* methods, const char* ocsp,
                            const char* crl, const char* expected, int after) {
            QTest::newRow(name) << QString(certificate) << QString(methods).contains("ocsp")
                                << QString(methods).contains("crl") << QString(ocsp) << QString(crl)
                                << QString(expected) << after;
        };
        row("C10 OCSP good, no list is fetched", "fw", "ocsp+crl", "good", "good", "good OCSP", 0);
        row("C10 OCSP revoked, no list is fetched", "gone", "ocsp+crl", "good", "good", "revoked OCSP", 0);
        row("C11 OCSP unknown is a status", "fw", "ocsp+crl", "unknown", "good", "unknown OCSP", 0);
        row("C11 unknown, and the list would say revoked", "gone", "ocsp+crl", "unknown", "good",
            "unknown OCSP", 0);
        row("C10 refused: list", "fw", "ocsp+crl", "refused", "good", "good CRL", 0);
        row("C10 refused: list says revoked", "gone", "ocsp+crl", "refused", "good", "revoked CRL", 0);
        row("C12 tryLater: list", "fw", "ocsp+crl", "trylater", "good", "good CRL", 0);
        row("C12 internalError: list", "fw", "ocsp+crl", "internalerror", "good", "good CRL", 0);
        row("C12 unauthorized, no list wanted", "fw", "ocsp", "unauthorized", "good", "unavailable", 0);
        row("C25 wrong signer: list", "gone", "ocsp+crl", "foreign", "good", "revoked CRL", 0);
        row("C25 lapsed answer: list", "gone", "ocsp+crl", "lapsed", "good", "revoked CRL", 0);
        row("html in place of an answer: list", "fw", "ocsp+crl", "html", "good", "good CRL", 0);
        row("HTTP error: list", "fw", "ocsp+crl", "500", "good", "good CRL", 0);
        row("C13 silent responder: list after 5 s", "fw", "ocsp+crl", "", "good", "good CRL", 5000);
        row("C13 both silent: 8 s", "fw", "ocsp+crl", "", "", "unavailable", 8000);
        row("C13 OCSP alone and silent: 5 s", "fw", "ocsp", "", "good", "unavailable", 5000);
        row("C13 CRL alone and silent: 5 s", "fw", "crl", "good", "", "unavailable", 5000);
        row("4.L.10 refused both: at once", "fw", "ocsp+crl", "refused", "refused", "unavailable", 0);
        row("C8 no responder, no list", "bare", "ocsp+crl", "good", "good", "unavailable", 0);
        row("C8 no responder: list", "crl-only", "ocsp+crl", "good", "good", "good CRL", 0);
        row("C8 no responder, only OCSP wanted", "crl-only", "ocsp", "good", "good", "unavailable", 0);
        row("CRL alone", "gone", "crl", "good", "good", "revoked CRL", 0);
        row("C26 lapsed list", "fw", "crl", "good", "lapsed", "unavailable", 0);
        row("C26 lapsed list: what it revokes stays so", "gone", "crl", "good", "lapsed", "revoked CRL", 0);
        row("C26 list of another issuer", "fw", "crl", "good", "foreign", "unavailable", 0);
        row("C26 forged list", "fw", "crl", "good", "forged", "unavailable", 0);
        row("html in place of a list", "fw", "crl", "good", "html", "unavailable", 0);
    }
    void sources()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, useOcsp);
        QFETCH(bool, useCrl);
        QFETCH(QString, ocsp);
        QFETCH(QString, crl);
        QFETCH(QString, expected);
        QFETCH(int, after);
        Desk desk;
        if (!ocsp.isEmpty())
            desk.network.serve(ocspUrl, responder(ocsp));
        if (!crl.isEmpty())
            desk.network.serve(crlUrl, list(crl));
        serveRoot(desk.network);
        const auto question = m_estate.question(
            certificate,
            {.useCrl = useCrl, .useOcsp = useOcsp, .crlTimeout = 5s, .ocspTimeout = 5s, .statusTimeout = 8s});
        desk.ask(question);
        desk.network.advance(60s);
        QCOMPARE(desk.answers.size(), std::size_t(1));
        const auto fact = desk.leaf(question);
        const QString told =
            word(fact.status) + " " + QString::fromStdString(toText(fact.source)).section(' ', 0, 0);
        QVERIFY2(told.trimmed() == expected, qPrintable(told + ": " + QString::fromStdString(fact.detail)));
        QCOMPARE(int(desk.answers.front().when.count()), after);
        if (expected.endsWith("OCSP"))
            QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(0));
        if (expected == "unavailable")
            QVERIFY(!fact.detail.empty());
        const bool isOfList = expected.endsWith("CRL");
        QVERIFY(fact.lists == (isOfList ? std::vector<std::string>{crlUrl} : std::vector<std::string>()));
    }

    void deadlines_data() // C13, both black-holed
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ocsp");
        QTest::addColumn<int>("crl");
        QTest::addColumn<int>("expected");
        QTest::newRow("C13 5 5 5") << 5 << 5 << 5 << 5;
        QTest::newRow("C13 10 5 5") << 10 << 5 << 5 << 10;
        QTest::newRow("C13 15 5 5") << 15 << 5 << 5 << 10;
        QTest::newRow("C13 8 5 5") << 8 << 5 << 5 << 8;
        QTest::newRow("C13 60 60 60") << 60 << 60 << 60 << 60;
        QTest::newRow("C13 1 60 60") << 1 << 60 << 60 << 1;
        QTest::newRow("C13 OCSP 3 5") << 3 << 5 << 0 << 3;
        QTest::newRow("C13 OCSP 60 7") << 60 << 7 << 0 << 7;
        QTest::newRow("C13 CRL 60 1") << 60 << 0 << 1 << 1;
        QTest::newRow("C15 0 5 5") << 0 << 5 << 5 << 0;
    }
    void deadlines()
    {
        QFETCH(int, status);
        QFETCH(int, ocsp);
        QFETCH(int, crl);
        QFETCH(int, expected);
        Desk desk;
        RevocationPolicy policy{.useCrl = crl > 0, .useOcsp = ocsp > 0};
        policy.statusTimeout = std::chrono::seconds(status);
        policy.ocspTimeout = std::chrono::seconds(ocsp);
        policy.crlTimeout = std::chrono::seconds(crl);
        desk.ask(m_estate.question("fw", policy));
        desk.network.advance(std::chrono::seconds(expected) - 1ms);
        QCOMPARE(desk.answers.empty(), expected > 0);
        desk.network.advance(1ms);
        QCOMPARE(desk.answers.size(), std::size_t(1));
        QCOMPARE(int(desk.answers.front().when.count()), expected * 1000);
        for (const auto& [fingerprint, fact] : desk.answers.front().facts.byFingerprint)
            QCOMPARE(word(fact.status), QString("unavailable"));
    }
    void aSilentResponderLeavesTheListNoTime() // C14
    {
        Desk desk;
        desk.network.serve(crlUrl, list("good"));
        serveRoot(desk.network);
        const auto question = m_estate.question("fw", {.useCrl = true, .useOcsp = true}); // 5, 5, 5
        desk.ask(question);
        desk.network.advance(60s);
        QCOMPARE(word(desk.leaf(question).status), QString("unavailable"));
        QCOMPARE(int(desk.answers.front().when.count()), 5000);
        QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(0));
        QVERIFY(desk.leaf(question).detail.find("no time was left") != std::string::npos);
        // The step says when it was asked, and how long for nothing.
        QCOMPARE(desk.leaf(question).steps.size(), std::size_t(1));
        const auto step = desk.leaf(question).steps.front();
        QVERIFY(step.source == responderAt(ocspUrl) && !step.problem.empty());
        QVERIFY(desk.leaf(question).inVain == std::vector{step.source});
        QCOMPARE(int(step.from.count()), 0);
        QCOMPARE(int(step.to.count()), 5000);
    }
    void theSilentAreNamed()
    {
        Desk desk;
        serveRoot(desk.network);
        const auto question = m_estate.question(
            "fw",
            {.useCrl = true, .useOcsp = true, .crlTimeout = 2s, .ocspTimeout = 2s, .statusTimeout = 9s});
        desk.ask(question);
        desk.network.advance(9s);
        QVERIFY(desk.leaf(question).inVain == (std::vector{responderAt(ocspUrl), listAt(crlUrl)}));
    }
    void whoeverFindsItKnownAskedNobody()
    {
        Desk desk;
        desk.network.serve(crlUrl, list("good"));
        desk.network.serve(ocspUrl, responder("trylater"), 2000ms);
        serveRoot(desk.network);
        const auto question = m_estate.question("fw", {.useCrl = true, .useOcsp = true});
        desk.ask(question);
        desk.network.advance(10s);
        const auto steps = desk.leaf(question).steps;
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(int(steps[0].to.count()), 2000);
        QVERIFY(!steps[0].problem.empty());
        QVERIFY(steps[1].source == listAt(crlUrl) && steps[1].problem.empty());
        QVERIFY(steps[0].source == responderAt(ocspUrl));
        QCOMPARE(int(steps[1].from.count()), 2000); // C10: only then
        desk.ask(question);
        QCOMPARE(word(desk.leaf(question).status), QString("good"));
        QVERIFY(desk.leaf(question).steps.empty());
    }
    void whatIsForgottenIsAskedAnew()
    {
        Desk desk;
        desk.network.serve(crlUrl, list("good"));
        serveRoot(desk.network);
        const auto question = m_estate.question("fw", {.useCrl = true});
        for (const std::size_t requests : {1U, 1U, 2U}) { // it is known, and then no more
            if (requests == 2)
                desk.checker.forgetAll();
            desk.ask(question);
            QCOMPARE(word(desk.leaf(question).status), QString("good"));
            QCOMPARE(desk.network.requestsTo(crlUrl), requests);
        }
    }
    void aListAtHandNeedsNoTime() // C14
    {
        Desk desk;
        desk.network.serve(crlUrl, list("good"));
        serveRoot(desk.network);
        desk.ask(m_estate.question("fw-2", {.useCrl = true}));
        const auto question = m_estate.question("fw", {.useCrl = true, .useOcsp = true});
        desk.ask(question);
        desk.network.advance(5s);
        QCOMPARE(word(desk.leaf(question).status), QString("good"));
        QCOMPARE(desk.network.requestsTo(crlUrl), std::size_t(1));
    }
    void aLateAnswerStillCountsUpToTheDeadline()
    {
        for (const auto& [after, expected] : {std::pair(4999ms, "good"), std::pair(5001ms, "unavailable")}) {
            Desk desk;
            desk.network.serve(ocspUrl, responder("good"), after);
            serveRoot(desk.network);
            const auto question = m_estate.question("fw", {.useOcsp = true});
            desk.ask(question);
            desk.network.advance(60s);
            QCOMPARE(word(desk.leaf(question).status), QString(expected));
        }
    }
    void everyCertificateButTheRoot() // C27
    {
        Desk desk;
        desk.network.serve(ocspUrl, responder("good"));
        serveRoot(desk.network);
        const auto question = m_estate.question("fw", {.useOcsp = true});
        desk.ask(question);
        const auto& facts = desk.answers.front().facts.byFingerprint;
        QCOMPARE(facts.size(), std::size_t(2));
        QCOMPARE(facts.at(question.path[1].sha256()).source, responderAt(rootOcspUrl));
        // A revoked intermediate revokes who is below it.
        m_estate.pki().revoke("issuing");
        Desk other;
        other.network.serve(ocspUrl, responder("good"));
        serveRoot(other.network);
        other.ask(question);
        QCOMPARE(word(other.answers.front().facts.byFingerprint.at(question.path[1].sha256()).status),
                 QString("revoked"));
    }
    void theOverrideIsAskedInPlaceOfTheCertificates() // C6, C7
    {
        Desk desk;
        const std::string override = "http://override.example.com/";
        desk.network.serve(override, responder("foreign"));
        auto question = m_estate.question("fw", {.useOcsp = true});
        auto& settings = question.profile.revocation.responders[m_estate.certificate("root").sha256()];
        settings = {.url = override, .authority = m_estate.certificate("foreign")};
        desk.ask(question);
        desk.network.advance(5s);
        QCOMPARE(word(desk.leaf(question).status), QString("good"));
        QCOMPARE(desk.network.requestsTo(ocspUrl), std::size_t(0));
        settings.authority.reset();
        desk.ask(question);
        desk.network.advance(5s);
        QCOMPARE(word(desk.leaf(question).status), QString("unavailable"));
    }
    void withoutANonceTheQuestionIsAGet()
    {
        Desk desk;
        desk.network.serve(ocspUrl, responder("good"));
        serveRoot(desk.network);
        const auto question = m_estate.question("gone", {.useOcsp = true, .excludeNonce = true});
        desk.ask(question);
        QCOMPARE(word(desk.leaf(question).status), QString("revoked"));
        for (const auto& request : desk.network.requests())
            QVERIFY(request.method == http::Method::Get);
    }
    void aResponderThatKnowsNoGetIsAskedByPost()
    {
        Desk desk;
        desk.network.serve(ocspUrl, [answer = responder("good")](const http::Request& request) {
            return request.method == http::Method::Get ? RevocationEstate::status(405)(request)
                                                       : answer(request);
        });
        serveRoot(desk.network);
        const auto question = m_estate.question("fw", {.useOcsp = true, .excludeNonce = true});
        desk.ask(question);
        QCOMPARE(word(desk.leaf(question).status), QString("good"));
    }

private:
    [[nodiscard]] FakeNetwork::Handler responder(const QString& kind) const
    {
        if (kind == "good")
            return m_estate.responder({.issuer = "issuing"});
        if (kind == "unknown")
            return m_estate.responder({.issuer = "issuing", .knowsNone = true});
        if (kind == "foreign")
            return m_estate.responder({.issuer = "issuing", .signer = "foreign"});
        if (kind == "lapsed")
            return m_estate.responder({.issuer = "issuing", .days = 5, .madeAt = std::chrono::days(-10)});
        if (kind == "refused")
            return RevocationEstate::refusal();
        if (kind == "500")
            return RevocationEstate::status(500);
        if (kind == "html")
            return RevocationEstate::content("<html/>");
        const int status = kind == "trylater" ? 3 : kind == "internalerror" ? 2 : 6;
        return RevocationEstate::content(support::ocspErrorAnswer(status));
    }
    [[nodiscard]] FakeNetwork::Handler list(const QString& kind)
    {
        const QDateTime today = QDateTime::currentDateTimeUtc();
        if (kind == "good")
            return m_estate.crl("issuing");
        if (kind == "lapsed")
            return m_estate.crl("issuing",
                                {.thisUpdate = today.addDays(-10), .nextUpdate = today.addDays(-3)});
        if (kind == "foreign")
            return m_estate.crl("foreign");
        if (kind == "refused")
            return RevocationEstate::refusal();
        if (kind == "forged") {
            auto bytes = m_estate.pki().crl("issuing", {.signer = "foreign"});
            return RevocationEstate::content(bytes);
        }
        return RevocationEstate::content("<html/>");
    }
    /// Whoever asks about the intermediate gets an answer at once.
    void serveRoot(FakeNetwork& network)
    {
        network.serve(rootOcspUrl, m_estate.responder({.issuer = "root"}));
        network.serve(rootCrlUrl, m_estate.crl("root"));
    }

    RevocationEstate m_estate;
};

HANDFAST_TEST(CheckerTest)

} // namespace tst_checker

#include "tst_checker.moc"
