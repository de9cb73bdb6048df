// Which of two managers serves, as a machine without sockets and without a clock: time and what is heard go
// in, what is to be done comes out. Each manager of a pair has one. Pure; one thread. Source: panos 4.6; S-4.
//
// Whose state goes on is decided by models/lifecycle/pair/pair_order.h, and who has it serves. For the rest:
//
// - Nobody takes over while the peer answers, even if it is refused, or refuses (an expired certificate): it
//   may well serve. Only silence is the loss of a peer; the user's word counts for more (takeOver).
// - A manager hands over, suspended or to a primary that wants back what it had, only to a peer that has said
//   that it has the newest state.
// - A secondary that has never had the state of the pair (term 0) does not serve.
// - A manager whose disk does not take its reign does not serve: after a crash it would begin it once more.
#pragma once

#include "models/lifecycle/pair/pair.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::services {

using lifecycle::PairStamp;

enum class PairRole {
    Disabled,  ///< there is no pair: it serves
    Initial,   ///< it looks for its peer
    Passive,   ///< the peer serves, or is about to be replaced
    Active,    ///< it serves
    Suspended, ///< by hand, until it is made functional again
};
[[nodiscard]] std::string_view toText(PairRole role);
[[nodiscard]] std::optional<PairRole> pairRoleFromText(std::string_view name);

struct PairMachineSettings
{
    bool isEnabled = false;
    bool isPrimary = true;
    bool isPreemptive = false;
    std::string serial = {}; ///< decides where nothing else does
    config::PairTimers timers = {};
    bool operator==(const PairMachineSettings&) const = default;
};

/// What a peer says of itself.
struct PairPeer
{
    PairRole role = PairRole::Initial;
    bool isPrimary = false;
    PairStamp stamp = {};
    std::string serial = {};
    std::uint64_t reign = 0; ///< the last that it has begun
    bool tookOver = false;   ///< it began to serve knowing of the other one
    bool gaveWay = false;    ///< it served when it met the other one, and does not any more
    bool wantsBack = false;  ///< a preemptive primary asks for what it had
    bool handsOver = false;  ///< the answer: it does not serve any more
    bool isUnable = false;   ///< to keep what serving asks for: the other one is to
    bool operator==(const PairPeer&) const = default;
};

struct PairAction
{
    enum class Kind {
        Serve,      ///< with the reign `reign`, which must be on the disk before anything is committed
        StepDown,   ///< serve no longer, or not yet
        SayHello,   ///< tell the peer how things are
        Beat,       ///< tell it that one is there
        SplitBrain, ///< both served without knowing of each other, or have committed on their own
        LostPeer,
    };
    Kind kind = Kind::SayHello;
    std::uint64_t reign = 0;
    bool operator==(const PairAction&) const = default;
};
using PairActions = std::vector<PairAction>;

class PairMachine
{
public:
    /// Since any moment, never backwards.
    using Time = std::chrono::milliseconds;

    PairMachine() = default;

    /// Of this manager; at the first call, and whenever they have changed.
    [[nodiscard]] PairActions follow(const PairMachineSettings& settings, Time now);
    void setReign(std::uint64_t reign) { m_reign = reign; }        ///< as the disk has it, at the start
    void setStamp(PairStamp stamp) { m_stamp = std::move(stamp); } ///< of what is here, after a commit
    void took(const PairStamp& stamp);                             ///< from the peer, which has it, then

    void connected(Time now); ///< a session with the peer is up
    [[nodiscard]] PairActions disconnected(Time now);
    [[nodiscard]] PairActions heard(Time now); ///< anything at all
    [[nodiscard]] PairActions heard(const PairPeer& peer, Time now);
    /// It is there, and no session comes about: one of the two refuses the other.
    void refused(Time now);
    /// It is there, and wants to be met anew by other settings (D14): no loss, as long as it takes.
    void sentAway(Time now) { refused(now); }
    [[nodiscard]] bool isRefused(Time now) const; ///< has been, just now
    /// Nothing that was committed here is lost if the other one goes on.
    [[nodiscard]] bool mayHandOver() const;
    [[nodiscard]] PairActions suspend(Time now);
    [[nodiscard]] PairActions makeFunctional(Time now);
    /// What Serve asks for is not on the disk, which still has the reign `stored`: the peer is to serve, if
    /// it can, and this manager tries again after a while.
    [[nodiscard]] PairActions couldNotServe(std::uint64_t stored, Time now);
    /// By the user's word, where nothing is heard of the peer; nothing comes of it otherwise.
    [[nodiscard]] PairActions takeOver(Time now);
    /// Whenever time has passed; how often decides only how punctual it is.
    [[nodiscard]] PairActions tick(Time now);

    [[nodiscard]] PairPeer self() const; ///< what the peer is to be told
    [[nodiscard]] PairRole role() const { return m_role; }
    [[nodiscard]] const PairStamp& stamp() const { return m_stamp; }
    [[nodiscard]] std::uint64_t reign() const { return m_reign; }
    [[nodiscard]] bool isServing() const
    {
        return m_role == PairRole::Active || m_role == PairRole::Disabled;
    }
    [[nodiscard]] bool isPrimary() const { return m_settings.isPrimary; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] const std::optional<PairPeer>& peer() const { return m_peer; } ///< while it is heard of

private:
    void enter(PairRole role, Time now, PairActions& actions);
    void serve(Time now, PairActions& actions);
    void beginReign();
    void lose(Time now, PairActions& actions);
    void decide(Time now, PairActions& actions);
    void decideInitially(Time now, PairActions& actions);
    void decidePassively(Time now, PairActions& actions);
    void decideWithoutServer(Time now, PairActions& actions);
    void meet(Time now, PairActions& actions);
    void answerWish(Time now, PairActions& actions);
    void talk(Time now, PairActions& actions);
    void recover(Time now);
    [[nodiscard]] bool isAhead() const;
    [[nodiscard]] bool mayServe() const;

    PairMachineSettings m_settings;
    PairRole m_role = PairRole::Disabled;
    PairStamp m_stamp;
    std::uint64_t m_reign = 0; ///< the last that was begun here
    bool m_isConnected = false;
    bool m_isFirstWord = false; ///< nothing was known of the peer before
    bool m_tookOver = false;    ///< began to serve knowing of it
    bool m_gaveWay = false;     ///< to it, in a split brain
    bool m_handsOver = false;   ///< to it, as it wanted
    bool m_wantsBack = false;
    bool m_sawSplit = false; ///< since the peer is heard of
    std::optional<PairPeer> m_peer;
    std::uint64_t m_highestReign = 0;  ///< that the peer has been heard of with, since the start
    std::optional<Time> m_refusedAt;   ///< last
    std::optional<Time> m_unableSince; ///< Serve came to nothing
    Time m_since{};                    ///< of the role
    Time m_lostAt{};                   ///< when the peer was heard of last, if it is not now
    Time m_heardAt{};                  ///< the peer, last
    Time m_tickedAt{};                 ///< last
    Time m_saidHelloAt{};              ///< to it
    Time m_beatAt{};
    std::optional<Time> m_withoutServer; ///< passive beside a peer that does not serve, since
    std::optional<Time> m_levelSince;    ///< passive, with all that the peer has, since: for preemption
};

} // namespace models::services
