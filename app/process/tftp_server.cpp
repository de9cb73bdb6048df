#include "app/process/tftp_server.h"

#include <QDir>
#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace app::process {

namespace {

constexpr int blockSize = 512;
constexpr int readRequest = 1;
constexpr int data = 3;
constexpr int acknowledgement = 4;
constexpr int error = 5;
constexpr int pollMs = 50;       // until it is seen that the server is to end
constexpr int patienceMs = 5000; // for an acknowledgement

/// On loopback, -1 when there is none to be had.
int boundSocket(sockaddr_in& address)
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (descriptor < 0)
        return -1;
    if (::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

bool isReadable(int descriptor, int milliseconds)
{
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, milliseconds) == 1;
}

QByteArray header(int operation, int number)
{
    QByteArray bytes(4, '\0');
    bytes[1] = char(operation);
    bytes[2] = char(number >> 8);
    bytes[3] = char(number & 0xff);
    return bytes;
}

/// One transfer, from a port of its own; the last block is the one that is not full.
void serve(const std::optional<QByteArray>& file, const sockaddr_in& client)
{
    sockaddr_in own{};
    const int descriptor = boundSocket(own);
    if (descriptor < 0)
        return;
    const auto send = [&](const QByteArray& bytes) {
        ::sendto(descriptor, bytes.constData(), std::size_t(bytes.size()), 0,
                 reinterpret_cast<const sockaddr*>(&client), sizeof client);
    };
    if (!file)
        send(header(error, 1) + QByteArray("File not found", 15));
    for (int block = 1; file; ++block) {
        const QByteArray part = file->mid(qsizetype(block - 1) * blockSize, blockSize);
        send(header(data, block) + part);
        char answer[blockSize];
        if (!isReadable(descriptor, patienceMs) || ::recv(descriptor, answer, sizeof answer, 0) < 4 ||
            answer[1] != acknowledgement || part.size() < blockSize)
            break;
    }
    ::close(descriptor);
}

} // namespace

TftpServer::Files TftpServer::filesIn(const QString& directory)
{
    return [directory = QDir(directory)](const QString& name) -> std::optional<QByteArray> {
        QFile file(directory.filePath(name));
        const bool isInside = QDir::isRelativePath(name) && !name.contains(QLatin1String(".."));
        return isInside && file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    };
}

TftpServer::TftpServer(Files files) : m_files(std::move(files))
{
    sockaddr_in address{};
    m_socket = boundSocket(address);
    if (m_socket < 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

TftpServer::~TftpServer()
{
    if (m_socket < 0)
        return;
    m_thread.request_stop();
    m_thread.join();
    ::close(m_socket);
}

void TftpServer::run(const std::stop_token& stop) const
{
    while (!stop.stop_requested()) {
        if (!isReadable(m_socket, pollMs))
            continue;
        char request[2 * blockSize] = {};
        sockaddr_in client{};
        socklen_t size = sizeof client;
        const ssize_t length =
            ::recvfrom(m_socket, request, sizeof request - 1, 0, reinterpret_cast<sockaddr*>(&client), &size);
        if (length < 4 || request[1] != readRequest)
            continue;
        serve(m_files(QString::fromUtf8(request + 2)), client);
    }
}

} // namespace app::process
