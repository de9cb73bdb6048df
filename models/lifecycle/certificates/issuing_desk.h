// Issues unique client certificates over the session (P-4): the key stays on the device, the request is
// checked against what its template asks for and signed (issuing.h). The newest request of a device is always
// answered: by a chain or a sentence why not. Private to this room; main thread, signing in the work pool.
// Rules E9, E11, T7.
#pragma once

#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/lifecycle_state.h"
#include "session/engine/event.h"
#include "session/pki/certificate.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace models::lifecycle {

class IssuingDesk
{
public:
    struct Reactions
    {
        std::function<bool(const session::base::Serial&)> isPushing;
        /// Puts it on record, before it is handed out.
        std::function<session::base::Result<>(const session::base::Serial&, const IssuedChain&)> issued;
        std::function<void(const session::base::Serial&)> answered; ///< with a chain, or why not
    };

    IssuingDesk(LifecycleState& state, Reactions reactions)
        : m_state(state),
          m_reactions(std::move(reactions))
    {
    }

    void requested(const session::engine::CertificateRequested& request);

private:
    void answer(const session::engine::CertificateRequested& request,
                session::base::Result<IssuedChain> issued);

    LifecycleState& m_state;
    Reactions m_reactions;
    std::uint64_t m_requests = 0;                                      ///< so many came
    std::unordered_map<session::base::Serial, std::uint64_t> m_newest; ///< the request that is being signed
};

} // namespace models::lifecycle
