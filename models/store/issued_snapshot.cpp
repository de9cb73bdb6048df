#include "models/store/issued_snapshot.h"

#include <functional>
#include <map>

namespace models::store {

namespace {

std::string keyOf(std::string_view authority, std::string_view serialNumber)
{
    return std::string(authority) + ' ' + std::string(serialNumber);
}

std::size_t placeOf(const std::string& key, std::size_t shelves)
{
    return std::hash<std::string>()(key) % shelves;
}

} // namespace

const IssuedSnapshot::Status* IssuedSnapshot::find(std::string_view authority,
                                                   std::string_view serialNumber) const
{
    const std::string key = keyOf(authority, serialNumber);
    const auto& shelf = m_shelves[placeOf(key, m_shelves.size())];
    if (!shelf)
        return nullptr;
    const auto found = shelf->find(key);
    return found == shelf->end() ? nullptr : &found->second;
}

IssuedSnapshotPtr IssuedSnapshot::withIssued(const std::vector<IssuedCertificate>& certificates) const
{
    auto next = std::make_shared<IssuedSnapshot>(*this);
    std::map<std::size_t, std::shared_ptr<Shelf>> touched;
    for (const IssuedCertificate& one : certificates) {
        std::string key = keyOf(one.authority, one.serialNumber);
        const std::size_t place = placeOf(key, m_shelves.size());
        std::shared_ptr<Shelf>& shelf = touched[place];
        if (!shelf)
            shelf = m_shelves[place] ? std::make_shared<Shelf>(*m_shelves[place]) : std::make_shared<Shelf>();
        shelf->try_emplace(std::move(key), one.revocation);
    }
    for (auto& [place, shelf] : touched)
        next->m_shelves[place] = std::move(shelf);
    return next;
}

IssuedSnapshotPtr IssuedSnapshot::withStatus(std::string_view authority, std::string_view serialNumber,
                                             const Status& status) const
{
    auto next = std::make_shared<IssuedSnapshot>(*this);
    const std::string key = keyOf(authority, serialNumber);
    std::shared_ptr<const Shelf>& shelf = next->m_shelves[placeOf(key, m_shelves.size())];
    auto changed = shelf ? std::make_shared<Shelf>(*shelf) : std::make_shared<Shelf>();
    (*changed)[key] = status;
    shelf = std::move(changed);
    return next;
}

} // namespace models::store
