// Who is admitted with which client certificate, and which alert tells the others, against other people's
// table (../shared/data/tls): the manager's own server context, in which the verifier judges, over a pair of
// buffers. The rows about DTLS and about authentication after the handshake concern nobody here. A manager
// always demands a certificate and speaks TLS 1.2 at most on a device channel (A4, B3); where the table asks
// for less or for 1.3, that one connection is set so: the verifier and its alerts are the same.
#include "models/config/compile/cipher_list.h"
#include "session/engine/alert_name.h"
#include "session/engine/server_context.h"
#include "session/engine/verify_callback.h"
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

namespace tst_tls_client_auth {

using namespace session;
using trust::TlsVersion;

namespace {

bool concernsUs(const QJsonObject& row)
{
    return row["test"]["Method"] != "DTLS" && row["test"]["HandshakeMode"] != "PostHandshakeAuth";
}

int verifyMode(const QJsonValue& name)
{
    if (name == "Require")
        return SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    return name == "Request" ? SSL_VERIFY_PEER : SSL_VERIFY_NONE;
}

/// The alert that the server sent.
QString& alertOf(const SSL* ssl)
{
    return *static_cast<QString*>(SSL_get_app_data(ssl));
}
void onInfo(const SSL* ssl, int where, int value)
{
    if ((where & SSL_CB_ALERT) != 0 && (where & SSL_CB_WRITE) != 0)
        alertOf(ssl) = QString::fromStdString(engine::alertName(value & 0xff));
}

/// What a row expects and what came of it, in the same words.
struct Outcome
{
    QString result;
    QString alert = {};       ///< sent by the server
    QString authorities = {}; ///< that the server named to the client, "" where the row does not say
    QString keyType = {};     ///< of the client's certificate
    QString signature = {};   ///< of the client: hash and kind

