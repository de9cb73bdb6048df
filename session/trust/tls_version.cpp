#include "session/trust/tls_version.h"

namespace session::trust {

std::string_view toText(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return "TLSv1";
    case TlsVersion::Tls11:
        return "TLSv1.1";
    case TlsVersion::Tls12:
        return "TLSv1.2";
    case TlsVersion::Tls13:
        return "TLSv1.3";
    }
    return "";
}

TlsVersion newestVersionOn(base::Channel channel)
{
    const bool isForPeople = channel == base::Channel::GlobalProtect || channel == base::Channel::AdminWeb;
    return isForPeople ? TlsVersion::Tls13 : TlsVersion::Tls12;
}

std::optional<TlsVersion> tlsVersionFromWire(int number)
{
    for (const TlsVersion version :
         {TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12, TlsVersion::Tls13}) {
        if (static_cast<int>(version) == number)
            return version;
    }
    return std::nullopt;
}

} // namespace session::trust
