// What was found out about certificates, as long as it holds: until the answer's nextUpdate, at most 24
// hours. Bounded; the entry that ends first gives way. Any thread: written by the lookups, read in every
// handshake; its lock is held for one look only. Rule T6.
#pragma once

#include "session/base/clock.h"
#include "session/trust/evidence.h"

#include <chrono>
#include <map>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace session::revocation {

constexpr std::chrono::hours longestKeep{24};
/// For what may change at any time: an answer that names no end, "unknown", a CRL where a responder was to be
/// asked.
constexpr std::chrono::minutes shortKeep{1};

struct KeptStatus
{
    std::string key; ///< statusKey()
    trust::RevocationFacts::Fact fact;
    base::TimePoint until;
};

class StatusCache
{
public:
    explicit StatusCache(std::size_t capacity = 200'000) : m_capacity(capacity) {}

    /// What ends by `now`, or holds for longer than it may, is not kept or is cut.
    void keep(KeptStatus status, base::TimePoint now);
    [[nodiscard]] std::optional<trust::RevocationFacts::Fact> find(const std::string& key,
                                                                   base::TimePoint now) const;
    /// Whether any lookup found this certificate revoked, whatever its profile was. Looks at all that is
    /// kept: not for every handshake.
    [[nodiscard]] bool holdsRevoked(std::string_view sha256, base::TimePoint now) const;
    /// What keep() took in since the last call, in order, for a store.
    [[nodiscard]] std::vector<KeptStatus> takeNew();
    /// What a store had kept.
    void restore(std::vector<KeptStatus> statuses, base::TimePoint now);
    [[nodiscard]] std::size_t size() const;
    void clear();

private:
    struct Entry
    {
        trust::RevocationFacts::Fact fact;
        base::TimePoint until;
    };
    /// False when it is not to be kept. The lock is held.
    [[nodiscard]] bool insert(const KeptStatus& status, base::TimePoint now);
    void makeRoom(base::TimePoint now);

    std::size_t m_capacity;
    mutable std::shared_mutex m_mutex;
    std::unordered_map<std::string, Entry> m_entries;
    std::multimap<base::TimePoint, std::string> m_ends; ///< may hold ends that a newer entry has outdated
    std::vector<KeptStatus> m_new;
};

} // namespace session::revocation
