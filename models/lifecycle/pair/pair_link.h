// How the secondary of a pair goes to the primary, from its running configuration (A2, A4, A8, D19), and the
// factory certificate that a manager shows. factoryIssueOf on the main thread; what unseals a key on any, so
// not on the one that is to answer.
#pragma once

#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/lifecycle.h"
#include "session/agent/peer_client.h"

namespace models::lifecycle {

/// What a factory certificate for a manager is made of, as values: for a task of the work pool.
struct FactoryIssue
{
    SealedIssuer issuer;
    session::pki::KeyVault vault;
    session::base::Serial serial;
    session::base::TimePoint now;
};
[[nodiscard]] session::base::Result<FactoryIssue> factoryIssueOf(const Lifecycle& lifecycle,
                                                                 session::base::Serial serial);
/// A factory certificate for this manager's serial number, made here: both managers of a pair hold the
/// factory CA.
[[nodiscard]] session::base::Result<session::pki::Identity> factoryIdentityOf(const FactoryIssue& issue);

/// In good time before its end (K6): a peer that has expired would be refused.
[[nodiscard]] bool isToBeRenewed(const session::pki::Identity& identity, session::base::TimePoint now);

/// Everything but the factory identity.
[[nodiscard]] session::base::Result<session::agent::PeerLink> peerLinkOf(const ChannelSettings& settings);

} // namespace models::lifecycle
