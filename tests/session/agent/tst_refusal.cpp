#include "session/agent/refusal.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_refusal {

using namespace session::agent;
using namespace session;
using Direction = engine::AlertFact::Direction;

namespace {

struct Seen
{
    std::string alert; ///< "": none
    Direction direction = Direction::Received;
    std::optional<trust::Verdict> own = std::nullopt;
    bool presented = true;
    trust::TrustWorld world = trust::TrustWorld::Custom;
};

trust::Verdict accepted()
{
    trust::Verdict verdict;
    verdict.allowed = true;
    return verdict;
}

void row(const char* name, const Seen& seen, const char* reason, const char* check, const char* rule)
{
    QTest::newRow(name) << seen << QString::fromLatin1(reason) << QString::fromLatin1(check)
                        << QString::fromLatin1(rule);
}

} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofHandshakes_data()
    {
        QTest::addColumn<Seen>("seen");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("rule");
        const auto mine =
            trust::refusedByTransport(trust::CheckId::Validity, trust::Reason::NotYetValid, "K5", "early");
        row("K4: our own verdict stands", {"bad_certificate", Direction::Sent, mine}, "not-yet-valid",
            "validity", "K5");
        row("K4: alert received", {"certificate_expired", Direction::Received, accepted()}, "expired",
            "peer-alert", "K4");
        row("A4: nothing to show", {"handshake_failure", Direction::Received, accepted(), false},
            "no-certificate", "peer-alert", "K4");
        row("D8: not on the list", {"handshake_failure", Direction::Received, accepted()}, "not-authorized",
            "peer-alert", "K4");
        row("B8: no common suite", {"handshake_failure"}, "cipher", "peer-alert", "K4");
        row("D2: predefined refused",
            {"bad_certificate", Direction::Received, accepted(), true, trust::TrustWorld::Predefined},
            "predefined-refused", "peer-alert", "K4");
        row("B7: manager's version", {"protocol_version", Direction::Sent}, "tls-version", "tls-version",
            "B7");
        row("no TLS at all", {"decode_error", Direction::Sent}, "protocol", "transport", "T4");
        row("just gone", {}, "protocol", "transport", "T4");
    }
    void ofHandshakes()
    {
        QFETCH(Seen, seen);
        QFETCH(QString, reason);
        QFETCH(QString, check);
        QFETCH(QString, rule);
        engine::HandshakeFacts facts;
        if (!seen.alert.empty())
            facts.alert = engine::AlertFact{seen.alert, seen.direction};
        const Refusal refusal = refusalOf(FailedHandshake{facts, seen.own, seen.presented, seen.world});
        QVERIFY(!refusal.verdict.allowed);
        QCOMPARE(refusal.verdict.checks.size(), std::size_t(1));
        const trust::Check& failed = refusal.verdict.checks.front();
        QCOMPARE(trust::rowOf(*failed.reason).name, reason.toStdString());
        QCOMPARE(trust::toText(failed.id), check.toStdString());
        QCOMPARE(failed.rule, rule.toStdString());
        QVERIFY(refusal.alert == facts.alert);
    }
    void ofFrames()
    {
        const Refusal refusal = refusalOf(wire::Refused{"serial-mismatch", "D9", "another serial", 0});
        const trust::Check& failed = refusal.verdict.checks.front();
        QVERIFY(failed.reason == trust::Reason::SerialMismatch);
        QCOMPARE(failed.rule, std::string("D9"));
        QCOMPARE(failed.detail, std::string("another serial"));
        QVERIFY(!refusal.alert);
        QVERIFY(refusalOf(wire::Refused{"no such", "", "", 0}).verdict.reason == trust::Reason::Protocol);
    }
    void ofClosing()
    {
        engine::ClosedFacts late; // K3: TLS 1.3 tells at the first read
        late.alert = engine::AlertFact{"unknown_ca", Direction::Received};
        QVERIFY(refusalOf(late).verdict.checks.front().id == trust::CheckId::PeerAlert);
        QVERIFY(refusalOf(late).verdict.reason == trust::Reason::UnknownIssuer);
        QVERIFY(refusalOf(engine::ClosedFacts{}).verdict.checks.front().id == trust::CheckId::Transport);
        QVERIFY(refusedByDeadline("late").verdict.reason == trust::Reason::Timeout);
    }
};

HANDFAST_TEST(RefusalTest)

} // namespace tst_refusal

#include "tst_refusal.moc"
