// Which certificates a lookup has found something out about that is not good, in order, so that whoever rests
// on one of them is judged anew. Bounded: who asks too late hears that it may be any. Any thread; its lock is
// held for one look only.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

namespace session::revocation {

class BadNews
{
public:
    struct Since
    {
        std::uint64_t number = 0; ///< to ask from the next time
        bool mayBeAny = false;
        std::unordered_set<std::string> certificates = {}; ///< SHA-256 of each
    };

    /// 1 MB at most.
    explicit BadNews(std::size_t capacity = 8'192) : m_capacity(capacity) {}

    void add(std::string_view sha256)
    {
        const std::scoped_lock lock(m_mutex);
        m_latest.emplace_back(sha256);
        if (m_latest.size() > m_capacity)
            m_latest.pop_front();
        ++m_number;
    }
    /// Another one whenever there are some.
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    [[nodiscard]] Since since(std::uint64_t number) const
    {
        const std::scoped_lock lock(m_mutex);
        Since told{.number = m_number};
        const std::uint64_t missed = told.number - number;
        told.mayBeAny = missed > m_latest.size();
        if (!told.mayBeAny)
            told.certificates.insert(m_latest.end() - std::ptrdiff_t(missed), m_latest.end());
        return told;
    }

private:
    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<std::string> m_latest;
    std::atomic<std::uint64_t> m_number = 0;
};

} // namespace session::revocation
