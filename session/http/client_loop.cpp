#include "session/http/client_loop.h"

#include "session/base/guarded.h"

#include <algorithm>
#include <chrono>

namespace session::http {

namespace {

constexpr std::chrono::milliseconds longestWait{60'000};
constexpr long keptConnections = 64;

} // namespace

Client::Loop::Loop(ClientOptions options)
    : allowPrivateAddresses(options.allowPrivateAddresses),
      m_options(options),
      m_hosts(options.transfersPerHost, options.transfers)
{
    prepareLibcurl();
    m_multi.reset(curl_multi_init());
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    m_thread = std::thread([this] { run(); });
}

Client::Loop::~Loop()
{
    stop();
}

void Client::Loop::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping)
            return;
        m_inbox.push_back(std::move(task));
    }
    curl_multi_wakeup(m_multi.get());
}

RequestId Client::Loop::fetch(Request request, Answer answer)
{
    const RequestId id{++m_lastId};
    const auto due = std::chrono::steady_clock::now() + request.deadline;
    post([this, id, due, request = std::move(request), answer = std::move(answer)]() mutable {
        begin(id, std::move(request), std::move(answer), due);
    });
    return id;
}

void Client::Loop::cancel(RequestId request)
{
    post([this, request] { static_cast<void>(close(request)); });
}

void Client::Loop::stop()
{
    const std::scoped_lock once(m_stop);
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    curl_multi_wakeup(m_multi.get());
    if (m_thread.joinable())
        m_thread.join();
}

void Client::Loop::run()
{
    for (;;) {
        runInbox();
        runTimers();
        do { // a place that becomes free is taken before the thread rests
            startTransfers();
            int running = 0;
            curl_multi_perform(m_multi.get(), &running);
        } while (collectResults());
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping && m_inbox.empty())
                break;
            if (!m_inbox.empty())
                continue;
        }
        wait();
    }
    answerAll();
}

void Client::Loop::runInbox()
{
    std::vector<Task> tasks;
    {
        const std::scoped_lock lock(m_mutex);
        tasks.swap(m_inbox);
    }
    for (const Task& task : tasks)
        base::guarded("http", task);
}

void Client::Loop::runTimers()
{
    const auto now = std::chrono::steady_clock::now();
    while (const Task task = timers.take(now))
        base::guarded("http", task);
}

void Client::Loop::wait()
{
    auto time = longestWait;
    if (const auto next = timers.next()) {
        // Rounded up: woken early, the loop would turn idly until the timer is due.
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(*next - std::chrono::steady_clock::now());
        time = std::clamp(left, std::chrono::milliseconds(0), longestWait);
    }
    curl_multi_poll(m_multi.get(), nullptr, 0, int(time.count()), nullptr);
}

void Client::Loop::begin(RequestId id, Request request, Answer answer, TimerQueue::Time due)
{
    const auto url = inspectUrl(request.url);
    if (!url)
        return answer(std::unexpected(url.error()));
    if (m_hosts.waiting() >= m_options.mostWaiting)
        return answer(base::failure(base::ErrorCode::Network, "too many requests wait already"));
    Open open;
    open.answer = std::move(answer);
    open.host = url->host;
    open.deadline = timers.start(due, [this, id] {
        finish(id, base::failure(base::ErrorCode::Timeout, "no complete answer within the deadline"));
    });
    open.transfer =
        std::make_unique<Transfer>(id, std::move(request), *url, Transfer::Rules{allowPrivateAddresses});
    m_hosts.add(open.host, id);
    m_open.emplace(id, std::move(open));
}

void Client::Loop::startTransfers()
{
    while (const auto id = m_hosts.admit()) {
        Open& open = m_open.at(*id);
        if (auto ready = open.transfer->prepare(); !ready) {
            finish(*id, std::unexpected(ready.error()));
            continue;
        }
        open.started = curl_multi_add_handle(m_multi.get(), open.transfer->handle()) == CURLM_OK;
        if (!open.started)
            finish(*id, base::failure(base::ErrorCode::Network, "the transfer could not be started"));
    }
}

bool Client::Loop::collectResults()
{
    bool any = false;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        Transfer* transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        const RequestId id = transfer->id();
        finish(id, transfer->result(message->data.result));
        any = true;
    }
    return any;
}

/// Takes everything of a request down; its answer is the caller's then, empty if there is no such request.
Network::Answer Client::Loop::close(RequestId id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return {};
    Open open = std::move(found->second);
    m_open.erase(found);
    timers.stop(open.deadline);
    m_hosts.remove(open.host, id);
    if (open.started)
        curl_multi_remove_handle(m_multi.get(), open.transfer->handle());
    return std::move(open.answer);
}

void Client::Loop::finish(RequestId id, base::Result<Response> result)
{
    if (const Answer answer = close(id))
        base::guarded("http", [&] { answer(std::move(result)); });
}

void Client::Loop::answerAll()
{
    timers.clear();
    while (!m_open.empty())
        finish(m_open.begin()->first, base::failure(base::ErrorCode::Cancelled, "the client has stopped"));
}

} // namespace session::http
