#include "models/lifecycle/authentication_log.h"

#include "models/store/store.h"

namespace models::lifecycle {

session::base::Result<std::vector<std::string>>
authenticationLog(const Lifecycle& lifecycle, const std::optional<session::base::Serial>& serial)
{
    store::EventQuery query;
    query.kinds = {"session-up", "session-refused", "session-down"};
    query.serial = serial;
    auto events = lifecycle.store().events(query);
    if (!events)
        return std::unexpected(events.error());
    std::vector<std::string> lines;
    for (store::StoredEvent& event : *events)
        lines.push_back(std::move(event.json));
    return lines;
}

} // namespace models::lifecycle
