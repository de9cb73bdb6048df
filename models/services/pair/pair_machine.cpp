#include "models/services/pair/pair_machine.h"

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
        // Alone: nobody else does. No new reign, or what it does meanwhile would beat what the pair does.
        m_role = PairRole::Disabled;
        m_tookOver = false;
        actions.push_back({Kind::Serve, m_reign});
    } else if (isOther && wasEnabled && m_isConnected) {
        actions.push_back({Kind::SayHello});
    }
    return actions;
}

void PairMachine::took(const PairStamp& stamp)
{
    m_stamp = stamp;
    if (m_peer && lifecycle::prevails(stamp, m_peer->stamp)) // its hello comes later
        m_peer->stamp = stamp;
}

void PairMachine::connected(Time now)
{
    m_isConnected = true;
    m_isFirstWord = true;
    m_gaveWay = false;
    m_sawSplit = false;
    m_refusedAt.reset();
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
    m_handsOver = m_wantsBack = false;
}

void PairMachine::refused(Time now)
{
    m_refusedAt = now;
}

bool PairMachine::isRefused(Time now) const
{
    return m_refusedAt && now - *m_refusedAt < beatsMissed * m_settings.timers.heartbeatInterval;
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
    m_highestReign = std::max({m_highestReign, peer.reign, peer.stamp.term});
    if (peer.role == PairRole::Suspended || peer.role == PairRole::Disabled)
        m_handsOver = false; // it does not want any more
    meet(now, actions);
    answerWish(now, actions);
    decide(now, actions);
    m_isFirstWord = false;
    return actions;
}

/// Two that serve: the state that prevails goes on, of the same state the later reign. One that takes over
/// from the other, knowing of it, is no split brain.
void PairMachine::meet(Time now, PairActions& actions)
{
    using lifecycle::PairRelation;
    const bool peerServes = m_peer->role == PairRole::Active;
    const bool bothServed = m_role == PairRole::Active && (peerServes || m_peer->gaveWay);
    const bool isTakeOver = !m_isFirstWord && (isAhead() ? m_tookOver : m_peer->tookOver);
    const bool isSplit = (bothServed && (m_peer->gaveWay || !isTakeOver)) ||
                         lifecycle::relationOf(m_stamp, m_peer->stamp) == PairRelation::Diverged;
    if (isSplit && !std::exchange(m_sawSplit, true))
        actions.push_back({Kind::SplitBrain, m_peer->reign});
    if (m_role != PairRole::Active)
        return;
    // Whoever has the newer state: what is committed on the older one from now on would be set aside.
    if ((peerServes && !isAhead()) || lifecycle::prevails(m_peer->stamp, m_stamp)) {
        m_gaveWay = bothServed && isSplit;
        return enter(PairRole::Passive, now, actions);
    }
    // What it commits from now on it commits knowing of the peer.
    if (m_reign <= m_peer->reign || m_reign < std::max(m_stamp.term, m_peer->stamp.term)) {
        beginReign();
        actions.push_back({Kind::Serve, m_reign});
        actions.push_back({Kind::SayHello});
    }
}

/// It has all that is here: nothing is lost by handing over.
void PairMachine::answerWish(Time now, PairActions& actions)
{
    if (m_role != PairRole::Active || !m_peer->wantsBack || m_peer->role != PairRole::Passive ||
        !mayHandOver())
        return;
    m_handsOver = true;
    enter(PairRole::Passive, now, actions);
}

PairPeer PairMachine::self() const
{
    return {.role = m_role,
            .isPrimary = m_settings.isPrimary,
            .stamp = m_stamp,
            .serial = m_settings.serial,
            .reign = m_reign,
            .tookOver = m_tookOver,
            .gaveWay = m_gaveWay,
            .wantsBack = m_wantsBack,
            .handsOver = m_handsOver,
            .isUnable = m_unableSince.has_value()};
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
    m_wantsBack = false;
    if (role != PairRole::Passive)
        m_handsOver = false;
    if (role == PairRole::Active)
        return;
    if (served)
        actions.push_back({Kind::StepDown});
    if (m_isConnected)
        actions.push_back({Kind::SayHello});
}

bool PairMachine::mayHandOver() const
{
    return m_role != PairRole::Active || (m_peer && m_peer->stamp == m_stamp);
}

PairActions PairMachine::takeOver(Time now)
{
    PairActions actions;
    const bool isWaiting = m_role == PairRole::Initial || m_role == PairRole::Passive;
    if (isWaiting && !m_peer && mayServe())
        serve(now, actions);
    return actions;
}

PairActions PairMachine::suspend(Time now)
{
    PairActions actions;
    if (m_role != PairRole::Disabled && mayHandOver())
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
    recover(now);
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
