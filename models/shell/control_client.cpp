#include "models/shell/control_client.h"

#include <QDir>

namespace models::shell {

bool ControlClient::connectTo(const QString& socketPath)
{
    m_socket.connectToServer(socketPath);
    return m_socket.waitForConnected(3000);
}

session::base::Result<Reply> ControlClient::ask(ControlRequest request)
{
    request.directory = QDir::currentPath();
    m_socket.write(writeRequest(request));
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(-1) && m_socket.state() != QLocalSocket::ConnectedState)
            return session::base::failure(session::base::ErrorCode::Network,
                                          "the program that holds the directory went away");
    }
    return readReply(m_socket.readLine());
}

} // namespace models::shell
