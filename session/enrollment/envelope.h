// Opens what a reply wraps: EnvelopedData to our key, with certificates inside. Private to the room; any
// thread. Source: RFC 5652 section 6; RFC 8894 section 3.2.2; testing.md, "SCEP", for single DES.
#pragma once

#include "session/enrollment/outcome.h"
#include "session/pki/certificate.h"
#include "session/pki/keys/private_key.h"

#include <string_view>
#include <vector>

namespace session::enrollment {

struct OpenedEnvelope
{
    std::vector<pki::Certificate> certificates;
    bool wasSingleDes = false;
};

/// Problem::ReplyUnreadable or CipherUnavailable.
[[nodiscard]] Attempted<OpenedEnvelope> openEnvelope(std::string_view der, const pki::Identity& recipient);

} // namespace session::enrollment
