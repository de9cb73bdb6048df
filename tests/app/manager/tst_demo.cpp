#include "app/manager/demo.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/workflows/migration.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <set>

namespace tst_demo {

using namespace app::manager;

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsThatGiveUpAreMissed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("word");
        QTest::newRow("ends") << "/bin/false" << "status 1";
        QTest::newRow("crashes") << crashing() << "crashed";
    }
    void agentsThatGiveUpAreMissed()
    {
        QFETCH(QString, program);
        QFETCH(QString, word);
        Demo demo({.devices = 1, .agentProgram = program});
        QVERIFY(demo.checkDirectory());
        ApplicationOptions options;
        options.dataDirectory = demo.dataDirectory();
        options.listen.emplace();
        options.listen->port = 0;
        const auto application = Application::open(options);
        QVERIFY2(application, application ? "" : application.error().detail.c_str());
        QVERIFY((*application)->start());
        QSignalSpy lost(&demo, &Demo::devicesLost);
        QSignalSpy failed(&demo, &Demo::failed);
        demo.begin(**application);
        QVERIFY(lost.wait(60'000));
        QVERIFY2(lost.first().first().toString().contains(word), qPrintable(lost.first().first().toString()));
        QVERIFY(failed.isEmpty());
    }

    /// Of each group some, and all that have something to tell; all are managed.
    void someOfTheDevicesCome()
    {
        const QString copy = m_directory.filePath("fleet.json");
        const QString program = script("copies", "cp \"$2\" " + copy + ".part && mv " + copy + ".part " +
                                                     copy + " && exec sleep 60");
        Demo demo({.devices = 40, .sessions = 12, .agentProgram = program});
        QVERIFY(demo.checkDirectory());
        ApplicationOptions options;
        options.dataDirectory = demo.dataDirectory();
        options.listen.emplace();
        options.listen->port = 0;
        const auto application = Application::open(options);
        QVERIFY2(application, application ? "" : application.error().detail.c_str());
        QVERIFY((*application)->start());
        demo.begin(**application);
        QFile file(copy);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 60'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto fleet = models::panos::readFleet(file.readAll());
        QVERIFY(fleet.has_value());
        QCOMPARE(fleet->devices.size(), qsizetype(12));
        const auto& running = (*application)->lifecycle().running();
        QCOMPARE(running.firewalls.size(), std::size_t(40));
        std::set<std::string> groups;
        int servers = 0;
        int faulty = 0;
        for (const auto& device : fleet->devices) {
            for (const auto& [name, group] : running.deviceGroups)
                if (group.devices.contains(device.serial.toStdString()))
                    groups.insert(name);
            servers += device.kind == models::config::DeviceKind::Firewall ? 0 : 1;
            faulty += device.absent || device.softwareVersion.startsWith("7.") ? 1 : 0;
        }
        QCOMPARE(servers, 3);
        QCOMPARE(faulty, 2); // of those, what a bundle shows
        QVERIFY2(groups.size() >= 5, qPrintable(QString::number(groups.size())));
    }

    /// The plan for one more device comes to its end: its bundle lies where the agents take it from.
    void w4_aNewDeviceIsPlayed()
    {
        namespace workflows = models::workflows;
        Demo demo({.devices = 2, .agentProgram = QStringLiteral(HANDFAST_BIN_DIR "/handfast-agent")});
        QVERIFY(demo.checkDirectory());
        ApplicationOptions options;
        options.dataDirectory = demo.dataDirectory();
        options.listen.emplace();
        options.listen->port = 0;
        const auto application = Application::open(options);
        QVERIFY2(application, application ? "" : application.error().detail.c_str());
        QVERIFY((*application)->start());
        QSignalSpy begun(&demo, &Demo::begun);
        demo.begin(**application);
        QVERIFY(begun.wait(60'000));
        auto& desk = (*application)->migration();
        const session::base::Serial serial("007999000099999");
        QVERIFY(desk.start(workflows::NewDeviceOptions{
            .serial = serial,
            .hostname = "new-01",
            .bundleFile = (demo.dropDirectory() + QStringLiteral("/new-01.json")).toStdString()}));
        for (const char* step : {"stage-device", "commit-device", "deliver-bundle", "first-session"}) {
            const auto current = [&desk] {
                const auto status = desk.status();
                return status->current < status->steps.size() ? status->steps[status->current].id
                                                              : std::string();
            };
            QTRY_COMPARE_WITH_TIMEOUT(current(), std::string(step), 60'000);
            std::optional<session::base::Result<>> done;
            desk.next([&done](const session::base::Result<>& result) { done = result; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
            QVERIFY2(*done, done->error().detail.c_str());
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.status()->finished, 60'000);
        const auto* record = (*application)->lifecycle().devices().find(serial);
        QVERIFY(record && record->session);
        QCOMPARE(record->hostname, std::string("new-01"));
    }

private:
    /// A program that dies of a signal.
    QString crashing() { return script("crashes", "kill -SEGV $$"); }
    QString script(const QString& name, const QString& command)
    {
        QFile file(m_directory.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + command.toUtf8() + '\n');
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

HANDFAST_TEST(DemoTest)

} // namespace tst_demo

#include "tst_demo.moc"
