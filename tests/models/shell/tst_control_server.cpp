// The control socket stays, whatever happens to the process: S-5's steadiness for who manages it by the
// shell.
#include "models/shell/control_server.h"

#include "tests/support/test_program.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

namespace tst_control_server {

using models::shell::ControlRequest;
using models::shell::ControlServer;
using models::shell::Reply;
using models::shell::ReplyTo;

namespace {

/// While it lives this process can open nothing more.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::dup(0);
        ::close(lowest);
        rlimit none = m_before;
        none.rlim_cur = rlim_t(lowest);
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    NoDescriptors(const NoDescriptors&) = delete;
    NoDescriptors& operator=(const NoDescriptors&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class ControlServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereAgainAfterATimeWithoutDescriptors()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("control");
        ControlServer server([](const ControlRequest& /*request*/, const ReplyTo& done) {
            Reply reply;
            reply.text = "here";
            done(reply);
        });
        QVERIFY(server.listen(path));
        QVERIFY(answers(path));
        {
            QLocalSocket waiting;
            waiting.connectToServer(path);
            QVERIFY(waiting.waitForConnected());
            const NoDescriptors none;
            // It can't be accepted, and Qt closes the server.
            QTRY_COMPARE(waiting.state(), QLocalSocket::UnconnectedState);
        }
        QTRY_VERIFY_WITH_TIMEOUT(answers(path), 10'000);
    }

private:
    static bool answers(const QString& path)
    {
        QLocalSocket client;
        client.connectToServer(path);
        if (!client.waitForConnected(100))
            return false;
        client.write("{\"command\":\"show\",\"directory\":\"/\"}\n");
        return QTest::qWaitFor([&client] { return client.canReadLine(); }, 2000) &&
               client.readLine().contains("here");
    }
};

HANDFAST_TEST(ControlServerTest)

} // namespace tst_control_server

#include "tst_control_server.moc"
