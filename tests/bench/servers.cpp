#include "tests/bench/servers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

#include <csignal>
#include <cstdlib>
#include <optional>
#include <utility>

#include <sys/prctl.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr int startTimeoutMs = 30'000;

[[noreturn]] void giveUp(const QString& reason)
{
    QTextStream(stderr) << reason << '\n';
    std::exit(1);
}

void write(const QString& file, const QByteArray& text)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        giveUp(file + QStringLiteral(": ") + out.errorString());
}

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        giveUp(file + QStringLiteral(": ") + in.errorString());
    return in.readAll();
}

QString programOf(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
    if (found.isEmpty())
        giveUp(name + QStringLiteral(" is not installed"));
    return found;
}

class Nginx : public Server
{
public:
    explicit Nginx(const Pki& pki) : Server(QStringLiteral("nginx http"))
    {
        setPort(freePort());
        const QString file = pki.path(QStringLiteral("nginx.conf"));
        write(file, QStringLiteral(
                        "daemon off; master_process off; worker_processes 1; pid %1/nginx.pid;\n"
                        "error_log stderr crit; worker_rlimit_nofile 20000;\n"
                        "events { worker_connections 20000; multi_accept on; }\n"
                        "http { access_log off; keepalive_timeout 3600; client_header_timeout 3600;\n"
                        "client_body_temp_path %1/body; proxy_temp_path %1/proxy;\n"
                        "fastcgi_temp_path %1/fastcgi; uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;\n"
                        "server { listen 127.0.0.1:%2 ssl backlog=20000; ssl_certificate %3;\n"
                        "ssl_certificate_key %4; ssl_client_certificate %5; ssl_verify_client on;\n"
                        "ssl_verify_depth 3; ssl_protocols TLSv1.2; ssl_session_cache off;\n"
                        "ssl_session_tickets off; location / { return 200; } } }\n")
                        .arg(pki.path(QString()))
                        .arg(port())
                        .arg(pki.serverChain(), pki.serverKey(), pki.root())
                        .toUtf8());
        start(programOf(QStringLiteral("nginx")),
              {QStringLiteral("-c"), file, QStringLiteral("-p"), pki.path(QString())});
        waitUntilItListens();
    }
};

class Haproxy : public Server
{
public:
    explicit Haproxy(const Pki& pki) : Server(QStringLiteral("haproxy http"))
    {
        setPort(freePort());
        const QString pem = pki.path(QStringLiteral("haproxy.pem"));
        write(pem, contentOf(pki.serverChain()) + contentOf(pki.serverKey()));
        const QString file = pki.path(QStringLiteral("haproxy.cfg"));
        write(file,
              QStringLiteral("global\n nbthread 1\n maxconn 9900\n tune.ssl.cachesize 0\n"
                             "defaults\n mode http\n timeout client 1h\n timeout connect 5s\n timeout "
                             "server 1h\n timeout http-request 1h\n"
                             "frontend tls\n bind 127.0.0.1:%1 backlog 20000 ssl crt %2 ca-file %3 verify "
                             "required ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2 no-tls-tickets\n"
                             " http-request return status 200\n")
                  .arg(port())
                  .arg(pem, pki.root())
                  .toUtf8());
        start(programOf(QStringLiteral("haproxy")), {QStringLiteral("-db"), QStringLiteral("-f"), file});
        waitUntilItListens();
    }
};

