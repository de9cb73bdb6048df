// A device as the engine sees it, by plain blocking OpenSSL: every message is sent by the test itself. Reads
// end after a bounded time. One thread.
#pragma once

#include "session/pki/openssl_handles.h"
#include "session/wire/frame.h"
#include "session/wire/messages.h"
#include "tests/support/openssl_pki.h"

#include <optional>
#include <string>

namespace engine_tests {

struct ClientWishes
{
    std::string alpn = "handfast-custom/1"; ///< "" sends no ALPN
    QString certificate = {};               ///< name in the estate; "" presents none
    QStringList furtherCertificates = {};   ///< sent behind it
    QString signingKeyOf = {};              ///< signs with another's EC key, as a thief of a certificate must
    QString trustedCa = {};                 ///< judges the manager by it; "" accepts any
    int minimumVersion = TLS1_2_VERSION;
    int maximumVersion = TLS1_2_VERSION;
    const char* ciphers = "DEFAULT:@SECLEVEL=0";
    SSL_SESSION* resume = nullptr;
    std::string channel = {}; ///< said by ALPN and in the hello; "" says nothing
    std::string hostId = {};  ///< said in the hello (C19)
};

class RawClient
{
public:
    RawClient(const support::OpensslPki& pki, ClientWishes wishes);
    ~RawClient();

    /// "127.0.0.1:port". True when the handshake succeeded on this side.
    bool connect(const std::string& address);
    /// TCP only.
    bool connectPlain(const std::string& address);
    void sendPlain(std::string_view bytes);
    void endPlain(); ///< nothing more will be sent; reading goes on
    void hangUp();

    bool send(const session::wire::Message& message);
    bool sendRaw(std::string_view bytes);
    bool sendHello(const std::string& serial);
    /// The next message; nullopt when the connection ended (or said nothing for long).
    std::optional<session::wire::Message> receive();
    /// Hello, then the welcome.
    bool enter(const std::string& serial);
    /// Reads until the connection ends; true if it did.
    bool waitForEnd();

    [[nodiscard]] std::string alert() const { return m_alert; } ///< received, as OpenSSL words it
    [[nodiscard]] std::string alpn() const;
    /// "127.0.0.1:51842": what the manager calls `peer`. Until hangUp().
    [[nodiscard]] std::string localAddress() const;
    /// What comes in the clear until the connection ends; after connectPlain().
    [[nodiscard]] std::string receivePlain();
    [[nodiscard]] SSL* ssl() const { return m_ssl.get(); }

private:
    static void onInfo(const SSL* ssl, int where, int value);

    session::pki::SslContextHandle m_context;
    std::string m_channel;
    std::string m_hostId;
    session::pki::SslHandle m_ssl;
    session::wire::FrameReader m_reader;
    std::string m_alert;
    int m_socket = -1;
};

} // namespace engine_tests
