// V-5: the authentication flow of a real handshake, box by box: what went well, where it ended, and that
// nothing behind that is said to have happened.
#include "models/tables/handshake/flow_diagram.h"

#include "tests/models/tables/handshake/made_up_story.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_flow_diagram {

using namespace models::tables;
using models::lifecycle::HandshakeStory;
using session::trust::CheckId;
using session::trust::Outcome;
using session::trust::Reason;
using tests::Ending;
using tests::madeUpStory;

class FlowDiagramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v5_withoutAHandshakeThereIsAWord()
    {
        const Diagram diagram = flowDiagram(std::nullopt);
        QVERIFY(diagram.boxes.empty());
        QVERIFY(!diagram.emptyText.isEmpty());
    }
    void v5_aSessionThatCameUp()
    {
        const Diagram diagram = flowDiagram(judgedStory(std::nullopt));
        QCOMPARE(diagram.boxes.size(), std::size_t(10));
        QCOMPARE(diagram.arrows.size(), diagram.boxes.size() - 1);
        for (const DiagramBox& box : diagram.boxes)
            QVERIFY2(box.state == BoxState::Done || box.state == BoxState::NotNeeded, qPrintable(box.id));
        QCOMPARE(stateOf(diagram, "session"), BoxState::Done);
        QCOMPARE(stateOf(diagram, "revocation"), BoxState::NotNeeded); // skipped by the profile
        QVERIFY(textOf(diagram, "parameters").contains("TLSv1.2"));
        QVERIFY(!diagram.sentence.isEmpty());
    }
    void v5_itEndsWhereTheCheckFailed_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("box");
        const auto row = [](const char* name, CheckId check, Reason reason, const char* box) {
            QTest::newRow(name) << int(check) << int(reason) << QString(box);
        };
        row("tls-version", CheckId::TlsVersion, Reason::TlsVersion, "parameters");
        row("cipher", CheckId::Cipher, Reason::Cipher, "parameters");
        row("no-certificate", CheckId::Certificate, Reason::NoCertificate, "client-certificate");
        row("unknown-issuer", CheckId::Chain, Reason::UnknownIssuer, "client-judged");
        row("predefined-refused", CheckId::TrustWorld, Reason::PredefinedRefused, "client-judged");
        row("expired", CheckId::Validity, Reason::Expired, "client-judged");
        row("purpose", CheckId::Purpose, Reason::Purpose, "client-judged");
        row("weak-key", CheckId::KeyStrength, Reason::WeakKey, "client-judged");
        row("revoked", CheckId::Revocation, Reason::Revoked, "revocation");
        row("not-authorized", CheckId::AuthorizationList, Reason::NotAuthorized, "identity");
        row("not-managed", CheckId::ManagedDevice, Reason::NotManaged, "identity");
        row("serial-mismatch", CheckId::SerialNumber, Reason::SerialMismatch, "identity");
        row("timeout", CheckId::Transport, Reason::Timeout, "session");
    }
    void v5_itEndsWhereTheCheckFailed()
    {
        QFETCH(const int, check);
        QFETCH(const int, reason);
        QFETCH(const QString, box);
        const Diagram diagram = flowDiagram(judgedStory(std::pair(CheckId(check), Reason(reason))));
        QCOMPARE(stateOf(diagram, box), BoxState::Refused);
        QVERIFY(!textOf(diagram, box).isEmpty());
        bool isBehind = false;
        for (const DiagramBox& each : diagram.boxes) {
            if (isBehind)
                QVERIFY2(each.state == BoxState::NotReached && each.text.isEmpty(), qPrintable(each.id));
            else if (each.id != box)
                QVERIFY2(each.state != BoxState::Refused, qPrintable(each.id));
            isBehind = isBehind || each.id == box;
        }
    }
    void v5_whatTheDeviceRefusesIsItsOwnBox() // K4
    {
        const Diagram diagram = flowDiagram(madeUpStory(Ending::RefusedThere));
        QCOMPARE(stateOf(diagram, "server-certificate"), BoxState::Done);
        QCOMPARE(stateOf(diagram, "server-judged"), BoxState::Refused);
        QVERIFY(textOf(diagram, "server-judged").contains("unknown_ca"));
        QCOMPARE(stateOf(diagram, "client-judged"), BoxState::NotReached);
        QCOMPARE(stateOf(diagram, "session"), BoxState::NotReached);
    }
    /// Of an attempt that wrote down its failure alone: who came there had passed what lies before.
    void v5_fewChecksLeaveNoHoles_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<QString>("box");
        QTest::addColumn<QStringList>("notAskedFor");
        QTest::newRow("C20") << int(CheckId::Validity) << "client-judged" << QStringList{};
        QTest::newRow("D9") << int(CheckId::SerialNumber) << "identity" << QStringList{"revocation", "hello"};
    }
    void v5_fewChecksLeaveNoHoles()
    {
        QFETCH(const int, check);
        QFETCH(const QString, box);
        QFETCH(const QStringList, notAskedFor);
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict = session::trust::refusedByTransport(CheckId(check), Reason::Expired, "C20", "");
        const Diagram diagram = flowDiagram(HandshakeStory{.attempt = attempt});
        QCOMPARE(stateOf(diagram, box), BoxState::Refused);
        for (const DiagramBox& each : diagram.boxes) {
            if (each.id == box)
                break;
            QCOMPARE(each.state, notAskedFor.contains(each.id) ? BoxState::NotNeeded : BoxState::Done);
        }
        QCOMPARE(stateOf(diagram, "session"), BoxState::NotReached);
    }
    void v5_aConnectionThatBrokeSaysNoMoreThanIsKnown()
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict =
            session::trust::refusedByTransport(CheckId::Transport, Reason::Timeout, "T4", "10 s");
        const Diagram diagram = flowDiagram(HandshakeStory{.attempt = attempt});
        QCOMPARE(stateOf(diagram, "client-judged"), BoxState::NotReached);
        QCOMPARE(stateOf(diagram, "session"), BoxState::Refused);
    }
    void v5_theRowsAreTheSameBoxes()
    {
        const Diagram diagram = flowDiagram(madeUpStory(Ending::RefusedHere));
        const auto rows = diagramRows(diagram);
        QCOMPARE(rows.size(), diagram.boxes.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].key, diagram.boxes[i].id);
            QCOMPARE(rows[i].cells[std::size_t(DiagramColumn::State)].text,
                     boxStateText(diagram.boxes[i].state));
        }
    }

