#include "tests/interop/tls_pair.h"

#include <QMap>

#include <openssl/ssl.h>

namespace interop {

using session::trust::TlsVersion;

namespace {

/// False once this side has failed.
bool step(SSL* ssl)
{
    const int done = SSL_do_handshake(ssl);
    const int error = SSL_get_error(ssl, done);
    return done == 1 || error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
}

} // namespace

std::optional<TlsVersion> versionFrom(const QJsonValue& name)
{
    static const QMap<QString, TlsVersion> versions{{"TLSv1", TlsVersion::Tls10},
                                                    {"TLSv1.1", TlsVersion::Tls11},
                                                    {"TLSv1.2", TlsVersion::Tls12},
                                                    {"TLSv1.3", TlsVersion::Tls13}};
    return name.isString() ? std::optional(versions.value(name.toString())) : std::nullopt;
}

QString agreed(SSL* server, SSL* client)
{
    BIO* atServer = nullptr;
    BIO* atClient = nullptr;
    if (BIO_new_bio_pair(&atServer, 0, &atClient, 0) != 1)
        qFatal("no buffers");
    SSL_set_bio(server, atServer, atServer);
    SSL_set_bio(client, atClient, atClient);
    SSL_set_accept_state(server);
    SSL_set_connect_state(client);
    constexpr int mostFlights = 20;
    for (int flight = 0; flight < mostFlights; ++flight) {
        if (!step(client))
            return "ClientFail";
        if (!step(server))
            return "ServerFail";
        if (SSL_is_init_finished(client) != 0 && SSL_is_init_finished(server) != 0)
            return QString("Success %1").arg(SSL_get_version(client));
    }
    return "no end";
}

} // namespace interop
