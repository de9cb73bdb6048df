// Whom the status of a certificate is from, or was asked of. A plain value, any thread; pure.
#pragma once

#include <string>
#include <string_view>

namespace session::trust {

struct StatusSource
{
    enum class Kind { Nobody, Ocsp, Crl };
    Kind kind = Kind::Nobody;
    /// URL of the responder, or of the list; of several lists "http://a, http://b", "at hand" of those that
    /// were given.
    std::string where = {};
    bool operator==(const StatusSource&) const = default;
};

/// "OCSP http://...", "CRL http://..."; "" for nobody. Kept, and told to scripts.
[[nodiscard]] std::string toText(const StatusSource& source);
/// What toText() has made. Nobody for what it can't have made.
[[nodiscard]] StatusSource statusSourceFrom(std::string_view text);

} // namespace session::trust
