// A tiny HTTP/1.1 server for tests, on loopback and any free port, on a thread of its own so that a test may
// wait for its client without an event loop. Answers by a function; can hold answers back until the test lets
// them go. Public functions: the test's thread.
//
//     HttpServer server([](const HttpRequest& request) { return HttpReply{.body = "hello"}; });
//     fetch(server.url("/greeting"));
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace support {

struct HttpRequest
{
    QByteArray method = {};
    QByteArray path = {};                      ///< with its query
    QMap<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = "application/octet-stream";
    QByteArray body = {};
    QMap<QByteArray, QByteArray> headers = {};
    QByteArray raw = {};     ///< sent as it is in place of all the above, and then the end
    bool isSilent = false;   ///< the connection stays open and nothing is sent
    bool closesSoon = false; ///< "Connection: close"
};

/// Called on the server's thread.
using HttpHandler = std::function<HttpReply(const HttpRequest&)>;

class HttpServer
{
public:
    explicit HttpServer(HttpHandler handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url(const QString& path = "/") const;
    /// All that came so far, in order.
    [[nodiscard]] QList<HttpRequest> requests() const;
    [[nodiscard]] qsizetype requestCount(const QByteArray& path) const;

    /// From now on answers wait; requests are counted all the same.
    void hold();
    /// Sends what waits, and goes on answering at once.
    void release();

private:
    class Worker;
    friend class Worker;
    void run(std::promise<quint16> port);
    void ring() const;

    HttpHandler m_handler;
    int m_bell; ///< an eventfd: wakes the thread
    std::atomic<bool> m_holding = false;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    QList<HttpRequest> m_requests;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace support
