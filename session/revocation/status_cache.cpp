#include "session/revocation/status_cache.h"

#include <algorithm>
#include <mutex>

namespace session::revocation {

void StatusCache::keep(KeptStatus status, base::TimePoint now)
{
    status.until = std::min<base::TimePoint>(status.until, now + longestKeep);
    const std::scoped_lock lock(m_mutex);
    if (insert(status, now) && m_new.size() < m_capacity)
        m_new.push_back(std::move(status));
}

void StatusCache::restore(std::vector<KeptStatus> statuses, base::TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    for (KeptStatus& status : statuses) {
        status.until = std::min<base::TimePoint>(status.until, now + longestKeep);
        static_cast<void>(insert(status, now));
    }
}

bool StatusCache::insert(const KeptStatus& status, base::TimePoint now)
{
    if (status.until <= now)
        return false;
    makeRoom(now);
    m_ends.emplace(status.until, status.key);
    m_entries.insert_or_assign(status.key, Entry{status.fact, status.until});
    return true;
}

void StatusCache::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
    m_ends.clear();
}

void StatusCache::makeRoom(base::TimePoint now)
{
    while (!m_ends.empty() && (m_ends.begin()->first <= now || m_ends.size() >= m_capacity)) {
        const auto first = m_ends.begin();
        const auto entry = m_entries.find(first->second);
        if (entry != m_entries.end() && entry->second.until == first->first)
            m_entries.erase(entry);
        m_ends.erase(first);
    }
}

std::optional<trust::RevocationFacts::Fact> StatusCache::find(const std::string& key,
                                                              base::TimePoint now) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second.until <= now)
        return std::nullopt;
    return found->second.fact;
}

bool StatusCache::holdsRevoked(std::string_view sha256, base::TimePoint now) const
{
    const std::shared_lock lock(m_mutex);
    return std::ranges::any_of(m_entries, [&](const auto& entry) {
        const auto& [key, kept] = entry;
        return kept.fact.status == trust::RevocationStatus::Revoked && kept.until > now &&
               key.starts_with(sha256) && key.substr(sha256.size()).starts_with(' '); // statusKey()
    });
}

std::vector<KeptStatus> StatusCache::takeNew()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_new, {});
}

std::size_t StatusCache::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.size();
}

} // namespace session::revocation
