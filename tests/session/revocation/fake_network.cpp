#include "tests/session/revocation/fake_network.h"

#include <algorithm>

namespace revocation_tests {

using namespace session;

void FakeNetwork::advance(std::chrono::milliseconds by)
{
    const auto end = m_elapsed + by;
    for (;;) {
        runTasks();
        const auto next = m_timers.next();
        if (!next || *next > at(end))
            break;
        const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(next->time_since_epoch());
        if (time > m_elapsed) {
            m_clock.advance(time - m_elapsed);
            m_elapsed = time;
        }
        m_timers.take (*next)();
    }
    m_clock.advance(end - m_elapsed);
    m_elapsed = end;
}

void FakeNetwork::runTasks()
{
    while (!m_tasks.empty()) {
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        task();
    }
}

const FakeNetwork::Server* FakeNetwork::serverOf(const std::string& url) const
{
    const Server* best = nullptr;
    std::size_t longest = 0;
    for (const auto& [beginning, server] : m_servers) {
        if (url.starts_with(beginning) && beginning.size() >= longest) {
            best = &server;
            longest = beginning.size();
        }
    }
    return best;
}

http::RequestId FakeNetwork::fetch(http::Request request, Answer answer)
{
    const http::RequestId id{m_requests.size() + 1};
    m_requests.push_back(request);
    m_open.emplace(id, std::move(answer));
    const auto finish = [this, id](Result result) {
        if (const auto found = m_open.find(id); found != m_open.end()) {
            const Answer receive = std::move(found->second);
            m_open.erase(found);
            receive(std::move(result));
        }
    };
    if (const Server* server = serverOf(request.url)) {
        static_cast<void>(startTimer(
            server->after, [finish, handler = server->handler, request] { finish(handler(request)); }));
    }
    static_cast<void>(startTimer(request.deadline, [finish] {
        finish(base::failure(base::ErrorCode::Timeout, "no complete answer within the deadline"));
    }));
    return id;
}

std::size_t FakeNetwork::requestsTo(const std::string& url) const
{
    return std::size_t(std::ranges::count_if(
        m_requests, [&](const http::Request& request) { return request.url.starts_with(url); }));
}

} // namespace revocation_tests
