#include "app/manager/demo.h"

#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

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
            servers += device.kind == "firewall" ? 0 : 1;
            faulty += device.absent || device.softwareVersion.startsWith("7.") ? 1 : 0;
        }
        QCOMPARE(servers, 3);
        QCOMPARE(faulty, 2); // of those, what a bundle shows
        QVERIFY2(groups.size() >= 5, qPrintable(QString::number(groups.size())));
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
