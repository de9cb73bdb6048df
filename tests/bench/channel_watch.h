// The sessions between devices (WildFire, PAN-DB, data redistribution, GlobalProtect, ...) while a manager
// commits or pushes, by the word of the agents: which are up, and what becomes of them at the client. Main
// thread.
#pragma once

#include "models/workflows/prediction/outcomes.h"
#include "tests/support/process.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace bench {

class ChannelWatch
{
public:
    struct Session
    {
        std::string client; ///< serial
        std::string channel;
        auto operator<=>(const Session&) const = default;
    };

    /// How many sessions, by client and channel, were let in or refused so far.
    [[nodiscard]] static std::size_t triedOn(const support::Process& agents);

    /// From now on; the sessions that are up are those that count.
    explicit ChannelWatch(const support::Process& agents);
    /// By session: its server's serial.
    [[nodiscard]] const std::map<Session, std::string>& begun() const { return m_begun; }
    /// Of one that was up; `isOver`: nothing more is to come.
    [[nodiscard]] models::workflows::Outcome of(const Session& session, bool isOver) const;
    /// None but these is between two sessions.
    [[nodiscard]] bool isSettled(const std::set<Session>& exceptFor) const;

private:
    void read() const;

    const support::Process& m_agents;
    std::map<Session, std::string> m_begun;
    mutable qsizetype m_next; ///< of the agents' events, after those that came before
    mutable std::map<Session, models::workflows::OutcomeTrail> m_trails;
};

} // namespace bench
