// What a TlsStream does when its socket became ready, state by state.
#include "session/engine/asio_impl.h"
#include "session/engine/tls_stream_impl.h"

#include "session/pki/openssl_error.h"

#include <asio/post.hpp>

#include <openssl/err.h>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace session::engine {

namespace {

constexpr std::size_t recordSize = 16 * 1024;
constexpr int recordsPerTurn = 16; ///< then others on this thread get their turn
constexpr std::size_t keptCapacity = 4 * 1024;
constexpr std::chrono::seconds lingerTime{1};

} // namespace

void TlsStream::Inner::await(const Self& self, bool toWrite)
{
    bool& waits = toWrite ? waitsToWrite : waitsToRead;
    if (waits || state == State::Dead)
        return;
    waits = true;
    using Wait = asio::posix::stream_descriptor;
    descriptor.async_wait(toWrite ? Wait::wait_write : Wait::wait_read,
                          [this, self, toWrite](const std::error_code& error) {
                              (toWrite ? waitsToWrite : waitsToRead) = false;
                              if (!error)
                                  becameReady(self);
                          });
}

void TlsStream::Inner::becameReady(const Self& self)
{
    ClosedFacts broken;
    switch (state) {
    case State::Handshaking:
        return stepHandshakeInTurn(self);
    case State::Open:
        if (!waitsToWrite && sent < outgoing.size() && !flush(self, broken))
            return end(self, std::move(broken));
        if (!waitsToRead && reads)
            readSome(self);
        return;
    case State::Flushing:
        if (!waitsToWrite && !flush(self, broken))
            kill();
        return;
    case State::Lingering:
        return drain(self);
    case State::Idle:
    case State::Dead:
        return;
    }
}

void TlsStream::Inner::stepHandshakeInTurn(const Self& self)
{
    if (!limits.turns)
        return stepHandshake(self);
    if (std::exchange(waitsForTurn, true))
        return;
    limits.turns->request([this, self] {
        waitsForTurn = false;
        if (state == State::Handshaking)
            stepHandshake(self);
    });
}

void TlsStream::Inner::stepHandshake(const Self& self)
{
    ERR_clear_error();
    errno = 0;
    const int result = SSL_do_handshake(ssl.get());
    if (result != 1) {
        const int systemError = errno;
        const int error = SSL_get_error(ssl.get(), result);
        if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
            return await(self, error == SSL_ERROR_WANT_WRITE);
        return failHandshake(self, {error, systemError});
    }
    state = State::Open;
    if (limits.turns)
        limits.turns->handshakeEnded();
    HandshakeFacts facts;
    facts.succeeded = true;
    facts.tlsVersion = SSL_get_version(ssl.get());
    facts.cipher = SSL_get_cipher_name(ssl.get());
    facts.resumed = SSL_session_reused(ssl.get()) != 0;
    listener->handshakeEnded(facts);
    if (state == State::Open && reads)
        await(self, false);
}

void TlsStream::Inner::failHandshake(const Self& self, Failure failure)
{
    if (limits.turns)
        limits.turns->handshakeEnded();
    HandshakeFacts facts;
    facts.alert = alert;
    if (const SSL_CIPHER* cipher = SSL_get_pending_cipher(ssl.get())) { // the hellos had agreed
        facts.tlsVersion = SSL_get_version(ssl.get());
        facts.cipher = SSL_CIPHER_get_name(cipher);
    }
    const unsigned long first = ERR_peek_error();
    facts.sslReason = ERR_GET_LIB(first) == ERR_LIB_SSL ? ERR_GET_REASON(first) : 0;
    facts.error = first != 0                 ? pki::openSslFailure("TLS handshake").error().detail
                  : failure.systemError != 0 ? std::generic_category().message(failure.systemError)
                                             : "the connection ended during the handshake";
    TlsStreamListener* told = std::exchange(listener, nullptr);
    const bool peerIsGone =
        failure.sslError == SSL_ERROR_SYSCALL || facts.sslReason == SSL_R_UNEXPECTED_EOF_WHILE_READING;
    if (peerIsGone)
        kill();
    else
        lingerBehindAlert(self);
    if (told)
        told->handshakeEnded(facts);
}

void TlsStream::Inner::readSome(const Self& self)
{
    std::array<char, recordSize> buffer;
    for (int turn = 0; turn < recordsPerTurn; ++turn) {
        ERR_clear_error();
        errno = 0;
        const int got = SSL_read(ssl.get(), buffer.data(), int(buffer.size()));
        if (got <= 0) {
            const int systemError = errno;
            const int error = SSL_get_error(ssl.get(), got);
            if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
                return await(self, error == SSL_ERROR_WANT_WRITE);
            return end(self, closedFacts({error, systemError}));
        }
        if (limits.framing == Framing::None) {
            listener->frameArrived({buffer.data(), std::size_t(got)});
        } else {
            reader.append({buffer.data(), std::size_t(got)});
            deliverFrames(self);
        }
        if (state != State::Open || !reads)
            return;
    }
    await(self, false);
}

