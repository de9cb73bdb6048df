// Bounds how many devices of a thread connect at once, first come first served, so that a start or a lost
// manager is no storm. Devices are told from the event loop, never from inside their own call. One thread.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>

namespace session::agent {

/// A device's place at the gate; the device owns it.
class ConnectSlot
{
public:
    enum class State { None, Queued, Held };
    State state = State::None;
    std::function<void()> granted; ///< called with state Held
};

class ConnectGate
{
public:
    /// `post` runs a function later on this thread.
    ConnectGate(std::size_t maximum, std::function<void(std::function<void()>)> post);

    void request(ConnectSlot& slot);
    /// Gives the place to the next; a slot that only waits leaves the queue.
    void release(ConnectSlot& slot);
    [[nodiscard]] std::size_t held() const { return m_held; }

private:
    void admit();

    std::size_t m_maximum;
    std::function<void(std::function<void()>)> m_post;
    std::deque<ConnectSlot*> m_queue;
    std::size_t m_held = 0;
    bool m_admitting = false;
};

} // namespace session::agent
