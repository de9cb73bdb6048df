// What those who send to the HA peer (pair_outbox.h) and take from it (pair_inbox.h) need of the keeper: the
// conversation that is being held, and somebody to tell. Main thread. S-4.
#pragma once

#include "models/services/pair/pair_machine.h"
#include "models/services/pair/pair_messages.h"
#include "session/engine/event.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace models::services {

class PairHost
{
public:
    using Moved = session::engine::PairMoved::Kind;

    virtual ~PairHost() = default;
    /// Counts them; 0 while there is none. What belongs to an earlier one has no place in this one.
    [[nodiscard]] virtual std::uint64_t conversation() const = 0;
    virtual void say(const PairMessage& message) = 0;
    virtual void sayHello() = 0;
    virtual void announce(Moved kind, const std::string& detail) = 0;
    virtual void synchronized() = 0;                      ///< one of the two has what the other had
    virtual void setProblem(const std::string& text) = 0; ///< of the synchronisation; "" for none any more
    [[nodiscard]] virtual const PairMachine& machine() const = 0;

    /// Since any moment, as the machine counts it.
    [[nodiscard]] static PairMachine::Time now()
    {
        return std::chrono::duration_cast<PairMachine::Time>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace models::services
