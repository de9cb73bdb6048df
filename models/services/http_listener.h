// Takes HTTP requests from whoever connects, and bounds them: so many connections at once, so many bytes and
// so much time for a request, one request a connection. What is no HTTP ends the connection. Qt HTTP Server
// does the reading; answers may come later, and are dropped when the peer has gone. Lives on the thread that
// makes it and calls there only.
#pragma once

#include "models/services/http_message.h"
#include "session/base/error.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <chrono>
#include <functional>
#include <string>

namespace models::services {

struct HttpLimits
{
    int connections = 128; ///< at once; further ones are closed as they come
    qint64 requestBytes = 32LL * 1024;
    std::chrono::milliseconds requestTime{10'000}; ///< from the connection to the end of the request
    std::chrono::milliseconds answerTime{60'000};  ///< from there until the peer has taken its answer
};

class HttpListener final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Respond = std::function<void(const HttpReply& reply)>; ///< once, on this thread
    using Handler = std::function<void(const HttpRequest& request, Respond respond)>;

    HttpListener(HttpLimits limits, Handler handler, QObject* parent = nullptr);

    /// The real address, "127.0.0.1:8080" or "[::1]:8080". ErrorCode::Network when it can't be had, with
    /// nothing but the cause: what can't be served then is for the caller to say.
    [[nodiscard]] session::base::Result<std::string> listen(const QHostAddress& address, quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    HttpLimits m_limits;
    Handler m_handler;
};

} // namespace models::services
