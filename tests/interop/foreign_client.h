// Devices of other people's TLS stacks. Each attempt is a real client: a tool of that stack, or the small
// program in clients/ that uses it, with a certificate and the first message of the device protocol as bytes
// of a file. Waits for each to come to an end; GUI thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace interop {

/// What a client goes out with. Files are PEM, keys PKCS#8.
struct ClientOrder
{
    QString address; ///< "127.0.0.1:3978"
    QString authority;
    QString certificate = {}; ///< leaf first; "" together with key for none
    QString key = {};
    QString hello; ///< the file whose bytes it sends after the handshake
};

struct ClientAnswer
{
    QByteArray frame = {}; ///< payload of the first that came back, "" if the connection ended before
    QString report = {};   ///< what the client said, for the message of a failed test
};

class ForeignClient
{
public:
    virtual ~ForeignClient() = default;
    [[nodiscard]] virtual ClientAnswer attempt(const ClientOrder& order) = 0;
};

/// "openssl", "gnutls", "nss", "socat", "libcurl", "java", "go", "node". Ends the test program when the tool
/// is missing. What it makes for itself goes into `directory`.
[[nodiscard]] std::unique_ptr<ForeignClient> foreignClient(const QString& stack, const QString& directory);

} // namespace interop
