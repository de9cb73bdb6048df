// Between the engine and whoever looks: events since the last look, bounded. When the reader is slow, older session
// events of the same device give way to its newest one; nothing that must be answered (requests, answers, policy)
// is ever dropped, they are bounded by what was asked. Written by any engine thread, taken by one reader.
// Holds one of the house's three locks (the feed), briefly, and never calls out.
#pragma once

#include "session/engine/event.h"

#include <cstddef>
#include <functional>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace session::engine {

class ChangeFeed final : public EventSink
{
public:
    /// `capacity`: session events kept between two looks before coalescing per device begins.
    explicit ChangeFeed(std::size_t capacity = 100'000);

    void accept(const Event& event) override;
    /// Everything since the last take, oldest first.
    [[nodiscard]] std::vector<Event> take();
    /// How many events have given way to newer ones of the same device since the start.
    [[nodiscard]] std::uint64_t coalesced() const;

private:
    mutable std::mutex m_mutex;
    std::size_t m_capacity;
    std::vector<Event> m_pending;
    std::unordered_map<base::Serial, std::size_t> m_latestBySerial;
    std::uint64_t m_coalesced = 0;
};

} // namespace session::engine
