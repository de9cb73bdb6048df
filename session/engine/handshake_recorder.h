// Writes down the messages of one handshake through OpenSSL's message callback, into arrays of a fixed size:
// nothing is allocated while the handshake runs. When there are more than it has room for, the first ones
// stay, and the last. The connection's thread; must outlive what it is attached to, or be detached.
#pragma once

#include "session/engine/handshake_trace.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <span>

using SSL = struct ssl_st;

namespace session::engine {

enum class KeptBytes {
    Hellos, ///< those of both hellos: what was offered, and chosen
    All,    ///< ... and the beginnings of the others; never a Certificate, which is evidence already
};

class HandshakeRecorder
{
public:
    static constexpr std::size_t mostMessages = 32;
    static constexpr std::size_t mostBytes = 2048;
    static constexpr std::size_t mostBytesOfOne = 512;

    void attach(SSL* ssl); ///< time counts from here
    static void detach(SSL* ssl);
    void noteFrame(OpeningFrame frame, std::size_t size, bool isSent);
    [[nodiscard]] HandshakeTrace trace(KeptBytes kept) const;

private:
    static void onMessage(int isSent, int version, int contentType, const void* data, std::size_t length,
                          SSL* ssl, void* recorder);
    void noteRecord(bool isSent, std::span<const unsigned char> header);
    void noteMessage(HandshakeMessage message, int version, std::span<const unsigned char> bytes);
    void add(HandshakeMessage message, std::span<const unsigned char> bytes);
    void keepBytes(HandshakeMessage& message, std::span<const unsigned char> bytes);

    /// What tells an encrypted message, for each direction: ours, theirs.
    struct Direction
    {
        bool isApplicationData = false; ///< so its last record calls itself (TLS 1.3)
        bool hasChangedCipher = false;  ///< (TLS 1.2 and older)
    };

    std::chrono::steady_clock::time_point m_begun;
    std::array<HandshakeMessage, mostMessages> m_messages;
    std::array<unsigned char, mostBytes> m_bytes;
    std::size_t m_count = 0;
    std::size_t m_used = 0; ///< of m_bytes
    std::uint32_t m_leftOut = 0;
    std::array<Direction, 2> m_directions;
};

} // namespace session::engine
