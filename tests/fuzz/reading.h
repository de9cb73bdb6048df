// What holds of whatever readObjects() is given, for the targets of its kinds of input. One thread.
#pragma once

#include "session/pki/object_reader.h"

#include <cstdlib>

namespace fuzz {

inline void checkReading(std::string_view bytes, const std::vector<session::base::SecretText>& passphrases)
{
    using namespace session::pki;
    const ReadLimits limits{.bytes = 64U << 10, .objects = 100, .passphrases = 2};
    const FoundObjects found = readObjects(bytes, passphrases, limits);
    if (found.certificates.size() > limits.objects || found.keys.size() > limits.objects)
        std::abort();
    for (const FoundCertificate& one : found.certificates) {
        const auto again = Certificate::fromDer(one.certificate.der());
        if (!again || !(*again == one.certificate))
            std::abort();
    }
    for (const UnreadObject& one : found.unread)
        if (one.detail.empty()) // what can't be read is said with its reason
            std::abort();
}

} // namespace fuzz
