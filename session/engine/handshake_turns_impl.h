// Handshakes of one thread take turns: one step of one of them (up to a millisecond of CPU), then whatever
// else is ready, sessions that are up above all, then the next. So a storm of newcomers delays a heartbeat by
// one step, not by all of them. One thread; shared with the streams that wait. Private to this folder (Asio).
#pragma once

#include "session/engine/asio_impl.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <deque>
#include <functional>
#include <memory>

namespace session::engine {

class HandshakeTurns : public std::enable_shared_from_this<HandshakeTurns>
{
public:
    explicit HandshakeTurns(asio::io_context& context) : m_context(context) {}

    /// `step` is called once, later.
    void request(std::function<void()> step)
    {
        m_waiting.push_back(std::move(step));
        if (m_waiting.size() == 1)
            postNext();
    }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    void postNext()
    {
        asio::post(m_context, [self = shared_from_this()] { self->runOne(); });
    }
    void runOne()
    {
        const auto step = std::move(m_waiting.front());
        // The next comes behind what has become ready meanwhile, also when this step throws.
        const std::shared_ptr<void> next(nullptr, [this](void*) {
            m_waiting.pop_front();
            if (!m_waiting.empty())
                postNext();
        });
        step();
    }

    asio::io_context& m_context;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace session::engine
