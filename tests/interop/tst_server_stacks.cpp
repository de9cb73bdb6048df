// `handfast-agent` against servers of other people's TLS stacks: OpenSSL, GnuTLS, NSS and nginx, each with a
// certificate that is right or wrong in one way, or finding fault with the agent's own. One device a server,
// all of them one fleet; the agent's log has to say why each was refused. Certificates are the openssl
// tool's.
#include "session/wire/frame.h"
#include "session/wire/messages.h"
#include "tests/interop/foreign_server.h"
#include "tests/support/http_server.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tst_server_stacks {

using interop::ServerOrder;
using support::CertificateSpec;
using support::Process;

namespace {

const QStringList stacks{"openssl", "gnutls", "nss", "nginx"};

/// What the agent's log has to say: "up", or "REASON RULE ALERT sent|received".
struct Case
{
    const char* name; ///< letters, digits and '-': part of the serial
    QString logged = {};
    QMap<QString, QString> otherwise = {}; ///< what stacks with ways of their own leave to say
    QString server = "good";
    QString sentAlong = {}; ///< by the server
    QString own = "good-device";
    bool showsNone = false;     ///< the device has no certificate at all
    bool serverRevokes = false; ///< it has a CRL
    bool onlyTls13 = false;
};

std::vector<Case> casesFor(const QString& stack)
{
    // An alert is all that a device gets to know. GnuTLS says one for every certificate that it does not
    // like, nginx ends the session without any, and neither it nor the HTTP of NSS has a welcome.
    const QString ended = "protocol T4   after the handshake";
    const QString denied = "not-authorized K4 access_denied received";
    return {
        {.name = "good", .logged = "up", .otherwise = {{"gnutls", ended}, {"nss", ended}}},
        {.name = "expired", .logged = "expired C20 certificate_expired sent", .server = "expired"},
        {.name = "early", .logged = "not-yet-valid K5 bad_certificate sent", .server = "early"},
        {.name = "revoked", .logged = "revoked C18  ", .server = "revoked-" + stack},
        {.name = "wrong-ca",
         .logged = "unknown-issuer A3 unknown_ca sent",
         .server = "foreign",
         .sentAlong = "foreign-root"},
        {.name = "wrong-ca-alone", .logged = "incomplete-chain C5 unknown_ca sent", .server = "foreign"},
        {.name = "wrong-name", .logged = "identity-mismatch E5 bad_certificate sent", .server = "misnamed"},
        {.name = "purpose", .logged = "purpose E11 unsupported_certificate sent", .server = "client-only"},
        {.name = "tls13-only",
         .logged = "tls-version K4 protocol_version received",
         .otherwise = {{"gnutls", "cipher K4 handshake_failure received"}},
         .onlyTls13 = true},
        {.name = "own-expired",
         .logged = "expired K4 certificate_expired received",
         .otherwise = {{"gnutls", denied}, {"nginx", ended}},
         .own = "expired-device"},
        {.name = "own-wrong-ca",
         .logged = "unknown-issuer K4 unknown_ca received",
         .otherwise = {{"gnutls", denied}, {"nginx", ended}},
         .own = "foreign-device"},
        {.name = "own-revoked",
         .logged = "revoked K4 certificate_revoked received",
         .otherwise = {{"gnutls", denied}, {"nginx", ended}},
         .own = "revoked-device",
         .serverRevokes = true},
        {.name = "none",
         .logged = "no-certificate K4 handshake_failure received",
         .otherwise = {{"gnutls", "no-certificate K4 decode_error received"},
                       {"nss", "no-certificate K4 bad_certificate received"},
                       {"nginx", ended}},
         .server = "factory",
         .showsNone = true},
    };
}

/// A value of a `set` line.
QString quoted(const QByteArray& text)
{
    return '"' + QString::fromLatin1(text).replace('\n', "\\n") + '"';
}

QString loggedIn(const QJsonObject& event)
{
    if (event["event"] == "session-up")
        return "up";
    const QJsonObject alert = event["alert"].toObject();
    const bool isLate = event["detail"].toString().startsWith("the connection ended before a welcome");
    return QStringList{event["reason"].toString(), event["rule"].toString(), alert["name"].toString(),
                       alert["direction"].toString()}
               .join(' ') +
           (isLate ? " after the handshake" : "");
}

} // namespace

class ServerStacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificates();
        m_list = m_pki.crl("root");
        QFile list(path("list.pem"));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(m_list) > 0);
        list.close();
        const std::string welcome = session::wire::frame(session::wire::encode(session::wire::Welcome{}));
        m_welcome = QByteArray::fromStdString(welcome);
        QVERIFY(m_greeter.listen(QHostAddress::LocalHost));
        connect(&m_greeter, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = m_greeter.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { // the hello
                if (!socket->readAll().isEmpty())
                    socket->write(m_welcome);
            });
        });
        for (const QString& stack : stacks)
            start(stack);
        for (int port = firstPort; port < m_nextPort; ++port)
            QTRY_VERIFY_WITH_TIMEOUT(interop::isListening(port), 60'000);
        QFile fleet(path("fleet.json"));
        QVERIFY(fleet.open(QIODevice::WriteOnly));
        QVERIFY(fleet.write(QJsonDocument(QJsonObject{{"devices", m_devices}}).toJson()) > 0);
        fleet.close();
        m_agents = std::make_unique<Process>(
            Process::Options{.program = "handfast-agent",
                             .arguments = {"--fleet", fleet.fileName(), "--state-dir", path("state")}});
        QVERIFY(m_agents->start());
    }
    void cleanupTestCase()
    {
        if (m_agents)
            QCOMPARE(m_agents->terminate(), std::optional(0));
        for (const auto& [stack, servers] : m_servers) {
            for (const auto& server : servers) {
                server->kill();
                server->waitForFinished();
            }
        }
    }
    void stack_data()
    {
        QTest::addColumn<QString>("stack");
        for (const QString& stack : stacks)
            QTest::newRow(qPrintable(stack)) << stack;
    }
    void stack()
    {
        QFETCH(QString, stack);
        if (stack == "gnutls")
            endSilentSession();
        int right = 0;
        int asked = 0;
        QString wrong;
        for (const Case& wanted : casesFor(stack)) {
            ++asked;
            const QString serial = stack + '-' + wanted.name;
            const auto isVerdict = [&](const QJsonObject& event) {
                return event["serial"] == serial &&
                       (event["event"] == "session-up" || event["event"] == "session-refused");
            };
            const QJsonObject event = m_agents->waitForEvent(isVerdict).value_or(QJsonObject());
            const QString expected = wanted.otherwise.value(stack, wanted.logged);
            if (loggedIn(event) == expected)
                ++right;
            else
                wrong += QString("\n%1: logged \"%2\" instead of \"%3\": %4")
                             .arg(wanted.name, loggedIn(event), expected, event["detail"].toString());
        }
        printf("%s: %d of %d verdicts and reasons right\n", qPrintable(stack), right, asked);
        QVERIFY(asked > 0);
        QVERIFY2(right == asked, qPrintable(wrong));
    }

