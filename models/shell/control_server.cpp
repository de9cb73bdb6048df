#include "models/shell/control_server.h"

#include <QLocalSocket>
#include <QPointer>

namespace models::shell {

namespace {

/// A request longer than this is no command of a person or a script.
constexpr qint64 longestRequest = 16 * 1024 * 1024;

} // namespace

ControlServer::ControlServer(Answer answer, QObject* parent) : QObject(parent), m_answer(std::move(answer))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::welcome);
}

session::base::Result<> ControlServer::listen(const QString& socketPath)
{
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return session::base::failure(session::base::ErrorCode::Network,
                                      "control socket " + socketPath.toStdString() + ": " +
                                          m_server.errorString().toStdString());
    return {};
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
