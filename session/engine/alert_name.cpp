#include "session/engine/alert_name.h"

#include <openssl/ssl.h>

namespace session::engine {

std::string alertName(int description)
{
    // OpenSSL 3.0 has no words for these two.
    if (description == SSL_AD_MISSING_EXTENSION)
        return "missing_extension";
    if (description == SSL_AD_CERTIFICATE_REQUIRED)
        return "certificate_required";
    // OpenSSL prints "bad certificate", "unknown CA": the RFC's names with other letters.
    std::string name = SSL_alert_desc_string_long(description);
    for (char& c : name) {
        if (c == ' ')
            c = '_';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return name == "unknown" ? "alert_" + std::to_string(description) : name;
}

} // namespace session::engine
