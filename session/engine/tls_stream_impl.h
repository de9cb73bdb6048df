// The inside of TlsStream. Private to tls_*.cpp of this folder, because Asio stays out of headers. The
// thread of its shard.
#pragma once

#include "session/base/wiping.h"
#include "session/engine/asio_impl.h"
#include "session/engine/handshake_turns_impl.h"
#include "session/engine/tls_stream.h"

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/steady_timer.hpp>

namespace session::engine {

struct TlsStream::Inner
{
    enum class State {
        Idle,
        Handshaking,
        Open,
        Flushing,  ///< close() was called, frames still wait to be sent
        Lingering, ///< everything was sent; the peer's end is awaited, so that it can read what we sent
        Dead,
    };

    Inner(asio::io_context& context, int descriptorNumber, pki::SslHandle handle, TlsStreamLimits wanted);
    ~Inner() { base::wipe(outgoing); }
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;

    asio::posix::stream_descriptor descriptor;
    pki::SslHandle ssl;
    TlsStreamLimits limits;
    wire::FrameReader reader;
    std::string outgoing; ///< wiped once it went: a pushed configuration holds keys
    std::size_t sent = 0; ///< bytes of `outgoing` that are gone
    std::chrono::steady_clock::time_point
        movedAt; ///< when the first of those that wait came, or one last went
    TlsStreamListener* listener = nullptr;
    std::optional<AlertFact> alert;
    std::unique_ptr<HandshakeRecorder> recorder; ///< until it is taken
    HandshakeRole role = HandshakeRole::Server;
    std::string peerAddress;
    std::shared_ptr<void> kept;
    std::unique_ptr<asio::steady_timer> lingerTimer;
    std::size_t lingerBudget = 256 * 1024; ///< bytes that are read and thrown away at most
    State state = State::Idle;
    bool reads = true; ///< setReading()
    bool waitsForTurn = false;
    bool waitsToRead = false;
    bool waitsToWrite = false;

    /// What SSL_get_error and errno said.
    struct Failure
    {
        int sslError = 0;
        int systemError = 0;
    };

    // Every step takes the stream's own shared_ptr, because a listener may drop its last reference.
    using Self = std::shared_ptr<TlsStream>;
    void await(const Self& self, bool toWrite);
    void becameReady(const Self& self);
    void stepHandshake(const Self& self);
    void stepHandshakeInTurn(const Self& self);
    void failHandshake(const Self& self, Failure failure);
    void readSome(const Self& self);
    void deliverFrames(const Self& self);
    /// False when the connection is broken; `broken` then says why.
    [[nodiscard]] bool flush(const Self& self, ClosedFacts& broken);
    void end(const Self& self, ClosedFacts facts);
    void endLater(const Self& self, ClosedFacts facts);
    void shutDown(const Self& self);
    void lingerBehindAlert(const Self& self);
    void linger(const Self& self);
    void drain(const Self& self);
    void armLingerTimer(const Self& self);
    void kill();
    [[nodiscard]] ClosedFacts closedFacts(Failure failure) const;
};

} // namespace session::engine
