#include "models/services/own_identity.h"

namespace models::services {

using namespace session;
using base::Result;

OwnIdentity::Wanted OwnIdentity::wanted(const lifecycle::Lifecycle& lifecycle,
                                        const base::Serial& serial) const
{
    std::string whose = serial.value + ' ' + lifecycle.factory().authority.sha256();
    const bool isStillGood = m_identity && m_whose == whose && !isToBeRenewed(lifecycle.clock().now());
    return {.known = isStillGood ? m_identity : std::nullopt,
            .issue = lifecycle::factoryIssueOf(lifecycle, serial),
            .whose = std::move(whose)};
}

Result<pki::Identity> OwnIdentity::make(const Wanted& wanted)
{
    if (wanted.known)
        return *wanted.known;
    return wanted.issue ? lifecycle::factoryIdentityOf(*wanted.issue) : std::unexpected(wanted.issue.error());
}

void OwnIdentity::keep(const Wanted& wanted, const pki::Identity& identity)
{
    m_whose = wanted.whose;
    m_identity = identity;
}

bool OwnIdentity::isToBeRenewed(base::TimePoint now) const
{
    return m_identity && lifecycle::isToBeRenewed(*m_identity, now);
}

} // namespace models::services
