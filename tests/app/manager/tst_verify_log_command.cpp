// V-4 by the real program: exit status, standard output, standard error of `handfast verify-log`.
#include "models/store/event_reader.h"
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_verify_log_command {

using namespace models::store;

namespace {

struct Answer
{
    int status = -1;
    QByteArray output;
    QByteArray error;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Answer verifyLog(const QStringList& arguments)
{
    QProcess program;
    program.start(HANDFAST_BIN_DIR "/handfast", QStringList{"verify-log"} + arguments);
    if (!program.waitForFinished(30'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

class VerifyLogCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(Store::open(file()));
        EventWriter writer({.file = file(), .describe = {}});
        QVERIFY(writer.start());
        for (int i = 0; i < 20; ++i)
            writer.accept({.time = session::base::TimePoint(std::chrono::milliseconds(i)),
                           .line = {.kind = "a", .serial = "1", .json = "{\"event\":\"a\"}"}});
        writer.stop();
    }
    void v4_whole()
    {
        Answer answer = verifyLog({"--data-dir", m_directory->path()});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.output, QByteArray("whole: 20 records, 1 to 20\n"));
        answer = verifyLog({"--json", "--data-dir", m_directory->path()});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json()["whole"].toBool());
        QCOMPARE(answer.json()["records"].toInt(), 20);
        QVERIFY(answer.json()["broken_at"].isNull());
    }
    void v4_broken()
    {
        run("UPDATE events SET serial = '2' WHERE id = 12");
        Answer answer = verifyLog({"--data-dir", m_directory->path()});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.output,
                 QByteArray("broken at record 12: it was altered; 11 records before it hold\n"));
        answer = verifyLog({"--data-dir", m_directory->path(), "--json"});
        QCOMPARE(answer.status, 1);
        QVERIFY(!answer.json()["whole"].toBool(true));
        QCOMPARE(answer.json()["broken_at"].toInt(), 12);
        QCOMPARE(answer.json()["problem"].toString(), QString("altered"));
    }
    void v4_anExportedFile()
    {
        const QString exported = m_directory->filePath("log.jsonl");
        QVERIFY((*EventReader::open(file()))->exportTo({.query = {}, .file = exported}));
        QCOMPARE(verifyLog({exported}).status, 0);
        QFile lines(exported);
        QVERIFY(lines.open(QIODevice::ReadWrite));
        QByteArray text = lines.readAll();
        lines.seek(0);
        lines.write(text.replace("\"serial\":\"1\"", "\"serial\":\"3\""));
        lines.close();
        QCOMPARE(verifyLog({exported}).status, 1);
    }
    void v4_unusable()
    {
        for (const QStringList& arguments :
             {QStringList{}, QStringList{"--nonsense"}, QStringList{"a", "b"},
              QStringList{"--data-dir", m_directory->filePath("none")},
              QStringList{m_directory->filePath("none.jsonl")}, QStringList{file()}}) {
            const Answer answer = verifyLog(arguments);
            QCOMPARE(answer.status, 2);
            QVERIFY(answer.error.startsWith("handfast verify-log: "));
            QVERIFY(answer.output.isEmpty());
        }
        QVERIFY(!QDir(m_directory->filePath("none")).exists());
    }

private:
    QString file() const { return m_directory->filePath("handfast.db"); }
    void run(const QString& sql) const
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(sql));
        }
        QSqlDatabase::removeDatabase("raw");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

HANDFAST_TEST(VerifyLogCommandTest)

} // namespace tst_verify_log_command

#include "tst_verify_log_command.moc"
