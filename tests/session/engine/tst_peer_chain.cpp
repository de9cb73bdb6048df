// What is freed of a peer's chain, and that a session goes on without it.
#include "session/engine/engine.h"
#include "session/engine/peer_chain.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <openssl/x509.h>

namespace tst_peer_chain {

using namespace session;
using namespace engine_tests;

class PeerChainTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

private Q_SLOTS:
    void whatIsAboveTheLeafIsFreed()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        QVERIFY(address);
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QVERIFY(sk_X509_num(SSL_get_peer_cert_chain(client.ssl())) > 0);
        engine::dropPeerChain(client.ssl());
        QCOMPARE(sk_X509_num(SSL_get_peer_cert_chain(client.ssl())), 0);
        QVERIFY(SSL_get0_peer_certificate(client.ssl()));
        engine::dropPeerChain(client.ssl()); // nothing is left
        QVERIFY(client.send(wire::Ping{1, false}));
        const auto answer = client.receive();
        QVERIFY(answer && std::holds_alternative<wire::Ping>(*answer));
    }
    /// One without a certificate has no list at all.
    void nothingIsFreedOfOneThatShowedNone()
    {
        const pki::SslContextHandle context(SSL_CTX_new(TLS_method()));
        const pki::SslHandle ssl(SSL_new(context.get()));
        QVERIFY(!SSL_get_peer_cert_chain(ssl.get()));
        engine::dropPeerChain(ssl.get());
    }
    /// Of the server's side, with and without: what it says of the session is the same.
    void theEvidenceKeepsTheChain_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::newRow("dropped") << false;
        QTest::newRow("kept") << true;
    }
    void theEvidenceKeepsTheChain()
    {
        QFETCH(bool, keeps);
        RecordingSink sink;
        engine::EngineOptions options{.port = 0, .shards = 1};
        options.keepsPeerChains = keeps;
        engine::Engine engine(options, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        QVERIFY(address);
        RawClient client(m_estate.pki(),
                         {.certificate = "custom-0001", .furtherCertificates = {"custom-root"}});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        const auto up = sink.expect<engine::SessionUp>();
        QVERIFY(up);
        QCOMPARE(up->attempt->evidence.chain.size(), std::size_t(2));
        QVERIFY(up->attempt->evidence.chain.back().isCertificateAuthority());
        QVERIFY(client.send(wire::Ping{1, false}));
        QVERIFY(client.receive());
        engine.leave();
        QCOMPARE(sink.all<engine::SessionDown>().size(), std::size_t(1));
    }
};

HANDFAST_TEST(PeerChainTest)

} // namespace tst_peer_chain

#include "tst_peer_chain.moc"