    bool operator==(const Outcome&) const = default;
    [[nodiscard]] QString text() const
    {
        return QStringList{result, alert, authorities, keyType, signature}.join(", ");
    }
};

QString signatureOf(SSL* server)
{
    int hash = NID_undef;
    int kind = NID_undef;
    SSL_get_peer_signature_nid(server, &hash);
    SSL_get_peer_signature_type_nid(server, &kind);
    return QString("%1 %2").arg(OBJ_nid2sn(hash), kind == EVP_PKEY_RSA_PSS ? "RSA-PSS"
                                                  : kind == EVP_PKEY_RSA   ? "RSA"
                                                                           : "other");
}

QString keyTypeOf(SSL* server)
{
    const pki::X509Handle certificate(SSL_get1_peer_certificate(server));
    if (!certificate)
        return "none";
    return EVP_PKEY_get_id(X509_get0_pubkey(certificate.get())) == EVP_PKEY_RSA ? "RSA" : "other";
}

QString authoritiesAt(SSL* client)
{
    const STACK_OF(X509_NAME)* const names = SSL_get0_peer_CA_list(client);
    QStringList texts;
    for (int i = 0; i < sk_X509_NAME_num(names); ++i) {
        char* const text = X509_NAME_oneline(sk_X509_NAME_value(names, i), nullptr, 0);
        texts << text;
        OPENSSL_free(text);
    }
    return texts.isEmpty() ? "empty" : texts.join(' ');
}

} // namespace

class TlsClientAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (support::isWithoutShared())
            QSKIP("without ../shared");
        m_pki.root("rootcert");
        m_pki.leaf("servercert", {.issuer = "rootcert", .rsaBits = 2048});
        m_pki.root("root-cert", {.rsaBits = 2048});
        m_pki.intermediate("ca", {.issuer = "root-cert", .rsaBits = 2048});
        m_pki.leaf("ee-client", {.issuer = "ca", .extendedKeyUsage = "clientAuth", .rsaBits = 2048});
        m_pki.writeChain("ee-client-chain.pem", {"ee-client", "ca"});
        m_root = pki::Certificate::fromPem(m_pki.certificate("root-cert").toStdString()).value();
        auto identity =
            pki::makeIdentity({*pki::Certificate::fromPem(m_pki.certificate("servercert").toStdString())},
                              *pki::PrivateKey::fromPem(m_pki.key("servercert").toStdString()));
        QVERIFY(identity);
        m_identity.emplace(std::move(*identity));
    }
    void table()
    {
        QFile file(support::sharedFile("data/tls/tls-client-auth.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int asked = 0;
        int leftOut = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (!concernsUs(row)) {
                ++leftOut;
                continue;
            }
            ++asked;
            const Outcome expected = expectedOf(row);
            const Outcome got = outcomeOf(row, expected);
            QVERIFY2(got == expected, qPrintable(row["name"].toString() + ": " + got.text() + " instead of " +
                                                 expected.text()));
        }
        QCOMPARE(asked, 30);
        QCOMPARE(leftOut, 20);
        printf("TLS client certificates: %d of %d as expected, %d left out\n", asked, asked, leftOut);
    }

private:
    [[nodiscard]] static Outcome expectedOf(const QJsonObject& row)
    {
        static const QMap<QString, QString> alerts{{"CertificateRequired", "certificate_required"},
                                                   {"HandshakeFailure", "handshake_failure"},
                                                   {"UnknownCA", "unknown_ca"}};
        const QJsonObject test = row["test"].toObject();
        Outcome expected{.result = test["ExpectedResult"].toString(),
                         .alert = alerts.value(test["ExpectedServerAlert"].toString()),
                         .authorities = test["ExpectedClientCANames"].toString(),
                         .keyType = test["ExpectedClientCertType"].toString()};
        if (expected.authorities.endsWith("/root-cert.pem"))
            expected.authorities = "/CN=root-cert";
        if (test.contains("ExpectedClientSignHash"))
            expected.signature =
                test["ExpectedClientSignHash"].toString() + ' ' + test["ExpectedClientSignType"].toString();
        return expected;
    }
    /// Says of what `expected` says, and nothing else.
    [[nodiscard]] Outcome outcomeOf(const QJsonObject& row, const Outcome& expected) const
    {
        const QJsonObject serverSide = row["server"].toObject();
        const QJsonObject clientSide = row["client"].toObject();
        const trust::TlsRange range{
            interop::versionFrom(serverSide["MinProtocol"]).value_or(TlsVersion::Tls10),
            interop::versionFrom(serverSide["MaxProtocol"]).value_or(TlsVersion::Tls13)};
        const pki::SslContextHandle context = serverContext(range, serverSide.contains("ClientCAFile"));
        const pki::SslContextHandle clientContext = clientContextOf(clientSide);
        const pki::SslHandle server(SSL_new(context.get()));
        const pki::SslHandle client(SSL_new(clientContext.get()));
        SSL_set_max_proto_version(server.get(), int(range.maximum));
        SSL_set_min_proto_version(server.get(), int(range.minimum));
        SSL_set_verify(server.get(), verifyMode(serverSide["VerifyMode"]), nullptr);
        if (serverSide.contains("ClientSignatureAlgorithms"))
            SSL_set1_client_sigalgs_list(
                server.get(), serverSide["ClientSignatureAlgorithms"].toString().toLatin1().constData());

        const trust::Policy policy = policyFor(serverSide.contains("VerifyCAFile"));
        engine::PeerCheck check;
        check.policy = &policy;
        check.clock = &m_clock;
        engine::attachPeerCheck(server.get(), &check);
        Outcome got;
        SSL_set_app_data(server.get(), &got.alert);
        SSL_set_info_callback(server.get(), onInfo);
        got.result = interop::agreed(server.get(), client.get()).section(' ', 0, 0);
        if (!expected.authorities.isEmpty())
            got.authorities = authoritiesAt(client.get());
        if (!expected.keyType.isEmpty())
            got.keyType = keyTypeOf(server.get());
        if (!expected.signature.isEmpty())
            got.signature = signatureOf(server.get());
        return got;
    }
    /// As a manager makes it; it makes none for TLS 1.3.
    [[nodiscard]] pki::SslContextHandle serverContext(trust::TlsRange range, bool namesAuthority) const
    {
        const std::string ciphers = models::config::cipherList({});
        const std::vector<pki::Certificate> authorities =
            namesAuthority ? std::vector{*m_root} : std::vector<pki::Certificate>();
        const auto make = [&] {
            return engine::makeServerContext({.identity = *m_identity,
                                              .versions = range,
                                              .cipherList = ciphers,
                                              .clientAuthorities = authorities});
        };
        if (range.maximum > TlsVersion::Tls12) {
            if (make())
                qFatal("B3: a context for TLS 1.3");
            range = {std::min(range.minimum, TlsVersion::Tls12), TlsVersion::Tls12};
        }
        auto context = make();
        if (!context)
            qFatal("%s", context.error().detail.c_str());
        if (SSL_CTX_get_verify_mode(context->get()) != verifyMode("Require"))
            qFatal("a manager demands a certificate");
        return *std::move(context);
    }
    [[nodiscard]] trust::Policy policyFor(bool knowsRoot) const
    {
        trust::Policy policy;
        policy.tlsVersions = {TlsVersion::Tls10, TlsVersion::Tls13};
        policy.custom.emplace();
        if (knowsRoot)
            policy.custom->anchors = trust::TrustAnchors::of({*m_root});
        return policy;
    }
    [[nodiscard]] pki::SslContextHandle clientContextOf(const QJsonObject& side) const
    {
        pki::SslContextHandle context(SSL_CTX_new(TLS_client_method()));
        SSL_CTX* const raw = context.get();
        const QByteArray authority = m_pki.certificateFile("rootcert").toLocal8Bit();
        const QByteArray chain = (m_directory.path() + "/ee-client-chain.pem").toLocal8Bit();
        const QByteArray key = m_pki.keyFile("ee-client").toLocal8Bit();
        const bool shows = side.contains("Certificate");
        if (SSL_CTX_set_cipher_list(raw, side["CipherString"].toString().toLatin1().constData()) != 1 ||
            SSL_CTX_load_verify_locations(raw, authority.constData(), nullptr) != 1 ||
            (shows && (SSL_CTX_use_certificate_chain_file(raw, chain.constData()) != 1 ||
                       SSL_CTX_use_PrivateKey_file(raw, key.constData(), SSL_FILETYPE_PEM) != 1)))
            qFatal("no client");
        SSL_CTX_set_verify(raw, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_min_proto_version(
            raw, int(interop::versionFrom(side["MinProtocol"]).value_or(TlsVersion::Tls10)));
        SSL_CTX_set_max_proto_version(
            raw, int(interop::versionFrom(side["MaxProtocol"]).value_or(TlsVersion::Tls13)));
        return context;
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    base::SystemClock m_clock;
    std::optional<pki::Certificate> m_root;
    std::optional<pki::Identity> m_identity;
};

HANDFAST_TEST(TlsClientAuthTest)

} // namespace tst_tls_client_auth

#include "tst_tls_client_auth.moc"