class Handfast : public Server
{
public:
    Handfast(const Pki& pki, int devices) : Server(QStringLiteral("handfast"))
    {
        const QString data = pki.path(QStringLiteral("handfast"));
        if (!QFile::exists(data))
            runCli(pki, configuration(pki, devices));
        // Into a file: nobody would read a pipe while the load runs, and the server would wait for that.
        const QString log = pki.path(QStringLiteral("handfast.log"));
        QFile::remove(log);
        process().setStandardOutputFile(log);
        QElapsedTimer timer;
        timer.start();
        start(program(), {QStringLiteral("serve"), QStringLiteral("--data-dir"), data,
                          QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        setPort(portToldIn(log));
        if (port() == 0)
            giveUp(QStringLiteral("handfast does not listen"));
        setStartTime(std::chrono::milliseconds(timer.elapsed()));
    }

    static QString program() { return QStringLiteral(HANDFAST_BIN_DIR "/handfast"); }
    static void runCli(const Pki& pki, const QString& lines)
    {
        const QString script = pki.path(QStringLiteral("handfast.set"));
        write(script, lines.toUtf8());
        QProcess cli;
        cli.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        cli.start(program(), {QStringLiteral("cli"), QStringLiteral("--data-dir"),
                              pki.path(QStringLiteral("handfast")), QStringLiteral("-f"), script});
        if (!cli.waitForFinished(startTimeoutMs * 10) || cli.exitCode() != 0)
            giveUp(QStringLiteral("the configuration of handfast failed"));
    }

private:
    /// 0 if it does not come in time.
    quint16 portToldIn(const QString& log)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < startTimeoutMs) {
            QFile file(log);
            const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
            const QString address = QJsonDocument::fromJson(line)[QStringLiteral("address")].toString();
            if (const auto told = address.section(QLatin1Char(':'), -1).toUShort())
                return told;
            if (process().waitForFinished(5))
                return 0;
        }
        return 0;
    }
    static QString configuration(const Pki& pki, int devices)
    {
        const QString server = QStringLiteral("set deviceconfig setting management secure-conn-server ");
        QString text =
            QStringLiteral("request certificate import certificate-name root file %1\n"
                           "request certificate import certificate-name issuing file %2\n"
                           "request certificate import certificate-name server file %3\n"
                           "set panorama certificate-profile devices CA root\n"
                           "set panorama certificate-profile devices CA issuing\n"
                           "set panorama certificate-profile devices username-field subject common-name\n"
                           "set panorama ssl-tls-service-profile tls certificate server\n"
                           "set panorama ssl-tls-service-profile tls protocol-settings min-version tls1-2\n"
                           "set panorama ssl-tls-service-profile tls protocol-settings max-version tls1-2\n")
                .arg(pki.root(), pki.issuing(), pki.path(QStringLiteral("server-with-key.pem")));
        write(pki.path(QStringLiteral("server-with-key.pem")),
              contentOf(pki.serverChain()) + contentOf(pki.serverKey()));
        for (const char* setting : {"customize yes", "ssl-tls-service-profile tls",
                                    "certificate-profile devices", "disconnect-wait-time 60"})
            text += server + QLatin1String(setting) + QLatin1Char('\n');
        QByteArray csv; // one edit; a line of `set` each would be one edit each, and each is durable
        for (int number = 0; number < devices; ++number)
            csv += QByteArray::fromStdString(serialOfDevice(std::size_t(number))) + '\n';
        write(pki.path(QStringLiteral("devices.csv")), csv);
        return text +
               QStringLiteral("import devices-csv %1\ncommit\n").arg(pki.path(QStringLiteral("devices.csv")));
    }
};

/// Its name, and the processor time that it has had; nullopt when it has ended.
std::optional<std::pair<QByteArray, std::chrono::microseconds>> timeIn(const QString& statFile)
{
    QFile file(statFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    const auto from = text.indexOf('(') + 1;
    const auto to = text.lastIndexOf(')');
    // After the name in brackets: user and system time are the 12th and 13th.
    const QByteArrayList fields = text.mid(to + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return std::pair(text.mid(from, to - from),
                     std::chrono::microseconds(ticks * 1'000'000 / ::sysconf(_SC_CLK_TCK)));
}

/// The proportional set, in bytes; nullopt when there is no such process.
std::optional<qint64> memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').value(0).toLongLong() * 1024;
    return 0;
}

} // namespace

