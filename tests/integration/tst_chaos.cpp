// Everything that may go wrong, at random and together: agents and manager killed, a network that delays,
// cuts, resets, swallows and flips bits, clocks that jump, a responder that hangs, a full disk, no descriptor
// left. When it is over every healthy device is up, nothing has leaked, the store is sound, and nobody was
// let in whom the verifier refuses. A minute in the suite with few devices; `bash tests/run.sh --soak` takes
// 20 minutes and 5,000 devices. The seed is printed.
#include "tests/integration/chaos_estate.h"
#include "tests/integration/pushed_setting.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tst_chaos {

using integration::ChaosEstate;
using support::FaultProxy;

namespace {

constexpr int devicesInSuite = 40;
constexpr int secondsInSuite = 25;
constexpr int longestPauseMs = 1500;
constexpr int patienceMs = 60'000;
constexpr int patiencePerDeviceMs = 20;
/// By chance: clients of the control socket, lookups under way.
constexpr int moreDescriptors = 12;
/// What a manager holds open besides its sessions.
constexpr int ownDescriptors = 120;

int fromEnvironment(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

} // namespace

class ChaosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto seed = quint32(
            fromEnvironment("HANDFAST_SEED", int(QRandomGenerator::global()->generate() & 0x7fffffff)));
        qInfo("%d devices, %d s, HANDFAST_SEED=%u", m_devices, m_seconds, seed);
        m_random.seed(seed);
        QVERIFY2(m_estate.start(), qPrintable(m_estate.report()));
    }
    void cleanupTestCase() { m_estate.stop(); }
    void muchGoesWrong()
    {
        QElapsedTimer time;
        time.start();
        int steps = 0;
        while (time.elapsed() < m_seconds * 1000LL) {
            QVERIFY2(goWrong(), qPrintable(m_estate.report()));
            ++steps;
            const qint64 until = time.elapsed() + m_random.bounded(longestPauseMs);
            static_cast<void>(QTest::qWaitFor([&] { return time.elapsed() >= until; }, 2 * longestPauseMs));
        }
        qInfo("%d steps: %s", steps, qPrintable(m_told));
    }
    void whoIsHealthyComesBack()
    {
        const qsizetype from = m_estate.live().manager().events().size();
        QVERIFY2(mendAll(), qPrintable(m_estate.report()));
        QVERIFY2(comesBack(from), qPrintable(m_estate.report()));
    }
    void nothingLeaks()
    {
        // All of them go and come three times: what the last time takes more than the one before is lost.
        std::vector<ChaosEstate::Use> uses;
        for (int round = 0; round < 3; ++round) {
            const qsizetype from = m_estate.live().manager().events().size();
            for (int process = 0; process < m_estate.agentProcesses(); ++process)
                QVERIFY(m_estate.restartAgents(process));
            QVERIFY2(comesBack(from), qPrintable(m_estate.report()));
            uses.push_back(m_estate.useOfManager());
            qInfo("round %d: %d descriptors, %d KiB", round, uses.back().descriptors,
                  uses.back().residentKib);
        }
        QVERIFY2(uses[2].descriptors <= m_devices + ownDescriptors, "more than sessions need");
        QVERIFY2(uses[2].descriptors <= uses[1].descriptors + moreDescriptors,
                 "some are left open each time");
        QVERIFY2(uses[2].residentKib - uses[1].residentKib <= 8192 + uses[1].residentKib / 20,
                 "memory is not given back");
    }
    void nobodyElseWasLetIn()
    {
        m_intrusions += m_estate.intrusions();
        QCOMPARE(m_intrusions, 0);
        QVERIFY2(m_estate.refusedIntruders() > 0, "they have tried");
        const auto strays = m_estate.live().manager().strayLines();
        QVERIFY2(strays.isEmpty(), strays.value(0).constData());
    }
    void theStoreIsSound()
    {
        for (const int number : {1, m_devices / 2, m_devices}) {
            const QString serial = integration::LiveEstate::serial(number);
            const auto log = m_estate.live().runJson("show log authentication serial " + serial);
            QVERIFY2(log.succeeded(), qPrintable(log.report()));
            QVERIFY2(!log.json().array().isEmpty(), qPrintable(serial));
        }
        const auto status = m_estate.live().manager().terminate();
        QCOMPARE(status.value_or(-1), 0);
        {
            QSqlDatabase store = QSqlDatabase::addDatabase("QSQLITE", "chaos");
            store.setDatabaseName(m_estate.live().path("data/handfast.db"));
            QVERIFY(store.open());
            QSqlQuery query(store);
            QVERIFY(query.exec("PRAGMA integrity_check") && query.next());
            QCOMPARE(query.value(0).toString(), QString("ok"));
            QVERIFY(query.exec("SELECT count(*) FROM events WHERE kind = 'session-up'") && query.next());
            qInfo("%lld sessions in the log", query.value(0).toLongLong());
            QVERIFY(query.value(0).toLongLong() >= m_devices);
        }
        QSqlDatabase::removeDatabase("chaos");
    }

