#include "models/lifecycle/certificates/known_revocation.h"

#include "session/revocation/verification.h"

namespace models::lifecycle {

using namespace session;

KnownRevocation knownRevocation(const revocation::Checker* checker)
{
    if (!checker)
        return {};
    return [checker](const trust::Policy& policy, const trust::PeerEvidence& evidence, base::TimePoint at) {
        return revocation::knownFacts(*checker, policy, evidence, at);
    };
}

KnownLists knownLists(const revocation::Checker* checker)
{
    if (!checker)
        return {};
    return [checker](const std::string& url) { return checker->lists().of(url); };
}

RevocationLookup revocationLookup(revocation::Checker* checker)
{
    if (!checker)
        return {};
    return [checker](const trust::Policy& policy, const trust::PeerEvidence& evidence, base::TimePoint at,
                     std::function<void(trust::RevocationFacts)> receive) {
        revocation::findOut(*checker, {.policy = policy, .evidence = evidence, .at = at}, std::move(receive));
    };
}

} // namespace models::lifecycle