private:
    static constexpr int firstPort = 21'000;

    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    void makeCertificates()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_pki.root("root");
        m_pki.root("foreign-root");
        m_pki.root("factory-root");
        const auto leaf = [&](const QString& name, CertificateSpec spec) {
            const bool isDevice = name.endsWith("device");
            if (spec.issuer.isEmpty())
                spec.issuer = "root";
            if (spec.commonName.isEmpty())
                spec.commonName = isDevice ? "device" : "127.0.0.1";
            if (spec.extendedKeyUsage.isEmpty())
                spec.extendedKeyUsage = isDevice ? "clientAuth" : "serverAuth";
            m_pki.leaf(name, spec);
        };
        leaf("good", {});
        leaf("expired", {.notBefore = now.addDays(-20), .notAfter = now.addDays(-10)});
        leaf("early", {.notBefore = now.addDays(10), .notAfter = now.addDays(20)});
        for (const QString& stack : stacks) { // a URL of its own, so that its fate is not known before
            const QString url = m_http.url("/list?" + stack);
            leaf("revoked-" + stack, {.extraExtensions = {"crlDistributionPoints = URI:" + url}});
            m_pki.revoke("revoked-" + stack);
        }
        leaf("foreign", {.issuer = "foreign-root"});
        leaf("misnamed", {.commonName = "elsewhere.example"});
        leaf("client-only", {.extendedKeyUsage = "clientAuth"});
        leaf("factory", {.issuer = "factory-root"});
        leaf("good-device", {});
        leaf("expired-device", {.notBefore = now.addDays(-20), .notAfter = now.addDays(-10)});
        leaf("foreign-device", {.issuer = "foreign-root"});
        leaf("revoked-device", {});
        m_pki.revoke("revoked-device");
    }
    /// Its servers, and a device for each.
    void start(const QString& stack)
    {
        QList<ServerOrder> servers;
        for (const Case& wanted : casesFor(stack)) {
            QStringList chain{wanted.server};
            if (!wanted.sentAlong.isEmpty())
                chain << wanted.sentAlong;
            servers.append({.port = m_nextPort,
                            .chain = m_pki.writeChain(wanted.name + QString(".chain"), chain),
                            .hasIssuers = !wanted.sentAlong.isEmpty(),
                            .key = m_pki.keyFile(wanted.server),
                            .authority = m_pki.certificateFile("root"),
                            .revoked = wanted.serverRevokes ? path("list.pem") : QString(),
                            .onlyTls13 = wanted.onlyTls13});
            m_devices.append(device(stack, wanted));
            ++m_nextPort;
        }
        QVERIFY(QDir().mkpath(path(stack)));
        m_servers[stack] = interop::startServers({.stack = stack,
                                                  .servers = servers,
                                                  .directory = path(stack),
                                                  .welcome = m_welcome,
                                                  .welcomePort = m_greeter.serverPort()});
    }
    /// GnuTLS's server lets the device of the good case, which is the first, wait for an answer.
    void endSilentSession()
    {
        const int port = firstPort + int(stacks.indexOf("gnutls") * casesFor("gnutls").size());
        const auto hasSession = [&] {
            QFile log(QDir(path("gnutls")).filePath(interop::logOf(port)));
            return log.open(QIODevice::ReadOnly) && log.readAll().contains("- Description: ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSession(), 60'000);
        m_servers["gnutls"].front()->kill();
    }
    [[nodiscard]] QJsonObject device(const QString& stack, const Case& wanted) const
    {
        return {{"serial", stack + '-' + wanted.name},
                {"hostname", "device\n\n"}, // NSS's server answers after an empty line
                {"software_version", "10.1.4"},
                {"managers", QJsonArray{QString("127.0.0.1:%1").arg(m_nextPort)}},
                {"factory_ca", QString::fromLatin1(m_pki.certificate("factory-root"))},
                {"config", wanted.showsNone ? QString() : configuration(wanted.own)}};
    }
    [[nodiscard]] QString configuration(const QString& own) const
    {
        const QString profile = "set shared certificate-profile servers ";
        const QString client = "set deviceconfig setting management secure-conn-client ";
        return QStringList{"set shared certificate root public-key " + quoted(m_pki.certificate("root")),
                           "set shared certificate own public-key " + quoted(m_pki.certificate(own)),
                           "set shared certificate own private-key " + quoted(m_pki.key(own)),
                           profile + "CA root",
                           profile + "use-crl yes",
                           profile + "block-expired-cert yes",
                           client + "certificate-type local certificate own",
                           client + "certificate-type local certificate-profile servers",
                           client + "check-server-identity yes"}
                   .join('\n') +
               '\n';
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    QByteArray m_list;
    support::HttpServer m_http{
        [this](const support::HttpRequest&) { return support::HttpReply{.body = m_list}; }};
    QByteArray m_welcome;
    QTcpServer m_greeter;
    int m_nextPort = firstPort; ///< each test program has all ports to itself
    QJsonArray m_devices;
    std::map<QString, std::vector<std::unique_ptr<QProcess>>> m_servers; ///< in the order of the cases
    std::unique_ptr<Process> m_agents;
};

HANDFAST_TEST_IN_OWN_NETWORK(ServerStacksTest)

} // namespace tst_server_stacks

#include "tst_server_stacks.moc"
