#include "tests/support/http_server.h"

#include <QEventLoop>
#include <QPointer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

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

/// Everything that lives on the server's thread. The others tell it by std's means only: ThreadSanitizer
/// knows nothing of what Qt does to hand things over.
class HttpServer::Worker : public QObject
{
public:
    explicit Worker(HttpServer& owner) : m_owner(owner), m_bell(owner.m_bell, QSocketNotifier::Read)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qPrintable(m_server.errorString()));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                adopt(socket);
        });
        connect(&m_bell, &QSocketNotifier::activated, this, [this] { rung(); });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void work() { m_loop.exec(); }

private:
    void rung()
    {
        eventfd_t count = 0;
        eventfd_read(m_owner.m_bell, &count);
        if (m_owner.m_stopping)
            return m_loop.quit();
        if (m_owner.m_holding)
            return;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& [socket, reply] : waiting)
            send(socket, reply);
    }
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
        const HttpReply reply = m_owner.m_handler(request);
        {
            const std::scoped_lock lock(m_owner.m_mutex);
            m_owner.m_requests += request;
        }
        if (m_owner.m_holding)
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
    QEventLoop m_loop; ///< first: it gives the thread what notifiers need
    QTcpServer m_server;
    QSocketNotifier m_bell;
    std::vector<std::pair<QPointer<QTcpSocket>, HttpReply>> m_waiting;
};

HttpServer::HttpServer(HttpHandler handler)
    : m_handler(std::move(handler)),
      m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    std::promise<quint16> port;
    auto chosen = port.get_future();
    m_thread = std::thread([this, port = std::move(port)]() mutable { run(std::move(port)); });
    m_port = chosen.get();
}

HttpServer::~HttpServer()
{
    m_stopping = true;
    ring();
    m_thread.join();
    ::close(m_bell);
}

void HttpServer::run(std::promise<quint16> port)
{
    Worker worker(*this);
    port.set_value(worker.port());
    worker.work();
}

void HttpServer::ring() const
{
    eventfd_write(m_bell, 1);
}

QString HttpServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
}

QList<HttpRequest> HttpServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    QList<HttpRequest> copies = m_requests;
    copies.detach(); // the server's thread goes on with its own
    return copies;
}

qsizetype HttpServer::requestCount(const QByteArray& path) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::count(m_requests, path, &HttpRequest::path);
}

void HttpServer::hold()
{
    m_holding = true;
}

void HttpServer::release()
{
    m_holding = false;
    ring();
}

} // namespace support
