// The program handfast-agent as a process, with a manager's engine in the test.
#include "app/agent/device_conversion.h"
#include "models/panos/bundle.h"
#include "session/agent/device_duties.h"
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tst_agent_program {

using namespace fleet_tests;
using namespace session;
using support::eventNamed;
using support::Process;

namespace {

const std::string pushedText =
    "set deviceconfig setting management secure-conn-client certificate-type none\n";

/// A manager on loopback; no fleet of its own.
struct Manager
{
    explicit Manager(const FleetEstate& estate) : engine({.port = 0, .shards = 1}, clock, log)
    {
        address = QString::fromStdString(engine.start(estate.snapshot()).value_or(""));
    }
    base::SystemClock clock;
    EventLog log;
    engine::Engine engine;
    QString address;
};

} // namespace

class AgentProgramTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;
    QTemporaryDir m_directory;

    models::panos::Bundle bundle(const std::string& serial, const Manager& manager)
    {
        auto facts = m_estate.newDevice(serial);
        facts.managers = {manager.address.toStdString()};
        return app::agent::bundleOf(facts);
    }
    /// Puts the bytes under this name at once, as a careful writer does.
    QString put(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_directory.filePath(name);
        QFile file(path + QStringLiteral(".part"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.rename(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void unusableInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString damaged = put("damaged.json", "{");
        const QString foreign =
            put("foreign.json", R"({"serial":"1","managers":["a:1"],"software_version":"x"})");
        QTest::newRow("nothing") << QStringList() << "--bundle FILE or --fleet FILE";
        QTest::newRow("both") << QStringList{"--bundle", damaged, "--fleet", damaged}
                              << "--bundle FILE or --fleet FILE";
        QTest::newRow("unknown option") << QStringList{"--colour"} << "colour";
        QTest::newRow("count without fleet") << QStringList{"--bundle", damaged, "--count", "2"} << "--count";
        QTest::newRow("no such file") << QStringList{"--bundle", "/nowhere/at/all"} << "/nowhere/at/all";
        QTest::newRow("no JSON") << QStringList{"--fleet", damaged} << "not JSON";
        QTest::newRow("bad member") << QStringList{"--bundle", foreign}
                                    << "device 1: member \"software_version\"";
    }
    void unusableInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Process agent({.program = "handfast-agent", .arguments = arguments});
        QVERIFY(agent.start());
        QCOMPARE(agent.waitForEnd(), std::optional(2));
        QCOMPARE(agent.standardError().count('\n'), 1);
        QVERIFY2(agent.standardError().contains(says.toUtf8()), agent.standardError());
        QVERIFY(agent.events().isEmpty() && agent.strayLines().isEmpty());
    }
    void oneDeviceUntilItIsStopped()
    {
        m_estate.manage("7001");
        Manager manager(m_estate);
        const QString file = put("one.json", *models::panos::writeBundle(bundle("7001", manager)));
        Process agent({.program = "handfast-agent", .arguments = {"--bundle", file}});
        QVERIFY(agent.start());
        const auto up = agent.waitForEvent(eventNamed("session-up", {{"serial", "7001"}}));
        QVERIFY2(up, qPrintable(agent.report()));
        QCOMPARE(up->value("authentication").toString(), QStringLiteral("predefined"));
        QCOMPARE(up->value("tls").toString(), QStringLiteral("TLSv1.2"));
        QCOMPARE(up->value("channel").toString(), QStringLiteral("management"));
        QCOMPARE(agent.terminate(), std::optional(0));
        QVERIFY(!agent.eventsThat(eventNamed("session-down", {{"reason", "stopped"}})).isEmpty());
        QVERIFY(agent.strayLines().isEmpty());
    }
    void whatWasPushedSurvivesAKill()
    {
        m_estate.manage("7002");
        Manager manager(m_estate);
        const QString file = put("kill.json", *models::panos::writeBundle(bundle("7002", manager)));
        const QStringList arguments{"--bundle", file, "--state-dir", m_directory.filePath("killed")};
        {
            Process agent({.program = "handfast-agent", .arguments = arguments});
            QVERIFY(agent.start());
            QVERIFY2(agent.waitForEvent(eventNamed("session-up")), qPrintable(agent.report()));
            manager.engine.send(base::Serial("7002"),
                                wire::Config{3, agent::configDigest(pushedText), pushedText});
            const auto answered = manager.log.nth<engine::DeviceAnswered>();
            QVERIFY2(answered.result.ok, answered.result.detail.c_str());
            Process second({.program = "handfast-agent", .arguments = arguments});
            QVERIFY(second.start());
            QCOMPARE(second.waitForEnd(), std::optional(2)); // the directory is held
            agent.kill();
        }
        Process again({.program = "handfast-agent", .arguments = arguments});
        QVERIFY(again.start());
        QVERIFY2(again.waitForEvent(eventNamed("session-up")), qPrintable(again.report()));
        QCOMPARE(manager.log.nth<engine::SessionUp>(1).hello.configDigest, agent::configDigest(pushedText));
        QCOMPARE(again.terminate(), std::optional(0));
    }
    void bundlesInTheDropFolder()
    {
        for (const char* serial : {"7003", "7004"})
            m_estate.manage(serial);
        Manager manager(m_estate);
        models::panos::Bundle device = bundle("7003", manager);
        models::panos::Bundle absent = bundle("7004", manager);
        absent.absent = true;
        const QString file =
            put("drop.json", *models::panos::writeFleet({device.factoryCaPem, {device, absent}}));
        Process agent({.program = "handfast-agent",
                       .arguments = {"--fleet", file, "--state-dir", m_directory.filePath("state")}});
        QVERIFY(agent.start());
        QVERIFY2(agent.waitForEvent(eventNamed("session-up", {{"serial", "7003"}})),
                 qPrintable(agent.report()));

        device.hostname = QStringLiteral("renamed");
        put("state/drop/one.json", *models::panos::writeBundle(device));
        QVERIFY2(agent.waitForEvent(eventNamed("bundle-delivered", {{"serial", "7003"}})),
                 qPrintable(agent.report()));
        QVERIFY(QFileInfo::exists(m_directory.filePath("state/drop/one.done")));
        QCOMPARE(manager.log.nth<engine::SessionUp>(1).hello.hostname, std::string("renamed"));

        absent.absent = false;
        put("state/drop/two.json", *models::panos::writeBundle(absent));
        QVERIFY2(agent.waitForEvent(eventNamed("session-up", {{"serial", "7004"}})),
                 qPrintable(agent.report()));

        device.configText = QStringLiteral("set nonsense");
        put("state/drop/three.json", *models::panos::writeBundle(device));
        const auto refused = agent.waitForEvent(eventNamed("bundle-refused", {{"serial", "7003"}}));
        QVERIFY2(refused && !refused->value("detail").toString().isEmpty(), qPrintable(agent.report()));
        QVERIFY(QFileInfo::exists(m_directory.filePath("state/drop/three.failed")));

        put("state/drop/four.json", "{\"serial\":");
        QVERIFY2(agent.waitForEvent(eventNamed("bundle-refused", {{"file", "four.json"}})),
                 qPrintable(agent.report()));
        QCOMPARE(agent.terminate(), std::optional(0));
    }
};

HANDFAST_TEST(AgentProgramTest)

} // namespace tst_agent_program

#include "tst_agent_program.moc"
