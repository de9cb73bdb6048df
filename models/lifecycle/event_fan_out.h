// One stream of events to several sinks, in the order given. Any thread; the sinks must outlive it.
#pragma once

#include "session/engine/event.h"

#include <utility>
#include <vector>

namespace models::lifecycle {

class EventFanOut final : public session::engine::EventSink
{
public:
    explicit EventFanOut(std::vector<session::engine::EventSink*> sinks) : m_sinks(std::move(sinks)) {}

    void accept(const session::engine::Event& event) override
    {
        for (session::engine::EventSink* sink : m_sinks)
            sink->accept(event);
    }

private:
    std::vector<session::engine::EventSink*> m_sinks;
};

} // namespace models::lifecycle
