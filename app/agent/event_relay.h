// Brings events from agent threads to the main thread and prints them as JSON lines. Bounded by the feed: a
// reader that is too slow misses superseded events of a device, never its latest. accept() on any thread, the
// rest on main.
#pragma once

#include "session/engine/change_feed.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace app::agent {

class EventRelay final : public QObject, public session::engine::EventSink
{
    Q_OBJECT

public:
    using Print = std::function<void(const QByteArray& line)>;
    /// `observe` sees each event before it is printed; may be empty.
    using Observe = std::function<void(const session::engine::Event& event)>;
    explicit EventRelay(Print print, Observe observe = {})
        : m_print(std::move(print)),
          m_observe(std::move(observe))
    {
    }

    void accept(const session::engine::Event& event) override;
    /// Prints what has come until now.
    void flush();

private:
    Print m_print;
    Observe m_observe;
    session::engine::ChangeFeed m_feed;
    std::atomic<bool> m_announced = false;
};

} // namespace app::agent
