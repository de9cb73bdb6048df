#include "session/pki/openssl_error.h"

#include <array>
#include <string>

#include <openssl/err.h>

namespace session::pki {

std::unexpected<base::Error> openSslFailure(std::string_view what, base::ErrorCode code)
{
    std::string detail(what);
    const char* separator = ": ";
    while (const unsigned long error = ERR_get_error()) {
        std::array<char, 256> unnamed{};
        const char* reason = ERR_reason_error_string(error);
        if (!reason) {
            ERR_error_string_n(error, unnamed.data(), unnamed.size());
            reason = unnamed.data();
        }
        detail.append(separator).append(reason);
        separator = "; ";
    }
    return base::failure(code, std::move(detail));
}

} // namespace session::pki
