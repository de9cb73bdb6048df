// Drives the real program: exit status, standard output, standard error.
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_verify_command {

namespace {

struct Answer
{
    int status = -1;
    QByteArray output;
    QByteArray error;
};

Answer handfast(const QStringList& arguments)
{
    QProcess program;
    program.start(HANDFAST_BIN_DIR "/handfast", arguments);
    if (!program.waitForFinished(30'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.leaf("fw", {.issuer = "issuing",
                          .commonName = "0070001",
                          .subjectAltNames = {"DNS:fw.example", "IP:10.0.0.1", "email:fw@fleet.example"},
                          .extendedKeyUsage = "clientAuth"});
        m_pki.leaf("manager",
                   {.issuer = "issuing", .commonName = "m.example", .extendedKeyUsage = "serverAuth"});
        m_pki.leaf("expired", {.issuer = "issuing", .notAfter = now.addSecs(-60)});
        m_pki.leaf("sha1", {.issuer = "issuing", .digest = "sha1"});
        m_pki.root("foreign");
        makeLists();
        m_pki.intermediate("stating",
                           {.issuer = "root", .extraExtensions = {"certificatePolicies = 1.2.3.4"}});
        m_pki.leaf("policy", {.issuer = "stating", .extraExtensions = {"certificatePolicies = 1.2.3.4"}});
        m_pki.writeChain("policy.pem", {"policy", "stating"});
        m_pki.root("old", {.commonName = "ca", .withKeyIdentifiers = false});
        m_pki.root("new", {.commonName = "ca", .withKeyIdentifiers = false});
        m_pki.leaf("renewed", {.issuer = "new", .withKeyIdentifiers = false});
        m_pki.writeChain("fw.pem", {"fw", "issuing"});
        m_pki.writeChain("manager.pem", {"manager", "issuing"});
        m_pki.writeChain("expired.pem", {"expired", "issuing"});
        m_pki.writeChain("sha1.pem", {"sha1", "issuing"});
        m_pki.writeChain("empty.pem", {});
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("arguments"); // @ stands for the directory
        QTest::addColumn<QString>("reason");    // "" allowed
        QTest::addColumn<QString>("check");
        const auto row = [](const char* arguments, const char* reason = "", const char* check = "") {
            QTest::newRow(arguments) << arguments << reason << check;
        };
        row("--ca @root.crt @fw.pem");
        row("--ca @foreign.crt --ca @root.crt @fw.pem");
        row("--ca @root.crt --untrusted @issuing.crt @fw.crt");
        row("--ca @root.crt @fw.crt", "incomplete-chain", "chain");
        row("--ca @foreign.crt @fw.pem", "unknown-issuer", "chain");
        row("--ca @root.crt @expired.pem"); // C20: block expired is an option
        row("--ca @root.crt --block-expired @expired.pem", "expired", "validity");
        row("--ca @root.crt --at 2001-01-01T00:00:00Z @fw.pem", "not-yet-valid", "validity");
        row("--ca @root.crt @manager.pem", "purpose", "purpose");
        row("--ca @root.crt --usage server @manager.pem");
        row("--ca @root.crt --usage server @fw.pem", "purpose", "purpose");
        row("--ca @root.crt --usage any @fw.pem");
        row("--ca @root.crt --usage any --identity m.example @manager.pem");
        row("--ca @root.crt --identity M.Example. @manager.pem");
        row("--ca @root.crt --identity other.example @manager.pem", "identity-mismatch", "server-identity");
        row("--ca @root.crt --serial 0070001 @fw.pem");
        row("--ca @root.crt --serial 0070002 @fw.pem", "serial-mismatch", "serial-number");
        row("--ca @root.crt --authorize ip=10.9.9.9 --authorize dns=FW.example @fw.pem");
        row("--ca @root.crt --authorize cn=other @fw.pem", "not-authorized", "authorization-list");
        row("--ca @root.crt @sha1.pem", "weak-key", "key-strength");
        row("--ca @root.crt --allow-sha1 @sha1.pem");
        // RFC 5280 6.1.1.
        row("--ca @root.crt --policy 1.2.3.4 @fw.pem");
        row("--ca @root.crt --policy 1.2.3.4 --explicit-policy @policy.pem");
        row("--ca @root.crt --explicit-policy @fw.pem", "purpose", "chain");
        row("--ca @root.crt --policy 1.2.3.5 --explicit-policy @policy.pem", "purpose", "chain");
        row("--ca @root.crt --inhibit-mapping --inhibit-any-policy @fw.pem");
        row("--ca @root.crt --max-depth 1 @fw.pem");
        row("--ca @root.crt --max-depth 0 @fw.pem", "unknown-issuer", "chain");
        // C24: whichever of two CAs of one name comes first.
        row("--ca @old.crt --ca @new.crt @renewed.crt");
        row("--ca @new.crt --ca @old.crt @renewed.crt");
        // Revocation by lists at hand: nothing is fetched.
        row("--ca @root.crt @stolen.pem"); // C9: nothing was asked for
        row("--ca @root.crt --crl @issuing.crl --crl @root.crl @stolen.pem", "revoked", "revocation"); // C18
        row("--ca @root.crt --crl @both.crl @stolen.pem", "revoked", "revocation");
        row("--ca @root.crt --crl @issuing.der --crl @root.crl @stolen.pem", "revoked", "revocation");
        row("--ca @root.crt --crl @both.crl --block-timeout @fw.pem");
        row("--ca @root.crt --crl @both.crl --use-crl --block-timeout @fw.pem");
        row("--ca @root.crt --use-crl @stolen.pem"); // C17: nobody names a list, and that blocks nobody
        row("--ca @root.crt --use-crl --block-timeout @fw.pem", "revocation-unavailable", "revocation");
        row("--ca @root.crt --crl @issuing.crl --block-timeout @fw.pem", "revocation-unavailable",
            "revocation"); // C27
        row("--ca @root.crt --crl @lapsed.crl --crl @root.crl --block-timeout @fw.pem",
            "revocation-unavailable", "revocation"); // C26
        row("--ca @root.crt --crl @lapsed.crl --crl @root.crl @fw.pem");
        // By what the certificates name, or the options.
        row("--ca @root.crt --use-crl @asking.pem", "revoked", "revocation");
        row("--ca @root.crt --use-ocsp @asking.pem", "revoked", "revocation");
        row("--ca @root.crt --use-ocsp --use-crl @asking.pem", "revoked", "revocation");
        row("--ca @root.crt --crl @empty.crl @asking.pem");           // none is fetched without --use-crl
        row("--ca @root.crt --crl @empty.crl --use-crl @asking.pem"); // nor where one is at hand
        row("--ca @root.crt --use-ocsp --block-timeout @fw.pem", "revocation-unavailable",
            "revocation");                                                 // C8
        row("--ca @root.crt --use-ocsp --ocsp-url %/unknown @asking.pem"); // C16
        row("--ca @root.crt --use-ocsp --ocsp-url %/unknown --block-unknown @asking.pem",
            "revocation-unknown", "revocation");
        row("--ca @root.crt --use-ocsp --ocsp-url %/missing --use-crl @asking.pem", "revoked",
            "revocation"); // C10
        row("--ca @root.crt --use-ocsp --ocsp-url %/silent --ocsp-timeout 1 --block-timeout @asking.pem",
            "revocation-unavailable", "revocation"); // C13
    }
    void verdicts()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, reason);
        QFETCH(QString, check);
        const QStringList words = QStringList{"verify", "--json"} + placed(arguments);
        const Answer answer = handfast(words);
        QCOMPARE(answer.status, reason.isEmpty() ? 0 : 1);
        QCOMPARE(answer.error.count('\n'), reason.isEmpty() ? 0 : 1);
        const QJsonObject verdict = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(verdict.keys(), (QStringList{"allowed", "checks", "reason"}));
        QCOMPARE(verdict["allowed"].toBool(), reason.isEmpty());
        QCOMPARE(verdict["reason"].isNull(), reason.isEmpty());
        QCOMPARE(verdict["reason"].toString(), reason);
        QString failed;
        const QJsonArray checks = verdict["checks"].toArray();
        QCOMPARE(checks.size(), 13);
        for (const QJsonValue& one : checks) {
            QStringList members = one.toObject().keys();
            QCOMPARE(members.removeAll("reason") > 0, one["outcome"] == "fail");
            members.removeAll("field");
            QCOMPARE(members, (QStringList{"certificate", "check", "detail", "outcome", "rule"}));
            if (failed.isEmpty() && one["outcome"] == "fail")
                failed = one["check"].toString();
        }
        QCOMPARE(failed, check);
    }

    void unusableInput_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* arguments, const char* sentence) {
            QTest::newRow(arguments) << arguments << sentence;
        };
        row("--ca @root.crt", "exactly one CHAIN.pem");
        row("--ca @root.crt @fw.pem @fw.pem", "exactly one CHAIN.pem");
        row("@fw.pem", "--ca is needed");
        row("--ca @root.crt @missing.pem", "cannot read");
        row("--ca @root.crt @empty.pem", "holds no certificate");
        row("--ca @root.key @fw.pem", "holds no certificate");
        row("--ca @root.crt --usage both @fw.pem", "--usage both");
        row("--ca @root.crt --at yesterday @fw.pem", "--at yesterday");
        row("--ca @root.crt --authorize host=x @fw.pem", "--authorize host=x");
        row("--ca @root.crt --authorize cn= @fw.pem", "--authorize cn=");
        row("--ca @root.crt --usage client --identity x @fw.pem", "--identity");
        row("--ca @root.crt --usage server --serial x @fw.pem", "--serial");
        row("--ca @root.crt --no-such-option @fw.pem", "no-such-option");
        row("--ca @root.crt --crl @missing.crl @fw.pem", "cannot read");
        row("--ca @root.crt --crl @root.crt @fw.pem", "holds no CRL");
        row("--ca @root.crt --crl @text.txt @fw.pem", "not a revocation list");
        row("--ca @root.crt --use-ocsp --ocsp-url file:///etc/passwd @fw.pem", "only http and https");
        row("--ca @root.crt --ocsp-url http://a/ @fw.pem", "--use-ocsp");
        row("--ca @root.crt --use-crl --crl-timeout 0 @fw.pem", "--crl-timeout 0: 1 to 60"); // C15
        row("--ca @root.crt --use-ocsp --ocsp-timeout 61 @fw.pem", "--ocsp-timeout 61: 1 to 60");
        row("--ca @root.crt --use-ocsp --status-timeout soon @fw.pem", "--status-timeout soon: 1 to 60");
        row("--ca @root.crt --policy anyPolicy @fw.pem", "anyPolicy is no policy");
        row("--ca @root.crt --max-depth deep @fw.pem", "--max-depth deep");
        row("--ca @root.crt --max-depth -1 @fw.pem", "0 or more");
        row("--profile p --data-dir @ @fw.pem", "no manager has kept anything");
        row("--profile p @fw.pem", "--profile needs --data-dir");
        row("--profile p --data-dir @ --ca @root.crt @fw.pem", "--ca does not go with --profile");
    }
    void unusableInput()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, sentence);
        const Answer answer = handfast(QStringList{"verify", "--json"} + placed(arguments));
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains(sentence.toUtf8()), answer.error);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.output.isEmpty());
    }

    void takesAStoredProfile() // P-2
    {
        const QString data = m_directory.filePath("manager");
        const auto cli = [&](const QString& command) {
            return handfast({"cli", "--data-dir", data, "-c", command}).status;
        };
        QCOMPARE(
            cli("request certificate import certificate-name Root file " + m_pki.certificateFile("root")), 0);
        QCOMPARE(cli("set panorama certificate-profile p CA Root"), 0);
        QCOMPARE(cli("set panorama certificate-profile p block-timeout-cert yes"), 0);
        const QStringList question{"verify", "--json", "--profile", "p", "--data-dir", data};
        const QString chain = m_directory.filePath("fw.pem");
        Answer answer = handfast(question + QStringList{chain});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains("no certificate profile p"), "it is in the candidate only");
        QCOMPARE(cli("commit"), 0);
        QCOMPARE(handfast(question + QStringList{chain}).status, 0);
        QCOMPARE(handfast(question + QStringList{"--crl", m_directory.filePath("both.crl"),
                                                 m_directory.filePath("stolen.pem")})
                     .status,
                 1);
        QCOMPARE(cli("set panorama certificate-profile p use-crl yes"), 0);
        QCOMPARE(cli("commit"), 0);
        answer = handfast(question + QStringList{chain}); // names no list: can't be had, and that blocks
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.output.contains("revocation-unavailable"));
    }

    void withoutJsonPeopleReadATable()
    {
        const Answer answer = handfast({"verify", "--ca", m_pki.certificateFile("foreign"),
                                        m_pki.writeChain("x.pem", {"fw", "issuing"})});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.output.startsWith("refused: unknown-issuer\n"), answer.output);
        QVERIFY2(answer.error.startsWith("refused: unknown-issuer (A3), "), answer.error);
    }

    void helpAndVersionNeedNothing()
    {
        QCOMPARE(handfast({"verify", "--help"}).status, 0);
        QVERIFY(handfast({"--help"}).output.contains("verify"));
        QVERIFY(handfast({"--version"}).output.startsWith("handfast "));
        QCOMPARE(handfast({"no-such-command"}).status, 2);
    }

