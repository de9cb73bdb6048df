// The console of devices and the shells at a terminal, with real programs: S-3, B11, H4-H6, I3, F-2.
#include "tests/integration/live_estate.h"
#include "tests/integration/terminal_session.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/tftp_files.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tst_console {

using integration::LiveEstate;
using integration::TerminalSession;
using support::CliRun;
using support::eventNamed;
using support::Process;

namespace {

const QString appliance = QStringLiteral("009900000001");

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveEstate> m_estate;

    [[nodiscard]] QString stateOf(const QString& serial) const { return m_estate->path("state-" + serial); }
    [[nodiscard]] std::unique_ptr<Process> agentFor(const QString& serial) const
    {
        return std::make_unique<Process>(Process::Options{
            .program = "handfast-agent",
            .arguments = {"--bundle", m_estate->path(serial + ".json"), "--state-dir", stateOf(serial)}});
    }
    /// Started, with its first session up.
    [[nodiscard]] std::unique_ptr<Process> playedDevice(const QString& serial,
                                                        const QString& authentication = "predefined") const
    {
        auto agent = agentFor(serial);
        const bool up = agent->start() &&
                        agent->waitForEvent(eventNamed("session-up", {{"authentication", authentication}}));
        return up ? std::move(agent) : nullptr;
    }
    [[nodiscard]] CliRun console(const QString& serial, const QStringList& commands) const
    {
        QStringList arguments{"console", "--state-dir", stateOf(serial)};
        for (const QString& command : commands)
            arguments << "-c" << command;
        return support::runProgram("handfast-agent", arguments);
    }
    [[nodiscard]] QString import(const app::process::TftpServer& server, const QString& rest) const
    {
        return QString("tftp import %1 from 127.0.0.1 remote-port %2").arg(rest).arg(server.port());
    }

private Q_SLOTS:
    void init() { m_estate = std::make_unique<LiveEstate>(); }

    /// The order of H4, on an appliance that is configured by its console alone, while its agent runs.
    void rule_H4_aWildFireAppliance()
    {
        QTemporaryDir directory;
        support::OpensslPki pki(directory.path());
        pki.root("root");
        pki.leaf("wf",
                 {.issuer = "root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = "serverAuth"});
        pki.openssl({"pkcs12", "-export", "-out", "wf.p12", "-passout", "pass:right", "-inkey",
                     pki.keyFile("wf"), "-in", pki.certificateFile("wf")});
        const app::process::TftpServer server(support::tftpFiles(
            {{"ca.pem", pki.certificate("root")}, {"keys/wf.p12", contentOf(directory.filePath("wf.p12"))}}));

        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"set wildfire-appliance " + appliance, "commit",
                                   QString("request bundle export device %1 file %2")
                                       .arg(appliance, m_estate->path(appliance + ".json"))}),
                 qPrintable(m_estate->report()));
        auto agent = playedDevice(appliance);
        QVERIFY(agent);

        const CliRun old =
            console(appliance, {"set shared ssl-tls-service-profile s protocol-settings min-version tls1-1"});
        QCOMPARE(old.exitStatus, 2); // B11
        QVERIFY2(old.errorOutput.startsWith("word 7 \"tls1-1\""), qPrintable(old.report()));
        const CliRun wrong =
            console(appliance, {import(server, "keypair") +
                                " file keys/wf.p12 certificate-name wf passphrase wrong format pkcs12"});
        QCOMPARE(wrong.exitStatus, 1);
        QCOMPARE(wrong.errorOutput, QByteArray("the passphrase is wrong\n"));
        QCOMPARE(console(appliance, {"show config diff"}).output, QByteArray());
        const CliRun odd = console(appliance, {"\x1b[31mred"}); // shown, not done
        QVERIFY2(odd.errorOutput.contains("\\u001b[31mred") && !odd.errorOutput.contains('\x1b'),
                 qPrintable(odd.report()));

        const CliRun configured = console(
            appliance,
            {import(server, "certificate") + " file ca.pem certificate-name clients",
             import(server, "keypair") +
                 " file keys/wf.p12 certificate-name wf passphrase right format pkcs12",
             "set shared certificate-profile p ca clients",
             "set shared ssl-tls-service-profile s certificate wf",
             "set shared ssl-tls-service-profile s protocol-settings min-version tls1-2",
             "set shared ssl-tls-service-profile s protocol-settings max-version max",
             "set deviceconfig setting management secure-conn-server ssl-tls-service-profile s",
             "set deviceconfig setting management secure-conn-server certificate-profile p", "commit"});
        QVERIFY2(configured.succeeded() && configured.output.contains("committed successfully"),
                 qPrintable(configured.report()));
        const QByteArray running = console(appliance, {"show config running"}).output;
        QVERIFY(running.contains("secure-conn-server ssl-tls-service-profile s\n"));
        QVERIFY(!running.contains("PRIVATE KEY"));
        QVERIFY(console(appliance, {"show panorama-status"}).output.contains("Connected     : yes"));

