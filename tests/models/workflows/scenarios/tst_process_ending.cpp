// Ending the program of a rehearsal keeps nobody waiting, also when it does not listen. X-2.
#include "models/workflows/scenarios/process_ending.h"

#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace tst_process_ending {

using namespace models::workflows;

namespace {

constexpr int patience = 30'000; ///< milliseconds; only what never comes reaches it
constexpr std::chrono::milliseconds soon(200);

/// Says that it is there; one that is deaf takes no notice of being asked.
std::unique_ptr<QProcess> begun(bool isDeaf)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral("sh"),
                   {QStringLiteral("-c"), QStringLiteral("%1 echo there; while :; do sleep 0.1; done")
                                              .arg(isDeaf ? QStringLiteral("trap '' TERM;") : QString())});
    if (!process->waitForReadyRead(patience))
        qFatal("it does not start");
    return process;
}

bool isThere(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0;
}

} // namespace

class ProcessEndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x2_oneThatIsAskedEnds_data()
    {
        QTest::addColumn<bool>("isDeaf");
        QTest::newRow("listens") << false;
        QTest::newRow("deaf") << true;
    }
    void x2_oneThatIsAskedEnds()
    {
        QFETCH(bool, isDeaf);
        const auto process = begun(isDeaf);
        QSignalSpy finished(process.get(), &QProcess::finished);
        askToEnd(*process, isDeaf ? soon : std::chrono::milliseconds(patience));
        QCOMPARE(process->state(), QProcess::Running); // nobody has waited
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    }
    void x2_oneThatIsLeftEndsAndItsDirectoryGoes_data() { x2_oneThatIsAskedEnds_data(); }
    void x2_oneThatIsLeftEndsAndItsDirectoryGoes()
    {
        QFETCH(bool, isDeaf);
        auto process = begun(isDeaf);
        auto directory = std::make_unique<QTemporaryDir>();
        const QString path = directory->path();
        const qint64 id = process->processId();
        QElapsedTimer timer;
        timer.start();
        leaveToEnd(std::move(process), std::move(directory),
                   isDeaf ? soon : std::chrono::milliseconds(patience));
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(QFileInfo::exists(path)); // nobody has waited
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path), patience);
    }
};

HANDFAST_TEST(ProcessEndingTest)

} // namespace tst_process_ending

#include "tst_process_ending.moc"
