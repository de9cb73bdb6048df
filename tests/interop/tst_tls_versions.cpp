// Which TLS versions a server's profile and a client agree on, against other people's table
// (../shared/data/tls): the manager's own server context over a pair of buffers, with the cipher list that a
// profile without any switch gives. Device channels speak TLS 1.2 at most, so for a server that allows 1.3
// the context must be refused (B3). B5-B8.
#include "models/config/compile/cipher_list.h"
#include "session/engine/server_context.h"
#include "tests/interop/tls_pair.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>

namespace tst_tls_versions {

using namespace session;
using trust::TlsVersion;

class TlsVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (support::isWithoutShared())
            QSKIP("without ../shared");
        m_pki.root("root");
        m_pki.leaf("server", {.issuer = "root", .rsaBits = 2048});
        auto identity =
            pki::makeIdentity({*pki::Certificate::fromPem(m_pki.certificate("server").toStdString())},
                              *pki::PrivateKey::fromPem(m_pki.key("server").toStdString()));
        QVERIFY(identity);
        m_identity.emplace(std::move(*identity));
    }
    void table()
    {
        QFile file(support::sharedFile("data/tls/tls-version-matrix.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int asked = 0;
        int refused = 0;
        int leftOut = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const trust::TlsRange range{interop::versionFrom(row["server_min"]).value_or(TlsVersion::Tls10),
                                        interop::versionFrom(row["server_max"]).value_or(TlsVersion::Tls13)};
            const auto context = engine::makeServerContext({.identity = *m_identity,
                                                            .versions = range,
                                                            .cipherList = models::config::cipherList({}),
                                                            .clientAuthorities = {}});
            if (range.minimum > range.maximum || range.maximum > TlsVersion::Tls12) {
                QVERIFY2(!context, "B3, B6");
                ++refused;
                continue;
            }
            QVERIFY2(context, context ? "" : context.error().detail.c_str());
            // Its client has another fault, a list of cipher suites, that the table does not hold.
            if (row["client_min"].isNull() && row["client_max"].isNull() && row["expected"] == "ClientFail") {
                ++leftOut;
                continue;
            }
            ++asked;
            QString expected = row["expected"].toString();
            if (expected == "Success")
                expected += ' ' + row["protocol"].toString();
            const QString got = answer(context->get(), row);
            QVERIFY2(got == expected,
                     qPrintable(got + " for " + QJsonDocument(row).toJson(QJsonDocument::Compact)));
        }
        QVERIFY2(asked > 100 && refused > 50, "the table was read");
        QCOMPARE(leftOut, 1);
        printf("TLS versions: %d of %d as expected, %d servers refused (B3), %d left out\n", asked, asked,
               refused, leftOut);
    }

private:
    static QString answer(SSL_CTX* context, const QJsonObject& row)
    {
        const pki::SslContextHandle clientContext(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_security_level(clientContext.get(), 0);
        SSL_CTX_set_min_proto_version(
            clientContext.get(), int(interop::versionFrom(row["client_min"]).value_or(TlsVersion::Tls10)));
        SSL_CTX_set_max_proto_version(
            clientContext.get(), int(interop::versionFrom(row["client_max"]).value_or(TlsVersion::Tls13)));
        const pki::SslHandle server(SSL_new(context));
        const pki::SslHandle client(SSL_new(clientContext.get()));
        SSL_set_verify(server.get(), SSL_VERIFY_NONE,
                       nullptr); // versions are agreed on before anybody is judged
        return interop::agreed(server.get(), client.get());
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    std::optional<pki::Identity> m_identity;
};

HANDFAST_TEST(TlsVersionsTest)

} // namespace tst_tls_versions

#include "tst_tls_versions.moc"
