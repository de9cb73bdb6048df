// request lab, show lab: only where the manager has a lab, and only what can be ordered. X-6.
#include "models/lifecycle/certificates/certificates.h"
#include "models/shell/interpreter.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_lab_commands {

using namespace models;
using namespace session;
using lifecycle::LabBehaviour;
using shell::Reply;

class LabCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_directory.filePath("store.db");
        m_firstStart.copyTo(file);
        m_manager = std::make_unique<tests::Manager>(m_firstStart.foundation(),
                                                     tests::ManagerOptions{.file = file, .lab = &m_lab});
        m_migration =
            std::make_unique<workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store, nullptr);
        bool isDone = false;
        lifecycle::generateCertificate(*m_manager->lifecycle,
                                       {.location = {},
                                        .name = "root ca",
                                        .subject = "Root",
                                        .alternativeNames = {},
                                        .role = pki::CertificateRole::CertificateAuthority,
                                        .signedBy = {},
                                        .days = 300},
                                       [&](const base::Result<>& made) { isDone = made.has_value(); });
        QTRY_VERIFY(isDone);
    }
    void cleanup() { m_lab.endAll(); }

    void x6_orders_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error"); // a part
        const QString ca = "request lab certificate-authority \"root ca\" ";
        QTest::newRow("unknown") << ca + "behaviour unknown" << 0 << "";
        QTest::newRow("slow") << ca + "behaviour normal delay 3" << 0 << "";
        QTest::newRow("lists hang") << ca + "behaviour hang on crl" << 0 << "";
        QTest::newRow("no such behaviour") << ca + "behaviour sleepy" << 2 << "wrong-certificate";
        QTest::newRow("no such part") << ca + "behaviour hang on paper" << 2 << "ocsp, crl, both";
        QTest::newRow("too long") << ca + "behaviour hang delay 61" << 2 << "61";
        QTest::newRow("lists are not signed wrongly")
            << ca + "behaviour expired on both" << 2 << "OCSP alone";
        QTest::newRow("no such CA") << "request lab certificate-authority x behaviour hang" << 1 << "named x";
        QTest::newRow("nothing said") << "request lab" << 2 << "certificate-authority";
    }
    void x6_orders()
    {
        QFETCH(QString, line);
        QFETCH(QString, error);
        const Reply reply = run(line);
        QVERIFY2(reply.error.contains(error), qPrintable(reply.error));
        QTEST(reply.exitStatus, "status");
        QCOMPARE(m_lab.isActive(), reply.exitStatus == 0);
    }
    void x6_itIsShownAndEnded()
    {
        QCOMPARE(
            run("request lab certificate-authority \"root ca\" behaviour wrong-signer delay 2").exitStatus,
            0);
        m_lab.noteActed("root ca");
        const Reply shown = run("show lab");
        QVERIFY2(shown.text.contains("wrong on purpose"), qPrintable(shown.text));
        QVERIFY2(shown.text.contains("root ca: wrong-signer on ocsp, after 2000 ms; acted 1 times"),
                 qPrintable(shown.text));
        const QJsonObject json = shown.json.toObject();
        QVERIFY(json["active"].toBool());
        const QJsonObject one = json["experiments"].toArray().first().toObject();
        QCOMPARE(one["certificate_authority"].toString(), QString("root ca"));
        QCOMPARE(one["behaviour"].toString(), QString("wrong-signer"));
        QCOMPARE(one["on"].toString(), QString("ocsp"));
        QCOMPARE(one["delay_ms"].toInt(), 2000);
        QCOMPARE(one["acted"].toInt(), 1);
        QCOMPARE(run("request lab end").exitStatus, 0);
        QVERIFY(!run("show lab").json.toObject()["active"].toBool(true));
    }
    void x6_withoutALabItIsRefused()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        m_firstStart.copyTo(file);
        const tests::Manager production(m_firstStart.foundation(), {.file = file});
        workflows::MigrationDesk migration(*production.lifecycle, *production.store, nullptr);
        shell::ShellContext context{*production.lifecycle, migration, directory.path()};
        for (const char* line :
             {"show lab", "request lab end", "request lab certificate-authority root behaviour hang"}) {
            std::optional<Reply> reply;
            shell::execute(context, line, [&reply](const Reply& made) { reply = made; });
            QVERIFY(reply && reply->exitStatus != 0);
            QVERIFY2(reply->error.contains("no revocation lab"), qPrintable(reply->error));
        }
    }

private:
    Reply run(const QString& line)
    {
        shell::ShellContext context{*m_manager->lifecycle, *m_migration, m_directory.path()};
        std::optional<Reply> reply;
        shell::execute(context, line, [&reply](const Reply& made) { reply = made; });
        return reply.value_or(Reply());
    }

    QTemporaryDir m_directory;
    tests::FirstStart m_firstStart;
    lifecycle::RevocationLab m_lab;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
};

HANDFAST_TEST(LabCommandsTest)

} // namespace tst_lab_commands

#include "tst_lab_commands.moc"
