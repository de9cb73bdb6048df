// Full mutual TLS handshakes against a server on loopback, as many at once as asked for, and idle sessions
// held open: what the benchmarks of Handfast and of the servers it is compared with have in common. One
// thread, one epoll loop, OpenSSL on the socket; no session is ever resumed. Methods after performance work
// on nginx and haproxy: the honest figure is the server's processor time for each handshake.
#pragma once

#include "session/wire/frame.h"
#include "session/wire/messages.h"

#include <openssl/ssl.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
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
    /// The serial that a connection claims in its hello; then it counts as established with the welcome, and
    /// answers pings. Null: TLS alone.
    std::function<std::string(std::size_t index)> serialOf = {};
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
    /// A ping on each session that is held; how long each waited for its answer, sorted. Who had none in time
    /// counts with the whole time.
    [[nodiscard]] std::vector<std::chrono::microseconds> beat(std::chrono::seconds timeout);
    /// Answers whoever asks, for so long.
    void rest(std::chrono::milliseconds time);
    /// Closes what is held.
    void end();

private:
    enum class State : std::uint8_t { Closed, Connecting, Handshake, Hello, Held, Draining };
    struct Connection
    {
        int descriptor = -1;
        State state = State::Closed;
        bool wantsWrite = false;
        SSL* ssl = nullptr;
        bool waitsForAnswer = false; ///< of beat()
        std::chrono::steady_clock::time_point start;
        session::wire::FrameReader reader;
    };

    void makeContext();
    void open(std::size_t index);
    void turn(std::size_t index);
    void begin(std::size_t index);
    void handshake(std::size_t index);
    void greet(std::size_t index);
    void established(std::size_t index);
    /// False when the connection is over.
    bool take(std::size_t index, std::string_view received);
    bool takeMessage(std::size_t index, const session::wire::Message& message);
    static void send(Connection& connection, const session::wire::Message& message);
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
    std::size_t m_unanswered = 0;
    std::vector<std::chrono::microseconds> m_delays;
    LoadResult m_result;
};

} // namespace bench
