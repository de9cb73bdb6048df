#include "tests/interop/foreign_server.h"

#include "tests/interop/foreign_tool.h"
#include "tests/interop/nss_database.h"

#include <QDir>
#include <QFile>

namespace interop {

namespace {

std::unique_ptr<QProcess> started(const QString& program, const QStringList& arguments, const QString& log)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardOutputFile(log);
    process->setStandardErrorFile(log, QIODevice::Append);
    process->start(tool(program), arguments);
    if (!process->waitForStarted(toolPatienceMs))
        qFatal("%s: %s", qPrintable(program), qPrintable(process->errorString()));
    return process;
}

QStringList opensslWords(const ServerOrder& server)
{
    QStringList words{"s_server",       "-quiet",  "-accept", QString::number(server.port), "-CAfile",
                      server.authority, "-Verify", "5",       "-verify_return_error",       "-cert",
                      server.chain,     "-key",    server.key};
    if (server.hasIssuers)
        words << "-cert_chain" << server.chain;
    if (!server.revoked.isEmpty())
        words << "-crl_check" << "-CRL" << server.revoked;
    if (server.onlyTls13)
        words << "-tls1_3";
    return words;
}

/// It would keep to itself what it says until it has said a lot.
QStringList gnutlsWords(const ServerOrder& server)
{
    QStringList words{"-oL",
                      tool("gnutls-serv"),
                      "--echo",
                      "--port",
                      QString::number(server.port),
                      "--x509certfile",
                      server.chain,
                      "--x509keyfile",
                      server.key,
                      "--x509cafile",
                      server.authority,
                      "--require-client-cert",
                      "--verify-client-cert"};
    if (!server.revoked.isEmpty())
        words << "--x509crlfile" << server.revoked;
    if (server.onlyTls13)
        words << "--priority" << "NORMAL:-VERS-ALL:+VERS-TLS1.3";
    return words;
}

QStringList nssWords(const ServerOrder& server, const QString& directory)
{
    const NssDatabase database(QDir(directory).filePath(QString::number(server.port)));
    database.trust(server.authority);
    database.take(server.chain, server.key);
    if (!server.revoked.isEmpty())
        database.revoke(server.revoked);
    return {"-d", database.path(),
            "-e", "own",
            "-p", QString::number(server.port),
            "-r", "-r",
            "-V", server.onlyTls13 ? "tls1.3:" : "tls1.2:"};
}

/// One server block for each; without its own daemon mode, worker or files.
QString nginxConfiguration(const ServersOrder& order)
{
    QString text = "load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n"
                   "daemon off;\nmaster_process off;\nerror_log stderr;\n"
                   "pid " +
                   order.directory + "/nginx.pid;\nevents {}\nstream {\n";
    for (const ServerOrder& server : order.servers) {
        text += "server {\n";
        const auto set = [&](const QString& name, const QString& value) {
            text += "  " + name + ' ' + value + ";\n";
        };
        set("listen", QString("127.0.0.1:%1 ssl").arg(server.port));
        set("ssl_certificate", server.chain);
        set("ssl_certificate_key", server.key);
        set("ssl_client_certificate", server.authority);
        set("ssl_verify_client", "on");
        set("ssl_protocols", server.onlyTls13 ? "TLSv1.3" : "TLSv1.2 TLSv1.3");
        if (!server.revoked.isEmpty())
            set("ssl_crl", server.revoked);
        set("proxy_pass", QString("127.0.0.1:%1").arg(order.welcomePort));
        text += "}\n";
    }
    return text + "}\n";
}

} // namespace

std::vector<std::unique_ptr<QProcess>> startServers(const ServersOrder& order)
{
    std::vector<std::unique_ptr<QProcess>> servers;
    const QDir own(order.directory);
    if (order.stack == "nginx") {
        QFile file(own.filePath("nginx.conf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(nginxConfiguration(order).toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        servers.push_back(started("nginx", {"-e", "stderr", "-p", order.directory, "-c", file.fileName()},
                                  own.filePath("nginx.log")));
        return servers;
    }
    for (const ServerOrder& server : order.servers) {
        const QString log = own.filePath(logOf(server.port));
        if (order.stack == "openssl")
            servers.push_back(started("openssl", opensslWords(server), log));
        else if (order.stack == "gnutls")
            servers.push_back(started("stdbuf", gnutlsWords(server), log));
        else if (order.stack == "nss")
            servers.push_back(started("selfserv", nssWords(server, order.directory), log));
        else
            qFatal("no stack named %s", qPrintable(order.stack));
        if (order.stack == "openssl")
            servers.back()->write(order.welcome);
    }
    return servers;
}

QString logOf(int port)
{
    return QStringLiteral("%1.log").arg(port);
}

bool isListening(int port)
{
    const QByteArray local = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const char* table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QByteArrayList words = line.simplified().split(' '); // number, local, remote, state
            if (words.size() > 3 && words[1].endsWith(local) && words[3] == "0A")
                return true;
        }
    }
    return false;
}

} // namespace interop
