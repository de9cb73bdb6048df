// The words of an import and of certificates' lives: what came, what it fits, why it can't be taken, why it
// was revoked. Any thread after the translators are installed.
#pragma once

#include "session/pki/found_objects.h"
#include "session/pki/revocation/crl_writer.h"

#include <QString>

#include <string_view>

namespace models::text {

/// By the stable words of the import review: "key-without-certificate" -> "Fits no certificate".
[[nodiscard]] QString importObstacle(std::string_view obstacle);
/// "sha1" -> "signed with SHA-1"; half a sentence.
[[nodiscard]] QString weakness(std::string_view weakness);
/// "pending-request" -> "Answers a request here"
[[nodiscard]] QString keyMatch(std::string_view match);

[[nodiscard]] QString readProblem(session::pki::ReadProblem problem);
[[nodiscard]] QString objectKind(session::pki::ObjectKind kind);
/// "PEM block 2", "PKCS#12, entry 1"
[[nodiscard]] QString objectPlace(const session::pki::ObjectPlace& place);

[[nodiscard]] QString revocationReason(session::pki::RevocationReason reason);
/// By the RFC's name; the name itself when it is unknown.
[[nodiscard]] QString revocationReason(std::string_view name);

} // namespace models::text
