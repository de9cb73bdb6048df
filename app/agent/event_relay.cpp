#include "app/agent/event_relay.h"

#include "models/text/event_json.h"

namespace app::agent {

void EventRelay::accept(const session::engine::Event& event)
{
    m_feed.accept(event);
    if (!m_announced.exchange(true))
        QMetaObject::invokeMethod(this, &EventRelay::flush, Qt::QueuedConnection);
}

void EventRelay::flush()
{
    m_announced = false;
    for (const session::engine::Event& event : m_feed.take()) {
        if (m_observe)
            m_observe(event);
        m_print(models::text::toJsonLine(event));
    }
}

} // namespace app::agent
