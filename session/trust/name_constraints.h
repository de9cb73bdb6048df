// Name constraints of the CAs on a path, for a name that no extension of the leaf holds. OpenSSL holds the
// names in subjectAltName to them, and a CN that looks like a host name; an address or a wildcard in the CN,
// which counts here as well (E6), it passes over. Pure, any thread. RFC 5280 section 4.2.1.10.
#pragma once

#include "session/pki/certificate.h"

#include <span>
#include <string_view>

namespace session::trust {

/// Whether each CA above the leaf may have its certificates name this host or address. `path`: leaf first;
/// true for an empty one. A constraint that can't be read admits nothing.
[[nodiscard]] bool nameConstraintsAdmit(std::span<const pki::Certificate> path, std::string_view name);

} // namespace session::trust
