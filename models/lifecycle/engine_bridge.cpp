#include "models/lifecycle/engine_bridge.h"

namespace models::lifecycle {

EngineBridge::EngineBridge(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EngineBridge::deliver);
}

void EngineBridge::accept(const session::engine::Event& event)
{
    m_feed.accept(event);
    if (!m_waking.exchange(true))
        QMetaObject::invokeMethod(this, &EngineBridge::wake, Qt::QueuedConnection);
}

void EngineBridge::wake()
{
    const qint64 since = m_sinceDelivery.isValid() ? m_sinceDelivery.elapsed() : intervalMs;
    if (since >= intervalMs)
        deliver();
    else
        m_timer.start(int(intervalMs - since));
}

void EngineBridge::deliver()
{
    // Before the take, so that an event which comes between the two wakes us again.
    m_waking = false;
    m_sinceDelivery.start();
    const std::vector<session::engine::Event> batch = m_feed.take();
    if (!batch.empty() && m_receiver)
        m_receiver(batch);
}

} // namespace models::lifecycle
