// Named entries that copies of a configuration share until one of them is changed: an edit of one device
// among 50,000 copies one map and not all of them, and equal maps are found equal without a look inside. Used
// like a std::map; what is not const makes the map its own first, so iterators and references from before are
// not for writing. Plain value; copies may be used in different threads.
#pragma once

#include <atomic>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace models::config {

template <class Entry>
class SharedMap
{
public:
    using Map = std::map<std::string, Entry>;
    using key_type = std::string;
    using mapped_type = Entry;
    using value_type = typename Map::value_type;
    using const_iterator = typename Map::const_iterator;
    using iterator = const_iterator; ///< entries are changed by name

    SharedMap() = default;
    SharedMap(std::initializer_list<value_type> entries) : m_map(std::make_shared<Map>(entries)) {}

    [[nodiscard]] const_iterator begin() const { return map().begin(); }
    [[nodiscard]] const_iterator end() const { return map().end(); }
    [[nodiscard]] std::size_t size() const { return map().size(); }
    [[nodiscard]] bool empty() const { return map().empty(); }
    [[nodiscard]] bool contains(const std::string& name) const { return map().contains(name); }
    [[nodiscard]] const_iterator find(const std::string& name) const { return map().find(name); }
    [[nodiscard]] const Entry& at(const std::string& name) const { return map().at(name); }

    Entry& operator[](const std::string& name) { return own()[name]; }
    std::size_t erase(const std::string& name) { return contains(name) ? own().erase(name) : 0; }
    void clear() { m_map.reset(); }
    template <class... Arguments>
    auto try_emplace(const std::string& name, Arguments&&... arguments)
    {
        return own().try_emplace(name, std::forward<Arguments>(arguments)...);
    }

    bool operator==(const SharedMap& other) const { return m_map == other.m_map || map() == other.map(); }

private:
    static const Map& none()
    {
        static const Map empty;
        return empty;
    }
    const Map& map() const { return m_map ? *m_map : none(); }
    Map& own()
    {
        if (!m_map)
            m_map = std::make_shared<Map>();
        else if (m_map.use_count() > 1)
            m_map = std::make_shared<Map>(*m_map);
        else
            std::atomic_thread_fence(
                std::memory_order_acquire); // the last other owner has read all it wanted
        return *m_map;
    }

    std::shared_ptr<Map> m_map;
};

} // namespace models::config
