#include "session/engine/handshake_recorder.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <cstring>

namespace session::engine {

namespace {

using Kind = HandshakeMessage::Kind;

bool isHello(const HandshakeMessage& message)
{
    return message.kind == Kind::Handshake &&
           (message.type == SSL3_MT_CLIENT_HELLO || message.type == SSL3_MT_SERVER_HELLO);
}

} // namespace

void HandshakeRecorder::attach(SSL* ssl)
{
    m_begun = std::chrono::steady_clock::now();
    SSL_set_msg_callback(ssl, onMessage);
    SSL_set_msg_callback_arg(ssl, this);
}

void HandshakeRecorder::detach(SSL* ssl)
{
    SSL_set_msg_callback(ssl, nullptr);
    SSL_set_msg_callback_arg(ssl, nullptr);
}

void HandshakeRecorder::onMessage(int isSent, int version, int contentType, const void* data,
                                  std::size_t length, SSL* ssl, void* recorder)
{
    auto* self = static_cast<HandshakeRecorder*>(recorder);
    if (!self || length == 0)
        return;
    const std::span bytes(static_cast<const unsigned char*>(data), length);
    HandshakeMessage message;
    message.isSent = isSent != 0;
    message.size = std::uint32_t(length);
    switch (contentType) {
    case SSL3_RT_HEADER:
        return self->noteRecord(message.isSent, bytes);
    case SSL3_RT_HANDSHAKE:
        message.type = bytes.front();
        break;
    case SSL3_RT_CHANGE_CIPHER_SPEC:
        message.kind = Kind::ChangeCipherSpec;
        break;
    case SSL3_RT_ALERT:
        message.kind = Kind::Alert;
        message.isFatal = bytes[0] == SSL3_AL_FATAL;
        message.type = length > 1 ? bytes[1] : 0;
        if (message.type == SSL_AD_CLOSE_NOTIFY)
            return; // ends a session in peace
        break;
    default: // the inner type of a record, application data
        return;
    }
    self->noteMessage(message, version != 0 ? version : SSL_version(ssl), bytes);
}

void HandshakeRecorder::noteRecord(bool isSent, std::span<const unsigned char> header)
{
    m_directions[isSent].isApplicationData = header.front() == SSL3_RT_APPLICATION_DATA;
    // Of a change of cipher that comes OpenSSL tells the record only.
    if (isSent || header.front() != SSL3_RT_CHANGE_CIPHER_SPEC)
        return;
    HandshakeMessage message;
    message.kind = Kind::ChangeCipherSpec;
    message.size = 1;
    m_directions[isSent].hasChangedCipher = true;
    add(message, {});
}

void HandshakeRecorder::noteMessage(HandshakeMessage message, int version,
                                    std::span<const unsigned char> bytes)
{
    Direction& direction = m_directions[message.isSent];
    message.isEncrypted =
        direction.isApplicationData || (direction.hasChangedCipher && version < TLS1_3_VERSION);
    if (message.kind == Kind::ChangeCipherSpec)
        direction.hasChangedCipher = true;
    add(message, bytes);
}

void HandshakeRecorder::noteFrame(OpeningFrame frame, std::size_t size, bool isSent)
{
    HandshakeMessage message;
    message.kind = Kind::Frame;
    message.type = std::uint8_t(frame);
    message.size = std::uint32_t(size);
    message.isSent = isSent;
    message.isEncrypted = true;
    add(message, {});
}

void HandshakeRecorder::add(HandshakeMessage message, std::span<const unsigned char> bytes)
{
    const auto since = std::chrono::steady_clock::now() - m_begun;
    message.at = std::uint32_t(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
    if (m_count == mostMessages) {
        --m_count;
        ++m_leftOut;
    }
    keepBytes(message, bytes);
    m_messages[m_count++] = message;
}

void HandshakeRecorder::keepBytes(HandshakeMessage& message, std::span<const unsigned char> bytes)
{
    const bool isEvidence = message.kind == Kind::Handshake && message.type == SSL3_MT_CERTIFICATE;
    if (isEvidence || bytes.empty())
        return;
    const std::size_t count = std::min({bytes.size(), mostBytesOfOne, mostBytes - m_used});
    std::memcpy(m_bytes.data() + m_used, bytes.data(), count);
    message.bytesFrom = std::uint16_t(m_used);
    message.bytesCount = std::uint16_t(count);
    m_used += count;
}

HandshakeTrace HandshakeRecorder::trace(KeptBytes kept) const
{
    HandshakeTrace trace;
    trace.leftOut = m_leftOut;
    trace.messages.assign(m_messages.begin(), m_messages.begin() + std::ptrdiff_t(m_count));
    std::size_t size = 0;
    for (HandshakeMessage& message : trace.messages) {
        if (kept == KeptBytes::Hellos && !isHello(message))
            message.bytesCount = 0;
        size += message.bytesCount;
    }
    trace.bytes.reserve(size);
    for (HandshakeMessage& message : trace.messages) {
        const auto from = std::uint16_t(trace.bytes.size());
        trace.bytes.append(reinterpret_cast<const char*>(m_bytes.data()) + message.bytesFrom,
                           message.bytesCount);
        message.bytesFrom = from;
    }
    return trace;
}

} // namespace session::engine
