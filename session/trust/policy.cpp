#include "session/trust/policy.h"

#include "session/pki/openssl_handles.h"

namespace session::trust {

struct TrustAnchors::Built
{
    std::vector<pki::Certificate> certificates;
    pki::X509StoreHandle store;
};

TrustAnchors TrustAnchors::of(std::vector<pki::Certificate> certificates)
{
    TrustAnchors anchors;
    if (certificates.empty())
        return anchors;
    auto built = std::make_shared<Built>();
    built->store.reset(X509_STORE_new());
    for (const pki::Certificate& certificate : certificates)
        X509_STORE_add_cert(built->store.get(), certificate.handle());
    built->certificates = std::move(certificates);
    anchors.m_built = std::move(built);
    return anchors;
}

const std::vector<pki::Certificate>& TrustAnchors::certificates() const
{
    static const std::vector<pki::Certificate> none;
    return m_built ? m_built->certificates : none;
}

X509_STORE* TrustAnchors::store() const
{
    return m_built ? m_built->store.get() : nullptr;
}

} // namespace session::trust
