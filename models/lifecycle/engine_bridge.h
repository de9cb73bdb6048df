// From the engine's threads to the main thread: an EventSink whose batches arrive in the event loop, the
// first event at once, then at most every 100 ms. accept() from any thread; everything else on the main
// thread. Outlives the engine that it is given to.
#pragma once

#include "session/engine/change_feed.h"
#include "session/engine/event.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <span>

namespace models::lifecycle {

class EngineBridge final : public QObject, public session::engine::EventSink
{
    Q_OBJECT

public:
    using Receiver = std::function<void(std::span<const session::engine::Event>)>;
    static constexpr int intervalMs = 100;

    explicit EngineBridge(QObject* parent = nullptr);

    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    void accept(const session::engine::Event& event) override;
    void deliver(); ///< hands over what waits, now

private:
    void wake();

    session::engine::ChangeFeed m_feed;
    Receiver m_receiver;
    std::atomic<bool> m_waking = false;
    QTimer m_timer;
    QElapsedTimer m_sinceDelivery;
};

} // namespace models::lifecycle
