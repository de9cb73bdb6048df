// Any bytes as a responder's answer about the second of the certificates that stand before it, issued by the
// first: judging never crashes, and an answer counts only within its time.
#include "session/pki/revocation/ocsp.h"

#include <cstdint>
#include <cstdlib>

using namespace session;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::string_view mark = "-----RESPONSE-----\n";
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto at = bytes.find(mark);
    if (at == std::string_view::npos)
        return 0;
    const auto certificates = pki::readPemCertificates(bytes.substr(0, at));
    if (!certificates || certificates->size() < 2)
        return 0;
    pki::OcspQuestion question{.issuer = certificates->front(),
                               .serialNumber = (*certificates)[1].serialNumber()};
    question.furtherAuthorities.assign(certificates->begin() + 2, certificates->end());
    question.now = *base::fromRfc3339("2030-01-01T00:00:00Z");
    question.minimumSecurityBits = 0;
    const auto finding = pki::judgeOcspResponse(bytes.substr(at + mark.size()), question);
    if (!finding) {
        if (finding.error().detail.empty())
            std::abort();
        return 0;
    }
    if (finding->nextUpdate && *finding->nextUpdate < finding->thisUpdate)
        std::abort();
    if (finding->status != pki::OcspStatus::Revoked && finding->revokedAt)
        std::abort();
    return 0;
}
