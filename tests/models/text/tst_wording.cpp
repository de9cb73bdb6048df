// Every reason and check has words, and times read as the design asks.
#include "models/text/wording.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_wording {

using namespace std::chrono_literals;
namespace text = models::text;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWords()
    {
        QStringList causes;
        for (const auto& row : session::trust::reasonTable()) {
            QVERIFY(!text::cause(row.reason).isEmpty());
            QVERIFY(text::explanation(row.reason).endsWith('.'));
            causes << text::cause(row.reason);
        }
        QCOMPARE(causes.removeDuplicates(), 0);
    }
    void everyCheckHasWords()
    {
        for (int i = 0; i <= int(session::trust::CheckId::Transport); ++i)
            QVERIFY(!text::checkLabel(session::trust::CheckId(i)).isEmpty());
    }
    void aFailedCheckIsNamedByWhatFailed()
    {
        QStringList good;
        for (int i = 0; i <= int(session::trust::CheckId::Transport); ++i)
            good << text::checkLabel(session::trust::CheckId(i));
        session::trust::Check check;
        check.outcome = session::trust::Outcome::Fail;
        QStringList failures;
        for (const auto& row : session::trust::reasonTable()) {
            check.reason = row.reason;
            QVERIFY2(!good.contains(text::checkResult(check)), qPrintable(text::checkResult(check)));
            failures << text::checkResult(check);
        }
        QVERIFY(!failures.contains(QString()));
        QCOMPARE(failures.removeDuplicates(), 0);
        check.id = session::trust::CheckId::SerialNumber;
        check.reason = session::trust::Reason::SerialMismatch;
        QCOMPARE(text::checkResult(check), QString("CN or SAN does not match the serial"));
        check.outcome = session::trust::Outcome::Pass;
        QCOMPARE(text::checkResult(check), QString("CN or SAN matches serial"));
    }
    void everyConditionSaysWhatIsInTheWay()
    {
        for (const char* id : {"server-identity",
                               "address-set",
                               "candidate-clean",
                               "validates",
                               "nobody-drops",
                               "sessions-back",
                               "server-side-done",
                               "certificate-present",
                               "authority-present",
                               "profile-trusts-issuer",
                               "stacks-have-devices",
                               "version-8",
                               "clock-right",
                               "wave-finished",
                               "not-paused",
                               "failure-share",
                               "all-custom",
                               "no-wildfire",
                               "none-refused",
                               "none-offline",
                               "back-custom",
                               "candidate-own",
                               "candidate-staged",
                               "certificate-changes",
                               "maintenance-window",
                               "certificate-first",
                               "certificate-in-template",
                               "device-staged",
                               "device-managed",
                               "device-came"}) {

            QVERIFY2(text::conditionObstacle(id, 0) != text::conditionSentence(id), id);
            QVERIFY2(!text::conditionObstacle(id, 2).contains('%'), id);
        }
        QCOMPARE(text::conditionObstacle("none-offline", 1), "one device is offline");
        QCOMPARE(text::conditionObstacle("none-offline", 12), "12 devices are offline");
        QCOMPARE(text::conditionObstacle("candidate-clean", 3),
                 text::conditionObstacle("candidate-clean", 0));
    }
    void countsDown_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("past") << qint64(-5) << "00:00";
        QTest::newRow("under an hour") << qint64(754) << "12:34";
        QTest::newRow("from an hour") << qint64(3600 + 61) << "1:01:01";
        QTest::newRow("the longest wait") << qint64(31 * 86'400) << "31 d 00:00";
    }
    void countsDown()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, shown);
        QCOMPARE(text::countdown(std::chrono::seconds(seconds)), shown);
    }
    void sessionsEnd() // D13, D15, D16, T7
    {
        QCOMPARE(text::sessionsEnd(3, std::nullopt, 0), QString());
        QCOMPARE(text::sessionsEnd(3, 10min, 0),
                 QString("3 sessions end 10 min after the commit and come back"));
        QCOMPARE(text::sessionsEnd(1, 10min, 0),
                 QString("1 session ends 10 min after the commit and comes back"));
        QCOMPARE(text::sessionsEnd(2, 0min, 0), QString("2 sessions end at the commit and come back"));
        QCOMPARE(text::sessionsEnd(0, 10min, 0), QString("No session is open: none ends"));
        QCOMPARE(text::sessionsEnd(0, std::nullopt, 1),
                 QString("1 session ends at the commit: its device is no longer managed"));
        QCOMPARE(text::sessionsEnd(2, 0min, 3),
                 QString("2 sessions end at the commit and come back; 3 sessions end at the commit: their "
                         "devices are no longer managed"));
    }
    void whyASessionIsDoomed() // K1
    {
        const auto reason = session::trust::Reason::Revoked;
        QCOMPARE(text::doom(reason, 250s), "Ends in 04:10: " + text::cause(reason));
        QCOMPARE(text::doom(reason, std::nullopt), "Ends with the next wait: " + text::cause(reason));
        QCOMPARE(text::doomExplained(reason, 250s),
                 "Ends in 04:10, because it would be refused now. " + text::explanation(reason));
        QVERIFY(text::doomExplained(reason, std::nullopt).startsWith("Ends with the next disconnect wait"));
    }
    void x3_whatIsForeseenForASession()
    {
        using session::trust::DoomAhead;
        const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");
        const auto reason = session::trust::Reason::Expired;
        const QString why = text::cause(reason);
        DoomAhead doom{.ground = DoomAhead::Ground::Time, .reason = reason, .rule = {}, .certificate = {}};
        doom.from = noon + 3h + 10min;
        QCOMPARE(text::doomAhead(doom, noon), "Fails in 3 h 10 min: " + why);
        QVERIFY(text::doomAheadExplained(doom, noon).contains("in 3 h 10 min"));
        doom.ground = DoomAhead::Ground::Candidate;
        QCOMPARE(text::doomAhead(doom, noon), "Fails to reconnect after the commit: " + why);
        doom.afterCommit = 0min;
        QCOMPARE(text::doomAhead(doom, noon), "Falls off at the commit: " + why);
        doom.afterCommit = 10min;
        QCOMPARE(text::doomAhead(doom, noon), "Falls off 10 min after the commit: " + why);
        doom.ground = DoomAhead::Ground::Running;
        doom.isByDevice = true;
        QCOMPARE(text::doomAhead(doom, noon), "Fails at its next reconnect: " + why);
        QVERIFY(text::doomAheadExplained(doom, noon).contains("The device itself refuses"));
        QCOMPARE(text::timeUntil(50s), "50 s");
        QCOMPARE(text::timeUntil(12 * 24h + 4h + 50min), "12 d 4 h");
        QCOMPARE(text::timeUntil(-5s), "0 s");
    }
    void remains()
    {
        QCOMPARE(text::remaining(212 * 24h + 5h), QString("212 d"));
        QCOMPARE(text::remaining(5h), QString("5 h"));
        QCOMPARE(text::remaining(-5h), QString("-5 h"));
        QCOMPARE(text::remaining(-30h), QString("-1 d"));
    }
};

HANDFAST_TEST(WordingTest)

} // namespace tst_wording

#include "tst_wording.moc"
