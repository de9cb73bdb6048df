// show estate at DATE.
#include "models/lifecycle/devices/device_registry.h"
#include "models/shell/interpreter.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_time_commands {

using namespace models;
using shell::Reply;

class TimeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        const QString file = m_directory.filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        config::Configuration running;
        running.firewalls["001"];
        tests::manage(m_manager->devices, running);
        m_migration =
            std::make_unique<workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store, nullptr);
    }
    void cleanupTestCase()
    {
        m_migration.reset();
        m_manager.reset();
    }

    void x4_everyDeviceHasARow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a day") << "show estate at 2030-06-23";
        QTest::newRow("a time") << "show estate at 2030-06-23T12:00:00Z";
    }
    void x4_everyDeviceHasARow()
    {
        QFETCH(const QString, line);
        const Reply reply = replyTo(line);
        QCOMPARE(reply.exitStatus, 0);
        QCOMPARE(reply.text, QString("001 unknown\n"));
        const QJsonObject row = reply.json.toArray().first().toObject();
        QCOMPARE(row["serial"].toString(), QString("001"));
        QCOMPARE(row["state"].toString(), QString("unknown"));
        QVERIFY(!row["detail"].toString().isEmpty());
    }
    void x4_whatIsNoDayIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no day") << "show estate at noon";
        QTest::newRow("none") << "show estate at";
        QTest::newRow("two") << "show estate at 2030-06-23 2031-06-23";
    }
    void x4_whatIsNoDayIsSaid()
    {
        QFETCH(const QString, line);
        const Reply reply = replyTo(line);
        QCOMPARE(reply.exitStatus, 2);
        QVERIFY(!reply.error.isEmpty());
    }

private:
    Reply replyTo(const QString& line)
    {
        shell::ShellContext context{*m_manager->lifecycle, *m_migration, m_directory.path()};
        std::optional<Reply> reply;
        shell::execute(context, line, [&reply](const Reply& made) { reply = made; });
        (void)QTest::qWaitFor([&] { return reply.has_value(); }, 60'000);
        return reply.value_or(Reply());
    }

    QTemporaryDir m_directory;
    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
};

HANDFAST_TEST(TimeCommandsTest)

} // namespace tst_time_commands

#include "tst_time_commands.moc"
