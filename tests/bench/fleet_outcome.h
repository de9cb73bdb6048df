// What devices really did after a commit, by the events of the manager and of the agents' process. Main
// thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "tests/support/process.h"

#include <map>
#include <set>
#include <string>

namespace bench {

/// Nothing: it is down, and has not shown since what becomes of it. A refusal counts when it was said twice:
/// the second time a device sends all certificates that it has.
enum class Happened { Stayed, CameBack, Lost, Nothing };

struct Outcome
{
    Happened what = Happened::Stayed;
    bool refusedByDevice = false; ///< Lost: by the device, of the manager
    std::string reason;           ///< Lost: name of the reason, by whoever refused; "" if only an alert told
};

/// Listens from its construction on.
class FleetOutcome final : public QObject
{
    Q_OBJECT

public:
    FleetOutcome(models::lifecycle::Lifecycle& lifecycle, const support::Process& agents);

    [[nodiscard]] Outcome of(const std::string& serial) const;
    /// Nobody of them is between two sessions.
    [[nodiscard]] bool isSettled(const std::set<std::string>& serials) const;
    /// The disconnect wait of the commit is over, if it started one.
    [[nodiscard]] bool waitIsOver() const { return m_waitIsOver; }

private:
    struct Seen
    {
        bool isDown = false;
        bool isUp = false; ///< after it was down
        std::string refusedByManager;
    };
    void follow(const session::engine::Event& event);

    const support::Process& m_agents;
    qsizetype m_from; ///< of the agents' events
    std::map<std::string, Seen> m_seen;
    bool m_waitIsOver = false;
};

} // namespace bench
