// V-4: every record of the log has words, and what somebody typed is not touched.
#include "models/text/event_wording.h"

#include "models/text/event_name.h"
#include "models/text/wording.h"
#include "session/trust/reason.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_event_wording {

namespace text = models::text;
using namespace session::engine;

class EventWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v4_everyKindHasWords()
    {
        std::vector<std::string> kinds;
        for (const Fact& fact :
             {Fact(Listening{}), Fact(SessionUp{}), Fact(SessionRefused{}), Fact(SessionDown{}),
              Fact(PolicyPublished{}), Fact(DisconnectWaitStarted{}), Fact(DisconnectWaitEnded{}),
              Fact(CertificateRequested{}), Fact(SettingsReverted{}), Fact(ChannelReported{}),
              Fact(StepOverridden{}), Fact(PredictionWrong{})})
            kinds.emplace_back(text::nameOf(fact));
        for (const auto kind :
             {PairMoved::Kind::StateChanged, PairMoved::Kind::SplitBrain, PairMoved::Kind::Synchronized,
              PairMoved::Kind::SetAside, PairMoved::Kind::NotSynchronized, PairMoved::Kind::PeerRefused,
              PairMoved::Kind::Misconfigured}) {
            PairMoved moved;
            moved.kind = kind;
            kinds.emplace_back(text::nameOf(Fact(moved)));
        }
        for (const char* kind : {"session-doomed", "session-allowed-again", "device-answered", "committed",
                                 "push-started", "push-finished", "lock-taken", "lock-removed",
                                 "certificate-revoked", "certificate-revocation-withdrawn", "revocation-lab"})
            kinds.emplace_back(kind);
        for (const std::string& kind : kinds)
            QVERIFY2(text::eventTitle(kind) != QString::fromStdString(kind), kind.c_str());
        QCOMPARE(text::eventTitle("of-a-later-version"), QString("of-a-later-version"));
    }
    void v4_reasonsAreOfTheirKind()
    {
        for (const auto& row : session::trust::reasonTable())
            QCOMPARE(text::eventReason("session-refused", row.name), text::cause(row.reason));
        QCOMPARE(text::heardReason("unknown-issuer"), // K4
                 QString("The device refused this manager: Untrusted issuer"));
        QCOMPARE(text::eventReason("session-down", "not-managed"), text::downReason("not-managed"));
        for (const auto reason : session::engine::allDownReasons) {
            const auto word = toText(reason);
            QVERIFY2(text::downReason(word) != QString::fromUtf8(word), word.data());
        }
        QCOMPARE(text::eventReason("certificate-revoked", "keyCompromise"), QString("Key compromised"));
        QCOMPARE(text::eventReason("condition-overridden", "expired"), QString("expired")); // it was typed
    }
    void v4_findingsAreInWords()
    {
        QCOMPARE(text::eventFinding("push-finished", "FAIL"), QString("Failed"));
        QCOMPARE(text::eventFinding("channel-reported", "refused"), QString("Refused"));
        QCOMPARE(text::eventFinding("ha-state-changed", "suspended"), QString("Suspended by hand"));
        QCOMPARE(text::eventFinding("condition-overridden", "none-offline"),
                 text::conditionSentence("none-offline"));
    }
    void v4_checksAreInWords()
    {
        QCOMPARE(text::eventCheck("chain"), text::checkLabel(session::trust::CheckId::Chain));
        QCOMPARE(text::eventCheck("of-a-later-version"), QString("of-a-later-version"));
        QCOMPARE(text::eventOutcome("pass"), QString("Passed"));
        QCOMPARE(text::eventOutcome("skipped"), QString("Skipped"));
    }
};

HANDFAST_TEST(EventWordingTest)

} // namespace tst_event_wording

#include "tst_event_wording.moc"
