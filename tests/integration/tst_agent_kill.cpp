// kill -9 of the devices at random moments of pushes: what a device keeps is whole and one of the pushes that
// it was sent, a push is called done only for a device that has kept it, and a device that is started again
// goes on from there. `bash tests/run.sh --soak` kills them 200 times; the seed is printed.
#include "tests/integration/killer.h"
#include "tests/integration/live_estate.h"
#include "tests/integration/pushed_setting.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace tst_agent_kill {

using integration::Killer;
using integration::LiveEstate;
using integration::pushedSetting;
using integration::pushedValue;

namespace {

constexpr int fleetSize = 3;
constexpr int killsInSuite = 6;
constexpr int manyKills = 50;
constexpr int longestLifeMs = 400; ///< a push to this fleet takes less
} // namespace

class AgentKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptByHalfOrCalledDoneTooEarly()
    {
        const int kills = integration::killsToDo(killsInSuite);
        const quint32 seed = integration::seedToUse();
        qInfo("%d kills, HANDFAST_SEED=%u", kills, seed);
        m_random.seed(seed);
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(fleetSize), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize), qPrintable(m_estate.report()));
        commit(0);
        push();
        QTRY_COMPARE_WITH_TIMEOUT(m_estate.count(isInSync), fleetSize, patience());
        for (int number = 1; number <= kills; ++number) {
            commit(number);
            const Killer killer(m_estate.agents().processId(),
                                std::chrono::microseconds(m_random.bounded(longestLifeMs * 1000)));
            push();
            QVERIFY(!m_estate.agents().waitForEnd()); // it died of the signal
            QVERIFY(!m_estate.agents().isRunning());
            checkWhatIsKept(number);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(m_estate.startAgents());
            QTRY_COMPARE_WITH_TIMEOUT(m_estate.count(isInSync), fleetSize, patience());
            QCOMPARE(keptBy(LiveEstate::serial(1)), pushedValue(number));
        }
        qInfo("killed with a push kept by %d devices and not yet by %d; %d were called done", m_new, m_old,
              m_done);
        QVERIFY2(kills < manyKills || (m_new > 0 && m_old > 0), "all at the same moment");
    }

private:
    static bool isInSync(const QJsonObject& device) { return device["template_status"] == "in-sync"; }
    static int patience() { return int(std::chrono::milliseconds(support::patience).count()); }

    void commit(int number)
    {
        QVERIFY2(m_estate.script(
                     {QStringLiteral("set %1 %2").arg(pushedSetting).arg(pushedValue(number)), "commit"}),
                 qPrintable(m_estate.report()));
    }
    void push()
    {
        QVERIFY2(m_estate.script({"commit-all template-stack s1"}), qPrintable(m_estate.report()));
    }

    /// The value in what the device has kept; -1: none, or that is not whole.
    [[nodiscard]] int keptBy(const QString& serial) const
    {
        QFile file(m_estate.path("agents") + QLatin1Char('/') + serial + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray state = file.readAll();
        if (QJsonDocument::fromJson(state).isNull())
            return -1;
        static const QRegularExpression value("panorama-tcp-receive-timeout (\\d+)");
        const auto match = value.match(QString::fromUtf8(state));
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    }

    void checkWhatIsKept(int number)
    {
        const QJsonArray jobs = m_estate.runJson("show jobs all").json().array();
        const QJsonArray devices = jobs.last()["devices"].toArray();
        QCOMPARE(devices.size(), fleetSize);
        for (const QJsonValue& device : devices) {
            const int kept = keptBy(device["serial"].toString());
            const bool isNew = kept == pushedValue(number);
            QVERIFY2(isNew || kept == pushedValue(number - 1),
                     qPrintable(QStringLiteral("push %1: %2 is kept").arg(number).arg(kept)));
            const bool isDone = device["result"] == "OK";
            QVERIFY2(isNew || !isDone, "called done, and not kept");
            ++(isNew ? m_new : m_old);
            m_done += isDone;
        }
    }

    QRandomGenerator m_random;
    LiveEstate m_estate;
    int m_new = 0;
    int m_old = 0;
    int m_done = 0;
};

HANDFAST_TEST(AgentKillTest)

} // namespace tst_agent_kill

#include "tst_agent_kill.moc"
