// The control socket stays, whatever happens to the process: S-5's steadiness for who manages it by the
// shell; and who asks is answered in turn.
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

    void oneCommandAtATimePerConnection()
    {
        std::vector<ReplyTo> open;
        QStringList asked;
        ControlServer server([&](const ControlRequest& request, const ReplyTo& done) {
            asked << request.command;
            open.push_back(done);
        });
        const auto client = clientOf(server);
        client->write(asking("commit") + asking("second"));
        QTRY_COMPARE(asked, QStringList({"commit"}));
        client->write(asking("third"));
        const auto other = another(); // who waits for nobody
        other->write(asking("of another"));
        QTRY_COMPARE(asked, QStringList({"commit", "of another"}));
        open[1](saying("for another"));
        QTRY_VERIFY(other->canReadLine());
        QCOMPARE(asked, QStringList({"commit", "of another"}));
        QVERIFY(!client->canReadLine());
        open[0](saying("committed"));
        QTRY_COMPARE(asked.size(), 3);
        open[2](saying("next"));
        QTRY_COMPARE(asked, QStringList({"commit", "of another", "second", "third"}));
        open[3](saying("last"));
        QCOMPARE(textsFrom(*client, 3), QStringList({"committed", "next", "last"}));
    }
    void whatStandsBehindAnUnreadableRequestIsServed()
    {
        ControlServer server(
            [](const ControlRequest& request, const ReplyTo& done) { done(saying(request.command)); });
        const auto client = clientOf(server);
        client->write("no JSON\n" + asking("show") + "nor this\n" + asking("again"));
        QCOMPARE(textsFrom(*client, 4), QStringList({"", "show", "", "again"}));
    }
    void whoGoesAwayIsAnsweredNoMore()
    {
        std::vector<ReplyTo> open;
        ControlServer server(
            [&](const ControlRequest& /*request*/, const ReplyTo& done) { open.push_back(done); });
        auto client = clientOf(server);
        client->write(asking("commit"));
        QTRY_COMPARE(open.size(), std::size_t(1));
        client.reset();
        client = another();
        client->write(asking("next"));
        QTRY_COMPARE(open.size(), std::size_t(2));
        open[0](saying("too late"));
        open[1](saying("here"));
        QCOMPARE(textsFrom(*client, 1), QStringList({"here"}));
    }
    void aRequestThatIsTooLongEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("without an end") << QByteArray();
        QTest::newRow("with one, too late") << QByteArray("\n");
    }
    void aRequestThatIsTooLongEndsTheConnection()
    {
        QFETCH(QByteArray, end);
        int asked = 0;
        ControlServer server([&](const ControlRequest& /*request*/, const ReplyTo& /*done*/) { ++asked; });
        const auto client = clientOf(server);
        client->write(QByteArray(17 * 1024 * 1024, 'x') + end);
        QTRY_COMPARE_WITH_TIMEOUT(client->state(), QLocalSocket::UnconnectedState, 20'000);
        QCOMPARE(asked, 0);
    }

private:
    static QByteArray asking(const QString& command)
    {
        return models::shell::writeRequest({.command = command, .directory = QStringLiteral("/")});
    }
    static Reply saying(const QString& text)
    {
        Reply reply;
        reply.text = text;
        return reply;
    }
    std::unique_ptr<QLocalSocket> clientOf(ControlServer& server)
    {
        m_directory.emplace();
        return server.listen(m_directory->filePath("control")) ? another() : nullptr;
    }
    std::unique_ptr<QLocalSocket> another()
    {
        auto client = std::make_unique<QLocalSocket>();
        client->connectToServer(m_directory->filePath("control"));
        return client->waitForConnected() ? std::move(client) : nullptr;
    }
    /// What the next replies say, in order; fewer when they do not come.
    static QStringList textsFrom(QLocalSocket& client, int count)
    {
        QStringList texts;
        while (texts.size() < count && QTest::qWaitFor([&client] { return client.canReadLine(); }))
            if (const auto reply = models::shell::readReply(client.readLine()))
                texts << reply->text;
        return texts;
    }

    std::optional<QTemporaryDir> m_directory;

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
