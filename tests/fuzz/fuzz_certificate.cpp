// Any bytes as a certificate, PEM and DER: reading never crashes, and what was read is the same when written
// and read again.
#include "session/pki/certificate.h"

#include <cstdint>
#include <cstdlib>

using namespace session::pki;

namespace {

void use(const Certificate& certificate)
{
    const auto again = Certificate::fromPem(certificate.pem());
    const auto copy = Certificate::fromDer(certificate.der());
    if (!again || !copy || !(*again == certificate) || !(*copy == certificate))
        std::abort();
    if (copy->subject() != certificate.subject() || copy->sha256() != certificate.sha256() ||
        copy->alternativeNames().dns != certificate.alternativeNames().dns)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto certificate = Certificate::fromDer(bytes))
        use(*certificate);
    if (const auto certificates = readPemCertificates(bytes)) {
        for (const Certificate& certificate : *certificates)
            use(certificate);
    }
    return 0;
}
