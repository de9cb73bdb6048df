#include "models/lifecycle/devices/message_content.h"

namespace models::lifecycle {

bool isCertificate(const session::engine::HandshakeMessage& message)
{
    return messageName(message) == "certificate";
}

std::vector<session::engine::MessageField> contentOf(const HandshakeStory& story, std::size_t place)
{
    const auto& trace = *story.attempt->trace;
    const auto& message = trace.messages.at(place);
    return session::engine::fieldsOf(message, trace.bytesOf(message), story.attempt->tlsVersion == "TLSv1.3");
}

} // namespace models::lifecycle
