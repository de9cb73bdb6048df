// One TLS connection over TCP that carries frames: OpenSSL on the socket itself, Asio as reactor. Used by the
// engine (server) and by agents (client). Lives on one io_context thread: every call and every callback
// happens there. Bounded: received frames by the limit in force, sent ones by the write queue (a reader too
// slow is cut off). A process that uses it must ignore SIGPIPE: adopt() sees to it once.
#pragma once

#include "session/base/error.h"
#include "session/engine/event.h"
#include "session/engine/handshake_recorder.h"
#include "session/pki/openssl_handles.h"
#include "session/wire/frame.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace asio {
class io_context;
}

namespace session::engine {

class HandshakeTurns;

enum class HandshakeRole { Client, Server };

/// How a handshake ended. After a failure the stream closes itself, slowly enough for the peer to read our
/// alert.
struct HandshakeFacts
{
    bool succeeded = false;
    std::string tlsVersion; ///< "TLSv1.2", "" if none was agreed
    std::string cipher;     ///< OpenSSL name, "" if none was agreed
    bool resumed = false;
    std::optional<AlertFact> alert; ///< the fatal alert that was sent or received
    int sslReason = 0;              ///< SSL_R_* of the first error, 0 if the connection just ended
    std::string error;              ///< English detail for the log, "" after success
};

/// Why an established stream ended without us asking for it.
enum class CloseCause {
    ByPeer,     ///< close_notify or end of file
    Lost,       ///< reset, or a TLS error
    BadFrame,   ///< a frame beyond the limit
    SlowReader, ///< the write queue ran full
};
struct ClosedFacts
{
    CloseCause cause = CloseCause::ByPeer;
    std::optional<AlertFact> alert;
    std::string detail;
};

/// Told what happens on a stream. The listener may close or drop the stream inside any of these calls, and
/// may be destroyed in them after it did.
class TlsStreamListener
{
public:
    virtual ~TlsStreamListener() = default;
    /// Once; when it failed, closed() does not follow.
    virtual void handshakeEnded(const HandshakeFacts& facts) = 0;
    virtual void frameArrived(std::string payload) = 0;
    /// At most once, never after close() or abort().
    virtual void closed(const ClosedFacts& facts) = 0;
};

enum class Framing {
    Frames,
    None, ///< bytes go as they are given, and come as they come: for HTTP
};

struct TlsStreamLimits
{
    std::size_t writeQueueBytes = 16 * 1024 * 1024; ///< more than this waiting to be sent ends the connection
    std::size_t frameBytes = wire::limitBeforeWelcome;
    Framing framing = Framing::Frames;
    std::shared_ptr<HandshakeTurns> turns = {}; ///< null: handshakes step as their bytes come
    bool isRecorded = false;                    ///< its handshake is written down until takeTrace()
};

class TlsStream : public std::enable_shared_from_this<TlsStream>
{
public:
    /// Takes ownership of `descriptor`, a connected TCP socket (made non-blocking here), and of `ssl`.
    /// With Asio, the descriptor of a connected socket comes from `socket.release()`.
    [[nodiscard]] static base::Result<std::shared_ptr<TlsStream>>
    adopt(asio::io_context& context, int descriptor, pki::SslHandle ssl, TlsStreamLimits limits = {});
    ~TlsStream();
    TlsStream(const TlsStream&) = delete;
    TlsStream& operator=(const TlsStream&) = delete;

    /// Begins; `listener` must live until it called close() or abort(), or was told of the end.
    void handshake(HandshakeRole role, TlsStreamListener& listener);
    /// Queues one frame. Only after the handshake succeeded; ignored once closing.
    void send(std::string_view payload);
    void setFrameLimit(std::size_t bytes);
    /// How long bytes wait already of which the peer takes none; zero when nothing waits.
    [[nodiscard]] std::chrono::steady_clock::duration
    stalledFor(std::chrono::steady_clock::time_point now) const;
    /// While false nothing is taken from the socket, so neither frames nor the peer's end are noticed: the
    /// kernel's buffers hold the peer back. Frames that were read already come once it is true again, never
    /// from inside.
    void setReading(bool reads);
    /// No more callbacks; what is queued is sent, then close_notify, then the end, within a second.
    void close();
    /// No more callbacks; gone at once.
    void abort();

    /// Held until the descriptor is closed, which may be a while after close(): a place under a connection
    /// cap.
    void keepUntilClosed(std::shared_ptr<void> object);

    /// A frame that opens the session, for the record of its handshake.
    void noteFrame(OpeningFrame frame, std::size_t bytes, HandshakeRole sender);
    /// What was written down, which ends here; null when nothing was, or it was taken before.
    [[nodiscard]] HandshakeTracePtr takeTrace(KeptBytes kept);

    [[nodiscard]] SSL* ssl() const;
    [[nodiscard]] const std::string& peerAddress() const; ///< "127.0.0.1:51842", "[::1]:51842"

private:
    struct Inner;
    explicit TlsStream(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> m_inner;
};

} // namespace session::engine
