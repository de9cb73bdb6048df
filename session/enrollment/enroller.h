// Whoever can enrol: the SCEP client, or a test's own. Devices and the manager ask through this,
// from any thread.
#pragma once

#include "session/enrollment/order.h"
#include "session/enrollment/outcome.h"

#include <functional>

namespace session::enrollment {

class Enroller
{
public:
    using Answer = std::function<void(Outcome)>;

    virtual ~Enroller() = default;

    /// Any thread. `answer` is called once, on the enroller's own thread, and must not block.
    virtual void enrol(Order order, Answer answer) = 0;
    /// Afterwards nothing is called back any more; what was open may have been answered with
    /// Problem::Cancelled before. Idempotent; not on the enroller's own thread.
    virtual void stop() = 0;
};

} // namespace session::enrollment
