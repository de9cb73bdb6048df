// What a user of HTTP needs of the thread that carries it: requests, timers and a place for its own state. A
// user keeps everything on this thread and so needs no lock; tests put a network of their own here, with a
// clock that they turn. Source: architecture, "threads".
#pragma once

#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/http/request.h"

#include <chrono>
#include <functional>

namespace session::http {

using TimerId = base::NumberId<struct TimerIdTag>;

class Network
{
public:
    using Task = std::function<void()>;
    /// ErrorCode::InvalidArgument for a URL that may not be fetched, Timeout, Cancelled (the network stops),
    /// or Network with the reason.
    using Answer = std::function<void(base::Result<Response>)>;

    virtual ~Network() = default;

    // Any thread. Nothing is called back before they return, nor once the network has stopped.

    /// Runs `task` on the network's thread.
    virtual void post(Task task) = 0;
    /// `answer` is called once on the network's thread and must not block; dropped if cancel() came first.
    virtual RequestId fetch(Request request, Answer answer) = 0;
    virtual void cancel(RequestId request) = 0;

    // The network's thread only.

    [[nodiscard]] virtual TimerId startTimer(std::chrono::milliseconds after, Task task) = 0;
    /// Nothing happens for one that has run.
    virtual void stopTimer(TimerId timer) = 0;
};

} // namespace session::http
