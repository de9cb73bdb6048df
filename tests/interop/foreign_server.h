// Servers of other people's TLS stacks on loopback, each with its own certificate; they ask for a client
// certificate and judge it by themselves. "openssl" and "nginx" answer the device protocol's hello with given
// bytes, "gnutls" waits for the end of a line, "nss" speaks HTTP. They listen on all addresses: only in a
// test with a network of its own. GUI thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

namespace interop {

/// Files are PEM.
struct ServerOrder
{
    int port = 0;
    QString chain;           ///< leaf first
    bool hasIssuers = false; ///< in `chain`
    QString key;
    QString authority;    ///< of clients
    QString revoked = {}; ///< the authority's CRL, "" for none
    bool onlyTls13 = false;
};

struct ServersOrder
{
    QString stack; ///< "openssl", "gnutls", "nss", "nginx"
    QList<ServerOrder> servers;
    QString directory;   ///< for what they need
    QByteArray welcome;  ///< bytes that "openssl" sends after a handshake
    int welcomePort = 0; ///< "nginx" leaves the rest to whom listens there, without TLS
};

/// Runs them until the answer goes away. Ends the test program when the tool is missing.
[[nodiscard]] std::vector<std::unique_ptr<QProcess>> startServers(const ServersOrder& order);

/// The file in the directory that holds what a server said; nginx has one for all, nginx.log.
[[nodiscard]] QString logOf(int port);

/// By the kernel's table, of this network.
[[nodiscard]] bool isListening(int port);

} // namespace interop
