// A pair of managers as the lifecycle sees it (S-4): the state that both have in common, which one of them
// may change, and what is to be seen of the pair. Who serves is decided by the HA service (services/
// pair_keeper.h), which is the pair's desk here. Plain values, any thread; the desk on the main thread.
#pragma once

#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/pair/pair_order.h"
#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/engine/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

/// The running configuration of the manager that serves, as far as both have it in common.
struct PairState
{
    PairStamp stamp;
    std::string text;        ///< config::toText of config::sharedPart; keys are sealed under the pair's key
    store::VersionInfo info; ///< as its maker numbers it
    std::optional<session::base::TimePoint> disconnectDeadline; ///< of a wait that runs, absolute (T8)
    bool operator==(const PairState&) const = default;
};

/// What counts at once and without a commit: issued and revoked certificates, CRL numbers, which certificate
/// a device is to show. Grows only: what one of the two knows, both know. All of it, or what is new.
struct PairRecords
{
    std::vector<store::IssuedCertificate> issued;
    std::map<std::string, std::uint64_t> crlNumbers;
    std::map<std::string, std::string> fingerprints; ///< of issued certificates, by device
    bool operator==(const PairRecords&) const = default;
};

/// Whose word counts where the two know different things of a certificate. What is revoked for good stays so.
enum class PairMerging {
    ByWhoServes, ///< what a hold is worth only the one that serves can say
    AfterSplit,  ///< both have served: what either of them has put on hold stays so until it is let go again
};

/// What became of an adoption.
struct Adopted
{
    session::base::PolicyVersion version;
    /// The candidate, which was changed and not committed, as a version that never ran; nullopt: there was
    /// none, or only one of this manager's own settings, which stays.
    std::optional<session::base::PolicyVersion> setAside;
};

/// What `show high-availability state` shows.
struct PairView
{
    bool isEnabled = false;
    std::string state; ///< "primary-active", "secondary-passive", "primary-initial", "suspended", "disabled"
    session::base::Serial serial;
    PairStamp stamp;
    session::base::Serial peerSerial;
    std::string peerAddress; ///< "host:port"
    bool isConnected = false;
    std::string peerState; ///< as `state`, "unknown" while it is not heard of
    PairStamp peerStamp;
    enum class Sync { Unknown, InSync, OutOfSync };
    Sync sync = Sync::Unknown;
    /// The session on the HA channel, while it is up.
    struct Session
    {
        session::engine::AttemptPtr attempt; ///< as this manager has seen it
        session::base::TimePoint since;
        bool isDialled = false; ///< by this manager
        /// SHA-256 of the certificate that the client has shown.
        [[nodiscard]] std::string clientFingerprint() const;
        bool operator==(const Session&) const = default;
    };
    std::optional<Session> session = {};
    std::optional<session::base::TimePoint> synchronizedAt; ///< last
    std::optional<session::base::TimePoint> splitBrainAt;   ///< both were found to serve, last
    std::string refusal; ///< why there is no session with the peer, which answers; "" for none
    std::string problem; ///< why the last synchronisation failed, or what is set wrong; "" for none
    bool operator==(const PairView&) const = default;
};

/// "in-sync", "out-of-sync", "unknown".
[[nodiscard]] constexpr std::string_view toText(PairView::Sync sync)
{
    return sync == PairView::Sync::InSync      ? "in-sync"
           : sync == PairView::Sync::OutOfSync ? "out-of-sync"
                                               : "unknown";
}

class PairDesk
{
public:
    virtual ~PairDesk() = default;
    [[nodiscard]] virtual PairView view() const = 0;
    /// ErrorCode::Unsupported without a pair, Conflict while the peer lacks something of what is here.
    [[nodiscard]] virtual session::base::Result<> suspend() = 0;
    [[nodiscard]] virtual session::base::Result<> makeFunctional() = 0;
    /// Serves from now on, by the user's word that the peer, which is not heard of, does not: where it
    /// answers and is refused, nobody takes over by himself. ErrorCode::Conflict while the peer is heard of.
    [[nodiscard]] virtual session::base::Result<> takeOver() = 0;
    /// Sends all of it to the peer once more; ErrorCode::Unsupported where this manager does not serve.
    [[nodiscard]] virtual session::base::Result<> synchronize() = 0;
};

} // namespace models::lifecycle
