#include "tests/support/fault_proxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

#include <sys/socket.h>

namespace support {

struct FaultProxy::Line
{
    QPointer<QTcpSocket> client;
    QPointer<QTcpSocket> server;
    Fault fault = Fault::None;
    qint64 amount = 0;
    qint64 up = 0;   ///< bytes from the client so far
    qint64 down = 0; ///< and from the server
};

FaultProxy::FaultProxy(const QString& server)
    : m_host(server.section(QLatin1Char(':'), 0, -2)),
      m_port(server.section(QLatin1Char(':'), -1).toUShort())
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_listener.errorString()));
}

QString FaultProxy::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_listener.serverPort());
}

void FaultProxy::setFault(Fault fault, qint64 amount)
{
    m_fault = fault;
    m_amount = amount;
}

void FaultProxy::accept()
{
    while (QTcpSocket* client = m_listener.nextPendingConnection()) {
        auto* server = new QTcpSocket(client);
        const auto line = std::make_shared<Line>(client, server, m_fault, m_amount);
        connect(client, &QTcpSocket::readyRead, server, [this, line] { carry(line, true); });
        connect(server, &QTcpSocket::connected, client, [this, line] { carry(line, true); });
        connect(server, &QTcpSocket::readyRead, client, [this, line] { carry(line, false); });
        for (QTcpSocket* side : {client, server})
            connect(side, &QTcpSocket::disconnected, this, [line] { end(line, false); });
        connect(server, &QTcpSocket::errorOccurred, this, [line] { end(line, false); });
        server->connectToHost(m_host, m_port);
    }
}

void FaultProxy::carry(const std::shared_ptr<Line>& line, bool isUp)
{
    if (!line->client || !line->server || line->server->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray bytes = (isUp ? line->client : line->server)->readAll();
    qint64& count = isUp ? line->up : line->down;
    const qint64 before = std::exchange(count, count + bytes.size());
    if (line->fault == Fault::Flip && !isUp && before <= line->amount && line->amount < count)
        bytes[line->amount - before] = char(bytes[line->amount - before] ^ 1);
    if (line->up >= line->amount) {
        if (line->fault == Fault::Cut || line->fault == Fault::Reset)
            return end(line, line->fault == Fault::Reset);
        if (line->fault == Fault::Swallow)
            return;
    }
    QTcpSocket* to = isUp ? line->server : line->client;
    if (line->fault != Fault::Delay) {
        to->write(bytes);
        return;
    }
    QTimer::singleShot(int(line->amount), to, [to, bytes] { to->write(bytes); });
}

void FaultProxy::end(const std::shared_ptr<Line>& line, bool isReset)
{
    for (const QPointer<QTcpSocket>& side : {line->server, line->client}) {
        if (!side)
            continue;
        if (isReset) {
            const linger none{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(int(side->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        }
        side->disconnect();
        side->abort();
    }
    if (line->client)
        line->client->deleteLater(); // the other one is its child
}

} // namespace support
