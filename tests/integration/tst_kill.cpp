// kill -9 of the manager at random moments of a script that edits, commits and pushes: after each start all
// that was acknowledged is there, what runs is one of the committed versions, and no push is called done that
// a device has not carried out. `bash tests/run.sh --soak` kills it 200 times; the seed is printed.
#include "models/shell/control_client.h"
#include "models/store/data_directory.h"
#include "tests/integration/killer.h"
#include "tests/integration/live_estate.h"
#include "tests/integration/pushed_setting.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

namespace tst_kill {

using integration::Killer;
using integration::LiveEstate;
using integration::pushedSetting;
using integration::pushedValue;

namespace {

constexpr int fleetSize = 3;
constexpr int killsInSuite = 12;
constexpr int longestLifeMs = 400;

/// The last that was answered, and one more that may or may not have been carried out.
struct Acknowledged
{
    int value = 0;
    int underWay = 0;
    void begin(int next) { underWay = next; }
    void succeed() { value = underWay; }
    [[nodiscard]] bool allows(int found) const { return found == value || found == underWay; }
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int kills = integration::killsToDo(killsInSuite);
        const quint32 seed = integration::seedToUse();
        qInfo("%d kills, HANDFAST_SEED=%u", kills, seed);
        m_random.seed(seed);
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(fleetSize), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize), qPrintable(m_estate.report()));
        QVERIFY2(begin(), "first edit");
        for (int life = 0; life < kills; ++life) {
            liveAndDie();
            QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
            checkWhatIsLeft();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d edits, %d commits, %d pushes acknowledged", m_edits.value, m_commits, m_pushes);
        QVERIFY2(m_commits > 0 && m_pushes > 0, "the script never came so far");
        checkLastPush();
    }

private:
    /// The first value, committed, so that there is one to compare with.
    bool begin()
    {
        m_edits.begin(1);
        m_committed.begin(1);
        const bool done = m_estate
                              .run({QStringLiteral("set %1 %2").arg(pushedSetting).arg(pushedValue(1)),
                                    "commit description \"1\""})
                              .succeeded();
        m_edits.succeed();
        m_committed.succeed();
        return done;
    }

    void liveAndDie()
    {
        const Killer killer(m_estate.manager().processId(),
                            std::chrono::microseconds(m_random.bounded(longestLifeMs * 1000)));
        models::shell::ControlClient client;
        if (client.connectTo(models::store::controlSocketOf(m_estate.path("data"))))
            while (step(client)) {
            }
        m_estate.manager().kill();
    }

    /// False once the manager is gone.
    bool step(models::shell::ControlClient& client)
    {
        const int next = m_edits.underWay + 1;
        m_edits.begin(next);
        if (!ask(client, QStringLiteral("set %1 %2").arg(pushedSetting).arg(pushedValue(next))))
            return false;
        m_edits.succeed();
        if (m_random.bounded(3) == 0) {
            m_committed.begin(next);
            if (!ask(client, QStringLiteral("commit description \"%1\"").arg(next)))
                return false;
            m_committed.succeed();
            ++m_commits;
        }
        if (m_random.bounded(4) == 0) {
            const auto reply = client.ask({.command = QStringLiteral("commit-all template-stack s1")});
            if (!reply || reply->exitStatus != 0)
                return false;
            ++m_pushes;
        }
        return true;
    }
    static bool ask(models::shell::ControlClient& client, const QString& command)
    {
        const auto reply = client.ask({.command = command});
        return reply && reply->exitStatus == 0;
    }

    void checkWhatIsLeft()
    {
        const QJsonArray versions = m_estate.runJson("show config versions").json().array();
        int running = -1;
        for (const QJsonValue& version : versions)
            if (version["running"].toBool())
                running = version["description"].toString().toInt();
        QVERIFY2(m_committed.allows(running), qPrintable(tell("running", running, m_committed)));

        int candidate = running;
        const QJsonArray diff = m_estate.runJson("show config diff").json().array();
        QVERIFY2(diff.size() <= 1, "nothing else was edited");
        if (!diff.isEmpty()) {
            QVERIFY(diff[0]["path"].toString().endsWith("panorama-tcp-receive-timeout"));
            QCOMPARE(diff[0]["before"].toString().toInt(), pushedValue(running));
            const int found = diff[0]["after"].toString().toInt();
            candidate = found == pushedValue(m_edits.underWay) ? m_edits.underWay
                        : found == pushedValue(m_edits.value)  ? m_edits.value
                                                               : -1;
        }
        QVERIFY2(m_edits.allows(candidate), qPrintable(tell("candidate", candidate, m_edits)));
        // What is there counts from now on.
        m_committed = {running, running};
        m_edits = {candidate, m_edits.underWay};

        for (const QJsonValue& job : m_estate.runJson("show jobs all").json().array()) {
            if (job["result"] != "OK" || job["type"] != "CommitAll")
                continue;
            QCOMPARE(job["status"].toString(), QString("FIN"));
            for (const QJsonValue& device : job["devices"].toArray())
                QCOMPARE(device["result"].toString(), QString("OK"));
        }
    }

    /// A push that is left to itself ends, and then every device runs what it has sent.
    void checkLastPush()
    {
        QVERIFY2(m_estate.script(
                     {QStringLiteral("set %1 %2").arg(pushedSetting).arg(pushedValue(m_edits.underWay + 1)),
                      "commit", "commit-all template-stack s1"}),
                 qPrintable(m_estate.report()));
        const auto isInSync = [](const QJsonObject& device) {
            return device["template_status"] == "in-sync";
        };
        QTRY_COMPARE_WITH_TIMEOUT(m_estate.count(isInSync), fleetSize,
                                  int(std::chrono::milliseconds(support::patience).count()));
        int kept = 0;
        QDirIterator files(m_estate.path("agents"), {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            kept += file.readAll().contains(QStringLiteral("panorama-tcp-receive-timeout %1")
                                                .arg(pushedValue(m_edits.underWay + 1))
                                                .toUtf8());
        }
        QCOMPARE(kept, fleetSize);
    }

    static QString tell(const char* what, int found, const Acknowledged& wanted)
    {
        return QStringLiteral("%1 is %2, acknowledged was %3, under way %4")
            .arg(QLatin1String(what))
            .arg(found)
            .arg(wanted.value)
            .arg(wanted.underWay);
    }

    QRandomGenerator m_random;
    LiveEstate m_estate;
    Acknowledged m_edits;
    Acknowledged m_committed;
    int m_commits = 0;
    int m_pushes = 0;
};

HANDFAST_TEST(KillTest)

} // namespace tst_kill

#include "tst_kill.moc"
