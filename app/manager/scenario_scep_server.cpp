#include "app/manager/scenario_scep_server.h"

#include "session/pki/certificate.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>

#include <csignal>

#include <sys/prctl.h>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr int scepStartMilliseconds = 60'000;
constexpr int scepEndMilliseconds = 5'000;
const QString serverProgram = QStringLiteral("scepserver");

} // namespace

ScenarioScepServer::ScenarioScepServer(QString directory) : m_directory(std::move(directory))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ScenarioScepServer::~ScenarioScepServer()
{
    m_process.kill();
    m_process.waitForFinished(scepEndMilliseconds);
}

Result<> ScenarioScepServer::makeAuthority() const
{
    QProcess tool;
    tool.start(serverProgram,
               {QStringLiteral("ca"), QStringLiteral("-init"), QStringLiteral("-depot"), m_directory,
                QStringLiteral("-keySize"), QStringLiteral("2048"), QStringLiteral("-key-password"),
                QString(), QStringLiteral("-organization"), QStringLiteral("Scenario")});
    if (!tool.waitForFinished(scepStartMilliseconds) || tool.exitCode() != 0)
        return failure(ErrorCode::NotFound,
                       "scepserver (Debian package scep) makes no CA: " + tool.errorString().toStdString() +
                           tool.readAllStandardError().toStdString());
    return {};
}

Result<> ScenarioScepServer::start()
{
    if (const auto made = makeAuthority(); !made)
        return made;
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        return failure(ErrorCode::Network, probe.errorString().toStdString());
    m_port = QString::number(probe.serverPort());
    probe.close();
    m_process.start(serverProgram, {QStringLiteral("-depot"), m_directory, QStringLiteral("-port"), m_port,
                                    QStringLiteral("-crtvalid"), QStringLiteral("365"),
                                    QStringLiteral("-allowrenew"), QStringLiteral("0")});
    QByteArray said;
    const QDeadlineTimer deadline(scepStartMilliseconds);
    while (!said.contains("msg=listening")) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return failure(ErrorCode::Network, "scepserver does not listen: " + said.toStdString());
        said += m_process.readAll();
    }
    return {};
}

QString ScenarioScepServer::address() const
{
    return QStringLiteral("127.0.0.1:") + m_port;
}

QString ScenarioScepServer::authorityFile() const
{
    return m_directory + QStringLiteral("/ca.pem");
}

QString ScenarioScepServer::fingerprint() const
{
    QFile file(authorityFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto authority = session::pki::Certificate::fromPem(file.readAll().toStdString());
    return authority ? QString::fromStdString(authority->sha256()) : QString();
}

} // namespace app::manager
