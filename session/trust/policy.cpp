#include "session/trust/policy.h"

namespace session::trust {

TrustAnchors TrustAnchors::of(std::vector<pki::Certificate> certificates)
{
    TrustAnchors anchors;
    anchors.m_certificates = std::make_shared<const std::vector<pki::Certificate>>(std::move(certificates));
    return anchors;
}

const std::vector<pki::Certificate>& TrustAnchors::certificates() const
{
    static const std::vector<pki::Certificate> none;
    return m_certificates ? *m_certificates : none;
}

JudgingProfile profileFor(const Policy& policy, TrustWorld asked)
{
    if (asked == TrustWorld::Custom && policy.custom)
        return {TrustWorld::Custom, *policy.custom};
    return {TrustWorld::Predefined, policy.predefined};
}

} // namespace session::trust