Pki::Pki() : m_pki(m_directory.path())
{
    m_pki.root(QStringLiteral("root"));
    m_pki.intermediate(QStringLiteral("issuing"), {.issuer = QStringLiteral("root")});
    m_pki.leaf(QStringLiteral("server"), {.issuer = QStringLiteral("issuing"),
                                          .commonName = QStringLiteral("127.0.0.1"),
                                          .subjectAltNames = {QStringLiteral("IP:127.0.0.1")},
                                          .extendedKeyUsage = QStringLiteral("serverAuth")});
    m_pki.leaf(QStringLiteral("client"), {.issuer = QStringLiteral("issuing"),
                                          .commonName = QStringLiteral("client"),
                                          .extendedKeyUsage = QStringLiteral("clientAuth")});
    const QString issuing = QStringLiteral("issuing");
    m_serverChain = m_pki.writeChain(QStringLiteral("server-chain.pem"), {QStringLiteral("server"), issuing});
    m_clientChain = m_pki.writeChain(QStringLiteral("client-chain.pem"), {QStringLiteral("client"), issuing});
}

Server::~Server()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTimeoutMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

quint16 Server::freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        giveUp(server.errorString());
    return server.serverPort();
}

void Server::start(const QString& program, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // when this one gives up
    m_process.start(QStringLiteral("taskset"),
                    QStringList{QStringLiteral("-c"), QString::number(serverCore), program} + arguments);
    if (!m_process.waitForStarted(startTimeoutMs))
        giveUp(m_name + QStringLiteral(": ") + m_process.errorString());
}

void Server::waitUntilItListens()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startTimeoutMs) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(startTimeoutMs))
            return;
    }
    giveUp(m_name + QStringLiteral(" does not listen"));
}

std::chrono::microseconds Server::processorTime() const
{
    const auto time = timeIn(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    if (!time)
        giveUp(m_name + QStringLiteral(" has ended"));
    return time->second;
}

std::chrono::microseconds Server::poolTime() const
{
    std::chrono::microseconds sum{0};
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(m_process.processId()));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const auto time = timeIn(tasks.filePath(task) + QStringLiteral("/stat"));
            time && time->first == "Thread (pooled)")
            sum += time->second;
    return sum;
}

qint64 Server::memory() const
{
    const auto memory = memoryOf(m_process.processId());
    if (!memory)
        giveUp(m_name + QStringLiteral(" has ended"));
    return *memory;
}

std::unique_ptr<Server> startNginx(const Pki& pki)
{
    return std::make_unique<Nginx>(pki);
}

std::unique_ptr<Server> startHaproxy(const Pki& pki)
{
    return std::make_unique<Haproxy>(pki);
}

std::unique_ptr<Server> startHandfast(const Pki& pki, int devices)
{
    return std::make_unique<Handfast>(pki, devices);
}

WindowStart startWindow(const Pki& pki)
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("handfast.window.debug=true"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), pki.path({}));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), pki.path(QStringLiteral("config")));
    window.setProcessEnvironment(environment);
    window.setReadChannel(QProcess::StandardError);
    window.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    QElapsedTimer timer;
    timer.start();
    window.start(Handfast::program(), {QStringLiteral("--data-dir"), pki.path(QStringLiteral("handfast"))});
    QByteArray said;
    while (!said.contains("on screen")) {
        if (!window.waitForReadyRead(startTimeoutMs))
            giveUp(QStringLiteral("the window does not come: ") + QString::fromUtf8(said));
        said += window.readAllStandardError();
    }
    const auto used = timeIn(QStringLiteral("/proc/%1/stat").arg(window.processId()));
    const WindowStart start{.time = std::chrono::milliseconds(timer.elapsed()),
                            .processor = used ? used->second : std::chrono::microseconds{0},
                            .memory = memoryOf(window.processId()).value_or(0)};
    window.terminate();
    window.waitForFinished(startTimeoutMs);
    return start;
}

std::string serialOfDevice(std::size_t number)
{
    return QStringLiteral("0079%1").arg(number, 8, 10, QLatin1Char('0')).toStdString();
}

void commit(const Pki& pki, const QStringList& lines)
{
    Handfast::runCli(pki, lines.join(QLatin1Char('\n')) + QStringLiteral("\ncommit\n"));
}

} // namespace bench
