// The console of a device, with a keeper of the test's own: B11, H4-H6.
#include "models/shell/device_console.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_device_console {

using namespace models::shell;
using session::base::ErrorCode;
using session::base::failure;

namespace {

/// One device in memory; files come from a map.
class Keeper final : public DeviceKeeper
{
public:
    ConsoleFacts device{.serial = "0042",
                        .hostname = "wf",
                        .model = "WF-500",
                        .kind = session::base::DeviceKind::WildFire,
                        .softwareVersion = "10.1.4",
                        .managers = {"127.0.0.1:3978"}};
    QMap<QString, QByteArray> files;
    FetchOrder fetched;
    int commits = 0;
    session::base::Error refusal;
    bool forgetsChallenges = false; ///< as a device that is enrolled

    [[nodiscard]] QStringList serials() const override { return {device.serial}; }
    [[nodiscard]] session::base::Result<ConsoleFacts> read(const QString&) override { return device; }
    [[nodiscard]] Result keepCandidate(const QString&, const std::optional<std::string>& text) override
    {
        device.candidateText = text;
        return {};
    }
    void commit(const QString&, const std::string& text, std::function<void(Result)> done) override
    {
        if (!refusal.detail.empty())
            return done(std::unexpected(refusal));
        ++commits;
        auto running = models::config::LocalConfiguration::fromText(text).value();
        if (forgetsChallenges)
            running.dropPasswords();
        device.runningText = running.text();
        done({});
    }
    void fetch(const FetchOrder& order, std::function<void(session::base::Result<std::string>)> done) override
    {
        fetched = order;
        const auto found = files.constFind(QString::fromStdString(order.path));
        if (found == files.constEnd())
            return done(failure(ErrorCode::NotFound, "there is no such file on the host"));
        done(found->toStdString());
    }
};

} // namespace

class DeviceConsoleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    std::unique_ptr<Keeper> m_keeper;

    Reply ask(const ControlRequest& request)
    {
        Reply answer;
        answer.exitStatus = -1;
        answerConsole(*m_keeper, request, [&answer](const Reply& reply) { answer = reply; });
        return answer;
    }
    Reply run(const QString& line) { return ask({.command = line}); }
    /// All of them have to be done.
    void runAll(const QStringList& lines)
    {
        for (const QString& line : lines) {
            const Reply reply = run(line);
            QVERIFY2(reply.exitStatus == 0, qPrintable(line + ": " + reply.error));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("wf", {.issuer = "root", .extendedKeyUsage = "serverAuth"});
        m_pki.openssl({"pkcs12", "-export", "-out", "wf.p12", "-passout", "pass:right", "-inkey",
                       m_pki.keyFile("wf"), "-in", m_pki.certificateFile("wf")});
    }
    void init()
    {
        m_keeper = std::make_unique<Keeper>();
        QFile bundle(m_directory.filePath("wf.p12"));
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        m_keeper->files = {{"ca.pem", m_pki.certificate("root")}, {"keys/wf.p12", bundle.readAll()}};
    }

    void rule_H4_inItsOrder()
    {
        runAll({"tftp import certificate from 127.0.0.1 file ca.pem certificate-name clients",
                "tftp import keypair from 127.0.0.1 file keys/wf.p12 certificate-name wf passphrase right "
                "format pkcs12",
                "set shared certificate-profile p ca clients",
                "set shared ssl-tls-service-profile s certificate wf",
                "set shared ssl-tls-service-profile s protocol-settings min-version tls1-2",
                "set shared ssl-tls-service-profile s protocol-settings max-version max",
                "set deviceconfig setting management secure-conn-server ssl-tls-service-profile s"});
        const Reply half = run("commit");
        QCOMPARE(half.exitStatus, 1);
        QVERIFY2(half.error.contains("certificate-profile") && half.error.contains("(H4)"),
                 qPrintable(half.error));
        QCOMPARE(m_keeper->commits, 0);
        runAll({"set deviceconfig setting management secure-conn-server certificate-profile p"});
        QVERIFY(run("show config running").text.isEmpty());
        const Reply done = run("commit");
        QVERIFY2(done.text.endsWith("Configuration committed successfully\n"), qPrintable(done.error));
        QCOMPARE(m_keeper->commits, 1);
        QVERIFY(!m_keeper->device.candidateText);
        QVERIFY(run("show config running").text.contains("max-version max"));
        QCOMPARE(run("commit").text, QString("There are no changes to commit\n"));
    }
    /// P-3: what the device has enrolled with is not kept, and the settings stay as good as they were.
    void aChallengeThatHasServedIsMissedByNobody()
    {
        m_keeper->forgetsChallenges = true;
        runAll({"set shared scep s scep-challenge fixed s3cret", "set shared scep s scep-url http://ca/scep",
                "set shared scep s ca-identity-name ca", "set shared scep s subject CN=$UDID", "commit"});
        QVERIFY(!QString::fromStdString(m_keeper->device.runningText).contains("s3cret"));
        QVERIFY(!m_keeper->device.candidateText);
        runAll({"set shared scep s ca-identity-name other", "validate", "commit"});
        QCOMPARE(m_keeper->commits, 2);
        runAll({"delete shared scep s scep-challenge", "set shared scep s scep-challenge fixed"});
        runAll({"set shared scep t scep-url http://ca/scep", "set shared scep t ca-identity-name ca"});
        QVERIFY(run("set shared scep t scep-challenge fixed").exitStatus == 0);
        QVERIFY(run("validate").error.contains("lacks the rest of the challenge")); // never had one
    }
    void rule_B11_errorsPointAtTheWord()
    {
        const Reply reply = run("set shared ssl-tls-service-profile s protocol-settings min-version tls1-1");
        QCOMPARE(reply.exitStatus, 2);
        QCOMPARE(reply.word, 7);
        QVERIFY2(reply.error.endsWith("min-version must be one of: tls1-2"), qPrintable(reply.error));
        QVERIFY(!m_keeper->device.candidateText);
        m_keeper->device.kind = session::base::DeviceKind::Firewall;
        m_keeper->device.model = "PA-440";
        QCOMPARE(run("set shared ssl-tls-service-profile s protocol-settings min-version tls1-1").exitStatus,
                 0);
    }
    void rule_B11_completion()
    {
        const Reply reply =
            ask({.command = "set shared ssl-tls-service-profile s protocol-settings max-version ",
                 .purpose = ControlRequest::Purpose::Complete});
        QStringList words;
        for (const auto& candidate : candidatesIn(reply))
            words << QString::fromStdString(candidate.word);
        QCOMPARE(words, (QStringList{"tls1-2", "max"}));
    }
    void rule_H6_aWrongPassphraseTouchesNothing()
    {
        const Reply reply = run("tftp import keypair from h file keys/wf.p12 certificate-name wf passphrase "
                                "wrong format pkcs12");
        QCOMPARE(reply.exitStatus, 1);
        QCOMPARE(reply.error, QString("the passphrase is wrong"));
        QVERIFY(!m_keeper->device.candidateText);
    }
    void rule_H6_refusals_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such file")
            << "tftp import certificate from h file x certificate-name c" << 1 << "no such file";
        QTest::newRow("no name") << "tftp import certificate from h file ca.pem" << 2 << "'certificate-name'";
        QTest::newRow("format") << "tftp import keypair from h file ca.pem certificate-name c format der" << 2
                                << "'der' is none of pkcs12, pem";
        QTest::newRow("a CA has no passphrase")
            << "tftp import certificate from h file ca.pem certificate-name c passphrase x" << 2
            << "unexpected word 'passphrase'";
        QTest::newRow("TFTP has no user") << "tftp import certificate from h file ca.pem certificate-name c "
                                             "password x"
                                          << 2 << "unexpected word 'password'";
        QTest::newRow("a name that can't be")
            << "tftp import certificate from h file ca.pem certificate-name a/b" << 2
            << "characters other than";
    }
    void rule_H6_refusals()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Reply reply = run(line);
        QCOMPARE(reply.exitStatus, status);
        QVERIFY2(reply.error.contains(says), qPrintable(reply.error));
        QVERIFY(!m_keeper->device.candidateText);
    }
    void scpTakesItsUserFromTheAddress()
    {
        runAll({"scp import certificate from someone@host file ca.pem certificate-name c password secret "
                "remote-port 2022"});
        const FetchOrder& order = m_keeper->fetched;
        QVERIFY(order.protocol == FetchOrder::Protocol::Scp && order.user == "someone" &&
                order.host == "host" && order.port == 2022 && order.password.reveal() == "secret");
    }
    void keysAreNotShown()
    {
        runAll({"tftp import keypair from h file keys/wf.p12 certificate-name wf passphrase right format "
                "pkcs12"});
        const Reply shown = run("show shared");
        QVERIFY(shown.text.contains("private-key ********"));
        QVERIFY(!shown.text.contains("PRIVATE KEY") && !run("show config diff").text.contains("PRIVATE KEY"));
        QVERIFY(m_keeper->device.candidateText->contains("PRIVATE KEY"));
        const Reply listed = run("show certificate wf");
        QVERIFY2(listed.text.contains("Private key : yes"), qPrintable(listed.text));
    }
    void aCommitThatTheDeviceCantRun()
    {
        m_keeper->refusal = {ErrorCode::Unsupported, "needs 8.0 or later for custom certificates"};
        runAll({"set shared certificate-profile p"});
        const Reply reply = run("commit");
        QCOMPARE(reply.exitStatus, 1);
        QVERIFY(m_keeper->device.candidateText.has_value());
        runAll({"revert"});
        QVERIFY(!m_keeper->device.candidateText);
    }
    void whatTheDeviceIs()
    {
        m_keeper->device.isPlayed = true;
        m_keeper->device.manager = "127.0.0.1:3978";
        m_keeper->device.authentication = "predefined";
        QVERIFY(run("show system info").text.contains("model: WF-500\n"));
        QVERIFY(run("show panorama-status").text.contains(": yes"));
        m_keeper->device.pushedText =
            "set deviceconfig system panorama local-panorama panorama-server 10.0.0.1\n";
        const Reply pushed = run("show panorama-status");
        QVERIFY2(pushed.text.startsWith("Panorama Server 1 : 10.0.0.1\n    Connected     : no\n"),
                 qPrintable(pushed.text));
        QVERIFY(run("show config pushed-template").text.contains("10.0.0.1"));
        QVERIFY(run("show config effective-running-config").text.contains("10.0.0.1"));
    }
    void x5_aCableNeedsADeviceAtWork()
    {
        QVERIFY(run("request cable out").error.contains("no agent plays device 0042"));
        QVERIFY(run("request cable in").error.contains("no agent plays device 0042"));
    }
    void whichDevice()
    {
        QCOMPARE(ask({.command = "show system info", .device = "0042"}).exitStatus, 0);
        QCOMPARE(ask({.command = "show system info", .device = "../0042"}).exitStatus, 1);
        const Reply reply = run("shw system");
        QCOMPARE(reply.exitStatus, 2);
        QCOMPARE(reply.word, 1);
    }
};

HANDFAST_TEST(DeviceConsoleTest)

} // namespace tst_device_console

#include "tst_device_console.moc"
