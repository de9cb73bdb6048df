// Keeps what the engine tells and lets a test wait for it, in order: each expect() goes on behind the last
// one found. Written on engine threads, read on the test's.
#pragma once

#include "session/engine/event.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace engine_tests {

class RecordingSink final : public session::engine::EventSink
{
public:
    void accept(const session::engine::Event& event) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events.push_back(event);
        m_arrived.notify_all();
    }

    /// The next event of this kind that `wanted` holds for; nullopt after a time that is long enough for any
    /// machine.
    template <class Kind>
    std::optional<Kind> expect(const std::function<bool(const Kind&)>& wanted = [](const Kind&) {
        return true;
    })
    {
        std::unique_lock lock(m_mutex);
        std::optional<Kind> found;
        m_arrived.wait_for(lock, std::chrono::seconds(30), [&] {
            for (; m_next < m_events.size() && !found; ++m_next) {
                const auto* fact = std::get_if<Kind>(&m_events[m_next].fact);
                if (fact && wanted(*fact))
                    found = *fact;
            }
            return found.has_value();
        });
        return found;
    }
    /// All so far of this kind.
    template <class Kind>
    std::vector<Kind> all() const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<Kind> result;
        for (const auto& event : m_events) {
            if (const auto* fact = std::get_if<Kind>(&event.fact))
                result.push_back(*fact);
        }
        return result;
    }

    /// The events of this kind, whole.
    template <class Kind>
    std::vector<session::engine::Event> eventsOf() const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<session::engine::Event> result;
        for (const auto& event : m_events) {
            if (std::holds_alternative<Kind>(event.fact))
                result.push_back(event);
        }
        return result;
    }

    /// For each serial up and down take turns.
    bool sessionsNeverOverlap() const
    {
        const std::scoped_lock lock(m_mutex);
        std::map<session::base::Serial, session::base::ConnectionId> open;
        for (const auto& event : m_events) {
            if (const auto* up = std::get_if<session::engine::SessionUp>(&event.fact)) {
                if (!open.emplace(up->serial, up->connection).second)
                    return false;
            } else if (const auto* down = std::get_if<session::engine::SessionDown>(&event.fact)) {
                const auto found = open.find(down->serial);
                if (found == open.end() || found->second != down->connection)
                    return false;
                open.erase(found);
            }
        }
        return open.empty();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<session::engine::Event> m_events;
    std::size_t m_next = 0;
};

} // namespace engine_tests
