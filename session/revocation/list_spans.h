// From when to when the lists last for that were had from each URL, for whoever looks ahead: a list that is
// not replaced in time leaves its certificates without a status (C26). Bounded: the one that ends first gives
// way. Any thread; its lock is held for one look only.
#pragma once

#include "session/base/clock.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace session::revocation {

struct ListSpan
{
    base::TimePoint thisUpdate;
    base::TimePoint nextUpdate;
    bool operator==(const ListSpan&) const = default;
};

class ListSpans
{
public:
    explicit ListSpans(std::size_t capacity = 4'096) : m_capacity(capacity) {}

    void note(const std::string& url, const ListSpan& span)
    {
        const std::scoped_lock lock(m_mutex);
        m_spans.insert_or_assign(url, span);
        if (m_spans.size() > m_capacity)
            m_spans.erase(std::ranges::min_element(
                m_spans, {}, [](const auto& entry) { return entry.second.nextUpdate; }));
    }
    /// Of what was had from there last.
    [[nodiscard]] std::optional<ListSpan> of(const std::string& url) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_spans.find(url);
        return found == m_spans.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::map<std::string, ListSpan> m_spans;
};

} // namespace session::revocation
