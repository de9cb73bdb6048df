// Issues unique client certificates over the session (P-4): the key stays on the device, the request is
// checked against what its template asks for, a CA of Panorama's store signs. The answer is always sent: a
// chain or a sentence why not. Private to this room; main thread, signing in the work pool. Rules E9, E11,
// T7.
#pragma once

#include "models/lifecycle/lifecycle_state.h"
#include "session/engine/event.h"
#include "session/pki/issuing.h"

#include <functional>

namespace models::lifecycle {

/// What a device's template asks for, resolved. Values only.
struct IssuingOrder
{
    session::pki::Issuer authority;
    std::vector<session::pki::Certificate> intermediates; ///< sent with the leaf: no root
    std::string commonName;                               ///< "$UDID" expanded
    session::base::TimePoint now;
    int days = 365;
};

/// ErrorCode::Denied when this device's running settings ask for no certificate from here.
[[nodiscard]] session::base::Result<IssuingOrder> issuingOrder(const config::Configuration& running,
                                                               const session::pki::KeyVault& vault,
                                                               const session::base::Serial& serial);
/// Checks the request and signs it: leaf first, then intermediates.
[[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>>
signRequest(const IssuingOrder& order, std::string_view request);

class IssuingDesk
{
public:
    struct Reactions
    {
        std::function<bool(const session::base::Serial&)> isPushing;
        std::function<void(const session::base::Serial&, const std::string& fingerprint)> issued;
    };

    IssuingDesk(LifecycleState& state, Reactions reactions)
        : m_state(state),
          m_reactions(std::move(reactions))
    {
    }

    void requested(const session::engine::CertificateRequested& request);

private:
    using Chain = std::vector<session::pki::Certificate>;
    void answer(const session::engine::CertificateRequested& request,
                const session::base::Result<Chain>& chain);

    LifecycleState& m_state;
    Reactions m_reactions;
};

} // namespace models::lifecycle
