#include "models/services/pair_machine.h"

#include <algorithm>
#include <array>
#include <utility>

namespace models::services {

namespace {

using Kind = PairAction::Kind;

constexpr int beatsMissed = 3; ///< so many in a row are the loss of the peer

constexpr std::array<std::pair<PairRole, std::string_view>, 5> names{{
    {PairRole::Disabled, "disabled"},
    {PairRole::Initial, "initial"},
    {PairRole::Passive, "passive"},
    {PairRole::Active, "active"},
    {PairRole::Suspended, "suspended"},
}};

} // namespace

std::string_view toText(PairRole role)
{
    return std::ranges::find(names, role, &std::pair<PairRole, std::string_view>::first)->second;
}

std::optional<PairRole> pairRoleFromText(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &std::pair<PairRole, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

PairActions PairMachine::follow(const PairMachineSettings& settings, Time now)
{
    PairActions actions;
    const bool wasEnabled = m_role != PairRole::Disabled;
    const bool isOther = settings != std::exchange(m_settings, settings);
    if (settings.isEnabled && !wasEnabled) {
        enter(PairRole::Initial, now, actions);
    } else if (!settings.isEnabled && wasEnabled) {
        m_peer.reset();
        m_isConnected = false;
        // Alone: nobody else does. No new term, or what it does meanwhile would beat what the pair does.
        m_role = PairRole::Disabled;
        m_tookOver = false;
        actions.push_back({Kind::Serve, m_stamp.term});
    } else if (isOther && wasEnabled && m_isConnected) {
        actions.push_back({Kind::SayHello});
    }
    return actions;
}

void PairMachine::took(PairStamp stamp)
{
    m_stamp = stamp;
    if (m_peer && m_peer->stamp < stamp) // its hello comes later
        m_peer->stamp = stamp;
}

void PairMachine::connected(Time now)
{
    m_isConnected = true;
    m_isFirstWord = true;
    m_gaveWay = false;
    m_sawSplit = false;
    m_heardAt = now;
    m_saidHelloAt = now - m_settings.timers.helloInterval; // at once
    m_beatAt = now;
}

PairActions PairMachine::disconnected(Time now)
{
    PairActions actions;
    if (std::exchange(m_isConnected, false))
        lose(now, actions);
    return actions;
}

void PairMachine::lose(Time now, PairActions& actions)
{
    if (m_peer)
        actions.push_back({Kind::LostPeer});
    m_peer.reset();
    m_sawSplit = false;
    m_lostAt = now;
    m_withoutServer.reset();
    m_levelSince.reset();
}

PairActions PairMachine::heard(Time now)
{
    m_heardAt = now;
    return {};
}

PairActions PairMachine::heard(const PairPeer& peer, Time now)
{
    PairActions actions;
    if (m_role == PairRole::Disabled || !m_isConnected)
        return actions;
    m_heardAt = now;
    m_peer = peer;
    m_highestTerm = std::max(m_highestTerm, peer.stamp.term);
    meet(now, actions);
    decide(now, actions);
    m_isFirstWord = false;
    return actions;
}

/// Two that serve: the newer state goes on, and the primary's where both are as new. One that takes over from
/// the other, knowing of it, is no split brain.
void PairMachine::meet(Time now, PairActions& actions)
{
    const bool peerServes = m_peer->role == PairRole::Active;
    if (m_role != PairRole::Active || (!peerServes && !m_peer->gaveWay))
        return;
    const bool isTakeOver = !m_isFirstWord && (isAhead() ? m_tookOver : m_peer->tookOver);
    const bool isSplit = m_peer->gaveWay || !isTakeOver;
    if (isSplit && !std::exchange(m_sawSplit, true))
        actions.push_back({Kind::SplitBrain, m_peer->stamp.term});
    if (!peerServes || isAhead())
        return;
    m_gaveWay = isSplit;
    enter(PairRole::Passive, now, actions);
}

PairPeer PairMachine::self() const
{
    return {.role = m_role,
            .isPrimary = m_settings.isPrimary,
            .stamp = m_stamp,
            .serial = m_settings.serial,
            .tookOver = m_tookOver,
            .gaveWay = m_gaveWay};
}

bool PairMachine::isAhead() const
{
    if (!m_peer)
        return true;
    if (const bool peerMay = m_peer->isPrimary || m_peer->stamp.term > 0; peerMay != mayServe())
        return mayServe();
    if (m_stamp != m_peer->stamp)
        return m_stamp > m_peer->stamp;
    if (m_settings.isPrimary != m_peer->isPrimary)
        return m_settings.isPrimary;
    return m_settings.serial < m_peer->serial; // both are set to be the same
}

bool PairMachine::mayServe() const
{
    return m_settings.isPrimary || m_stamp.term > 0;
}

void PairMachine::enter(PairRole role, Time now, PairActions& actions)
{
    if (m_role == role)
        return;
    const bool served = isServing();
    m_role = role;
    m_since = now;
    m_withoutServer.reset();
    m_levelSince.reset();
    if (role == PairRole::Active)
        return;
    if (served)
        actions.push_back({Kind::StepDown});
    if (m_isConnected)
        actions.push_back({Kind::SayHello});
}

void PairMachine::serve(Time now, PairActions& actions)
{
    // A term is never one that the peer has had, as far as is known.
    m_stamp.term = std::max(m_stamp.term, m_highestTerm) + 1;
    m_gaveWay = false;
    m_tookOver = m_peer.has_value();
    enter(PairRole::Active, now, actions);
    actions.push_back({Kind::Serve, m_stamp.term});
    if (m_isConnected)
        actions.push_back({Kind::SayHello});
}

void PairMachine::decide(Time now, PairActions& actions)
{
    if (m_role == PairRole::Initial)
        decideInitially(now, actions);
    else if (m_role == PairRole::Passive)
        decidePassively(now, actions);
}

void PairMachine::decideInitially(Time now, PairActions& actions)
{
    if (!m_peer) {
        const config::PairTimers& timers = m_settings.timers;
        const Time alone = timers.monitorHold + timers.promotionHold +
                           (m_settings.isPrimary ? Time(0) : timers.additionalMasterHoldUp);
        if (now - m_since >= alone && mayServe())
            serve(now, actions);
        return;
    }
    // One that serves with an older state than this one's: it will see that, and give way.
    if (m_peer->role == PairRole::Active ? m_stamp > m_peer->stamp : isAhead() && mayServe())
        return serve(now, actions);
    enter(PairRole::Passive, now, actions);
}

void PairMachine::decidePassively(Time now, PairActions& actions)
{
    const config::PairTimers& timers = m_settings.timers;
    if (!m_peer) {
        const Time began = std::max(m_lostAt, m_since);
        if (now - began >= timers.monitorFailHoldUp + timers.promotionHold && mayServe())
            serve(now, actions);
        return;
    }
    // A server with an older state than this one's must not go on with it.
    if (m_peer->role != PairRole::Active || m_stamp > m_peer->stamp) {
        m_levelSince.reset();
        m_withoutServer = m_withoutServer.value_or(now);
        const bool isOurs = m_peer->role == PairRole::Suspended || m_peer->role == PairRole::Disabled ||
                            (m_peer->role != PairRole::Initial && isAhead());
        if (isOurs && now - *m_withoutServer >= timers.promotionHold && mayServe())
            serve(now, actions);
        return;
    }
    m_withoutServer.reset();
    const bool wantsBack = m_settings.isPrimary && m_settings.isPreemptive && m_stamp == m_peer->stamp;
    m_levelSince = wantsBack ? std::optional(m_levelSince.value_or(now)) : std::nullopt;
    if (wantsBack && now - *m_levelSince >= timers.preemptionHold)
        serve(now, actions);
}

PairActions PairMachine::suspend(Time now)
{
    PairActions actions;
    if (m_role != PairRole::Disabled)
        enter(PairRole::Suspended, now, actions);
    return actions;
}

PairActions PairMachine::makeFunctional(Time now)
{
    PairActions actions;
    if (m_role != PairRole::Suspended)
        return actions;
    enter(PairRole::Initial, now, actions);
    decide(now, actions);
    return actions;
}

PairActions PairMachine::tick(Time now)
{
    PairActions actions;
    if (m_role == PairRole::Disabled)
        return actions;
    // Who was asleep itself can't tell whether the peer was silent.
    if (now - std::exchange(m_tickedAt, now) > m_settings.timers.heartbeatInterval)
        m_heardAt = now;
    if (m_peer && now - m_heardAt >= beatsMissed * m_settings.timers.heartbeatInterval) {
        lose(now, actions);
        m_isFirstWord = true; // what it has done meanwhile is not known
    }
    decide(now, actions);
    talk(now, actions);
    return actions;
}

void PairMachine::talk(Time now, PairActions& actions)
{
    if (!m_isConnected)
        return;
    bool says = std::ranges::find(actions, Kind::SayHello, &PairAction::kind) != actions.end();
    if (!says && now - m_saidHelloAt >= m_settings.timers.helloInterval) {
        actions.push_back({Kind::SayHello});
        says = true;
    }
    if (says)
        m_saidHelloAt = m_beatAt = now;
    else if (now - m_beatAt >= m_settings.timers.heartbeatInterval) {
        actions.push_back({Kind::Beat});
        m_beatAt = now;
    }
}

} // namespace models::services
