#include "session/base/guarded.h"
#include "session/base/host_port.h"
#include "session/base/log.h"
#include "session/engine/acceptor_impl.h"

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

namespace session::engine {

namespace {

constexpr int connectionsPerTurn = 64;
constexpr int backlog = 4096; ///< the kernel takes what it allows
constexpr std::chrono::milliseconds roomPause{20};
constexpr std::chrono::milliseconds descriptorPause{100}; ///< also after something else that failed

std::string printed(const asio::ip::tcp::endpoint& endpoint)
{
    return toText(base::HostPort{.host = endpoint.address().to_string(), .port = endpoint.port()});
}

std::string_view networkOf(const sockaddr_storage& peer)
{
    if (peer.ss_family == AF_INET6) {
        const auto& address = reinterpret_cast<const sockaddr_in6&>(peer).sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&address)) // an IPv4 host at a socket for both
            return {reinterpret_cast<const char*>(&address.s6_addr[12]), sizeof(in_addr)};
        return {reinterpret_cast<const char*>(&address), sizeof address};
    }
    const auto& address = reinterpret_cast<const sockaddr_in&>(peer).sin_addr;
    return {reinterpret_cast<const char*>(&address), sizeof address};
}

} // namespace

Acceptor::Acceptor(asio::io_context& context, Handlers handlers)
    : m_handlers(std::move(handlers)),
      m_acceptor(context),
      m_pause(context)
{
}

base::Result<std::string> Acceptor::open(const std::string& address, std::uint16_t port)
{
    std::error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    const asio::ip::tcp::endpoint wanted(parsed, port);
    if (!error)
        m_acceptor.open(wanted.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(wanted, error);
    if (!error)
        m_acceptor.listen(backlog, error);
    if (!error)
        m_acceptor.non_blocking(true, error);
    if (error) {
        std::error_code ignored;
        m_acceptor.close(ignored);
        return base::failure(base::ErrorCode::Network, "cannot listen on " + address + ":" +
                                                           std::to_string(port) + ": " + error.message());
    }
    return printed(m_acceptor.local_endpoint(error));
}

void Acceptor::begin()
{
    await();
}

void Acceptor::close()
{
    std::error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

void Acceptor::await()
{
    m_acceptor.async_wait(asio::ip::tcp::acceptor::wait_read, [this](const std::error_code& error) {
        if (!m_acceptor.is_open())
            return;
        Turn turn = Turn::Failed; // whatever becomes of it, accepting goes on
        if (!error)
            base::guarded("acceptor", [&] { turn = acceptSome(); });
        if (turn == Turn::Again)
            return await();
        rest(turn);
    });
}

void Acceptor::rest(Turn why)
{
    m_pause.expires_after(why == Turn::NoRoom ? roomPause : descriptorPause);
    m_pause.async_wait([this](const std::error_code& error) {
        if (!error && m_acceptor.is_open())
            await();
    });
}

Acceptor::Turn Acceptor::acceptSome()
{
    for (int i = 0; i < connectionsPerTurn; ++i) {
        if (!m_handlers.hasRoom())
            return Turn::NoRoom;
        sockaddr_storage peer{};
        socklen_t length = sizeof peer;
        const int descriptor = ::accept4(m_acceptor.native_handle(), reinterpret_cast<sockaddr*>(&peer),
                                         &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            m_handlers.take(UniqueDescriptor(descriptor), networkOf(peer));
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            if (const auto before = m_warnings.tell(std::chrono::steady_clock::now()))
                base::log(base::LogLevel::Warning,
                          "no descriptors left: accepting pauses" + timesBefore(*before));
            return Turn::NoDescriptors;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return Turn::Again;
    }
    return Turn::Again;
}

} // namespace session::engine
