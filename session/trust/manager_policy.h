// The policy by which a device judges the certificate of a server, its manager first of all: one function for
// the device in its handshake and for predicting what it will do. Pure, any thread. Rules A9, E4, E5, H7, T2.
#pragma once

#include "session/trust/policy.h"

#include <string>

namespace session::trust {

struct ManagerJudging
{
    TrustWorld world = TrustWorld::Predefined; ///< in which it goes into the handshake
    TrustAnchors factory;             ///< judges in the predefined world, and nothing else there (A9)
    CertificatePolicy profile;        ///< its certificate profile: judges in the custom world
    bool checkServerIdentity = false; // E4
    std::string dialledHost;          ///< the host part of what is typed into it (E5)
    bool judgesServer = true;         ///< H7: off, any certificate of the custom world will do
};

[[nodiscard]] Policy managerPolicy(const ManagerJudging& judging);

} // namespace session::trust
