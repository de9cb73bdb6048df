#include "app/manager/scenario_responder.h"

#include <QHostAddress>
#include <QUrl>

namespace app::manager {

ScenarioResponder::ScenarioResponder()
{
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, &ScenarioResponder::accept);
}

QString ScenarioResponder::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

void ScenarioResponder::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Refuse)
        m_server.close();
    else if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void ScenarioResponder::accept()
{
    while (QTcpSocket* const client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_mode == Mode::Forward)
            forward(client);
        else if (m_mode == Mode::Nonsense)
            connect(client, &QTcpSocket::readyRead, client, [client] {
                client->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                              "Content-Length: 28\r\n\r\n<html>Please log in</html>\r\n");
                client->disconnectFromHost();
            });
    }
}

void ScenarioResponder::forward(QTcpSocket* client)
{
    const QUrl target(QStringLiteral("http://") + m_target);
    auto* const server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, server, [client, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(client->readAll());
    });
    connect(server, &QTcpSocket::connected, client, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(target.host(), quint16(target.port(0)));
}

} // namespace app::manager
