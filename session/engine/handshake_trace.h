// The messages of one handshake as they really went over the wire, both ways, in order, with times and sizes;
// behind them the frames that open the session. Plain values; shared once they are finished. Any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace session::engine {

/// What of a session's own protocol belongs to its opening (T4).
enum class OpeningFrame : std::uint8_t { Hello, Welcome, Refused };

struct HandshakeMessage
{
    enum class Kind : std::uint8_t { Handshake, ChangeCipherSpec, Alert, Frame };

    std::uint32_t at = 0;         ///< microseconds since TLS began here
    std::uint32_t size = 0;       ///< bytes of the message with its header, without the record's
    std::uint16_t bytesFrom = 0;  ///< of HandshakeTrace::bytes
    std::uint16_t bytesCount = 0; ///< how many of them were kept, from the first on
    Kind kind = Kind::Handshake;
    std::uint8_t type = 0;   ///< handshake type, description of the alert (RFC 8446), or OpeningFrame
    bool isSent : 1 = false; ///< by us
    bool isEncrypted : 1 = false;
    bool isFatal : 1 = false; ///< of an alert

    [[nodiscard]] std::chrono::microseconds time() const { return std::chrono::microseconds(at); }
    bool operator==(const HandshakeMessage&) const = default;
};

struct HandshakeTrace
{
    std::vector<HandshakeMessage> messages;
    std::string bytes;         ///< of those messages of which some were kept
    std::uint32_t leftOut = 0; ///< messages that there was no room for, before the last one

    [[nodiscard]] std::string_view bytesOf(const HandshakeMessage& message) const
    {
        if (std::size_t(message.bytesFrom) + message.bytesCount > bytes.size())
            return {};
        return std::string_view(bytes).substr(message.bytesFrom, message.bytesCount);
    }
    bool operator==(const HandshakeTrace&) const = default;
};
using HandshakeTracePtr = std::shared_ptr<const HandshakeTrace>;

/// "client-hello", "server-hello-done", "alert", "hello": stable, for programs.
[[nodiscard]] std::string messageName(const HandshakeMessage& message);

} // namespace session::engine
