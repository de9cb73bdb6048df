// Bad peers at the HTTP listener: slow, huge, garbage, too many, gone. Each is bounded, and the next one is
// served.
#include "models/services/http_listener.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace tst_http_listener {

using namespace models::services;

namespace {

constexpr int patience = 30'000;

/// A connection that keeps all that it gets.
struct Peer
{
    explicit Peer(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, [this] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray got;
};

} // namespace

class HttpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { listen({}); }

    void readsARequest()
    {
        Peer peer(m_port);
        send(peer, "POST /a%20b/c%2Fd?q=1 HTTP/1.1\r\nHost: x\r\nContent-Type: text/x\r\n"
                   "If-None-Match: \"1\"\r\nContent-Length: 4\r\n\r\nbo");
        send(peer, "dy");
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        QCOMPARE(m_requests.size(), std::size_t(1));
        const HttpRequest& request = m_requests.front();
        QCOMPARE(request.method, HttpMethod::Post);
        QCOMPARE(request.path, QString("/a b/c/d"));
        QCOMPARE(request.contentType, QByteArray("text/x"));
        QCOMPARE(request.ifNoneMatch, QByteArray("\"1\""));
        QCOMPARE(request.body, QByteArray("body"));
        QVERIFY2(peer.got.startsWith("HTTP/1.1 200 OK\r\n"), peer.got);
        QVERIFY2(peer.got.endsWith("\r\n\r\nanswer"), peer.got);
    }
    void answersOneRequestAConnection()
    {
        Peer peer(m_port);
        send(peer, "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        Peer other(m_port);
        send(other, "GET /2 HTTP/1.0\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(other.isClosed(), patience);
        QCOMPARE(m_requests.size(), std::size_t(2));
        QCOMPARE(other.got.count("HTTP/1.1"), qsizetype(1));
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("isRepeated"); // until the connection ends
        const auto row = [](const char* name, const QByteArray& sent, bool isRepeated) {
            QTest::newRow(name) << sent << isRepeated;
        };
        const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ";
        row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00 hello", 13), false);
        row("says nothing", "", false);
        row("stops in the middle", "GET / HTT", false);
        row("body never ends", post + "10\r\n\r\n12345", false);
        row("body of a terabyte", post + "1000000000000\r\n\r\n" + QByteArray(4000, 'x'), true);
        row("header without end", "GET / HTTP/1.1\r\nX: " + QByteArray(4000, 'x'), true);
        row("line without end", QByteArray(4000, '/'), true);
        row("chunks without end",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n4\r\nabcd\r\n", false);
    }
    void ends()
    {
        QFETCH(QByteArray, sent);
        QFETCH(bool, isRepeated);
        listen({.requestBytes = 10'000, .requestTime = std::chrono::milliseconds(300)});
        Peer peer(m_port);
        if (isRepeated)
            QObject::connect(&peer.socket, &QTcpSocket::bytesWritten, &peer.socket, [&] {
                if (peer.socket.bytesToWrite() == 0)
                    peer.socket.write(QByteArray(4000, 'y'));
            });
        send(peer, sent);
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        QVERIFY(m_requests.empty());
        verifyItServes();
    }
    void whoWantsAWebSocketGetsNone()
    {
        Peer peer(m_port);
        send(peer, "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Key: eDp6\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        QVERIFY(!peer.got.contains("101"));
        verifyItServes();
    }
    void whatIsTooLongIsNeverTakenIn()
    {
        listen({.requestBytes = 10'000});
        Peer fits(m_port);
        send(fits, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n" + QByteArray(9000, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(fits.isClosed(), patience);
        QCOMPARE(m_requests.size(), std::size_t(1));
        QCOMPARE(m_requests.front().body.size(), qsizetype(9000));
        Peer peer(m_port);
        send(peer, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11000\r\n\r\n" + QByteArray(11000, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        QCOMPARE(m_requests.size(), std::size_t(1));
    }
    void turnsAwayWhenFull()
    {
        listen({.connections = 2});
        Peer one(m_port);
        Peer two(m_port);
        send(one, "G");
        send(two, "G");
        Peer three(m_port);
        QTRY_VERIFY_WITH_TIMEOUT(three.isClosed(), patience);
        QVERIFY(!one.isClosed() && !two.isClosed());
        one.socket.abort();
        QTRY_VERIFY_WITH_TIMEOUT(canAsk(), patience); // once its end has been noticed
    }
    void anAnswerMayComeLater()
    {
        m_isHeld = true;
        Peer peer(m_port);
        send(peer, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), std::size_t(1), patience);
        QVERIFY(!peer.isClosed());
        m_held.front()({.body = "late"});
        QTRY_VERIFY_WITH_TIMEOUT(peer.isClosed(), patience);
        QVERIFY(peer.got.endsWith("late"));
    }
    void anAnswerForNobody()
    {
        m_isHeld = true;
        {
            Peer peer(m_port);
            send(peer, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), std::size_t(1), patience);
            peer.socket.abort();
        }
        verifyItServes(); // by then the end of the first has been noticed
        m_held.front()({.body = "late"});
        m_listener.reset();
        m_held.front()({.body = "later still"});
    }
    void aPeerThatNeverReadsIsGivenUp()
    {
        m_answer = QByteArray(64 * 1024 * 1024, 'x');
        listen({.answerTime = std::chrono::milliseconds(300)});
        QTcpSocket socket;
        socket.setReadBufferSize(1);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, patience);
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), std::size_t(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->findChildren<QTcpSocket*>().size(), qsizetype(0), patience);
        m_answer = "answer";
        verifyItServes();
    }

    void saysWhereItListens()
    {
        QVERIFY2(m_address.starts_with("127.0.0.1:"), m_address.c_str());
        HttpListener again({}, [](const HttpRequest&, const HttpListener::Respond&) {});
        const auto taken = again.listen(QHostAddress::LocalHost, m_port);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, session::base::ErrorCode::Network);
        QVERIFY2(!taken.error().detail.contains("CRL"), taken.error().detail.c_str()); // whatever is served
    }

    void cleanup()
    {
        m_listener.reset();
        m_requests.clear();
        m_held.clear();
        m_isHeld = false;
        m_answer = "answer";
    }

private:
    void listen(const HttpLimits& limits)
    {
        m_listener = std::make_unique<HttpListener>(
            limits, [this](const HttpRequest& request, HttpListener::Respond respond) {
                m_requests.push_back(request);
                if (m_isHeld)
                    m_held.push_back(std::move(respond));
                else
                    respond({.body = m_answer});
            });
        const auto address = m_listener->listen(QHostAddress::LocalHost, 0);
        QVERIFY(address);
        m_address = *address;
        m_port = quint16(std::stoi(address->substr(address->rfind(':') + 1)));
    }
    static void send(Peer& peer, const QByteArray& bytes)
    {
        QTRY_COMPARE_WITH_TIMEOUT(peer.socket.state(), QAbstractSocket::ConnectedState, patience);
        peer.socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(peer.socket.bytesToWrite(), qint64(0), patience);
    }
    [[nodiscard]] bool canAsk()
    {
        const auto before = m_requests.size();
        Peer peer(m_port);
        peer.socket.write("GET /still HTTP/1.1\r\nHost: x\r\n\r\n");
        return QTest::qWaitFor([&] { return peer.isClosed(); }, patience) && m_requests.size() > before;
    }
    void verifyItServes()
    {
        m_isHeld = false;
        QVERIFY(canAsk());
        QCOMPARE(m_requests.back().path, QString("/still"));
    }

    std::unique_ptr<HttpListener> m_listener;
    std::string m_address;
    quint16 m_port = 0;
    std::vector<HttpRequest> m_requests;
    std::vector<HttpListener::Respond> m_held;
    bool m_isHeld = false;
    QByteArray m_answer = "answer";
};

HANDFAST_TEST(HttpListenerTest)

} // namespace tst_http_listener

#include "tst_http_listener.moc"
