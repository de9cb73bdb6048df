#include "tests/bench/floor.h"

#include <openssl/ssl.h>

#include <QTextStream>

#include <cstdlib>
#include <ctime>
#include <memory>

namespace bench {

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;

[[noreturn]] void stop(const char* reason)
{
    QTextStream(stderr) << "libssl alone: " << reason << '\n';
    std::exit(1);
}

Context contextOf(const Pki& pki, const SSL_METHOD* method, const QString& chain, const QString& key)
{
    Context context(SSL_CTX_new(method), SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    if (SSL_CTX_use_certificate_chain_file(context.get(), chain.toUtf8().constData()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context.get(), key.toUtf8().constData(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_load_verify_locations(context.get(), pki.root().toUtf8().constData(), nullptr) != 1)
        stop("a certificate, key or CA file can't be read");
    return context;
}

void holdChain(SSL_CTX* context, const QString& chain)
{
    if (SSL_CTX_load_verify_locations(context, chain.toUtf8().constData(), nullptr) != 1)
        stop("the chain can't be held");
}

int takeAny(X509_STORE_CTX* /*asked*/, void* /*unused*/)
{
    return 1;
}

double threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// What the server's side took.
double handshake(SSL_CTX* serverContext, SSL_CTX* clientContext)
{
    Session client(SSL_new(clientContext), SSL_free);
    BIO* toServer = BIO_new(BIO_s_mem());
    BIO* toClient = BIO_new(BIO_s_mem());
    BIO_up_ref(toServer);
    BIO_up_ref(toClient);
    SSL_set_bio(client.get(), toClient, toServer);
    SSL_set_connect_state(client.get());
    double begun = threadTime();
    double spent = 0;
    {
        Session server(SSL_new(serverContext), SSL_free);
        SSL_set_bio(server.get(), toServer, toClient);
        SSL_set_accept_state(server.get());
        for (int turn = 0; !SSL_is_init_finished(server.get()) || !SSL_is_init_finished(client.get());
             ++turn) {
            spent += threadTime() - begun;
            (void)SSL_do_handshake(client.get());
            begun = threadTime();
            (void)SSL_do_handshake(server.get());
            if (turn > 8)
                stop("no handshake");
        }
    }
    return spent + threadTime() - begun;
}

} // namespace

double floorPerHandshake(const Pki& pki, std::size_t handshakes, Floor floor)
{
    const Context server = contextOf(pki, TLS_server_method(), pki.serverChain(), pki.serverKey());
    const Context client = contextOf(
        pki, TLS_client_method(), floor == Floor::Chain ? pki.clientChain() : pki.client(), pki.clientKey());
    if (floor == Floor::LeafAlone) // whose second certificate is the intermediate
        holdChain(server.get(), pki.clientChain());
    if (floor == Floor::LeafNotChecked)
        SSL_CTX_set_cert_verify_callback(server.get(), takeAny, nullptr);
    double spent = 0;
    for (std::size_t i = 0; i < handshakes; ++i)
        spent += handshake(server.get(), client.get());
    return spent / double(handshakes);
}

} // namespace bench