private:
    bool goWrong()
    {
        m_told += ' ';
        const int process = m_random.bounded(m_estate.agentProcesses());
        switch (m_random.bounded(10)) {
        case 0:
            m_told += "manager";
            m_intrusions += m_estate.intrusions();
            m_estate.freeDisk(); // a full one keeps it from starting, which it says
            return m_estate.restartManager();
        case 1:
        case 2:
            m_told += "agents";
            return m_estate.restartAgents(process);
        case 3:
            m_told += "clock";
            return m_estate.restartAgents(process, std::chrono::seconds(m_random.bounded(-90000, 90000)));
        case 4:
        case 5:
            m_told += "network";
            m_estate.setNetwork(FaultProxy::Fault(m_random.bounded(int(FaultProxy::Fault::Flip) + 1)),
                                m_random.bounded(6000));
            return m_estate.restartAgents(m_estate.agentProcesses() - 1); // which is behind it
        case 6:
            m_told += "responder";
            m_estate.setResponderHangs(m_random.bounded(2) == 0);
            return true;
        case 7:
            m_told += "disk";
            m_random.bounded(2) == 0 ? m_estate.fillDisk() : m_estate.freeDisk();
            return true;
        case 8:
            m_told += "descriptors";
            m_estate.limitDescriptors(m_random.bounded(2) == 0 ? std::optional(3) : std::nullopt);
            return true;
        default:
            m_told += "push";
            // May fail, as on a full disk; then it says so.
            static_cast<void>(m_estate.live().script({QStringLiteral("set %1 %2")
                                                          .arg(integration::pushedSetting)
                                                          .arg(integration::pushedValue(++m_pushes)),
                                                      "commit", "commit-all template-stack s1"}));
            return true;
        }
    }

    bool mendAll()
    {
        m_estate.setNetwork(FaultProxy::Fault::None, 0);
        m_estate.setResponderHangs(false);
        m_estate.freeDisk();
        m_estate.limitDescriptors(std::nullopt);
        for (int process = 0; process < m_estate.agentProcesses(); ++process)
            if (!m_estate.restartAgents(process))
                return false;
        return true;
    }
    /// Everybody, by a session that began after event number `from` of this manager.
    bool comesBack(qsizetype from)
    {
        return m_estate.live().waitForAll("custom", m_devices, from) &&
               QTest::qWaitFor([this] { return m_estate.connected() == m_devices; },
                               patienceMs + m_devices * patiencePerDeviceMs);
    }

    const int m_devices = fromEnvironment("HANDFAST_CHAOS_DEVICES", devicesInSuite);
    const int m_seconds = fromEnvironment("HANDFAST_CHAOS_SECONDS", secondsInSuite);
    QRandomGenerator m_random;
    ChaosEstate m_estate{m_devices};
    QString m_told;
    qsizetype m_intrusions = 0;
    int m_pushes = 0;
};

HANDFAST_TEST_WITH_OWN_MOUNTS(ChaosTest)

} // namespace tst_chaos

#include "tst_chaos.moc"
