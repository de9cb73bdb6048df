// How an attempt went survives a restart: messages with their bytes, the clock, the lookups, and what the
// device had found of this manager.
#include "models/store/trace_json.h"

#include "models/store/fact_json.h"
#include "tests/models/tables/handshake/made_up_story.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_trace_json {

using namespace session;
using std::chrono::milliseconds;

class TraceJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttemptComesBackAsItWent()
    {
        auto attempt =
            std::make_shared<engine::Attempt>(*tests::madeUpStory(tests::Ending::RefusedHere).attempt);
        auto trace = std::make_shared<engine::HandshakeTrace>(*attempt->trace);
        trace->messages[0].bytesCount = 3;
        trace->messages[1].bytesFrom = 3;
        trace->messages[1].bytesCount = 2;
        trace->messages[1].isEncrypted = true;
        for (std::size_t i = 2; i < trace->messages.size(); ++i)
            trace->messages[i].bytesFrom = 5;
        trace->bytes = std::string("\0\x01\xFF\x7Fz", 5);
        trace->leftOut = 9;
        attempt->trace = trace;
        attempt->clockOffset = milliseconds(-7'200'000);
        attempt->passedThere = "tls-version chain";
        attempt->lookupDeadlines = {
            .total = milliseconds(5000), .ocsp = milliseconds(3000), .crl = milliseconds(4000)};
        const trust::StatusSource responder{.kind = trust::StatusSource::Kind::Ocsp, .where = "http://r"};
        const trust::StatusSource list{.kind = trust::StatusSource::Kind::Crl, .where = "at hand"};
        trust::RevocationFacts::Fact fact{.status = trust::RevocationStatus::Revoked,
                                          .source = responder,
                                          .revokedAt = {},
                                          .detail = "keyCompromise"};
        fact.steps = {{.source = responder, .from = milliseconds(1), .to = milliseconds(20), .problem = {}}};
        fact.inVain = {responder, list};
        attempt->revocation.byFingerprint.emplace("ab12", fact);

        const auto back = models::store::attemptFromJson(models::store::attemptToJson(*attempt));
        QVERIFY(back && back->trace);
        QVERIFY(*back->trace == *attempt->trace);
        QVERIFY(back->clockOffset == attempt->clockOffset);
        QCOMPARE(back->passedThere, attempt->passedThere);
        QVERIFY(back->lookupDeadlines == attempt->lookupDeadlines);
        const auto& found = back->revocation.byFingerprint.at("ab12");
        QVERIFY(found.status == trust::RevocationStatus::Revoked);
        QCOMPARE(found.detail, std::string("keyCompromise"));
        QCOMPARE(found.steps.size(), std::size_t(1));
        QVERIFY(found.steps[0].to == milliseconds(20));
        QVERIFY(found.source == responder && found.steps[0].source == responder);
        QVERIFY(found.inVain == fact.inVain);
    }
    void oneOfBeforeHasNone()
    {
        const auto back = models::store::attemptFromJson(R"({"tls":"TLSv1.2"})");
        QVERIFY(back && !back->trace && !back->clockOffset);
    }
    void k4_whatADeviceHadFoundComesBack()
    {
        wire::Hello hello;
        QVERIFY(!models::store::findingOf(hello, milliseconds(0)));
        hello.foundReason = "no reason of ours";
        QVERIFY(!models::store::findingOf(hello, milliseconds(0)));
        hello.foundReason = "identity-mismatch";
        hello.foundRule = "E5";
        hello.foundDetail = "10.0.0.1";
        hello.foundAt = 1'000'000;
        const auto finding = models::store::findingOf(hello, milliseconds(400'000)); // its clock is ahead
        QVERIFY(finding.has_value());
        QCOMPARE(finding->at.time_since_epoch().count(), 600'000);
        models::store::DeviceFacts facts;
        models::store::readHelloFacts(models::store::helloToJson(hello, milliseconds(400'000)), facts);
        QVERIFY(facts.found == finding);
    }
};

HANDFAST_TEST(TraceJsonTest)

} // namespace tst_trace_json

#include "tst_trace_json.moc"