        // Kept over an end by force, and there for a console without an agent.
        agent->kill();
        QCOMPARE(console(appliance, {"show config running"}).output, running);
        QVERIFY(console(appliance, {"show panorama-status"}).output.contains("Connected     : no"));
        const QFileInfo kept(stateOf(appliance) + "/" + appliance + ".json");
        QVERIFY(contentOf(kept.filePath()).contains("PRIVATE KEY"));
        QCOMPARE(int(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        QVERIFY(console(appliance, {"set shared certificate-profile q ca clients", "commit"}).succeeded());
        agent = playedDevice(appliance);
        QVERIFY(agent);
        QVERIFY(
            console(appliance, {"show config running"}).output.contains("certificate-profile q CA clients"));
        QCOMPARE(agent->terminate(), std::optional(0));
    }

    /// I3, H4: the certificate is imported, selected and committed on the firewall, and acts at its next
    /// attempt; nobody commits for it.
    void rule_I3_aFirewallsOwnCertificate()
    {
        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->addFirewalls(1), qPrintable(m_estate->report()));
        const QString serial = LiveEstate::serial(1);
        QVERIFY2(
            m_estate->script(
                m_estate->customPki(0) +
                QStringList{
                    QString("request certificate generate certificate-name fw name %1 signed-by root usage "
                            "client")
                        .arg(serial),
                    QString("request certificate export certificate-name fw file %1 format pkcs12 "
                            "include-key yes passphrase right")
                        .arg(m_estate->path("fw.p12")),
                    QString("request bundle export device %1 file %2")
                        .arg(serial, m_estate->path(serial + ".json")),
                    "commit"}),
            qPrintable(m_estate->report()));
        const app::process::TftpServer server(
            support::tftpFiles({{"root.pem", contentOf(m_estate->path("root.pem"))},
                                {"fw.p12", contentOf(m_estate->path("fw.p12"))}}));
        auto agent = playedDevice(serial);
        QVERIFY(agent);
        const QString client = "set deviceconfig setting management secure-conn-client ";
        const CliRun configured =
            console(serial, {import(server, "certificate") + " file root.pem certificate-name root",
                             import(server, "keypair") +
                                 " file fw.p12 certificate-name fw passphrase right format pkcs12",
                             "set shared certificate-profile manager CA root",
                             client + "certificate-type local certificate fw certificate-profile manager",
                             client + "check-server-identity yes",
                             "set deviceconfig setting wildfire-private server-address 127.0.0.1", "commit"});
        QVERIFY2(configured.succeeded(), qPrintable(configured.report()));
        QVERIFY(agent->eventsThat(eventNamed("session-down")).isEmpty()); // I5
        QCOMPARE(agent->terminate(), std::optional(0));
        agent = playedDevice(serial, "custom");
        QVERIFY2(agent, "no session with the certificate of its own");
        QVERIFY(console(serial, {"show panorama-status"}).output.contains("Certificates  : custom"));
        QCOMPARE(agent->terminate(), std::optional(0));
    }

    void unusableArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no directory given") << QStringList{"console"} << 2;
        QTest::newRow("unknown option") << QStringList{"console", "--colour"} << 2;
        QTest::newRow("no such directory")
            << QStringList{"console", "--state-dir", "/nowhere/at/all", "-c", "commit"} << 1;
    }
    void unusableArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CliRun run = support::runProgram("handfast-agent", arguments);
        QCOMPARE(run.exitStatus, status);
        QCOMPARE(run.errorOutput.count('\n'), 1);
    }

    /// A manager holds the directory, and is asked what may be typed.
    void atATerminal()
    {
        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"set panorama certificate-profile \"two words\" use-crl yes"}),
                 qPrintable(m_estate->report()));
        TerminalSession terminal("handfast", {"cli", "--data-dir", m_estate->path("data")});
        QVERIFY2(terminal.waitFor("handfast> "), terminal.shown().constData());
        terminal.type("set panorama\n");
        QVERIFY2(terminal.waitFor("\r\n          ^\r\n"), terminal.shown().constData());
        QVERIFY(terminal.waitFor("'configure' enters it"));
        terminal.type("conf\t\n");
        QVERIFY2(terminal.waitFor("configure "), terminal.shown().constData());
        QVERIFY2(terminal.waitFor("handfast# "), terminal.shown().constData());
        terminal.type("set panorama certificate-p\t?");
        QVERIFY2(terminal.waitFor("<name>"), terminal.shown().constData());
        QVERIFY(terminal.shown().contains("\"two words\""));
        terminal.type("\"tw\tuse-ocsp yes\n");
        QVERIFY2(terminal.waitFor("handfast# "), terminal.shown().constData());
        QVERIFY2(terminal.waitFor("handfast# "), terminal.shown().constData());
        const QByteArray before = "set panorama certificate-profile x use-crl ";
        terminal.type(before + "perhaps\n");
        const QByteArray caret(qsizetype(sizeof "handfast# ") - 1 + before.size(), ' ');
        QVERIFY2(terminal.waitFor("\r\n" + caret + "^"), terminal.shown().constData());
        QVERIFY(terminal.waitFor("word 6 \"perhaps\""));
        QVERIFY(terminal.waitFor("handfast# "));
        terminal.type("request certificate import certificate-name c file /none passphrase hidden\n");
        QVERIFY(terminal.waitFor("handfast# "));
        terminal.type("exit\nexit\n");
        QVERIFY(terminal.waitForEnd() >= 0);

        QVERIFY(m_estate->run({"show panorama certificate-profile"}).output.contains("use-ocsp yes"));
        const QString history = m_estate->path("data/shell_history");
        QVERIFY(contentOf(history).contains("set panorama certificate-profile x use-crl perhaps\n"));
        QVERIFY2(!contentOf(history).contains("hidden"), contentOf(history).constData());
        QCOMPARE(int(QFileInfo(history).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }
};

HANDFAST_TEST(ConsoleTest)

} // namespace tst_console

#include "tst_console.moc"
