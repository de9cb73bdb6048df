#include "session/http/client.h"

#include "session/http/client_loop.h"

namespace session::http {

Client::Client(ClientOptions options) : m_loop(std::make_unique<Loop>(options)) {}

Client::~Client() = default;

void Client::stop()
{
    m_loop->stop();
}

void Client::setAllowPrivateAddresses(bool allow)
{
    m_loop->allowPrivateAddresses = allow;
}

void Client::post(Task task)
{
    m_loop->post(std::move(task));
}

RequestId Client::fetch(Request request, Answer answer)
{
    return m_loop->fetch(std::move(request), std::move(answer));
}

void Client::cancel(RequestId request)
{
    m_loop->cancel(request);
}

TimerId Client::startTimer(std::chrono::milliseconds after, Task task)
{
    return m_loop->timers.start(std::chrono::steady_clock::now() + after, std::move(task));
}

void Client::stopTimer(TimerId timer)
{
    m_loop->timers.stop(timer);
}

} // namespace session::http
