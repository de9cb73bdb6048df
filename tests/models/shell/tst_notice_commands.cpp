// ux 3.9 by the shell: show notifications, request notifications.
#include "models/lifecycle/notices/notice_desk.h"
#include "models/shell/interpreter.h"
#include "models/tables/notice_rows.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_notice_commands {

using namespace models;
using lifecycle::NoticeRule;
using shell::Reply;

class NoticeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_directory.filePath("store.db");
        m_firstStart.copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart.foundation(), tests::ManagerOptions{.file = file});
        m_migration = std::make_unique<workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
        m_notices = std::make_unique<lifecycle::NoticeDesk>(*m_manager->lifecycle);
    }
    void cleanupTestCase()
    {
        m_notices.reset();
        m_migration.reset();
        m_manager.reset();
    }

    void ux39_theHistoryAsTextAndJson()
    {
        QCOMPARE(ask("show notifications").text, QString("nothing was worth a word yet\n"));
        m_notices->stands(
            {.rule = NoticeRule::ListenerDown, .subject = "admin-web", .detail = "the port is in use"});
        const Reply reply = ask("show notifications");
        QCOMPARE(reply.exitStatus, 0);
        QVERIFY2(reply.text.contains("* listener-down      The web interface is down. It can't be reached"),
                 qPrintable(reply.text));
        const QJsonObject json = reply.json.toObject();
        QCOMPARE(json["unread"].toInt(), 1);
        const QJsonObject row = json["notifications"].toArray().first().toObject();
        QCOMPARE(row["rule"].toString(), QString("listener-down"));
        QCOMPARE(row["subject"].toString(), QString("admin-web"));
        QCOMPARE(row["read"].toBool(), false);
        QVERIFY(row["at"].isNull() && row["days"].isNull());
        QVERIFY(row["time"].toString().endsWith('Z'));
        QVERIFY(row["text"].toString().startsWith("The web interface is down"));
        QCOMPARE(ask("request notifications read").exitStatus, 0);
        QCOMPARE(ask("show notifications").json.toObject()["unread"].toInt(), 0);
    }
    void ux39_everyRuleCanBeMuted()
    {
        for (const NoticeRule rule : lifecycle::allNoticeRules()) {
            const QString name = QString::fromUtf8(toText(rule).data());
            QCOMPARE(ask("request notifications mute rule " + name).exitStatus, 0);
            QVERIFY(m_notices->book().isMuted(rule));
            QCOMPARE(ask("show notifications").json.toObject()["muted"].toArray().first().toString(), name);
            QCOMPARE(ask("request notifications unmute rule " + name).exitStatus, 0);
            QVERIFY(!m_notices->book().isMuted(rule));
        }
        QCOMPARE(ask("request notifications mute rule happiness").exitStatus, 2);
        QCOMPARE(ask("request notifications mute").exitStatus, 2);
    }
    void ux39_theHelpNamesEveryRule()
    {
        QStringList names;
        for (const NoticeRule rule : lifecycle::allNoticeRules())
            names << QString::fromUtf8(toText(rule).data());
        const QStringList help = ask("help").text.split('\n');
        for (const char* verb : {"mute", "unmute"})
            QVERIFY(help.contains(QString("request notifications %1 rule %2").arg(verb, names.join('|'))));
    }
    void ux39_aRestOfSomeMinutes()
    {
        QCOMPARE(ask("request notifications snooze minutes 30").exitStatus, 0);
        QVERIFY(m_notices->book().snoozedUntil(m_manager->clock.now()));
        QVERIFY(ask("show notifications").text.contains("snoozed until 2"));
        QCOMPARE(ask("request notifications snooze minutes 0").exitStatus, 0);
        QVERIFY(ask("show notifications").json.toObject()["snoozed_until"].isNull());
        QCOMPARE(ask("request notifications snooze minutes 99999").exitStatus, 2);
        QCOMPARE(ask("request notifications snooze").exitStatus, 2);
    }
    void ux39_whereNobodyKeepsThemItIsSaid()
    {
        m_isKept = false;
        QCOMPARE(ask("show notifications").exitStatus, 1);
        QCOMPARE(ask("request notifications read").exitStatus, 1);
        m_isKept = true;
    }

private:
    Reply ask(const QString& line)
    {
        shell::ShellContext context{.lifecycle = *m_manager->lifecycle,
                                    .migration = *m_migration,
                                    .workingDirectory = m_directory.path(),
                                    .notices = m_isKept ? m_notices.get() : nullptr,
                                    .noticeText = tables::noticeLine};
        Reply reply;
        shell::execute(context, line, [&reply](const Reply& made) { reply = made; });
        return reply;
    }

    tests::FirstStart m_firstStart;
    QTemporaryDir m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
    std::unique_ptr<lifecycle::NoticeDesk> m_notices;
    bool m_isKept = true;
};

HANDFAST_TEST(NoticeCommandsTest)

} // namespace tst_notice_commands

#include "tst_notice_commands.moc"
