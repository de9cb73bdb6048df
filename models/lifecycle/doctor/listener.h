// Which program listens at a TCP port of this computer, by what the kernel tells in /proc. The programs of
// other users stay nameless unless one is root. Any thread; takes some milliseconds, so not the GUI's.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace models::lifecycle {

struct Listener
{
    int process = 0;          ///< 0: of another user
    std::string program = {}; ///< "nginx", "" with process 0
    bool operator==(const Listener&) const = default;
};

/// nullopt: the port is free.
[[nodiscard]] std::optional<Listener> listenerAt(std::uint16_t port);
/// Of /proc/net/tcp or tcp6: inodes of the sockets that listen at the port.
[[nodiscard]] std::set<QByteArray> listeningInodes(const QByteArray& table, std::uint16_t port);
/// Who holds a lock (flock) on this file; nullopt: nobody. Of /proc/locks.
[[nodiscard]] std::optional<int> lockHolder(const std::string& file);

} // namespace models::lifecycle
