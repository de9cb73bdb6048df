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

/// With one peer: what it asks next waits until it is answered. Belongs to its socket.
class Conversation final : public QObject
{
public:
    Conversation(QLocalSocket& socket, const ControlServer::Answer& answer)
        : QObject(&socket),
          m_socket(socket),
          m_answer(answer)
    {
        socket.setReadBufferSize(longestRequest + 1);
    }

    void serve()
    {
        if (m_isBusy)
            return;
        if (!m_socket.canReadLine()) {
            if (m_socket.bytesAvailable() > longestRequest)
                m_socket.abort();
            return;
        }
        const auto request = readRequest(m_socket.readLine());
        if (!request)
            return reply(replyError(request.error()));
        m_isBusy = true;
        m_answer(*request, [peer = QPointer(this)](const Reply& answer) {
            if (peer)
                peer->reply(answer);
        });
    }

private:
    void reply(const Reply& answer)
    {
        m_isBusy = false;
        m_socket.write(writeReply(answer));
        QMetaObject::invokeMethod(this, &Conversation::serve, Qt::QueuedConnection);
    }

    QLocalSocket& m_socket;
    const ControlServer::Answer& m_answer;
    bool m_isBusy = false;
};

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
        auto* conversation = new Conversation(*socket, m_answer);
        connect(socket, &QLocalSocket::readyRead, conversation, &Conversation::serve);
        conversation->serve();
    }
}

} // namespace models::shell
