#include "models/shell/control_server.h"

#include "session/base/log.h"

#include <QLocalSocket>
#include <QPointer>

namespace models::shell {

namespace {

/// A request longer than this is no command of a person or a script.
constexpr qint64 longestRequest = 16 * 1024 * 1024;
/// Between two looks whether Qt has closed the server.
constexpr int lookMilliseconds = 1000;

} // namespace

ControlServer::ControlServer(Answer answer, QObject* parent) : QObject(parent), m_answer(std::move(answer))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::welcome);
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ControlServer::listenAgain);
}

session::base::Result<> ControlServer::listen(const QString& socketPath)
{
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return session::base::failure(session::base::ErrorCode::Network,
                                      "control socket " + socketPath.toStdString() + ": " +
                                          m_server.errorString().toStdString());
    m_path = socketPath;
    m_look.start();
    return {};
}

void ControlServer::listenAgain()
{
    if (m_server.isListening())
        return;
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path))
        session::base::log(session::base::LogLevel::Warning,
                           "the control socket was closed, and is open again");
}

void ControlServer::welcome()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(*socket); });
        serve(*socket);
    }
}

void ControlServer::serve(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestRequest)
            socket.abort();
        return;
    }
    const auto request = readRequest(socket.readLine());
    if (!request) {
        socket.write(writeReply(replyError(request.error())));
        return;
    }
    QPointer<QLocalSocket> peer(&socket);
    m_answer(*request, [this, peer](const Reply& reply) {
        if (!peer)
            return;
        peer->write(writeReply(reply));
        QMetaObject::invokeMethod(
            this,
            [this, peer] {
                if (peer && peer->canReadLine())
                    serve(*peer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace models::shell
