// Handshakes of one thread take turns: one step of one of them (up to a millisecond of CPU), then whatever
// else is ready, sessions that are up above all, then the next. So a storm of newcomers delays a heartbeat by
// one step, not by all of them. What the steps cost the thread is measured: it says how many handshakes a
// second it bears. One thread; shared with the streams that wait; work() and done() from any. Private to this
// folder (Asio).
#pragma once

#include "session/engine/asio_impl.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <time.h>

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
    /// One has come to its end, whichever.
    void handshakeEnded() { ++m_done; }
    [[nodiscard]] std::uint64_t done() const { return m_done; }
    /// Processor time of all steps so far.
    [[nodiscard]] std::chrono::nanoseconds work() const { return std::chrono::nanoseconds(m_work); }

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
        const std::int64_t before = threadTime();
        step();
        m_work += threadTime() - before;
    }
    /// Nanoseconds of the processor.
    [[nodiscard]] static std::int64_t threadTime()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    asio::io_context& m_context;
    std::deque<std::function<void()>> m_waiting;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<std::int64_t> m_work = 0;
};

} // namespace session::engine
