// What stands in a message of a handshake and in a certificate, for the floors above. Pure; main thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "session/engine/message_fields.h"
#include "session/pki/certificate_layout.h"
#include "session/pki/issuing/issued_by.h"

#include <vector>

namespace models::lifecycle {

[[nodiscard]] bool isCertificate(const session::engine::HandshakeMessage& message);
/// Of the bytes that were kept.
[[nodiscard]] std::vector<session::engine::MessageField> contentOf(const HandshakeStory& story,
                                                                   std::size_t place);

} // namespace models::lifecycle
