// The sessions between devices (WildFire, PAN-DB, data redistribution, GlobalProtect, ...) while a manager
// changes what is its own: they are no business of it, so each stays (A8). By the events of the agents' own
// servers. Main thread.
#pragma once

#include "models/workflows/prediction/outcomes.h"
#include "tests/support/process.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <string>

namespace bench {

class ChannelWatch
{
public:
    struct Session
    {
        std::string server; ///< serial
        std::string client;
        std::string channel;
        auto operator<=>(const Session&) const = default;
    };

    /// From now on; the sessions that are up are those that count.
    explicit ChannelWatch(const support::Process& agents);
    /// Of what was up; nothing more is to come.
    [[nodiscard]] std::map<Session, models::workflows::Outcome> outcomes() const;

private:
    [[nodiscard]] static std::optional<Session> sessionOf(const QJsonObject& event);

    const support::Process& m_agents;
    std::map<Session, bool> m_isUp;
    qsizetype m_next = 0; ///< of the agents' events, after those that came before
};

} // namespace bench
