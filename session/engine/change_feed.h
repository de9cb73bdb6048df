// Between the engine and whoever looks: events since the last look, bounded. When the reader is slow, older
// session events of the same device on the same channel of the same server give way to its newest one;
// nothing that must be answered (requests, answers, policy) is ever dropped, they are bounded by what was
// asked. Refusals and reports bear names that the peer chooses: beyond the capacity once more, the oldest of
// them give way to whatever name is new. What the other manager of a pair says is dropped where more than
// `mostSpoken` of it waits: it counts, and says it again. Written by any engine thread, taken by one reader.
// Holds one of the house's three locks (the feed), briefly, and never calls out.
#pragma once

#include "session/engine/event.h"

#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace session::engine {

class ChangeFeed final : public EventSink
{
public:
    /// `capacity`: session events kept between two looks before coalescing per device begins. Up and down of
    /// a device give way to each other, its refusals only to refusals: a refused attempt does not end a
    /// session.
    explicit ChangeFeed(std::size_t capacity = 100'000);

    /// Messages, of at most `wire::longestPeerText` each. One that keeps to the ways of a pair has no more
    /// than a dozen under way.
    static constexpr std::size_t mostSpoken = 64;

    void accept(const Event& event) override;
    /// Everything since the last take, oldest first.
    [[nodiscard]] std::vector<Event> take();

private:
    struct Pending
    {
        std::uint64_t order = 0;
        Event event;
    };
    void index(std::size_t position);
    [[nodiscard]] bool replaceOldestOfFreeNames(const std::string& key, const Event& event);

    std::mutex m_mutex;
    std::size_t m_capacity;
    std::vector<Pending> m_pending;
    std::size_t m_sessionEvents = 0;
    std::size_t m_spoken = 0;
    /// By kind, channel, server and serial, the position of the newest; filled only once the capacity is
    /// reached.
    std::unordered_map<std::string, std::size_t> m_latest;
    /// Positions of those that may give way to other names, the oldest name first; filled with m_latest.
    std::deque<std::size_t> m_freelyNamed;
    std::uint64_t m_nextOrder = 0;
};

} // namespace session::engine
