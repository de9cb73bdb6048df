#include "tests/bench/tls_load.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

using std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds sweepInterval{200};
constexpr std::uint32_t sourceAddresses = 32;     // one address has too few ports for 20,000 sessions at once
constexpr std::uint32_t firstSource = 0x7f010001; // 127.1.0.1

std::string problemOf(SSL* ssl, int result, std::string_view phase)
{
    const int systemError = errno;
    const int kind = SSL_get_error(ssl, result);
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    std::string text(phase);
    if (const char* reason = code ? ERR_reason_error_string(code) : nullptr)
        return text + reason;
    if (kind == SSL_ERROR_ZERO_RETURN)
        return text + "closed by peer";
    return text + (systemError ? std::strerror(systemError) : "unexpected end");
}

} // namespace

TlsLoad::TlsLoad(LoadOptions options) : m_options(std::move(options)), m_connections(m_options.connections)
{
    makeContext();
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
}

TlsLoad::~TlsLoad()
{
    end();
    ::close(m_epoll);
}

void TlsLoad::makeContext()
{
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX* const context = m_context.get();
    SSL_CTX_set_min_proto_version(context, m_options.tlsVersion);
    SSL_CTX_set_max_proto_version(context, m_options.tlsVersion);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    if (SSL_CTX_use_certificate_chain_file(context, m_options.chainFile.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, m_options.keyFile.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_load_verify_locations(context, m_options.caFile.c_str(), nullptr) != 1)
        throw std::runtime_error("a certificate, key or CA file can't be read");
}

LoadResult TlsLoad::run()
{
    m_result = {};
    const auto begun = steady_clock::now();
    auto swept = begun;
    std::size_t next = 0;
    while (next < m_connections.size() || m_pending > 0) {
        while (next < m_connections.size() && m_pending < m_options.concurrency)
            open(next++);
        poll(sweepInterval);
        if (const auto now = steady_clock::now(); now - swept > sweepInterval) {
            swept = now;
            expire();
        }
    }
    m_result.wall = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - begun);
    std::ranges::sort(m_result.latencies);
    return m_result;
}

void TlsLoad::end()
{
    for (Connection& connection : m_connections)
        if (connection.state != State::Closed)
            close(connection);
    m_held = 0;
}

