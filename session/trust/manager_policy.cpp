#include "session/trust/manager_policy.h"

namespace session::trust {

Policy managerPolicy(const ManagerJudging& judging)
{
    Policy policy;
    policy.peer = PeerRole::Server;
    policy.predefined.anchors = judging.factory;
    if (judging.world == TrustWorld::Predefined)
        return policy;
    if (!judging.judgesServer) {
        policy.custom.emplace();
        policy.custom->acceptAnyIssuer = true;
        policy.checkDates = false;
        policy.checkPurpose = false;
        policy.minimumSecurityBits = 0;
        return policy;
    }
    policy.custom = judging.profile;
    if (judging.checkServerIdentity)
        policy.expectedIdentity = judging.dialledHost;
    return policy;
}

} // namespace session::trust
