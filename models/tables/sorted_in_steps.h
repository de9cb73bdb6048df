// Sorts what comes part by part, in steps that stay short however much it is in the end: each part is sorted
// when it comes, then neighbours are merged, two and two. Main thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace models::tables {

template <class Entry>
class SortedInSteps
{
public:
    void reserve(std::size_t count) { m_entries.reserve(count); }
    void add(Entry entry) { m_entries.push_back(std::move(entry)); }
    /// Sorts what was added since the last part.
    template <class Before>
    void endPart(Before isBefore)
    {
        const std::ptrdiff_t begin = m_ends.empty() ? 0 : m_ends.back();
        std::sort(m_entries.begin() + begin, m_entries.end(), isBefore);
        m_ends.push_back(std::ptrdiff_t(m_entries.size()));
    }
    [[nodiscard]] bool hasNoPart() const { return m_ends.empty(); }
    [[nodiscard]] bool isSorted() const { return m_ends.size() <= 1; }
    /// After the last part, until isSorted().
    template <class Before>
    void mergeNeighbours(Before isBefore)
    {
        std::vector<std::ptrdiff_t> merged;
        std::ptrdiff_t begin = 0;
        for (std::size_t part = 0; part < m_ends.size(); part += 2) {
            const std::ptrdiff_t end = m_ends[std::min(part + 1, m_ends.size() - 1)];
            std::inplace_merge(m_entries.begin() + begin, m_entries.begin() + m_ends[part],
                               m_entries.begin() + end, isBefore);
            merged.push_back(end);
            begin = end;
        }
        m_ends = std::move(merged);
    }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<Entry> takeEntries() { return std::move(m_entries); }

private:
    std::vector<Entry> m_entries;
    std::vector<std::ptrdiff_t> m_ends; ///< of the parts that are sorted, each for itself
};

} // namespace models::tables
