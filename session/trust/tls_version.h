// TLS protocol versions as numbers on the wire, and ranges of them (B5-B7). Plain values, any thread.
#pragma once

#include "session/base/channel.h"

#include <optional>
#include <string_view>

namespace session::trust {

enum class TlsVersion : int { Tls10 = 0x0301, Tls11 = 0x0302, Tls12 = 0x0303, Tls13 = 0x0304 };

struct TlsRange
{
    TlsVersion minimum = TlsVersion::Tls12;
    TlsVersion maximum = TlsVersion::Tls12;

    [[nodiscard]] bool contains(TlsVersion version) const { return minimum <= version && version <= maximum; }
    bool operator==(const TlsRange&) const = default;
};

[[nodiscard]] std::string_view toText(TlsVersion version); ///< "TLSv1.2" as OpenSSL prints it
/// B3: TLS 1.3 is for administrators and GlobalProtect alone.
[[nodiscard]] TlsVersion newestVersionOn(base::Channel channel);
/// nullopt for a number that is no TLS version of ours (SSLv3, GREASE).
[[nodiscard]] std::optional<TlsVersion> tlsVersionFromWire(int number);

} // namespace session::trust
