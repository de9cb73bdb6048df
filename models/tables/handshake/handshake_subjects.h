// Whose handshakes are shown, and in which order: those in trouble first, the newest trouble before the
// older, then the others by name; peers that nobody manages among them, each once. A fleet of very many
// is looked through in steps. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/sorted_in_steps.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::tables {

/// A managed device, or a peer that is none.
struct HandshakeSubject
{
    struct Order
    {
        int kind = 0;
        std::int64_t age = 0;
        int stranger = 0; ///< 1 is the newest of them
        std::string name; ///< records change meanwhile: a copy
        auto operator<=>(const Order&) const = default;
    };
    Order order;
    session::base::Serial serial;                        ///< "" of a stranger
    std::shared_ptr<const lifecycle::Stranger> stranger; ///< null of a device
    /// The same device or the same peer, whatever became of it.
    [[nodiscard]] bool isSame(const HandshakeSubject& other) const;
};

/// Whether a search would find anybody. It ends at the first, strangers are asked before devices: few, and
/// in trouble.
[[nodiscard]] bool hasHandshakes(const lifecycle::DeviceRegistry& registry, const DeviceFilter& filter,
                                 session::base::TimePoint now);

class HandshakeSearch
{
public:
    explicit HandshakeSearch(const lifecycle::DeviceRegistry& registry) : m_registry(registry) {}

    /// Other devices: what was begun is void.
    void begin(const DeviceFilter& filter, session::base::TimePoint now);
    [[nodiscard]] bool isBegun() const { return m_search.has_value(); }
    void giveUp() { m_search.reset(); }
    /// A step; false when it was the last one.
    [[nodiscard]] bool further();
    /// After the last one.
    [[nodiscard]] std::vector<HandshakeSubject> take();

private:
    struct Search
    {
        DeviceFilter filter;
        session::base::TimePoint now;
        std::unordered_map<session::base::Serial, lifecycle::DeviceRecord>::const_iterator next;
        SortedInSteps<HandshakeSubject> sorted;
    };
    void addStrangers();

    const lifecycle::DeviceRegistry& m_registry;
    std::optional<Search> m_search;
};

} // namespace models::tables
