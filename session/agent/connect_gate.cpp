#include "session/agent/connect_gate.h"

#include <algorithm>

namespace session::agent {

ConnectGate::ConnectGate(std::size_t maximum, std::function<void(std::function<void()>)> post)
    : m_maximum(std::max<std::size_t>(maximum, 1)),
      m_post(std::move(post))
{
}

void ConnectGate::request(ConnectSlot& slot)
{
    if (slot.state != ConnectSlot::State::None)
        return;
    slot.state = ConnectSlot::State::Queued;
    m_queue.push_back(&slot);
    admit();
}

void ConnectGate::release(ConnectSlot& slot)
{
    if (slot.state == ConnectSlot::State::Queued)
        std::erase(m_queue, &slot);
    if (slot.state == ConnectSlot::State::Held)
        --m_held;
    slot.state = ConnectSlot::State::None;
    admit();
}

/// One post for all who may go: a device must not be called back from inside its own request or release.
void ConnectGate::admit()
{
    if (m_admitting || m_queue.empty() || m_held >= m_maximum)
        return;
    m_admitting = true;
    m_post([this] {
        m_admitting = false;
        while (!m_queue.empty() && m_held < m_maximum) {
            ConnectSlot* slot = m_queue.front();
            m_queue.pop_front();
            slot->state = ConnectSlot::State::Held;
            ++m_held;
            slot->granted();
        }
    });
}

} // namespace session::agent
