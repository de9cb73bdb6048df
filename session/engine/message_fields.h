// What stands in a message of a handshake, field by field, each with its place among the message's bytes. Of
// bytes that were not kept nothing is said, and nothing that a peer sends makes it fail. RFC 5246
// section 7.4, RFC 8446 section 4. Pure, any thread.
#pragma once

#include "session/engine/handshake_trace.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace session::engine {

struct MessageField
{
    std::string name;  ///< as the RFC calls it: "cipher_suites"
    std::string value; ///< "ECDHE-RSA-AES128-GCM-SHA256, ...", hex where there are no words
    std::size_t from = 0;
    std::size_t count = 0;
    bool operator==(const MessageField&) const = default;
};

/// `isTls13`: what was agreed in the end, since some messages changed their form with it.
[[nodiscard]] std::vector<MessageField> fieldsOf(const HandshakeMessage& message, std::string_view bytes,
                                                 bool isTls13);

} // namespace session::engine
