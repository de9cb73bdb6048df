#include "models/services/http_listener.h"

#include "session/base/host_port.h"

#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace models::services {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// Of a connection; its name finds it again.
const QString deadlineName = QStringLiteral("deadline");

/// Sends, and ends the connection when all is sent. What else comes from the peer is left unread.
void answer(QTcpSocket& socket, const HttpReply& reply, HttpMethod method)
{
    QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (reply.isCut)
        return socket.abort();
    socket.write(toBytes(reply, method));
    socket.disconnectFromHost();
}

/// Hands connections over that have a deadline and a limit of what they may send.
class BoundedServer final : public QTcpServer
{
public:
    explicit BoundedServer(const HttpLimits& limits) : m_limits(limits) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QTcpSocket(this);
        socket->setReadBufferSize(2 * m_limits.requestBytes); // beyond that the peer has to wait
        if (!socket->setSocketDescriptor(descriptor) || m_open >= m_limits.connections) {
            socket->abort();
            delete socket;
            return;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        auto* deadline = new QTimer(socket);
        deadline->setObjectName(deadlineName);
        deadline->setSingleShot(true);
        connect(deadline, &QTimer::timeout, socket, &QTcpSocket::abort);
        deadline->start(m_limits.requestTime);
        // Before anybody else reads: what is too long is never taken in.
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, limit = m_limits.requestBytes, sum = qint64(0)]() mutable {
                    sum += socket->bytesAvailable();
                    if (sum > limit)
                        answer(*socket, {.status = 413, .body = "the request is too long\n"},
                               HttpMethod::Get);
                });
        addPendingConnection(socket);
    }

private:
    HttpLimits m_limits;
    int m_open = 0;
};

HttpMethod methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return HttpMethod::Get;
    case QHttpServerRequest::Method::Head:
        return HttpMethod::Head;
    case QHttpServerRequest::Method::Post:
        return HttpMethod::Post;
    default:
        return HttpMethod::Other;
    }
}

} // namespace

HttpListener::HttpListener(HttpLimits limits, Handler handler, QObject* parent)
    : QAbstractHttpServer(parent),
      m_limits(limits),
      m_handler(std::move(handler))
{
}

Result<std::string> HttpListener::listen(const QHostAddress& address, quint16 port)
{
    auto server = std::make_unique<BoundedServer>(m_limits);
    if (!server->listen(address, port))
        return failure(ErrorCode::Network, server->errorString().toStdString());
    const std::string real = toText(
        session::base::HostPort{.host = address.toString().toStdString(), .port = server->serverPort()});
    bind(server.release()); // owned by this from here on
    return real;
}

bool HttpListener::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr); // one request a connection
    if (auto* deadline = socket->findChild<QTimer*>(deadlineName))
        deadline->start(m_limits.answerTime);
    const HttpMethod method = methodOf(request.method());
    const HttpRequest asked{.method = method,
                            .path = request.url().path(QUrl::FullyDecoded),
                            .contentType = request.value("Content-Type"),
                            .ifNoneMatch = request.value("If-None-Match"),
                            .body = request.body()};
    m_handler(asked, [peer = QPointer(socket), method](const HttpReply& reply) {
        if (peer)
            answer(*peer, reply, method);
    });
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest& /*request*/, QTcpSocket* socket)
{
    socket->abort();
}

} // namespace models::services
