#include "app/manager/scenario_file_server.h"

#include <QDir>
#include <QFile>
#include <QNetworkDatagram>
#include <QTimer>

#include <chrono>

namespace app::manager {

namespace {

using namespace std::chrono_literals;

constexpr auto transferTime = 30s;
constexpr qsizetype blockSize = 512;

enum class Packet : char { ReadRequest = 1, Data = 3, Acknowledgement = 4, Error = 5 };

QByteArray header(Packet packet, int number)
{
    QByteArray bytes(4, '\0');
    bytes[1] = char(packet);
    bytes[2] = char(number >> 8);
    bytes[3] = char(number & 0xff);
    return bytes;
}

/// One file to one client, from a port of its own; gone when it has all of it, or says no more.
class Transfer final : public QObject
{
public:
    Transfer(QByteArray bytes, const QHostAddress& address, quint16 port, QObject* parent)
        : QObject(parent),
          m_bytes(std::move(bytes)),
          m_address(address),
          m_port(port)
    {
        m_socket.bind(QHostAddress::LocalHost);
        connect(&m_socket, &QUdpSocket::readyRead, this, &Transfer::goOn);
        QTimer::singleShot(transferTime, this, &QObject::deleteLater);
        sendBlock();
    }

private:
    void sendBlock()
    {
        m_socket.writeDatagram(header(Packet::Data, m_block) +
                                   m_bytes.mid((m_block - 1) * blockSize, blockSize),
                               m_address, m_port);
    }
    void goOn()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QByteArray said = m_socket.receiveDatagram().data();
            if (said != header(Packet::Acknowledgement, m_block))
                continue;
            if (m_bytes.size() < m_block * blockSize)
                return deleteLater();
            ++m_block;
            sendBlock();
        }
    }

    QUdpSocket m_socket;
    QByteArray m_bytes;
    QHostAddress m_address;
    quint16 m_port;
    int m_block = 1;
};

} // namespace

ScenarioFileServer::ScenarioFileServer(QString directory) : m_directory(std::move(directory))
{
    m_socket.bind(QHostAddress::LocalHost);
    connect(&m_socket, &QUdpSocket::readyRead, this, &ScenarioFileServer::answer);
}

QString ScenarioFileServer::port() const
{
    return m_socket.localPort() == 0 ? QString() : QString::number(m_socket.localPort());
}

void ScenarioFileServer::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_socket.receiveDatagram();
        const QByteArray said = request.data();
        if (!said.startsWith(header(Packet::ReadRequest, 0).left(2)))
            continue;
        const QString name = QString::fromUtf8(said.mid(2).split('\0').constFirst());
        QFile file(QDir(m_directory).filePath(name));
        const bool isInside = !name.contains(QLatin1String("..")) && QDir::isRelativePath(name);
        if (isInside && file.open(QIODevice::ReadOnly))
            new Transfer(file.readAll(), request.senderAddress(), quint16(request.senderPort()), this);
        else
            m_socket.writeDatagram(header(Packet::Error, 1) + QByteArray("File not found", 15),
                                   request.senderAddress(), quint16(request.senderPort()));
    }
}

} // namespace app::manager
