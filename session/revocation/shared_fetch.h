// One fetch for all who want the same thing at the same time (single flight): it ends when it is answered, or
// is taken back when the last who waits has lost patience. The network's thread only.
#pragma once

#include "session/http/network.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace session::revocation {

/// A place among those who wait; 0: none.
using Subscription = std::uint64_t;

/// `Value` is what all of them get.
template <class Value>
class SharedFetches
{
public:
    using Receive = std::function<void(const Value&)>;

    /// Joins the fetch of `key`; true if it has to be begun by the caller.
    [[nodiscard]] bool join(const std::string& key, Subscription subscription, Receive receive)
    {
        Flight& flight = m_flights[key];
        flight.waiting.emplace(subscription, std::move(receive));
        return flight.waiting.size() == 1 && !std::exchange(flight.begun, true);
    }
    void setRequest(const std::string& key, http::RequestId request) { m_flights.at(key).request = request; }

    /// The request that nobody waits for any more; value 0 if others do.
    [[nodiscard]] http::RequestId leave(const std::string& key, Subscription subscription)
    {
        const auto found = m_flights.find(key);
        if (found == m_flights.end() || found->second.waiting.erase(subscription) == 0 ||
            !found->second.waiting.empty())
            return {};
        const http::RequestId request = found->second.request;
        m_flights.erase(found);
        return request;
    }
    [[nodiscard]] bool isOpen(const std::string& key) const { return m_flights.contains(key); }

    /// Gives `value` to all who wait for `key`; they may ask anew meanwhile.
    void finish(const std::string& key, const Value& value)
    {
        const auto found = m_flights.find(key);
        if (found == m_flights.end())
            return;
        const auto waiting = std::exchange(found->second.waiting, {});
        m_flights.erase(found);
        for (const auto& [subscription, receive] : waiting)
            receive(value);
    }

private:
    struct Flight
    {
        std::map<Subscription, Receive> waiting;
        http::RequestId request;
        bool begun = false;
    };
    std::map<std::string, Flight> m_flights;
};

} // namespace session::revocation