private:
    /// Every check in its order: passed, but for revocation, which no profile asks for, and but for the one
    /// that failed, behind which nothing was looked at.
    static HandshakeStory judgedStory(std::optional<std::pair<CheckId, Reason>> failure)
    {
        HandshakeStory story = madeUpStory(failure ? Ending::RefusedHere : Ending::Up);
        auto attempt = std::make_shared<session::engine::Attempt>(*story.attempt);
        attempt->verdict = {};
        attempt->verdict.allowed = !failure;
        if (failure)
            attempt->verdict.reason = failure->second;
        else
            attempt->verdict.world = session::trust::TrustWorld::Custom;
        for (const CheckId id :
             {CheckId::TlsVersion, CheckId::Cipher, CheckId::Certificate, CheckId::Chain, CheckId::TrustWorld,
              CheckId::Validity, CheckId::Purpose, CheckId::KeyStrength, CheckId::Revocation,
              CheckId::AuthorizationList, CheckId::ManagedDevice, CheckId::SerialNumber}) {
            session::trust::Check check;
            check.id = id;
            const bool isIt = failure && failure->first == id;
            const bool isOver = failure && attempt->verdict.find(failure->first) != nullptr;
            check.outcome = isIt                                  ? Outcome::Fail
                            : isOver || id == CheckId::Revocation ? Outcome::Skipped
                                                                  : Outcome::Pass;
            if (isIt)
                check.reason = failure->second;
            attempt->verdict.checks.push_back(check);
        }
        if (failure && failure->first == CheckId::Transport) {
            session::trust::Check check;
            check.id = CheckId::Transport;
            check.outcome = Outcome::Fail;
            check.reason = failure->second;
            attempt->verdict.checks.push_back(check);
        }
        story.attempt = attempt;
        story.alert = std::nullopt;
        return story;
    }
    static const DiagramBox& boxOf(const Diagram& diagram, const QString& id)
    {
        const auto found = std::ranges::find(diagram.boxes, id, &DiagramBox::id);
        if (found == diagram.boxes.end())
            qFatal("no box %s", qPrintable(id));
        return *found;
    }
    static BoxState stateOf(const Diagram& diagram, const QString& id) { return boxOf(diagram, id).state; }
    static QString textOf(const Diagram& diagram, const QString& id) { return boxOf(diagram, id).text; }
};

HANDFAST_TEST(FlowDiagramTest)

} // namespace tst_flow_diagram

#include "tst_flow_diagram.moc"
