// A small TFTP server (RFC 1350, reading only, no options) on a loopback port of the system's choice: what an
// appliance of a scenario fetches, or a test (H6, X-5). One transfer after the other, on its own thread, so
// that whoever has started it may block in a fetch.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <thread>

namespace app::process {

class TftpServer
{
public:
    /// What a file of this name holds; nullopt when there is none. Called on the server's thread.
    using Files = std::function<std::optional<QByteArray>(const QString& name)>;
    /// Those in and below a directory.
    [[nodiscard]] static Files filesIn(const QString& directory);

    explicit TftpServer(Files files);
    ~TftpServer();
    TftpServer(const TftpServer&) = delete;
    TftpServer& operator=(const TftpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; } ///< 0 when there is none to be had

private:
    void run(const std::stop_token& stop) const;

    Files m_files;
    int m_socket = -1;
    std::uint16_t m_port = 0;
    std::jthread m_thread;
};

} // namespace app::process
