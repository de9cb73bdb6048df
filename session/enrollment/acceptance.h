// Whether what a CA handed out is what was asked for: a new certificate for our key and subject, by this CA.
// Pure, any thread. Source: rules I8, E3, E9; RFC 8894 section 2.3 (who may sign a renewal); 4.L.13.
#pragma once

#include "session/base/clock.h"
#include "session/enrollment/authority.h"
#include "session/enrollment/order.h"
#include "session/enrollment/outcome.h"

#include <vector>

namespace session::enrollment {

struct AcceptanceInput
{
    const std::vector<pki::Certificate>& answer; ///< in any order; others than ours are intermediates
    const Authority& authority;
    const Order& order;
    const pki::Certificate& requested; ///< any certificate with the subject that was asked for
    base::TimePoint now;
};
/// Problem::WrongKey, NotForClients, WrongSubject, ForeignIssuer, NotRenewed, AlreadyExpired.
[[nodiscard]] Attempted<Enrolled> accept(const AcceptanceInput& input);

/// May the certificate that is to be replaced sign for its successor? What can be said before the CA is
/// known: Problem::SignerExpired, SignerRevoked, or InvalidOrder if there is none.
[[nodiscard]] Attempted<> checkRenewalSigner(const Order& order, base::TimePoint now);
/// ... and after: Problem::SignerForeign.
[[nodiscard]] Attempted<> checkRenewalIssuer(const Order& order, const Authority& authority);

} // namespace session::enrollment
