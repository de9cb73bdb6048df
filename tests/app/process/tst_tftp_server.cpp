// What a scenario's appliance fetches: files of one directory, and nothing above it. H6, X-5.
#include "app/process/tftp_server.h"
#include "session/http/file_fetch.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_tftp_server {

using app::process::TftpServer;

class TftpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesOneDirectoryAndNothingAboveIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isServed");
        QTest::newRow("a file") << "ca.pem" << true;
        QTest::newRow("below") << "keys/fw.p12" << true;
        QTest::newRow("none") << "no.pem" << false;
        QTest::newRow("a directory") << "keys" << false;
        QTest::newRow("above") << "../secret" << false;
        QTest::newRow("above, round about") << "keys/../../secret" << false;
        QTest::newRow("an absolute path") << QDir(m_directory.path()).filePath("secret") << false;
    }
    void servesOneDirectoryAndNothingAboveIt()
    {
        QFETCH(QString, name);
        QFETCH(bool, isServed);
        const TftpServer::Files files = TftpServer::filesIn(m_directory.filePath("served"));
        QCOMPARE(files(name),
                 isServed ? std::optional(QByteArray("content of " + name.toUtf8())) : std::nullopt);
    }
    void oneAfterTheOther()
    {
        const TftpServer server(TftpServer::filesIn(m_directory.filePath("served")));
        QVERIFY(server.port() != 0);
        for (const char* name : {"ca.pem", "keys/fw.p12", "ca.pem"})
            QCOMPARE(session::http::fetchFile({.protocol = session::http::FileProtocol::Tftp,
                                               .host = "127.0.0.1",
                                               .port = server.port(),
                                               .path = name})
                         .value(),
                     std::string("content of ") + name);
    }

    void initTestCase()
    {
        QVERIFY(QDir(m_directory.path()).mkpath("served/keys"));
        for (const QString name : {"ca.pem", "keys/fw.p12"})
            write("served/" + name, "content of " + name.toUtf8());
        write("secret", "nobody's");
    }

private:
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_directory;
};

HANDFAST_TEST(TftpServerTest)

} // namespace tst_tftp_server

#include "tst_tftp_server.moc"
