#include "tests/session/engine/raw_client.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace engine_tests {

namespace {

void addChainCertificate(SSL_CTX* context, const QByteArray& pem)
{
    const session::pki::BioHandle bytes(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const session::pki::X509Handle certificate(PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr));
    SSL_CTX_add1_chain_cert(context, certificate.get());
}

using KeyHandle = std::unique_ptr<EVP_PKEY, decltype([](EVP_PKEY* key) { EVP_PKEY_free(key); })>;

KeyHandle readKey(const QByteArray& pem)
{
    const session::pki::BioHandle bytes(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return KeyHandle(PEM_read_bio_PrivateKey(bytes.get(), nullptr, nullptr, nullptr));
}

/// Fits the certificate of `owner` by its public half, and signs as `signer` (EC on P-256 both).
KeyHandle chimera(const KeyHandle& owner, const KeyHandle& signer)
{
    unsigned char point[128];
    std::size_t length = 0;
    BIGNUM* number = nullptr;
    EVP_PKEY_get_octet_string_param(owner.get(), OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &length);
    EVP_PKEY_get_bn_param(signer.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number);
    OSSL_PARAM_BLD* builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, length);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, number);
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY* key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(number);
    return KeyHandle(key);
}

} // namespace

RawClient::RawClient(const support::OpensslPki& pki, ClientWishes wishes)
    : m_context(SSL_CTX_new(TLS_client_method())),
      m_channel(wishes.channel),
      m_hostId(wishes.hostId)
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX* context = m_context.get();
    SSL_CTX_set_cipher_list(context, wishes.ciphers);
    SSL_CTX_set_min_proto_version(context, wishes.minimumVersion);
    SSL_CTX_set_max_proto_version(context, wishes.maximumVersion);
    SSL_CTX_set_info_callback(context, onInfo);
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
    if (!wishes.certificate.isEmpty()) {
        SSL_CTX_use_certificate_file(context, qPrintable(pki.certificateFile(wishes.certificate)),
                                     SSL_FILETYPE_PEM);
        for (const QString& further : wishes.furtherCertificates)
            addChainCertificate(context, pki.certificate(further));
        KeyHandle key = readKey(pki.key(wishes.certificate));
        if (!wishes.signingKeyOf.isEmpty())
            key = chimera(key, readKey(pki.key(wishes.signingKeyOf)));
        SSL_CTX_use_PrivateKey(context, key.get());
    }
    if (!wishes.trustedCa.isEmpty()) {
        SSL_CTX_load_verify_file(context, qPrintable(pki.certificateFile(wishes.trustedCa)));
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    }
    m_ssl.reset(SSL_new(context));
    SSL_set_app_data(m_ssl.get(), this);
    if (!wishes.alpn.empty()) {
        std::string list = static_cast<char>(wishes.alpn.size()) + wishes.alpn;
        if (!wishes.channel.empty()) {
            const std::string name = "handfast-channel/" + wishes.channel;
            list += static_cast<char>(name.size()) + name;
        }
        SSL_set_alpn_protos(m_ssl.get(), reinterpret_cast<const unsigned char*>(list.data()),
                            unsigned(list.size()));
    }
    if (wishes.resume)
        SSL_set_session(m_ssl.get(), wishes.resume);
    m_reader.setLimit(session::wire::limitAfterWelcome);
}

RawClient::~RawClient()
{
    hangUp();
}

void RawClient::onInfo(const SSL* ssl, int where, int value)
{
    if ((where & SSL_CB_ALERT) != 0 && (where & SSL_CB_READ) != 0 && (value >> 8) == SSL3_AL_FATAL)
        static_cast<RawClient*>(SSL_get_app_data(ssl))->m_alert = SSL_alert_desc_string_long(value);
}

bool RawClient::connectPlain(const std::string& address)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{30, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in peer{};
    peer.sin_family = AF_INET;
    peer.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    peer.sin_port = htons(std::uint16_t(std::stoi(address.substr(address.rfind(':') + 1))));
    return ::connect(m_socket, reinterpret_cast<const sockaddr*>(&peer), sizeof peer) == 0;
}

bool RawClient::connect(const std::string& address)
{
    if (!connectPlain(address))
        return false;
    SSL_set_fd(m_ssl.get(), m_socket);
    return SSL_connect(m_ssl.get()) == 1;
}

void RawClient::sendPlain(std::string_view bytes)
{
    (void)!::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

void RawClient::endPlain()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::hangUp()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool RawClient::sendRaw(std::string_view bytes)
{
    return SSL_write(m_ssl.get(), bytes.data(), int(bytes.size())) == int(bytes.size());
}

bool RawClient::send(const session::wire::Message& message)
{
    return sendRaw(session::wire::frame(session::wire::encode(message)));
}

bool RawClient::sendHello(const std::string& serial)
{
    session::wire::Hello hello;
    hello.serial = serial;
    hello.hostname = "device-" + serial;
    hello.kind = "firewall";
    hello.channel = m_channel;
    hello.hostId = m_hostId;
    return send(hello);
}

std::optional<session::wire::Message> RawClient::receive()
{
    char buffer[16 * 1024];
    for (;;) {
        const auto payload = m_reader.next();
        if (payload && *payload) {
            auto message = session::wire::decode(**payload);
            return message ? std::optional(*message) : std::nullopt;
        }
        const int got = SSL_read(m_ssl.get(), buffer, sizeof buffer);
        if (got <= 0)
            return std::nullopt;
        m_reader.append({buffer, std::size_t(got)});
    }
}

bool RawClient::enter(const std::string& serial)
{
    if (!sendHello(serial))
        return false;
    const auto answer = receive();
    return answer && std::holds_alternative<session::wire::Welcome>(*answer);
}

bool RawClient::waitForEnd()
{
    while (receive()) {
    }
    char byte = 0;
    return ::recv(m_socket, &byte, 1, 0) == 0 || errno == ECONNRESET;
}

std::string RawClient::alpn() const
{
    const unsigned char* name = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(m_ssl.get(), &name, &length);
    return {reinterpret_cast<const char*>(name), length};
}

std::string RawClient::localAddress() const
{
    sockaddr_in own{};
    socklen_t length = sizeof own;
    if (::getsockname(m_socket, reinterpret_cast<sockaddr*>(&own), &length) != 0)
        return {};
    return "127.0.0.1:" + std::to_string(ntohs(own.sin_port));
}

std::string RawClient::receivePlain()
{
    std::string bytes;
    char buffer[1024];
    for (;;) {
        const auto got = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            return bytes;
        bytes.append(buffer, std::size_t(got));
    }
}

} // namespace engine_tests
