// Holds the reason table against real handshakes over memory BIOs: each row's alert is the one that the peer
// gets.
#include "session/pki/openssl_handles.h"
#include "session/trust/reason.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace tst_reason {

using namespace session;
using namespace session::trust;

namespace {

struct Side
{
    pki::SslContextHandle context{SSL_CTX_new(TLS_method())};
    pki::SslHandle ssl = nullptr;
    QByteArray alertReceived = {};
    int verifyError = X509_V_OK; ///< what its verify callback answers
};

int answerWithError(X509_STORE_CTX* context, void* argument)
{
    const int error = static_cast<Side*>(argument)->verifyError;
    X509_STORE_CTX_set_error(context, error);
    return error == X509_V_OK ? 1 : 0;
}

void noteAlert(const SSL* ssl, int where, int value)
{
    auto* side = static_cast<Side*>(SSL_get_app_data(ssl));
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && (value >> 8) == SSL3_AL_FATAL)
        side->alertReceived = QByteArray(SSL_alert_desc_string_long(value)).toLower().replace(' ', '_');
}

void prepare(Side& side, const support::OpensslPki& pki, const QString& name)
{
    SSL_CTX* context = side.context.get();
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_use_certificate_file(context, qPrintable(pki.certificateFile(name)), SSL_FILETYPE_PEM);
    SSL_CTX_use_PrivateKey_file(context, qPrintable(pki.keyFile(name)), SSL_FILETYPE_PEM);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context, answerWithError, &side);
    SSL_CTX_set_info_callback(context, noteAlert);
}

void move(Side& from, Side& to)
{
    char buffer[4096];
    int count = 0;
    while ((count = BIO_read(SSL_get_wbio(from.ssl.get()), buffer, sizeof buffer)) > 0)
        BIO_write(SSL_get_rbio(to.ssl.get()), buffer, count);
}

/// True when both sides finished.
bool shakeHands(Side& client, Side& server)
{
    for (Side* side : {&client, &server}) {
        side->ssl.reset(SSL_new(side->context.get()));
        SSL_set_bio(side->ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_app_data(side->ssl.get(), side);
    }
    SSL_set_connect_state(client.ssl.get());
    SSL_set_accept_state(server.ssl.get());
    bool done = false;
    for (int round = 0; round < 10 && !done; ++round) {
        const bool clientDone = SSL_do_handshake(client.ssl.get()) == 1;
        move(client, server);
        const bool serverDone = SSL_do_handshake(server.ssl.get()) == 1;
        move(server, client);
        done = clientDone && serverDone;
    }
    ERR_clear_error();
    return done;
}

} // namespace

class ReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("client", {.issuer = "root"});
        m_pki.leaf("server", {.issuer = "root"});
    }

    void init()
    {
        m_client = std::make_unique<Side>();
        m_server = std::make_unique<Side>();
        prepare(*m_client, m_pki, "client");
        prepare(*m_server, m_pki, "server");
    }

    void handshakeIsGoodWithoutAnError()
    {
        QVERIFY(shakeHands(*m_client, *m_server));
        QCOMPARE(m_client->alertReceived, QByteArray());
    }

    void verifyErrorMakesTheAlert_data()
    {
        QTest::addColumn<ReasonRow>("row");
        for (const ReasonRow& row : reasonTable()) {
            if (row.x509Error != 0)
                QTest::newRow(row.name.data()) << row;
        }
    }
    void verifyErrorMakesTheAlert()
    {
        QFETCH(ReasonRow, row);
        m_server->verifyError = row.x509Error;
        QVERIFY(!shakeHands(*m_client, *m_server));
        QCOMPARE(m_client->alertReceived, QByteArray(row.alert.data()));

        init();
        m_client->verifyError = row.x509Error;
        QVERIFY(!shakeHands(*m_client, *m_server));
        QCOMPARE(m_server->alertReceived, QByteArray(row.alert.data()));
    }

    void withoutCommonVersion() // B7
    {
        SSL_CTX_set_min_proto_version(m_client->context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(m_client->context.get(), TLS1_1_VERSION);
        QVERIFY(!shakeHands(*m_client, *m_server));
        QCOMPARE(m_client->alertReceived, QByteArray(rowOf(Reason::TlsVersion).alert.data()));
    }

    void withoutCommonCipher() // B8
    {
        SSL_CTX_set_cipher_list(m_client->context.get(), "ECDHE-ECDSA-AES128-GCM-SHA256");
        SSL_CTX_set_cipher_list(m_server->context.get(), "ECDHE-ECDSA-AES256-GCM-SHA384");
        QVERIFY(!shakeHands(*m_client, *m_server));
        QCOMPARE(m_client->alertReceived, QByteArray(rowOf(Reason::Cipher).alert.data()));
    }

    void withoutCertificate() // A4
    {
        Side bare;
        SSL_CTX_set_max_proto_version(bare.context.get(), TLS1_2_VERSION);
        SSL_CTX_set_info_callback(bare.context.get(), noteAlert);
        QVERIFY(!shakeHands(bare, *m_server));
        QCOMPARE(bare.alertReceived, QByteArray(rowOf(Reason::NoCertificate).alert.data()));
    }

    void whatAnAlertStandsFor_data() // K4
    {
        QTest::addColumn<HeardAlert>("alert");
        QTest::addColumn<QByteArray>("reason");
        const auto add = [](const char* name, const HeardAlert& alert, const char* reason) {
            QTest::newRow(name) << alert << QByteArray(reason);
        };
        add("its row", {.name = "certificate_revoked"}, "revoked");
        add("B8 no common suite", {.name = "handshake_failure", .fromServer = true}, "cipher");
        for (const char* told : {"bad_certificate", "decode_error"}) // NSS, GnuTLS
            add(told,
                {.name = told,
                 .fromServer = true,
                 .peerShowedItself = true,
                 .showedCertificate = false,
                 .showedPredefined = true},
                "no-certificate");
        add("a server that denies access", {.name = "access_denied", .fromServer = true}, "not-authorized");
        add("A4 a server wants a certificate",
            {.name = "handshake_failure",
             .fromServer = true,
             .peerShowedItself = true,
             .showedCertificate = false},
            "no-certificate");
        add("D8 a server's list", {.name = "handshake_failure", .fromServer = true, .peerShowedItself = true},
            "not-authorized");
        add("a client has no list", {.name = "handshake_failure", .peerShowedItself = true}, "cipher");
        add("D2 a server's closed world",
            {.name = "bad_certificate", .fromServer = true, .showedPredefined = true}, "predefined-refused");
        add("K5 a server's clock", {.name = "bad_certificate", .fromServer = true}, "not-yet-valid");
        add("E5 a client looks for a name", {.name = "bad_certificate", .showedPredefined = true},
            "identity-mismatch");
        add("of other stacks", {.name = "insufficient_security"}, "cipher");
        add("of TLS 1.3", {.name = "certificate_required", .fromServer = true}, "no-certificate");
        add("of no reason", {.name = "decode_error"}, "protocol");
        add("without a name", {}, "protocol");
    }
    void whatAnAlertStandsFor()
    {
        QFETCH(HeardAlert, alert);
        QFETCH(QByteArray, reason);
        QCOMPARE(QByteArray(rowOf(likelyReason(alert)).name.data()), reason);
    }

    void namesAreTheContract()
    {
        const QList<QByteArray> names =
            QByteArray("tls-version cipher no-certificate unknown-issuer incomplete-chain "
                       "signature expired not-yet-valid revoked revocation-unknown "
                       "revocation-unavailable purpose weak-key identity-mismatch "
                       "serial-mismatch not-managed not-authorized predefined-refused "
                       "protocol timeout")
                .split(' ');
        QCOMPARE(reasonTable().size(), std::size_t(names.size()));
        for (const QByteArray& name : names) {
            const auto reason = reasonFromName(name.toStdString());
            QVERIFY2(reason.has_value(), name);
            QCOMPARE(QByteArray(rowOf(*reason).name.data()), name);
            QVERIFY(!rowOf(*reason).rule.empty());
        }
        QVERIFY(!reasonFromName("no-such-reason"));
    }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    std::unique_ptr<Side> m_client;
    std::unique_ptr<Side> m_server;
};

HANDFAST_TEST(ReasonTest)

} // namespace tst_reason

#include "tst_reason.moc"
