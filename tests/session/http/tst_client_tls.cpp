// Whose certificate an https server has to have, and what is shown to it: against `openssl s_server`.
#include "session/http/client.h"

#include "tests/session/http/fetching.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_client_tls {

using namespace session;

class ClientTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.root("other");
        m_pki.leaf("server", {.issuer = "root", .subjectAltNames = {"IP:127.0.0.1"}});
        m_pki.leaf("elsewhere", {.issuer = "root", .subjectAltNames = {"IP:127.0.0.2"}});
        m_pki.leaf("client", {.issuer = "root", .extendedKeyUsage = "clientAuth"});
        m_pki.leaf("stranger", {.issuer = "other", .extendedKeyUsage = "clientAuth"});
    }

    void theServersCertificateIsJudged_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("authority"); // "": the system's
        QTest::addColumn<bool>("accepted");
        QTest::newRow("its CA") << "server" << "root" << true;
        QTest::newRow("another CA") << "server" << "other" << false;
        QTest::newRow("only the system's CAs") << "server" << "" << false;
        QTest::newRow("another host's certificate") << "elsewhere" << "root" << false;
    }
    void theServersCertificateIsJudged()
    {
        QFETCH(QString, server);
        QFETCH(QString, authority);
        QFETCH(bool, accepted);
        QProcess process;
        const QString url =
            serve(process, {"-cert", m_pki.certificateFile(server), "-key", m_pki.keyFile(server)});
        auto tls = std::make_shared<http::TlsSettings>();
        if (!authority.isEmpty())
            tls->authorities = m_pki.certificate(authority).toStdString();
        QCOMPARE(fetch(url, tls).has_value(), accepted);
    }

    void aClientCertificateIsShown_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the right one") << "client" << true;
        QTest::newRow("one of another CA") << "stranger" << false;
        QTest::newRow("none") << "" << false;
    }
    void aClientCertificateIsShown()
    {
        QFETCH(QString, client);
        QFETCH(bool, accepted);
        QProcess process;
        const QString url = serve(process, {"-cert", m_pki.certificateFile("server"), "-key",
                                            m_pki.keyFile("server"), "-CAfile", m_pki.certificateFile("root"),
                                            "-Verify", "2", "-verify_return_error"});
        auto tls = std::make_shared<http::TlsSettings>();
        tls->authorities = m_pki.certificate("root").toStdString();
        if (!client.isEmpty()) {
            tls->certificates = m_pki.certificate(client).toStdString();
            tls->key = session::base::SecretText(m_pki.key(client).toStdString());
        }
        const auto response = fetch(url, tls);
        QCOMPARE(response.has_value(), accepted);
        if (response)
            QVERIFY(response->body.contains("CN = client") || response->body.contains("s_server"));
    }

private:
    /// The address of a server that answers every GET with a page.
    static QString serve(QProcess& process, const QStringList& arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("openssl", QStringList{"s_server", "-accept", "127.0.0.1:0", "-www"} + arguments);
        static const QRegularExpression accepting("ACCEPT 127\\.0\\.0\\.1:(\\d+)");
        QString printed;
        while (!printed.contains(accepting)) {
            if (!process.waitForReadyRead(60'000))
                qFatal("openssl s_server: %s", qPrintable(printed));
            printed += QString::fromLatin1(process.readAll());
        }
        return "https://127.0.0.1:" + accepting.match(printed).captured(1) + "/";
    }
    http_tests::Result fetch(const QString& url, std::shared_ptr<const http::TlsSettings> tls)
    {
        http::Request request;
        request.url = url.toStdString();
        request.tls = std::move(tls);
        return http_tests::fetch(m_client, request);
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    http::Client m_client;
};

HANDFAST_TEST(ClientTlsTest)

} // namespace tst_client_tls

#include "tst_client_tls.moc"
