// A manager as a client: the secondary of a pair of the primary on the HA channel (A2, S-4), any manager of a
// WildFire appliance (H1). One session that is held as long as there is somebody to dial, judged and
// presented like any other (D17-D19). What a pair says is sealed by the managers themselves. Owns its thread.
// Public functions may be called from one thread; what happens comes through the sink as SessionUp,
// SessionRefused, SessionDown and PeerSpoke of this manager's serial on the link's channel.
#pragma once

#include "session/base/channel.h"
#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/engine/event.h"
#include "session/pki/keys/private_key.h"
#include "session/trust/policy.h"

#include <memory>
#include <optional>
#include <string>

namespace session::revocation {
class Checker;
}

namespace session::agent {

/// Whom to dial, and how.
struct PeerLink
{
    base::Channel channel = base::Channel::Ha;
    base::Serial serial;                          ///< of this manager
    std::string address;                          ///< "host:port" as typed (E5)
    trust::TrustAnchors factory;                  ///< judges in the predefined world
    std::optional<pki::Identity> factoryIdentity; ///< CN = serial
    bool custom = false;                          ///< the channel's own switch (A8)
    std::optional<pki::Identity> identity;        ///< custom: what is shown
    trust::CertificatePolicy serverPolicy;        ///< custom: judges the primary (A3)
    bool checkServerIdentity = false;             // E4
    bool judgesServer = true;                     ///< H7: off, any server certificate will do
};

class PeerClient
{
public:
    struct Surroundings
    {
        const base::Clock& clock;
        engine::EventSink& sink;
        revocation::Checker* revocation = nullptr; ///< null: nothing is looked up
        bool isOnlyAsking = false; ///< who is there, now and then: not the one that should dial
        /// Between two attempts, at most; by default as a pair needs it (panos 4.6).
        std::chrono::milliseconds longestWait{800};
    };
    explicit PeerClient(Surroundings surroundings);
    ~PeerClient(); ///< hangs up; blocks until that is told
    PeerClient(const PeerClient&) = delete;
    PeerClient& operator=(const PeerClient&) = delete;

    /// Dials, or does so again when it would go about it otherwise; nullopt hangs up.
    void follow(std::optional<PeerLink> link);
    void send(wire::PeerText text); ///< if the session is up
    void stop();                    ///< for good; idempotent

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace session::agent
