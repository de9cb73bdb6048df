#include "session/engine/session_directory.h"

#include <utility>

namespace session::engine {

SessionDirectory::Outcome SessionDirectory::claim(const SessionKey& key, SessionPlace claimant)
{
    const auto [found, isNew] = m_entries.try_emplace(key, Entry{claimant, std::nullopt});
    if (isNew)
        return {claimant, std::nullopt};
    Entry& entry = found->second;
    // While somebody waits the holder is on its way out already: then the one who waits gives way.
    const SessionPlace outgoing = entry.waiting.value_or(entry.holder);
    entry.waiting = claimant;
    return {std::nullopt, outgoing};
}

SessionDirectory::Outcome SessionDirectory::release(const SessionKey& key, SessionPlace place)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return {};
    Entry& entry = found->second;
    if (entry.waiting == place)
        entry.waiting.reset();
    if (entry.holder != place)
        return {};
    if (!entry.waiting) {
        m_entries.erase(found);
        return {};
    }
    entry.holder = *std::exchange(entry.waiting, std::nullopt);
    return {entry.holder, std::nullopt};
}

std::optional<SessionPlace> SessionDirectory::find(const SessionKey& key) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return std::nullopt;
    return found->second.holder;
}

} // namespace session::engine
