#include "session/base/host_port.h"
#include "session/engine/asio_impl.h"
#include "session/engine/tls_stream_impl.h"

#include "session/engine/alert_name.h"

#include <asio/post.hpp>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace session::engine {

namespace {

int alertIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

/// Keeps the first fatal alert: what follows is only its echo.
void onInfo(const SSL* ssl, int where, int value)
{
    if ((where & SSL_CB_ALERT) == 0 || (value >> 8) != SSL3_AL_FATAL)
        return;
    auto* alert = static_cast<std::optional<AlertFact>*>(SSL_get_ex_data(ssl, alertIndex()));
    if (alert && !*alert) {
        const bool written = (where & SSL_CB_WRITE) != 0;
        *alert = AlertFact{alertName(value & 0xFF),
                           written ? AlertFact::Direction::Sent : AlertFact::Direction::Received};
    }
}

std::string addressOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&storage), &length) != 0)
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    if (storage.ss_family == AF_INET) {
        const auto* address = reinterpret_cast<const sockaddr_in*>(&storage);
        ::inet_ntop(AF_INET, &address->sin_addr, text, sizeof text);
        return toText(base::HostPort{.host = text, .port = ntohs(address->sin_port)});
    }
    const auto* address = reinterpret_cast<const sockaddr_in6*>(&storage);
    ::inet_ntop(AF_INET6, &address->sin6_addr, text, sizeof text);
    return toText(base::HostPort{.host = text, .port = ntohs(address->sin6_port)});
}

void ignoreBrokenPipes()
{
    static std::once_flag once;
    std::call_once(once, [] { std::signal(SIGPIPE, SIG_IGN); }); // SSL_write raises it, and there is no flag
}

} // namespace

TlsStream::Inner::Inner(asio::io_context& context, int descriptorNumber, pki::SslHandle handle,
                        TlsStreamLimits wanted)
    : descriptor(context, descriptorNumber),
      ssl(std::move(handle)),
      limits(wanted),
      peerAddress(addressOf(descriptorNumber))
{
    reader.setLimit(limits.frameBytes);
    SSL_set_mode(ssl.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_set_ex_data(ssl.get(), alertIndex(), &alert);
    SSL_set_info_callback(ssl.get(), onInfo);
    if (limits.isRecorded) {
        recorder = std::make_unique<HandshakeRecorder>();
        recorder->attach(ssl.get());
    }
}

base::Result<std::shared_ptr<TlsStream>> TlsStream::adopt(asio::io_context& context, int descriptor,
                                                          pki::SslHandle ssl, TlsStreamLimits limits)
{
    ignoreBrokenPipes();
    const int flags = ::fcntl(descriptor, F_GETFL);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (flags < 0 || ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0 || !ssl ||
        SSL_set_fd(ssl.get(), descriptor) != 1) {
        ::close(descriptor);
        return base::failure(base::ErrorCode::Network, "cannot prepare the socket for TLS");
    }
    try {
        auto inner = std::make_unique<Inner>(context, descriptor, std::move(ssl), limits);
        return std::shared_ptr<TlsStream>(new TlsStream(std::move(inner)));
    } catch (const std::system_error& error) { // the reactor could not take the descriptor
        ::close(descriptor);
        return base::failure(base::ErrorCode::Network, error.what());
    }
}

TlsStream::TlsStream(std::unique_ptr<Inner> inner) : m_inner(std::move(inner)) {}

TlsStream::~TlsStream() = default;

void TlsStream::handshake(HandshakeRole role, TlsStreamListener& listener)
{
    m_inner->listener = &listener;
    m_inner->role = role;
    m_inner->state = Inner::State::Handshaking;
    if (role == HandshakeRole::Server)
        SSL_set_accept_state(m_inner->ssl.get());
    else
        SSL_set_connect_state(m_inner->ssl.get());
    // Not from inside the caller: a failure at the first step would call its listener back too early.
    asio::post(m_inner->descriptor.get_executor(), [self = shared_from_this()] {
        if (self->m_inner->state == Inner::State::Handshaking)
            self->m_inner->stepHandshakeInTurn(self);
    });
}

void TlsStream::send(std::string_view payload)
{
    if (m_inner->state != Inner::State::Open)
        return;
    const auto self = shared_from_this();
    if (m_inner->outgoing.empty())
        m_inner->movedAt = std::chrono::steady_clock::now();
    std::string framed = m_inner->limits.framing == Framing::Frames ? wire::frame(payload) : std::string();
    base::appendSecret(m_inner->outgoing,
                       m_inner->limits.framing == Framing::Frames ? std::string_view(framed) : payload);
    base::wipe(framed);
    if (m_inner->waitsToWrite) {
        if (m_inner->outgoing.size() - m_inner->sent > m_inner->limits.writeQueueBytes)
            m_inner->endLater(self, {CloseCause::SlowReader, std::nullopt, "the write queue is full"});
        return;
    }
    ClosedFacts broken;
    if (!m_inner->flush(self, broken))
        m_inner->endLater(self, std::move(broken));
}

std::chrono::steady_clock::duration TlsStream::stalledFor(std::chrono::steady_clock::time_point now) const
{
    return m_inner->outgoing.empty() ? std::chrono::steady_clock::duration::zero() : now - m_inner->movedAt;
}

void TlsStream::setFrameLimit(std::size_t bytes)
{
    m_inner->limits.frameBytes = bytes;
    m_inner->reader.setLimit(bytes);
}

void TlsStream::setReading(bool reads)
{
    if (std::exchange(m_inner->reads, reads) || !reads)
        return;
    asio::post(m_inner->descriptor.get_executor(), [self = shared_from_this()] {
        Inner& inner = *self->m_inner;
        if (inner.state == Inner::State::Open)
            inner.deliverFrames(self);
        if (inner.state == Inner::State::Open && inner.reads && !inner.waitsToRead)
            inner.readSome(self);
    });
}

void TlsStream::close()
{
    const auto self = shared_from_this();
    const bool open = m_inner->state == Inner::State::Open;
    m_inner->listener = nullptr;
    if (m_inner->state == Inner::State::Idle || m_inner->state == Inner::State::Handshaking)
        return m_inner->kill();
    if (!open)
        return;
    m_inner->state = Inner::State::Flushing;
    m_inner->armLingerTimer(self);
    ClosedFacts broken;
    if (!m_inner->waitsToWrite && !m_inner->flush(self, broken))
        m_inner->kill();
}

void TlsStream::abort()
{
    m_inner->listener = nullptr;
    m_inner->kill();
}

void TlsStream::keepUntilClosed(std::shared_ptr<void> object)
{
    m_inner->kept = std::move(object);
}

void TlsStream::noteFrame(OpeningFrame frame, std::size_t bytes, HandshakeRole sender)
{
    if (m_inner->recorder && m_inner->state == Inner::State::Open) // else nothing goes
        m_inner->recorder->noteFrame(frame, bytes, sender == m_inner->role);
}

HandshakeTracePtr TlsStream::takeTrace(KeptBytes kept)
{
    const auto recorder = std::exchange(m_inner->recorder, nullptr);
    if (!recorder)
        return nullptr;
    HandshakeRecorder::detach(m_inner->ssl.get());
    return std::make_shared<const HandshakeTrace>(recorder->trace(kept));
}

SSL* TlsStream::ssl() const
{
    return m_inner->ssl.get();
}

const std::string& TlsStream::peerAddress() const
{
    return m_inner->peerAddress;
}

} // namespace session::engine