void TlsStream::Inner::deliverFrames(const Self& self)
{
    while (state == State::Open && reads) {
        auto payload = reader.next();
        if (!payload)
            return end(self, {CloseCause::BadFrame, std::nullopt, payload.error().detail});
        if (!*payload)
            return;
        listener->frameArrived(**std::move(payload));
    }
}

bool TlsStream::Inner::flush(const Self& self, ClosedFacts& broken)
{
    while (sent < outgoing.size()) {
        ERR_clear_error();
        errno = 0;
        const std::size_t chunk = std::min(outgoing.size() - sent, recordSize);
        const int written = SSL_write(ssl.get(), outgoing.data() + sent, int(chunk));
        if (written <= 0) {
            const int systemError = errno;
            const int error = SSL_get_error(ssl.get(), written);
            if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
                await(self, error == SSL_ERROR_WANT_WRITE);
                return true;
            }
            broken = closedFacts({error, systemError});
            return false;
        }
        sent += std::size_t(written);
        movedAt = std::chrono::steady_clock::now();
    }
    sent = 0;
    base::wipe(outgoing);
    if (outgoing.capacity() > keptCapacity)
        outgoing.shrink_to_fit();
    if (state == State::Flushing)
        shutDown(self);
    return true;
}

ClosedFacts TlsStream::Inner::closedFacts(Failure failure) const
{
    const unsigned long first = ERR_peek_error();
    const bool cutShort =
        ERR_GET_LIB(first) == ERR_LIB_SSL && ERR_GET_REASON(first) == SSL_R_UNEXPECTED_EOF_WHILE_READING;
    if (failure.sslError == SSL_ERROR_ZERO_RETURN || cutShort)
        return {CloseCause::ByPeer, std::nullopt, {}};
    std::string detail = first != 0 ? pki::openSslFailure("TLS").error().detail
                                    : std::generic_category().message(failure.systemError);
    return {CloseCause::Lost, alert, std::move(detail)};
}

void TlsStream::Inner::end(const Self& self, ClosedFacts facts)
{
    TlsStreamListener* told = std::exchange(listener, nullptr);
    if (facts.cause == CloseCause::ByPeer)
        SSL_shutdown(ssl.get());
    if (facts.alert && facts.alert->direction == AlertFact::Direction::Sent)
        lingerBehindAlert(self);
    else
        kill();
    if (told)
        told->closed(facts);
}

void TlsStream::Inner::endLater(const Self& self, ClosedFacts facts)
{
    kill();
    asio::post(descriptor.get_executor(), [this, self, facts = std::move(facts)] {
        if (TlsStreamListener* told = std::exchange(listener, nullptr))
            told->closed(facts);
    });
}

void TlsStream::Inner::shutDown(const Self& self)
{
    SSL_shutdown(ssl.get()); // our close_notify; the peer's is not worth waiting for
    linger(self);
}

/// OpenSSL has written the alert; closing with unread input would reset the connection over it.
void TlsStream::Inner::lingerBehindAlert(const Self& self)
{
    armLingerTimer(self);
    linger(self);
}

void TlsStream::Inner::linger(const Self& self)
{
    state = State::Lingering;
    ::shutdown(descriptor.native_handle(), SHUT_WR);
    await(self, false);
}

/// One that goes on sending beyond that has the rest of the time to read: closed with unread bytes, the
/// connection would be reset over what we sent.
void TlsStream::Inner::drain(const Self& self)
{
    std::array<char, 4096> unread;
    while (true) {
        if (lingerBudget == 0)
            return; // until the timer
        const ssize_t got = ::recv(descriptor.native_handle(), unread.data(), unread.size(), 0);
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return await(self, false);
        if (got <= 0)
            break;
        lingerBudget -= std::min(lingerBudget, std::size_t(got));
    }
    kill();
}

void TlsStream::Inner::armLingerTimer(const Self& self)
{
    lingerTimer = std::make_unique<asio::steady_timer>(descriptor.get_executor(), lingerTime);
    lingerTimer->async_wait([this, self](const std::error_code& error) {
        if (!error)
            kill();
    });
}

void TlsStream::Inner::kill()
{
    state = State::Dead;
    std::error_code ignored;
    if (lingerTimer)
        lingerTimer->cancel();
    descriptor.close(ignored);
    kept.reset();
}

} // namespace session::engine
