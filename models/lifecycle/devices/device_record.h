// What the manager knows of one managed device: last evidence, open session, last known facts. One record per
// managed serial; kept current by DeviceRegistry. Plain value; GUI/main thread.
#pragma once

#include "models/config/configuration.h"
#include "models/store/records.h"
#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/engine/event.h"
#include "session/trust/doom_ahead.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

/// Certificates with that long to go, or less, are marked as expiring, everywhere (K6).
inline constexpr std::chrono::days expiringWithin(30);
inline constexpr std::chrono::days expiringSoonWithin(7); ///< and these more strongly

struct OpenSession
{
    session::base::ConnectionId connection;
    session::engine::AttemptPtr attempt; ///< the handshake that opened it
    session::base::TimePoint since;
    session::base::PolicyVersion policy;                  ///< the version it was judged under
    std::optional<session::base::TimePoint> disconnectAt; ///< the earlier of its waits (D12-D16)
    std::string helloDigest;                              ///< of the configuration that it came with
    std::size_t certificatesLeftOut = 0; ///< above its own, of those that it would send a stranger
    /// K1: what it was shown with, judged anew and refused; null while it would be let in again.
    session::engine::AttemptPtr doomed = {};
    std::optional<session::base::TimePoint> commitDisconnectAt = {}; ///< the wait of a commit
    std::optional<session::base::TimePoint> ownDisconnectAt = {};    ///< its own, for its certificate
    bool endsForDoom = false; ///< the commit's wait concerns it only while it is doomed
};

/// A push that the device took back by itself, as it says until it takes the next one (F-3).
struct RevertedPush
{
    session::base::JobId job;
    std::string reason;
    bool operator==(const RevertedPush&) const = default;
};

struct DeviceRecord
{
    session::base::Serial serial;
    config::DeviceKind kind = config::DeviceKind::Firewall;
    /// Its own among the devices of its registry, given by that; small, so that who keeps something of each
    /// device can keep it in a vector.
    std::uint32_t place = 0;

    // From its last hello (or what an operator typed, until it was seen):
    std::string hostname;
    std::string model;
    std::string softwareVersion;
    std::string configDigest;                 ///< of the configuration it says it runs
    std::string clientCertificateSource;      ///< "predefined", "local", "issued", "scep"; "" never seen
    std::string dialledAddress;               ///< the manager address typed into it (E5)
    std::chrono::milliseconds clockOffset{0}; ///< its clock minus ours (K5)
    std::optional<RevertedPush> reverted;
    /// What it told of its other channels since its last session began: in the order of channel, role and
    /// peer, no two alike.
    std::vector<session::wire::ChannelReport> channels;
    std::string localSettings; ///< set on the device itself, as it last said, without secrets (wire::Hello)
    std::uint64_t localSettingsCut = 0; ///< lines of them that it had no room to say

    /// What it says to have found of this manager, when it last did not come in for that.
    std::optional<store::DeviceFinding> found;

    std::string haPeer; ///< serial of its HA peer, by its own word or another manager's; "" for none

    std::string predefinedCertificate; ///< DER; what it would go back to, "" while it presents that itself

    // From the running configuration:
    std::string deviceGroup;
    std::string templateStack;
    std::string tag;
    std::string applianceGroup; ///< its collector group or WildFire cluster, "" for none
    std::string expectedDigest; ///< of what its stack says it should run; in sync when equal to configDigest

    std::optional<OpenSession> session;
    session::engine::AttemptPtr lastGood;                      ///< last admitted handshake
    session::engine::AttemptPtr lastRefused;                   ///< last refused one that is attributed to it
    std::optional<session::engine::AlertFact> lastAlert;       ///< of lastRefused
    std::optional<session::base::TimePoint> lastSeen;          ///< last time it had a session or tried
    std::optional<session::engine::DownReason> lastDownReason; ///< nullopt: no session has ended here
    /// What another manager said of it, until it comes here itself.
    std::optional<store::ImportedStatus> imported;
    std::string issuedFingerprint; ///< sha256 of the certificate last issued to it here, "" if none
    std::optional<session::trust::DoomAhead>
        ahead; ///< nullopt without a session, and while nothing is foreseen

    [[nodiscard]] bool inSync() const { return configDigest == expectedDigest; }
    /// lastRefused is newer than lastGood and there is no session.
    [[nodiscard]] bool isRefused() const
    {
        return !session && lastRefused && (!lastGood || lastGood->judgedAt <= lastRefused->judgedAt);
    }
    /// Refused, and not long ago: devices try again within half a minute, far away ones a little later.
    [[nodiscard]] bool keepsTrying(session::base::TimePoint now) const
    {
        return isRefused() && lastSeen && now - *lastSeen <= std::chrono::minutes(5);
    }
    /// The handshake that says what the device presents: of its session, else of its newer refusal, else the
    /// last admitted one; null when nothing is known. What is shown, filtered and exported is read from this
    /// one.
    [[nodiscard]] const session::engine::AttemptPtr& shownAttempt() const;
    /// The judgement that counts now: a doomed session's newest, else of shownAttempt().
    [[nodiscard]] const session::engine::AttemptPtr& latestJudgement() const;
    /// Why its session would not be let in again; nullopt without one, or while it would (K1).
    [[nodiscard]] std::optional<session::trust::Reason> doom() const;
    /// Until its session ends; nullopt without one, or without an end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(session::base::TimePoint now) const;
    /// The certificate that it presents there; nullptr without one. Lives as long as the attempt.
    [[nodiscard]] const session::pki::Certificate* leaf() const;
    /// The least notAfter over the path of that certificate, its own when no path was found (K6).
    [[nodiscard]] std::optional<session::base::TimePoint> expiry() const;
};

} // namespace models::lifecycle
