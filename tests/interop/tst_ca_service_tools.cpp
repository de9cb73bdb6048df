// A manager's CRLs and OCSP answers as other people's programs see them: `openssl ocsp`, `openssl crl`,
// `openssl verify` and curl against `handfast serve --http`. C-1, C-5.
#include "tests/support/cli.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_ca_service_tools {

using support::CliRun;
using support::eventNamed;
using support::Process;

class CaServiceToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* tool : {"openssl", "curl"})
            if (QStandardPaths::findExecutable(tool).isEmpty())
                qFatal("%s is missing", tool);
        m_manager = std::make_unique<Process>(
            Process::Options{.program = "handfast",
                             .arguments = {"serve", "--data-dir", path("data"), "--listen", "127.0.0.1:0",
                                           "--http", "127.0.0.1:0"}});
        QVERIFY(m_manager->start());
        const auto http = m_manager->waitForEvent(eventNamed("http-listening"));
        QVERIFY2(http, qPrintable(m_manager->report()));
        m_base = "http://" + (*http)["address"].toString();
        const QString generate = "request certificate generate certificate-name ";
        QVERIFY(run({generate + "ec name \"EC CA\" ca yes",
                     generate + "rsa name \"RSA CA\" ca yes algorithm RSA rsa-nbits 2048",
                     generate + "sub name \"Sub CA\" ca yes signed-by ec",
                     generate + "good name fw-good signed-by ec usage client",
                     generate + "gone name fw-gone signed-by ec usage client",
                     generate + "held name fw-held signed-by ec usage client",
                     generate + "rsa-good name fw-rsa signed-by rsa usage client",
                     generate + "rsa-gone name fw-rsa2 signed-by rsa usage client",
                     generate + "below name fw-below signed-by sub usage client",
                     "request certificate revoke certificate-name gone reason keyCompromise",
                     "request certificate revoke certificate-name held reason certificateHold",
                     "request certificate revoke certificate-name rsa-gone"}));
        for (const char* name : {"ec", "rsa", "sub", "good", "gone", "held", "rsa-good", "rsa-gone", "below"})
            QVERIFY(run({QString("request certificate export certificate-name %1 file %2 format pem")
                             .arg(name, pem(name))}));
    }
    void cleanupTestCase() { QCOMPARE(m_manager->terminate(), std::optional(0)); }

    void opensslAsks_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("expected");
        for (const char* signer : {"delegate", "authority"}) {
            const auto row = [&](const char* authority, const char* subject, const char* expected) {
                QTest::addRow("%s: %s", signer, subject) << signer << authority << subject << expected;
            };
            row("ec", "good", ": good");
            row("ec", "gone", "Reason: keyCompromise");
            row("ec", "held", "Reason: certificateHold");
            row("ec", "sub", ": good");
            row("sub", "below", ": good");
            row("rsa", "rsa-good", ": good");
            row("rsa", "rsa-gone", ": revoked");
            row("ec", "0x1234", ": unknown");
        }
    }
    void opensslAsks()
    {
        QFETCH(QString, signer);
        QFETCH(QString, authority);
        QFETCH(QString, subject);
        QFETCH(QString, expected);
        if (signer != m_signer) {
            QVERIFY(run({"set deviceconfig setting management ocsp-signer " + signer, "commit"}));
            m_signer = signer;
        }
        QStringList arguments{"ocsp",    "-CAfile",      anchors(),   "-url", responder(authority),
                              "-issuer", pem(authority), "-resp_text"};
        arguments +=
            subject.startsWith("0x") ? QStringList{"-serial", subject} : QStringList{"-cert", pem(subject)};
        const CliRun asked = support::runProgram("openssl", arguments);
        QVERIFY2(asked.succeeded(), qPrintable(asked.report()));
        QVERIFY2(asked.errorOutput.contains("Response verify OK"), qPrintable(asked.report()));
        QVERIFY2(!asked.errorOutput.contains("nonce"), qPrintable(asked.report())); // "no nonce in response"
        QVERIFY2(asked.output.contains(expected.toUtf8()), qPrintable(asked.report()));
        QCOMPARE(asked.output.contains("OCSP No Check"), signer == "delegate");
    }
    void severalQuestionsInOneRequest()
    {
        const CliRun asked = support::runProgram(
            "openssl", {"ocsp", "-CAfile", anchors(), "-url", responder("ec"), "-issuer", pem("ec"), "-cert",
                        pem("good"), "-cert", pem("gone"), "-serial", "77"});
        QVERIFY2(asked.succeeded(), qPrintable(asked.report()));
        for (const char* told : {"good.pem: good", "gone.pem: revoked", "77: unknown"})
            QVERIFY2(asked.output.contains(told), qPrintable(asked.report()));
    }
    void anotherCasResponderKnowsNothing()
    {
        const CliRun asked = support::runProgram("openssl", {"ocsp", "-noverify", "-url", responder("rsa"),
                                                             "-issuer", pem("ec"), "-cert", pem("gone")});
        QVERIFY2(asked.output.contains("gone.pem: unknown"), qPrintable(asked.report()));
    }
    void aQuestionInTheUrl() // RFC 6960 A.1
    {
        QVERIFY(support::runProgram("openssl", {"ocsp", "-issuer", pem("ec"), "-cert", pem("gone"), "-reqout",
                                                path("request")})
                    .succeeded());
        QFile file(path("request"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray inUrl = QUrl::toPercentEncoding(file.readAll().toBase64());
        const CliRun fetched = curl({"-o", path("response"), responder("ec") + '/' + inUrl});
        QVERIFY2(fetched.output.contains("Content-Type: application/ocsp-response"),
                 qPrintable(fetched.report()));
        const CliRun judged = support::runProgram(
            "openssl", {"ocsp", "-no_nonce", "-reqin", path("request"), "-respin", path("response"),
                        "-CAfile", anchors(), "-issuer", pem("ec"), "-cert", pem("gone")});
        QVERIFY2(judged.output.contains("gone.pem: revoked"), qPrintable(judged.report()));
    }
    void opensslReadsTheList()
    {
        QVERIFY(fetchList("ec"));
        const CliRun read = support::runProgram("openssl", {"crl", "-inform", "DER", "-in", path("ec.crl"),
                                                            "-noout", "-text", "-CAfile", pem("ec")});
        QVERIFY2(read.errorOutput.contains("verify OK"), qPrintable(read.report()));
        QCOMPARE(read.output.count("Serial Number:"), qsizetype(2));
        for (const char* told :
             {"Key Compromise", "Certificate Hold", "X509v3 CRL Number", "X509v3 Authority Key Identifier"})
            QVERIFY2(read.output.contains(told), qPrintable(read.report()));
    }
    void opensslJudgesByTheList_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << "good" << true;
        QTest::newRow("gone") << "gone" << false;
        QTest::newRow("held") << "held" << false;
        QTest::newRow("sub") << "sub" << true;
    }
    void opensslJudgesByTheList()
    {
        QFETCH(QString, subject);
        QFETCH(bool, isGood);
        QVERIFY(fetchList("ec"));
        QVERIFY(support::runProgram(
                    "openssl", {"crl", "-inform", "DER", "-in", path("ec.crl"), "-out", path("ec.crl.pem")})
                    .succeeded());
        const CliRun judged = support::runProgram("openssl", {"verify", "-crl_check", "-CAfile", pem("ec"),
                                                              "-CRLfile", path("ec.crl.pem"), pem(subject)});
        QVERIFY2(judged.succeeded() == isGood, qPrintable(judged.report()));
        QCOMPARE(judged.errorOutput.contains("certificate revoked"), !isGood);
    }
    void opensslFetchesTheListItself()
    {
        const auto verify = [&](const QString& subject) {
            return support::runProgram(
                "openssl", {"verify", "-crl_check", "-crl_download", "-CAfile", pem("ec"), pem(subject)});
        };
        QVERIFY2(verify("good").succeeded(), qPrintable(verify("good").report()));
        QVERIFY(verify("gone").errorOutput.contains("certificate revoked"));
    }
    void curlRevalidates()
    {
        const CliRun first = curl({"-o", path("list"), listUrl("ec")});
        const auto tag = QRegularExpression("ETag: (\"\\d+\")").match(QString::fromUtf8(first.output));
        QVERIFY2(tag.hasMatch(), qPrintable(first.report()));
        QVERIFY2(first.output.contains("Cache-Control: public, max-age=60"), qPrintable(first.report()));
        const CliRun again =
            curl({"-H", "If-None-Match: " + tag.captured(1), "-o", path("none"), listUrl("ec")});
        QVERIFY2(again.output.startsWith("HTTP/1.1 304"), qPrintable(again.report()));
        const CliRun head = curl({"-I", listUrl("ec")});
        QVERIFY2(head.output.startsWith("HTTP/1.1 200"), qPrintable(head.report()));
        const CliRun nothing = curl({"-o", path("none"), m_base + "/crl/unknown.crl"});
        QVERIFY2(nothing.output.startsWith("HTTP/1.1 404"), qPrintable(nothing.report()));
    }
    void aRevocationIsKnownAtOnce()
    {
        QVERIFY(
            run({"request certificate generate certificate-name late name fw-late signed-by ec usage client",
                 "request certificate export certificate-name late format pem file " + pem("late")}));
        const auto ask = [&] {
            return support::runProgram("openssl", {"ocsp", "-CAfile", anchors(), "-url", responder("ec"),
                                                   "-issuer", pem("ec"), "-cert", pem("late")})
                .output;
        };
        QVERIFY(ask().contains("late.pem: good"));
        QVERIFY(run({"request certificate revoke certificate-name late"}));
        QVERIFY(ask().contains("late.pem: revoked"));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString pem(const QString& name) const { return path(name + ".pem"); }
    [[nodiscard]] bool run(const QStringList& commands) const
    {
        const CliRun done = support::runCli({.dataDirectory = path("data"), .commands = commands});
        if (!done.succeeded())
            qWarning("%s", qPrintable(done.report()));
        return done.succeeded();
    }
    /// Header lines on standard output.
    [[nodiscard]] CliRun curl(const QStringList& arguments) const
    {
        return support::runProgram("curl", QStringList{"--silent", "--noproxy", "*", "-D", "-"} + arguments);
    }
    /// What its certificates say.
    [[nodiscard]] QString urlIn(const QString& certificate, const QString& pattern) const
    {
        const CliRun text =
            support::runProgram("openssl", {"x509", "-in", pem(certificate), "-noout", "-text"});
        return QRegularExpression(pattern).match(QString::fromUtf8(text.output)).captured(1);
    }
    [[nodiscard]] QString childOf(const QString& authority) const
    {
        return authority == "ec" ? "good" : authority == "rsa" ? "rsa-good" : "below";
    }
    [[nodiscard]] QString responder(const QString& authority) const
    {
        return urlIn(childOf(authority), "OCSP - URI:(\\S+)");
    }
    [[nodiscard]] QString listUrl(const QString& authority) const
    {
        return urlIn(childOf(authority), "URI:(\\S+\\.crl)");
    }
    [[nodiscard]] bool fetchList(const QString& authority) const
    {
        return curl({"-o", path(authority + ".crl"), listUrl(authority)}).output.startsWith("HTTP/1.1 200");
    }
    [[nodiscard]] QString anchors() const
    {
        QFile all(path("anchors.pem"));
        if (all.exists())
            return all.fileName();
        if (!all.open(QIODevice::WriteOnly))
            qFatal("can't write");
        for (const char* name : {"ec", "rsa", "sub"}) {
            QFile one(pem(name));
            if (!one.open(QIODevice::ReadOnly))
                qFatal("can't read");
            all.write(one.readAll());
        }
        return all.fileName();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Process> m_manager;
    QString m_base;
    QString m_signer = "delegate";
};

HANDFAST_TEST(CaServiceToolsTest)

} // namespace tst_ca_service_tools

#include "tst_ca_service_tools.moc"
