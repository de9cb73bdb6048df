// Full mutual TLS handshakes against a server on loopback, as many at once as asked for, and idle sessions
// held open: what the benchmarks of Handfast and of the servers it is compared with have in common. One
// thread, one epoll loop, OpenSSL on the socket; no session is ever resumed. Methods after performance work
// on nginx and haproxy: the honest figure is the server's processor time for each handshake.
#pragma once

#include <openssl/ssl.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <netinet/in.h>

namespace bench {

struct LoadOptions
{
    std::uint16_t port = 0; ///< on 127.0.0.1
    std::size_t connections = 1000;
    std::size_t concurrency = 16;
    std::string chainFile; ///< PEM, leaf first: what is presented
    std::string keyFile;
    std::string caFile; ///< that the server must chain to
    int tlsVersion = TLS1_2_VERSION;
    bool isHolding = false; ///< keep every session open until end()
    std::chrono::seconds timeout{30};
};

struct LoadResult
{
    std::size_t established = 0;
    std::map<std::string, std::size_t> failures; ///< by reason
    std::chrono::microseconds wall{0};
    std::vector<std::chrono::microseconds> latencies; ///< from connect to the end of the handshake, sorted
};

class TlsLoad
{
public:
    /// Throws std::runtime_error for files that can't be read.
    explicit TlsLoad(LoadOptions options);
    ~TlsLoad();
    TlsLoad(const TlsLoad&) = delete;
    TlsLoad& operator=(const TlsLoad&) = delete;

    /// Returns when every connection has come to its end, or is held.
    [[nodiscard]] LoadResult run();
    [[nodiscard]] std::size_t held() const { return m_held; }
    /// Closes what is held.
    void end();

private:
    enum class State : std::uint8_t { Closed, Connecting, Handshake, Held, Draining };
    struct Connection
    {
        int descriptor = -1;
        State state = State::Closed;
        bool wantsWrite = false;
        SSL* ssl = nullptr;
        std::chrono::steady_clock::time_point start;
    };

    void makeContext();
    void open(std::size_t index);
    void turn(std::size_t index);
    void begin(std::size_t index);
    void handshake(std::size_t index);
    void established(std::size_t index);
    void drain(std::size_t index);
    void fail(std::size_t index, const std::string& reason);
    void close(Connection& connection) const;
    void watch(std::size_t index, bool wantsWrite);
    void poll(std::chrono::milliseconds timeout);
    void expire();

    LoadOptions m_options;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context{nullptr, SSL_CTX_free};
    int m_epoll = -1;
    std::vector<Connection> m_connections;
    std::deque<std::size_t> m_opened; ///< in this order, for timeouts
    std::size_t m_pending = 0;
    std::size_t m_held = 0;
    LoadResult m_result;
};

} // namespace bench
