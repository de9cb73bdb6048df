#include "session/revocation/deadlines.h"

#include <algorithm>

namespace session::revocation {

Deadlines deadlinesOf(const trust::RevocationPolicy& policy)
{
    Deadlines deadlines;
    if (policy.useOcsp)
        deadlines.ocsp = policy.ocspTimeout;
    if (policy.useCrl)
        deadlines.crl = policy.crlTimeout;
    if (policy.useOcsp || policy.useCrl)
        deadlines.total =
            std::min<std::chrono::milliseconds>(policy.statusTimeout, deadlines.ocsp + deadlines.crl);
    return deadlines;
}

} // namespace session::revocation
