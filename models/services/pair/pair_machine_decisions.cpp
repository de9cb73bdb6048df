// PairMachine: who of the two is to serve.
#include "models/services/pair/pair_machine.h"

#include <algorithm>

namespace models::services {

namespace {

using Kind = PairAction::Kind;

constexpr PairMachine::Time betweenTries = std::chrono::seconds(10); ///< to serve, with a disk that fails

} // namespace

bool PairMachine::isAhead() const
{
    if (!m_peer)
        return true;
    if (const bool peerMay = !m_peer->isUnable && (m_peer->isPrimary || m_peer->stamp.term > 0);
        peerMay != mayServe())
        return mayServe();
    if (lifecycle::prevails(m_stamp, m_peer->stamp) || lifecycle::prevails(m_peer->stamp, m_stamp))
        return lifecycle::prevails(m_stamp, m_peer->stamp);
    const bool bothServe = m_role == PairRole::Active && m_peer->role == PairRole::Active;
    if (bothServe && m_reign != m_peer->reign)
        return m_reign > m_peer->reign;
    if (m_settings.isPrimary != m_peer->isPrimary)
        return m_settings.isPrimary;
    return m_settings.serial < m_peer->serial; // both are set to be the same
}

bool PairMachine::mayServe() const
{
    return !m_unableSince && (m_settings.isPrimary || m_stamp.term > 0);
}

/// Never one that the peer has had, as far as is known, nor one that it may begin at the same time: the
/// primary's are odd, the secondary's even.
void PairMachine::beginReign()
{
    m_reign = std::max({m_reign, m_stamp.term, m_highestReign}) + 1;
    if (m_reign % 2 == (m_settings.isPrimary ? 0 : 1))
        ++m_reign;
}

void PairMachine::serve(Time now, PairActions& actions)
{
    const bool isFounder = m_reign == 0 && m_stamp.term == 0;
    const bool takesOver = m_peer || m_role == PairRole::Passive; // beside one that served
    if (takesOver || isFounder)
        beginReign(); // else it goes on where it was, not knowing what the peer has done
    m_gaveWay = false;
    m_tookOver = m_peer.has_value();
    enter(PairRole::Active, now, actions);
    actions.push_back({Kind::Serve, m_reign});
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
        if (!isRefused(now) && now - m_since >= alone && mayServe())
            serve(now, actions);
        return;
    }
    // One that serves with a state that this one's prevails over: it will see that, and give way.
    const bool isOurs =
        m_peer->role == PairRole::Active ? lifecycle::prevails(m_stamp, m_peer->stamp) : isAhead();
    if (isOurs && mayServe())
        return serve(now, actions);
    enter(PairRole::Passive, now, actions);
}

void PairMachine::decidePassively(Time now, PairActions& actions)
{
    const config::PairTimers& timers = m_settings.timers;
    if (!m_peer) {
        const Time began = std::max(m_lostAt, m_since);
        if (!isRefused(now) && now - began >= timers.monitorFailHoldUp + timers.promotionHold && mayServe())
            serve(now, actions);
        return;
    }
    if (m_peer->role != PairRole::Active || lifecycle::prevails(m_stamp, m_peer->stamp))
        return decideWithoutServer(now, actions);
    m_withoutServer.reset();
    m_handsOver = false; // it is taken
    const bool isLevel = m_settings.isPrimary && m_settings.isPreemptive && m_stamp == m_peer->stamp;
    m_levelSince = isLevel ? std::optional(m_levelSince.value_or(now)) : std::nullopt;
    const bool wantsBack = isLevel && now - *m_levelSince >= timers.preemptionHold;
    if (wantsBack != std::exchange(m_wantsBack, wantsBack))
        actions.push_back({Kind::SayHello});
}

/// Nobody serves, or with a state that must not go on.
void PairMachine::decideWithoutServer(Time now, PairActions& actions)
{
    m_levelSince.reset();
    m_withoutServer = m_withoutServer.value_or(now);
    if (!mayServe() || m_handsOver || lifecycle::prevails(m_peer->stamp, m_stamp))
        return;
    const bool isAsked = m_peer->handsOver && m_peer->role == PairRole::Passive;
    const bool isOurs = m_peer->role == PairRole::Suspended || m_peer->role == PairRole::Disabled ||
                        (m_peer->role != PairRole::Initial && isAhead());
    if (isAsked || (isOurs && now - *m_withoutServer >= m_settings.timers.promotionHold))
        serve(now, actions);
}

PairActions PairMachine::couldNotServe(std::uint64_t stored, Time now)
{
    PairActions actions;
    m_reign = stored;
    m_unableSince = now;
    m_tookOver = m_gaveWay = false;
    enter(m_peer ? PairRole::Passive : PairRole::Initial, now, actions);
    return actions;
}

void PairMachine::recover(Time now)
{
    if (m_unableSince && now - *m_unableSince >= betweenTries)
        m_unableSince.reset();
}

} // namespace models::services