private:
    void makeLists()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_pki.leaf("stolen", {.issuer = "issuing"});
        m_pki.writeChain("stolen.pem", {"stolen", "issuing"});
        m_pki.leaf("asking", {.issuer = "issuing",
                              .extraExtensions = {"authorityInfoAccess = OCSP;URI:" + m_server.url("/ocsp"),
                                                  "crlDistributionPoints = URI:" + m_server.url("/crl")}});
        m_pki.writeChain("asking.pem", {"asking", "issuing"});
        write("lapsed.crl",
              m_pki.crl("issuing", {.thisUpdate = now.addDays(-9), .nextUpdate = now.addDays(-1)}));
        write("empty.crl", m_pki.crl("issuing"));
        m_pki.revoke("stolen");
        m_pki.revoke("asking");
        m_list = m_pki.crl("issuing");
        write("issuing.crl", m_list);
        m_pki.openssl({"crl", "-in", "issuing.crl", "-outform", "DER", "-out", "issuing.der"});
        write("root.crl", m_pki.crl("root"));
        write("both.crl", m_list + m_pki.crl("root"));
        write("text.txt", "{}");
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    [[nodiscard]] support::HttpReply answer(const support::HttpRequest& request) const
    {
        if (request.path == "/crl")
            return {.body = m_list};
        if (request.path == "/missing")
            return {.status = 404};
        if (request.path == "/silent")
            return {.isSilent = true};
        const bool knowsNone = request.path == "/unknown";
        return {.body =
                    support::ocspAnswer(m_pki, {.issuer = "issuing", .knowsNone = knowsNone}, request.body)};
    }

    [[nodiscard]] QStringList placed(QString arguments) const
    {
        return arguments.replace("@", m_directory.path() + "/").replace("%", m_server.url("")).split(' ');
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    QByteArray m_list;
    support::HttpServer m_server{[this](const auto& request) { return answer(request); }};
};

HANDFAST_TEST(VerifyCommandTest)

} // namespace tst_verify_command

#include "tst_verify_command.moc"
