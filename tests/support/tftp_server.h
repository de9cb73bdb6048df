// A small TFTP server (RFC 1350, reading only, no options) on a loopback port of the system's choice. On its
// own thread, so that a test may block in a fetch.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstdint>
#include <thread>

namespace support {

class TftpServer
{
public:
    /// Whatever else is asked for is not there.
    explicit TftpServer(QMap<QByteArray, QByteArray> files);
    ~TftpServer();
    TftpServer(const TftpServer&) = delete;
    TftpServer& operator=(const TftpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    void run(const std::stop_token& stop) const;

    QMap<QByteArray, QByteArray> m_files;
    int m_socket = -1;
    std::uint16_t m_port = 0;
    std::jthread m_thread;
};

} // namespace support
