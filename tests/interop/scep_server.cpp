#include "tests/interop/scep_server.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

namespace interop {

namespace {

constexpr int patience = 60'000;

/// Each test program has all ports to itself.
int nextPort()
{
    static int last = 20'000;
    return ++last;
}

} // namespace

ScepDepot::ScepDepot(const QString& organization)
{
    QProcess tool;
    tool.start("scepserver", {"ca", "-init", "-depot", path(), "-keySize", "2048", "-key-password", "",
                              "-organization", organization});
    if (!tool.waitForFinished(patience) || tool.exitCode() != 0)
        qFatal("scepserver (Debian package scep) can't make a CA: %s %s", qPrintable(tool.errorString()),
               tool.readAllStandardError().constData());
}

QString ScepDepot::path() const
{
    return QDir(m_directory.path()).filePath("depot");
}

QString ScepDepot::authorityFile() const
{
    return QDir(path()).filePath("ca.pem");
}

QByteArray ScepDepot::authority() const
{
    QFile file(authorityFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

ScepServer::ScepServer(const ScepDepot& depot, const Options& options)
    : m_depot(depot.path()),
      m_options(options),
      m_port(nextPort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

ScepServer::~ScepServer()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool ScepServer::start()
{
    QStringList arguments{"-depot",      m_depot,
                          "-port",       QString::number(m_port),
                          "-crtvalid",   QString::number(m_options.validDays),
                          "-allowrenew", "0"};
    if (!m_options.challenge.isEmpty())
        arguments << "-challenge=" + m_options.challenge;
    m_process.start("scepserver", arguments);
    return waitForLog("msg=listening");
}

QString ScepServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/scep").arg(m_port);
}

bool ScepServer::waitForLog(const QByteArray& text)
{
    while (!m_log.contains(text)) {
        if (!m_process.waitForReadyRead(patience))
            return false;
        m_log += m_process.readAll();
    }
    return true;
}

bool ScepServer::ask(const QByteArray& operation) const
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(m_port));
    return socket.waitForConnected(patience) &&
           socket.write("GET /scep?operation=" + operation + " HTTP/1.0\r\n\r\n") > 0 &&
           socket.waitForDisconnected(patience);
}

/// What it says of a question of our own comes after all that it said before.
qsizetype ScepServer::operations()
{
    const QByteArray mark = "Mark" + QByteArray::number(++m_marks) + "x";
    if (!ask(mark) || !waitForLog("op=" + mark))
        return -1;
    return m_log.count("op=PKIOperation");
}

} // namespace interop
