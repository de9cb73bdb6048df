// Any bytes as revocation lists, PEM and DER, and what they say of the certificates that stand in the same
// text: reading and judging never crash, and nothing but a list of the issuer makes a status good.
#include "session/pki/revocation/crl.h"
#include "session/trust/crl_status.h"

#include <cstdint>
#include <cstdlib>

using namespace session;

namespace {

const base::TimePoint judgedAt = *base::fromRfc3339("2030-01-01T00:00:00Z");

void use(const pki::Crl& crl, const std::vector<pki::Certificate>& certificates)
{
    const auto again = pki::Crl::fromDer(crl.der());
    if (!again || !(*again == crl) || again->isDelta() != crl.isDelta() || again->number() != crl.number())
        std::abort();
    for (const pki::Certificate& certificate : certificates)
        if (crl.entryFor(certificate).has_value() != again->entryFor(certificate).has_value())
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto crls = pki::readCrls(bytes);
    if (!crls)
        return 0;
    const auto path = pki::readPemCertificates(bytes).value_or(std::vector<pki::Certificate>());
    for (const pki::Crl& crl : *crls)
        use(crl, path);
    for (auto rest = std::span(path); !rest.empty(); rest = rest.subspan(1)) {
        const auto fact = trust::crlStatus({.path = rest, .crls = *crls, .helpers = path, .now = judgedAt});
        if (rest.size() > 1 && crls->empty() && fact.status != trust::RevocationStatus::Unavailable)
            std::abort();
    }
    return 0;
}
