#include "session/pki/keys/legacy_provider.h"

#include <openssl/err.h>

namespace session::pki {

OSSL_LIB_CTX* LegacyProvider::context()
{
    if (m_tried)
        return m_context.get();
    m_tried = true;
    m_context.reset(OSSL_LIB_CTX_new());
    if (m_context)
        m_default.reset(OSSL_PROVIDER_load(m_context.get(), "default"));
    if (m_default)
        m_legacy.reset(OSSL_PROVIDER_load(m_context.get(), "legacy"));
    else
        m_context.reset();
    ERR_clear_error();
    return m_context.get();
}

} // namespace session::pki
