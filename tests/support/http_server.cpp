#include "tests/support/http_server.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace support {

namespace {

/// The first whole request in `bytes`, taken out; method "" while it is not whole yet.
HttpRequest takeRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpRequest request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

QByteArray bytesOf(const HttpReply& reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Reply\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto [name, value] : reply.headers.asKeyValueRange())
        bytes += name + ": " + value + "\r\n";
    if (reply.closesSoon)
        bytes += "Connection: close\r\n";
    return bytes + "\r\n" + reply.body;
}

} // namespace

/// Everything that lives on the server's thread.
class HttpServer::Worker : public QObject
{
public:
    Worker(HttpServer& owner, HttpHandler handler) : m_owner(owner), m_handler(std::move(handler)) {}

    void listen()
    {
        m_server = new QTcpServer(this);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
        m_owner.m_port = m_server->serverPort();
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection())
                adopt(socket);
        });
    }
    void setHolding(bool holding)
    {
        m_holding = holding;
        if (holding)
            return;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& [socket, reply] : waiting)
            send(socket, reply);
    }

private:
    void adopt(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            for (HttpRequest request = takeRequest(bytes); !request.method.isEmpty();
                 request = takeRequest(bytes))
                answer(socket, request);
        });
    }
    void answer(QTcpSocket* socket, const HttpRequest& request)
    {
        const HttpReply reply = m_handler(request);
        {
            const QMutexLocker lock(&m_owner.m_mutex);
            m_owner.m_requests += request;
        }
        if (m_holding)
            m_waiting.emplace_back(socket, reply);
        else
            send(socket, reply);
    }
    static void send(const QPointer<QTcpSocket>& socket, const HttpReply& reply)
    {
        if (!socket || reply.isSilent)
            return;
        socket->write(reply.raw.isEmpty() ? bytesOf(reply) : reply.raw);
        if (!reply.raw.isEmpty() || reply.closesSoon)
            socket->disconnectFromHost();
    }

    HttpServer& m_owner;
    HttpHandler m_handler;
    QTcpServer* m_server = nullptr;
    bool m_holding = false;
    std::vector<std::pair<QPointer<QTcpSocket>, HttpReply>> m_waiting;
};

HttpServer::HttpServer(HttpHandler handler) : m_worker(std::make_unique<Worker>(*this, std::move(handler)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { qDeleteAll(m_worker->children()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString HttpServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
}

QList<HttpRequest> HttpServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

qsizetype HttpServer::requestCount(const QByteArray& path) const
{
    const QMutexLocker lock(&m_mutex);
    return std::ranges::count(m_requests, path, &HttpRequest::path);
}

void HttpServer::hold()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->setHolding(true); }, Qt::BlockingQueuedConnection);
}

void HttpServer::release()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->setHolding(false); }, Qt::BlockingQueuedConnection);
}

} // namespace support
