#include "session/pki/certificate_pool.h"

#include "session/pki/certificate_decoded.h"

#include <algorithm>
#include <array>

#include <openssl/evp.h>

namespace session::pki {

base::Result<Certificate> CertificatePool::share(X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) != 1)
        return Certificate::fromX509(certificate);
    std::string key(reinterpret_cast<const char*>(digest.data()), length);
    const auto known = m_known.find(key);
    if (known != m_known.end()) {
        if (auto decoded = known->second.lock())
            return Certificate(std::move(decoded));
    }
    auto decoded = Certificate::fromX509(certificate);
    if (!decoded)
        return decoded;
    if (m_known.size() >= m_sweepAt)
        forgetWhoIsGone();
    m_known.insert_or_assign(std::move(key), decoded->m_decoded);
    return decoded;
}

void CertificatePool::forgetWhoIsGone()
{
    std::erase_if(m_known, [](const auto& entry) { return entry.second.expired(); });
    m_sweepAt = std::max<std::size_t>(1024, 2 * m_known.size());
}

} // namespace session::pki
