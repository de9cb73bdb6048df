// A network without sockets and with a clock that the test turns: requests are answered by functions, after a
// time or never. Everything happens inside settle() and advance(), in the order of its time. One thread.
#pragma once

#include "session/base/clock.h"
#include "session/http/network.h"
#include "session/http/timer_queue.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace revocation_tests {

class FakeNetwork final : public session::http::Network
{
public:
    using Result = session::base::Result<session::http::Response>;
    using Handler = std::function<Result(const session::http::Request&)>;

    /// `clock` moves along.
    explicit FakeNetwork(session::base::ManualClock& clock) : m_clock(clock) {}

    /// What answers URLs that begin so; the longest beginning counts. Without one a URL is never answered.
    void serve(const std::string& url, Handler handler, std::chrono::milliseconds after = {})
    {
        m_servers[url] = {std::move(handler), after};
    }
    void silence(const std::string& url) { m_servers.erase(url); }

    /// Runs what is to be done now.
    void settle() { advance({}); }
    void advance(std::chrono::milliseconds by);
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_elapsed; }

    [[nodiscard]] const std::vector<session::http::Request>& requests() const { return m_requests; }
    [[nodiscard]] std::size_t requestsTo(const std::string& url) const;
    [[nodiscard]] std::size_t openRequests() const { return m_open.size(); }

    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    session::http::RequestId fetch(session::http::Request request, Answer answer) override;
    void cancel(session::http::RequestId request) override { m_open.erase(request); }
    [[nodiscard]] session::http::TimerId startTimer(std::chrono::milliseconds after, Task task) override
    {
        return m_timers.start(at(m_elapsed + after), std::move(task));
    }
    void stopTimer(session::http::TimerId timer) override { m_timers.stop(timer); }

private:
    struct Server
    {
        Handler handler;
        std::chrono::milliseconds after;
    };
    static session::http::TimerQueue::Time at(std::chrono::milliseconds elapsed)
    {
        return session::http::TimerQueue::Time(elapsed);
    }
    [[nodiscard]] const Server* serverOf(const std::string& url) const;
    void runTasks();

    session::base::ManualClock& m_clock;
    std::map<std::string, Server> m_servers;
    std::deque<Task> m_tasks;
    session::http::TimerQueue m_timers;
    std::map<session::http::RequestId, Answer> m_open;
    std::vector<session::http::Request> m_requests;
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace revocation_tests
