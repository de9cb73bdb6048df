// The client's thread: its inbox, its timers and its transfers. Private to client*.cpp.
#pragma once

#include "session/http/client.h"
#include "session/http/host_queue.h"
#include "session/http/timer_queue.h"
#include "session/http/transfer.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace session::http {

class Client::Loop
{
public:
    explicit Loop(ClientOptions options);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    // Any thread.
    void post(Task task);
    RequestId fetch(Request request, Answer answer);
    void cancel(RequestId request);
    void stop();

    TimerQueue timers; ///< the loop's thread
    std::atomic<bool> allowPrivateAddresses;

private:
    /// A request from fetch() until it is answered; without a transfer while it waits for a place.
    struct Open
    {
        Answer answer;
        std::string host;
        TimerId deadline;
        std::unique_ptr<Transfer> transfer;
        bool started = false;
    };

    void run();
    void runInbox();
    void runTimers();
    void wait();
    void begin(RequestId id, Request request, Answer answer, TimerQueue::Time due);
    void startTransfers();
    [[nodiscard]] bool collectResults(); ///< true if something ended
    void finish(RequestId id, base::Result<Response> result);
    [[nodiscard]] Answer close(RequestId id);
    void answerAll();

    ClientOptions m_options;
    MultiHandle m_multi;
    std::unordered_map<RequestId, Open> m_open;
    HostQueue m_hosts;

    std::mutex m_mutex; ///< the inbox; held to push or to swap, never while calling out
    std::vector<Task> m_inbox;
    bool m_stopping = false;
    std::atomic<std::uint64_t> m_lastId = 0;
    std::mutex m_stop; ///< only whom stop() meets
    std::thread m_thread;
};

} // namespace session::http
