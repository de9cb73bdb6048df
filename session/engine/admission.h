// Who may come in: counts connections, in all and by peer address, and among them the beginners, whose
// session is not up yet. Any thread, without a lock: addresses are counted in a table of fixed size whose
// places a secret picks, so no peer can size it; the few that share a place share their caps. Shared with
// every place that is taken, since sockets may outlive the engine's threads.
#pragma once

#include "session/engine/limits.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string_view>

namespace session::engine {

class Admission : public std::enable_shared_from_this<Admission>
{
public:
    /// Held until the socket is closed.
    class Place
    {
    public:
        Place(std::shared_ptr<Admission> owner, std::size_t slot);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        void sessionIsUp(); ///< no beginner any more; once

    private:
        std::shared_ptr<Admission> m_owner;
        std::size_t m_slot;
        bool m_isBeginner = true;
    };

    explicit Admission(const EngineLimits& limits);

    /// Room for one more, wherever it comes from.
    [[nodiscard]] bool hasRoom() const { return m_connections < m_limits.connections; }
    /// nullptr when this address has had its share. `network` are the address bytes: 4, or 16 of which the
    /// first 8 count, since whoever has an IPv6 network has all addresses in it.
    [[nodiscard]] std::shared_ptr<Place> admit(std::string_view network);

    [[nodiscard]] std::size_t connections() const { return m_connections; }
    struct Most
    {
        std::size_t connections = 0;
        std::size_t beginners = 0;
    };
    /// Of any address; looks through the whole table.
    [[nodiscard]] Most mostOfOne() const;
    [[nodiscard]] std::uint64_t turnedAway() const { return m_turnedAway; } ///< by admit(), since the start

private:
    struct Slot
    {
        std::atomic<std::uint32_t> connections = 0;
        std::atomic<std::uint32_t> beginners = 0;
    };
    [[nodiscard]] std::size_t slotOf(std::string_view network) const;

    EngineLimits m_limits;
    std::uint64_t m_secret;
    std::atomic<std::size_t> m_connections = 0;
    std::atomic<std::uint64_t> m_turnedAway = 0;
    std::array<Slot, 4096> m_slots;
};

} // namespace session::engine
