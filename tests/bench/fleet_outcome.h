// What devices really did after a commit or push, by the events of the agents' process; when their sessions
// ended, and the reason of a refusal that reached the device as a bare alert, by those of the manager. What
// that adds up to is the product's own rule (models/workflows/prediction/outcomes.h). Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/workflows/prediction/outcomes.h"
#include "tests/support/process.h"

#include <QJsonObject>

#include <map>
#include <set>
#include <string>

namespace bench {

/// What an agent tells of one of its sessions as a client; anything else tells nothing.
void noteSessionEvent(models::workflows::OutcomeTrail& trail, const QJsonObject& event);

/// Listens from its construction on.
class FleetOutcome final : public QObject
{
    Q_OBJECT

public:
    FleetOutcome(models::lifecycle::Lifecycle& lifecycle, const support::Process& agents);

    /// They have no session, and try to get one: only from now on it counts.
    void beginOf(const std::set<std::string>& refused);

    /// `isOver`: nothing more is to come.
    [[nodiscard]] models::workflows::Outcome of(const std::string& serial, bool isOver = false) const;
    /// Of those that beginOf() names: its handshake had begun before, by what was judged then.
    [[nodiscard]] bool cameBefore(const std::string& serial) const;
    /// Nobody of them is between two sessions.
    [[nodiscard]] bool isSettled(const std::set<std::string>& serials) const;
    /// The disconnect wait of the commit is over, if it started one.
    [[nodiscard]] bool waitIsOver() const { return m_waitIsOver; }

private:
    struct Heard
    {
        std::optional<session::base::TimePoint> endedAt; ///< the session that it had
        std::string reason;                              ///< by which it was refused last
        bool beganBefore = false;                        ///< the handshake of its newest session
    };
    void follow(const session::engine::Event& event);
    void read() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    const support::Process& m_agents;
    mutable qsizetype m_next; ///< of the agents' events, to be read
    mutable std::map<std::string, models::workflows::OutcomeTrail> m_trails;
    std::map<std::string, Heard> m_heard;
    session::base::TimePoint m_begunAt;
    bool m_waitIsOver = false;
};

} // namespace bench