void TlsLoad::open(std::size_t index)
{
    Connection& connection = m_connections[index];
    ++m_pending;
    connection.start = steady_clock::now();
    connection.descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (connection.descriptor < 0)
        return fail(index, std::string("socket: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(connection.descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(connection.descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(firstSource + std::uint32_t(index) % sourceAddresses);
    if (::bind(connection.descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return fail(index, std::string("bind: ") + std::strerror(errno));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_options.port);
    if (::connect(connection.descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 &&
        errno != EINPROGRESS)
        return fail(index, std::string("connect: ") + std::strerror(errno));
    connection.state = State::Connecting;
    connection.wantsWrite = true;
    epoll_event event{.events = EPOLLIN | EPOLLOUT, .data = {.u64 = index}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.descriptor, &event);
    m_opened.push_back(index);
}

void TlsLoad::poll(std::chrono::milliseconds timeout)
{
    std::array<epoll_event, 512> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), int(timeout.count()));
    for (int i = 0; i < count; ++i)
        turn(std::size_t(events[std::size_t(i)].data.u64));
}

void TlsLoad::turn(std::size_t index)
{
    switch (m_connections[index].state) {
    case State::Closed:
        return;
    case State::Connecting:
        return begin(index);
    case State::Handshake:
        return handshake(index);
    case State::Hello:
    case State::Held:
    case State::Draining:
        return drain(index);
    }
}

void TlsLoad::begin(std::size_t index)
{
    Connection& connection = m_connections[index];
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(connection.descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error)
        return fail(index, std::string("connect: ") + std::strerror(error));
    connection.ssl = SSL_new(m_context.get());
    if (!connection.ssl || SSL_set_fd(connection.ssl, connection.descriptor) != 1)
        return fail(index, "no SSL object");
    connection.state = State::Handshake;
    handshake(index);
}

void TlsLoad::handshake(std::size_t index)
{
    Connection& connection = m_connections[index];
    ERR_clear_error();
    errno = 0;
    const int result = SSL_connect(connection.ssl);
    if (result == 1)
        return m_options.serialOf ? greet(index) : established(index);
    const int kind = SSL_get_error(connection.ssl, result);
    if (kind == SSL_ERROR_WANT_READ || kind == SSL_ERROR_WANT_WRITE)
        return watch(index, kind == SSL_ERROR_WANT_WRITE);
    fail(index, problemOf(connection.ssl, result, "handshake: "));
}

void TlsLoad::send(Connection& connection, const session::wire::Message& message)
{
    const std::string frame = session::wire::frame(session::wire::encode(message));
    (void)SSL_write(connection.ssl, frame.data(), int(frame.size())); // a few bytes: the socket takes them
}

void TlsLoad::rest(std::chrono::milliseconds time)
{
    const auto end = steady_clock::now() + time;
    for (auto now = steady_clock::now(); now < end; now = steady_clock::now())
        poll(std::chrono::ceil<std::chrono::milliseconds>(end - now));
}

void TlsLoad::greet(std::size_t index)
{
    Connection& connection = m_connections[index];
    connection.state = State::Hello;
    watch(index, false);
    session::wire::Hello hello;
    hello.serial = m_options.serialOf(index);
    hello.kind = "firewall";
    hello.softwareVersion = "10.1.4";
    hello.clientCertificateSource = "local";
    send(connection, hello);
    drain(index);
}

bool TlsLoad::take(std::size_t index, std::string_view received)
{
    Connection& connection = m_connections[index];
    connection.reader.append(received);
    while (connection.state == State::Hello || connection.state == State::Held) {
        const auto payload = connection.reader.next();
        if (!payload || !*payload)
            return payload.has_value();
        const auto message = session::wire::decode(**payload);
        if (!message || !takeMessage(index, *message))
            return false;
    }
    return true;
}

bool TlsLoad::takeMessage(std::size_t index, const session::wire::Message& message)
{
    Connection& connection = m_connections[index];
    if (std::holds_alternative<session::wire::Welcome>(message)) {
        established(index);
        return connection.state != State::Closed;
    }
    if (const auto* refused = std::get_if<session::wire::Refused>(&message)) {
        fail(index, "refused: " + refused->reason);
        return false;
    }
    if (const auto* ping = std::get_if<session::wire::Ping>(&message)) {
        if (!ping->answer) {
            send(connection, session::wire::Ping{ping->sequence, true});
        } else if (std::exchange(connection.waitsForAnswer, false)) {
            --m_unanswered;
            m_delays.push_back(std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() -
                                                                                     connection.start));
        }
    }
    return true;
}

std::vector<std::chrono::microseconds> TlsLoad::beat(std::chrono::seconds timeout)
{
    m_delays.clear();
    m_unanswered = 0;
    const auto begun = steady_clock::now();
    for (Connection& connection : m_connections) {
        if (connection.state != State::Held)
            continue;
        connection.start = steady_clock::now();
        connection.waitsForAnswer = true;
        ++m_unanswered;
        send(connection, session::wire::Ping{1, false});
    }
    while (m_unanswered > 0 && steady_clock::now() - begun < timeout)
        poll(sweepInterval);
    m_delays.insert(m_delays.end(), m_unanswered, timeout);
    std::ranges::sort(m_delays);
    return std::exchange(m_delays, {});
}

/// Without holding: close_notify and half of the connection closed, then the server's end is waited for, so
/// that a refusal after the handshake is seen.
void TlsLoad::established(std::size_t index)
{
    Connection& connection = m_connections[index];
    ++m_result.established;
    m_result.latencies.push_back(
        std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - connection.start));
    watch(index, false);
    if (m_options.isHolding) {
        connection.state = State::Held;
        ++m_held;
        --m_pending;
    } else {
        connection.state = State::Draining;
        SSL_shutdown(connection.ssl);
        ::shutdown(connection.descriptor, SHUT_WR);
    }
    if (!m_options.serialOf) // else it comes from there
        drain(index);
}

void TlsLoad::drain(std::size_t index)
{
    Connection& connection = m_connections[index];
    std::array<char, 16384> buffer;
    while (true) {
        ERR_clear_error();
        errno = 0;
        const int result = SSL_read(connection.ssl, buffer.data(), int(buffer.size()));
        if (result > 0) {
            if (m_options.serialOf && !take(index, {buffer.data(), std::size_t(result)}))
                return;
            continue;
        }
        const int kind = SSL_get_error(connection.ssl, result);
        if (kind == SSL_ERROR_WANT_READ)
            return;
        const bool isOrderly =
            kind == SSL_ERROR_ZERO_RETURN || (kind == SSL_ERROR_SYSCALL && ERR_peek_error() == 0);
        if (!isOrderly || connection.state == State::Held || connection.state == State::Hello)
            return fail(index, problemOf(connection.ssl, result, "after the handshake: "));
        --m_pending;
        return close(connection);
    }
}

void TlsLoad::fail(std::size_t index, const std::string& reason)
{
    Connection& connection = m_connections[index];
    if (std::exchange(connection.waitsForAnswer, false))
        --m_unanswered;
    ++m_result.failures[reason];
    --(connection.state == State::Held ? m_held : m_pending);
    close(connection);
}

void TlsLoad::close(Connection& connection) const
{
    SSL_free(connection.ssl);
    if (connection.descriptor >= 0)
        ::close(connection.descriptor);
    connection = {};
}

void TlsLoad::watch(std::size_t index, bool wantsWrite)
{
    Connection& connection = m_connections[index];
    if (std::exchange(connection.wantsWrite, wantsWrite) == wantsWrite)
        return;
    epoll_event event{.events = wantsWrite ? EPOLLIN | EPOLLOUT : EPOLLIN, .data = {.u64 = index}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.descriptor, &event);
}

void TlsLoad::expire()
{
    const auto now = steady_clock::now();
    for (; !m_opened.empty(); m_opened.pop_front()) {
        const Connection& connection = m_connections[m_opened.front()];
        if (connection.state == State::Closed || connection.state == State::Held)
            continue;
        if (now - connection.start < m_options.timeout)
            return;
        fail(m_opened.front(), "timeout");
    }
}

} // namespace bench
