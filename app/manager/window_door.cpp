#include "app/manager/window_door.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace app::manager {

namespace {

constexpr int doorPatience = 5000;               // milliseconds
constexpr qint64 longestKnock = 4 * 1024 * 1024; // bytes: no command line is longer

QString doorOf(const QString& dataDirectory)
{
    return QDir(QDir(dataDirectory).absolutePath()).filePath(QStringLiteral("window.sock"));
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

WindowDoor::WindowDoor()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowDoor::welcome);
}

session::base::Result<> WindowDoor::open(const QString& dataDirectory)
{
    const QString path = doorOf(dataDirectory);
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return session::base::failure(session::base::ErrorCode::Network,
                                      path.toStdString() + ": " + m_server.errorString().toStdString());
    return {};
}

bool WindowDoor::handOver(const QString& dataDirectory, const QStringList& files)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(dataDirectory));
    if (!socket.waitForConnected(doorPatience))
        return false;
    socket.write(lineOf({{QStringLiteral("files"), QJsonArray::fromStringList(files)}}));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(doorPatience))
            return false;
    return QJsonDocument::fromJson(socket.readLine()).object()[QLatin1String("taken")].toBool();
}

void WindowDoor::welcome()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void WindowDoor::read(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestKnock)
            socket.abort();
        return;
    }
    const QJsonValue files = QJsonDocument::fromJson(socket.readLine()).object()[QLatin1String("files")];
    if (!files.isArray())
        return socket.abort();
    socket.write(lineOf({{QStringLiteral("taken"), true}}));
    QStringList names;
    for (const QJsonValue& name : files.toArray())
        names += name.toString();
    Q_EMIT knocked(names);
}

} // namespace app::manager
