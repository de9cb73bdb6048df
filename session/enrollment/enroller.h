// Whoever can enrol: the SCEP client, or a test's own. Devices and the manager ask through this,
// from any thread.
#pragma once

#include "session/enrollment/order.h"
#include "session/enrollment/outcome.h"

#include <functional>
#include <stop_token>
#include <utility>

namespace session::enrollment {

class Enroller
{
public:
    using Answer = std::function<void(Outcome)>;

    virtual ~Enroller() = default;

    /// Any thread. `answer` is called once, on the enroller's own thread, and must not block. When `stop` is
    /// requested it is Problem::Cancelled and the server is not asked any further; what it was sent it may
    /// answer all the same, to nobody.
    virtual void enrol(Order order, Answer answer, std::stop_token stop) = 0;
    void enrol(Order order, Answer answer) { enrol(std::move(order), std::move(answer), {}); }
    /// Afterwards nothing is called back any more; what was open may have been answered with
    /// Problem::Cancelled before. Idempotent; not on the enroller's own thread.
    virtual void stop() = 0;
};

} // namespace session::enrollment
