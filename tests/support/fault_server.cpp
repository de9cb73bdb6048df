#include "tests/support/fault_server.h"

#include "tests/support/shared_files.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace support {

namespace {

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return server.serverPort();
}

/// False if the process ended before it accepted.
bool waitUntilAccepting(QProcess& process, quint16 port)
{
    constexpr int pause = 20; // milliseconds between two attempts
    do {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected())
            return process.state() == QProcess::Running;
    } while (!process.waitForFinished(pause) && process.state() == QProcess::Running);
    return false;
}

} // namespace

FaultServer::FaultServer(const Options& options)
{
    constexpr int attempts = 10; // somebody else may take the port first
    const QString tool = sharedFile("tools/fault_http.py");
    for (int i = 0; i < attempts; ++i) {
        m_port = freePort();
        m_process.start("python3", {tool, QString::number(m_port), options.file, options.mode,
                                    QString::number(options.seconds)});
        if (m_process.waitForStarted() && waitUntilAccepting(m_process, m_port))
            return;
    }
    qFatal("%s %s does not start: %s", qPrintable(tool), qPrintable(options.mode),
           m_process.readAllStandardError().constData());
}

FaultServer::~FaultServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString FaultServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
}

} // namespace support
