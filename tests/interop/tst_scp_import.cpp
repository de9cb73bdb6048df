// Files by SCP, from another SSH implementation: H6.
#include "session/http/file_fetch.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_scp_import {

using namespace session::http;
using session::base::ErrorCode;
using session::base::SecretText;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class ScpImportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QProcess m_server;
    QByteArray m_hostLine;
    std::uint16_t m_port = 0;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    FileRequest request() const
    {
        return {.protocol = FileProtocol::Scp,
                .host = "127.0.0.1",
                .port = m_port,
                .path = m_directory.filePath("key.p12").toStdString(),
                .user = "admin",
                .password = SecretText("open sesame"),
                .knownHostsFile = m_directory.filePath("known_hosts").toStdString()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString served = write("key.p12", "the key");
        m_server.start("/usr/bin/python3",
                       {HANDFAST_SOURCE_DIR "/tests/interop/scp_server.py", served, "open sesame"});
        QVERIFY(m_server.waitForStarted());
        while (!m_server.canReadLine())
            QVERIFY2(m_server.waitForReadyRead(patienceMs), m_server.readAllStandardError().constData());
        m_hostLine = m_server.readLine();
        m_port = m_hostLine.mid(m_hostLine.indexOf(':') + 1).split(' ').front().toUShort();
        QVERIFY2(m_port > 0, m_hostLine.constData());
        write("known_hosts", m_hostLine);
    }
    void cleanupTestCase()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished();
    }
    void aFileComesWhole()
    {
        const auto fetched = fetchFile(request());
        QVERIFY2(fetched, fetched ? "" : fetched.error().detail.c_str());
        QCOMPARE(*fetched, std::string("the key"));
    }
    void aWrongPassword()
    {
        FileRequest wrong = request();
        wrong.password = SecretText("other");
        QCOMPARE(fetchFile(wrong).error().code, ErrorCode::Denied);
    }
    void aHostThatIsNotKnown()
    {
        FileRequest unknown = request();
        unknown.knownHostsFile = write("nobody", "").toStdString();
        const auto fetched = fetchFile(unknown);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::Denied);
        QVERIFY2(fetched.error().detail.contains("known"), fetched.error().detail.c_str());
    }
    void aFileThatIsNotThere()
    {
        FileRequest missing = request();
        missing.path = "/none";
        QVERIFY(!fetchFile(missing));
    }
};

HANDFAST_TEST(ScpImportTest)

} // namespace tst_scp_import

#include "tst_scp_import.moc"
