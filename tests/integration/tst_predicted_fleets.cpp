// A few random fleets of live agents do what was predicted; `bash tests/run.sh --bench prediction` does
// it with hundreds. Real processes.
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

namespace tst_predicted_fleets {

class PredictedFleetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x1_everyOutcomeWasPredicted()
    {
        QProcess trial;
        trial.start(
            QDir(QCoreApplication::applicationDirPath()).absoluteFilePath("../bench/bench_prediction"),
            {"--fleets", "3", "--devices", "20", "--changes", "5", "--seed", "9", "--without-waits"});
        QVERIFY2(trial.waitForFinished(300'000), qPrintable(trial.errorString()));
        const QByteArray told = trial.readAllStandardOutput();
        QVERIFY2(trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0, told.constData());
        QVERIFY2(told.contains(" 0 predicted wrongly"), told.constData());
        qInfo("%s", told.constData());
        for (const char* fate :
             {"drops", "drops rev", " by the device", "re-authenticates", "stays", "stays ("})
            QVERIFY2(told.contains(fate), told.constData()); // all of them have come up
    }
};

HANDFAST_TEST(PredictedFleetsTest)

} // namespace tst_predicted_fleets

#include "tst_predicted_fleets.moc"
