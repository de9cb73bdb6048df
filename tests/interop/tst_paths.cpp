// The verifier against other people's certificate path suites. Prints, a suite, how many cases it answered as
// expected, how many it accepted falsely, which cases differ and why, and what was left out. With
// HANDFAST_WITHOUT_SHARED set nothing runs.
#include "tests/interop/path_question.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace tst_paths {

using namespace interop;

namespace {

struct Tally
{
    int asked = 0;
    int asExpected = 0;
    int acceptedFalsely = 0;
    int sampled = 0;
    QMap<QString, int> leftOut; ///< by reason
    QStringList disagreements;  ///< between the program and the functions behind it
};

void say(const QString& line)
{
    fprintf(stdout, "%s\n", qPrintable(line));
    fflush(stdout);
}

void report(const QString& suite, const Tally& tally)
{
    say(QString("%1: %2 of %3, %4 false accepts; the program itself agreed on %5 of %6 samples")
            .arg(suite)
            .arg(tally.asExpected)
            .arg(tally.asked)
            .arg(tally.acceptedFalsely)
            .arg(tally.sampled - tally.disagreements.size())
            .arg(tally.sampled));
    for (const QString& why : tally.leftOut.keys())
        say(QString("  left out %1: %2").arg(tally.leftOut[why]).arg(why));
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (support::isWithoutShared())
            QSKIP("without ../shared");
    }

    void suites_data()
    {
        QTest::addColumn<int>("most"); // how many cases may be refused falsely
        QTest::newRow("pkits") << 3;
        QTest::newRow("openssl-verify") << 0;
        QTest::newRow("nist76") << 0;
        QTest::newRow("x509test") << 0;
    }
    void suites()
    {
        QFETCH(int, most);
        const QString suite = QTest::currentDataTag();
        const Tally tally = run(suite);
        report(suite, tally);
        QVERIFY2(tally.asked > 0, "no case ran");
        QCOMPARE(tally.acceptedFalsely, 0);
        QVERIFY2(tally.asked - tally.asExpected <= most, "too many cases differ");
        QVERIFY(tally.sampled > 0);
        QCOMPARE(tally.disagreements, QStringList());
    }

    void byDefaultNoSha1ChainIsAccepted_data()
    {
        QTest::addColumn<int>("leastOld"); // cases that would be accepted with the switch
        QTest::newRow("nist76") << 30;
        QTest::newRow("x509test") << 0;
    }
    void byDefaultNoSha1ChainIsAccepted()
    {
        QFETCH(int, leastOld);
        const QString suite = QTest::currentDataTag();
        int asked = 0;
        int old = 0;
        int accepted = 0;
        for (const PathCase& one : casesOf(suite)) {
            PathQuestion question = questionFor(one, m_directory.path());
            old += answerByLibrary(question, Levels::OfTheSuite).usesSha1 ? 1 : 0;
            question.arguments.removeAll("--allow-sha1");
            const PathAnswer answer = answerByLibrary(question, Levels::OfTheProgram);
            ++asked;
            if (!answer.isAccepted || !answer.usesSha1)
                continue;
            ++accepted;
            say(QString("  %1 %2: a SHA-1 chain is accepted").arg(suite, one.id));
        }
        say(QString("%1 without --allow-sha1: %2 SHA-1 chains accepted of %3 (%4 cases)")
                .arg(suite)
                .arg(accepted)
                .arg(old)
                .arg(asked));
        QVERIFY2(asked > 0, "no case ran");
        QVERIFY(old >= leastOld);
        QCOMPARE(accepted, 0);
    }

private:
    [[nodiscard]] static QList<PathCase> casesOf(const QString& suite) { return readPathSuite(suite); }

    [[nodiscard]] Tally run(const QString& suite) const
    {
        constexpr int sampleEvery = 12;
        Tally tally;
        for (const PathCase& one : casesOf(suite)) {
            const PathQuestion question = questionFor(one, m_directory.path());
            if (!question.leftOut.isEmpty()) {
                ++tally.leftOut[question.leftOut];
                continue;
            }
            const PathAnswer answer = answerByLibrary(question, Levels::OfTheSuite);
            if (tally.asked++ % sampleEvery == 0)
                sample(one, question, tally);
            if (answer.isAccepted == one.isAcceptable) {
                ++tally.asExpected;
                continue;
            }
            tally.acceptedFalsely += answer.isAccepted ? 1 : 0;
            say(QString("  %1 %2: expected %3, got %4 %5")
                    .arg(suite, one.id, one.isAcceptable ? "accept" : "reject",
                         answer.isAccepted ? "accept" : "reject: " + answer.reason, answer.detail));
        }
        return tally;
    }

    static void sample(const PathCase& one, const PathQuestion& question, Tally& tally)
    {
        ++tally.sampled;
        const PathAnswer byLibrary = answerByLibrary(question, Levels::OfTheProgram);
        const PathAnswer byProgram = answerByProgram(question);
        if (byLibrary.isAccepted != byProgram.isAccepted || byLibrary.reason != byProgram.reason)
            tally.disagreements << one.id + ": " + byLibrary.reason + " against " + byProgram.reason;
    }

    QTemporaryDir m_directory;
};

HANDFAST_TEST(PathsTest)

} // namespace tst_paths

#include "tst_paths.moc"
