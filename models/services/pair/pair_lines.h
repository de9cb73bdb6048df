// The lines between the two managers of a pair: which sessions are up, by who has dialled, and whether an
// attempt that came to nothing was the peer's, or at the peer, from the events that tell of them. A late
// event of an earlier session is none of the present one. A manager that was called believes only what the
// caller has shown, and from where; one that has dialled knows whom. Pure; one thread. S-4.
#pragma once

#include "models/lifecycle/pair/pair.h"
#include "session/engine/event.h"

#include <optional>
#include <string>

namespace models::services {

class PairLines
{
public:
    /// This manager is a client from now on, by this serial number.
    void dialsAs(session::base::Serial serial) { m_dialsAs = std::move(serial); }

    /// True if one came up or went down.
    [[nodiscard]] bool absorb(const session::engine::Event& event);
    [[nodiscard]] bool isUp() const { return m_dialled || m_called; }
    [[nodiscard]] bool isDialled() const { return m_dialled.has_value(); }
    [[nodiscard]] bool isCalled() const { return m_called.has_value(); }
    [[nodiscard]] const session::base::Serial& caller() const { return m_called->serial; }
    [[nodiscard]] std::optional<lifecycle::PairView::Session> session() const;
    /// Over a session that is up.
    [[nodiscard]] bool isHeard(const session::engine::PeerSpoke& spoke) const;

    /// Why an attempt of the peer's, or to reach it, came to nothing, if somebody was there: who is only
    /// silent is not. nullopt for all other events.
    [[nodiscard]] std::optional<std::string> refusalIn(const session::engine::Event& event,
                                                       const config::HighAvailability& pair) const;

private:
    struct Line
    {
        session::base::Serial serial;
        session::base::ConnectionId connection;
        session::engine::AttemptPtr attempt;
        session::base::TimePoint since;
    };
    [[nodiscard]] static bool ends(std::optional<Line>& line, const session::engine::SessionDown& down);

    session::base::Serial m_dialsAs;
    std::optional<Line> m_dialled;
    std::optional<Line> m_called;
};

} // namespace models::services
