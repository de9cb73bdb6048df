#include "session/engine/handshake_trace.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <utility>

namespace session::engine {

namespace {

/// RFC 5246 section 7.4, RFC 8446 section 4.
constexpr std::array<std::pair<int, std::string_view>, 16> handshakeNames{{
    {SSL3_MT_HELLO_REQUEST, "hello-request"},
    {SSL3_MT_CLIENT_HELLO, "client-hello"},
    {SSL3_MT_SERVER_HELLO, "server-hello"},
    {SSL3_MT_NEWSESSION_TICKET, "new-session-ticket"},
    {SSL3_MT_END_OF_EARLY_DATA, "end-of-early-data"},
    {SSL3_MT_ENCRYPTED_EXTENSIONS, "encrypted-extensions"},
    {SSL3_MT_CERTIFICATE, "certificate"},
    {SSL3_MT_SERVER_KEY_EXCHANGE, "server-key-exchange"},
    {SSL3_MT_CERTIFICATE_REQUEST, "certificate-request"},
    {SSL3_MT_SERVER_DONE, "server-hello-done"},
    {SSL3_MT_CERTIFICATE_VERIFY, "certificate-verify"},
    {SSL3_MT_CLIENT_KEY_EXCHANGE, "client-key-exchange"},
    {SSL3_MT_FINISHED, "finished"},
    {SSL3_MT_CERTIFICATE_STATUS, "certificate-status"},
    {SSL3_MT_KEY_UPDATE, "key-update"},
    {SSL3_MT_MESSAGE_HASH, "message-hash"},
}};

constexpr std::array<std::string_view, 3> frameNames{"hello", "welcome", "refused"};

} // namespace

std::string messageName(const HandshakeMessage& message)
{
    using Kind = HandshakeMessage::Kind;
    if (message.kind == Kind::ChangeCipherSpec)
        return "change-cipher-spec";
    if (message.kind == Kind::Alert)
        return "alert";
    if (message.kind == Kind::Frame)
        return message.type < frameNames.size() ? std::string(frameNames[message.type]) : "frame";
    const auto known =
        std::ranges::find(handshakeNames, int(message.type), &std::pair<int, std::string_view>::first);
    return known != handshakeNames.end() ? std::string(known->second)
                                         : "handshake-" + std::to_string(message.type);
}

} // namespace session::engine
