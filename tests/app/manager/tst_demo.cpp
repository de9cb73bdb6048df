#include "app/manager/demo.h"

#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

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

private:
    /// A program that dies of a signal.
    QString crashing()
    {
        QFile file(m_directory.filePath("agent"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\nkill -SEGV $$\n");
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

HANDFAST_TEST(DemoTest)

} // namespace tst_demo

#include "tst_demo.moc"
