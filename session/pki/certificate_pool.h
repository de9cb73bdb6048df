// Each distinct certificate once: peers of one CA send the same intermediates, and devices come back with
// what they came with. Whoever lives shares the decoded object; the pool keeps nobody alive. One thread.
#pragma once

#include "session/pki/certificate.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace session::pki {

class CertificatePool
{
public:
    /// The certificate with this one's DER; decoded now if it is not here. Never null.
    [[nodiscard]] base::Result<Certificate> share(X509* certificate);
    [[nodiscard]] std::size_t size() const { return m_known.size(); } ///< some of them may be gone

private:
    void forgetWhoIsGone();

    std::unordered_map<std::string, std::weak_ptr<const Certificate::Decoded>> m_known; ///< by SHA-256
    std::size_t m_sweepAt = 1024;
};

} // namespace session::pki
