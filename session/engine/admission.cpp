#include "session/engine/admission.h"

#include <random>

namespace session::engine {

Admission::Place::Place(std::shared_ptr<Admission> owner, std::size_t slot)
    : m_owner(std::move(owner)),
      m_slot(slot)
{
    ++m_owner->m_connections;
    ++m_owner->m_slots[m_slot].connections;
    ++m_owner->m_slots[m_slot].beginners;
}

Admission::Place::~Place()
{
    sessionIsUp();
    --m_owner->m_slots[m_slot].connections;
    --m_owner->m_connections;
}

void Admission::Place::sessionIsUp()
{
    if (std::exchange(m_isBeginner, false))
        --m_owner->m_slots[m_slot].beginners;
}

Admission::Admission(const EngineLimits& limits) : m_limits(limits)
{
    std::random_device random;
    m_secret = (std::uint64_t(random()) << 32U) | random();
}

std::shared_ptr<Admission::Place> Admission::admit(std::string_view network)
{
    const std::size_t slot = slotOf(network);
    if (m_slots[slot].connections >= m_limits.connectionsPerAddress ||
        m_slots[slot].beginners >= m_limits.beginnersPerAddress) {
        ++m_turnedAway;
        return nullptr;
    }
    return std::make_shared<Place>(shared_from_this(), slot);
}

Admission::Most Admission::mostOfOne() const
{
    Most most;
    for (const Slot& slot : m_slots) {
        most.connections = std::max<std::size_t>(most.connections, slot.connections);
        most.beginners = std::max<std::size_t>(most.beginners, slot.beginners);
    }
    return most;
}

/// FNV-1a begun and ended with the secret: enough against a choice of addresses, of which an IPv4 host has
/// but one.
std::size_t Admission::slotOf(std::string_view network) const
{
    std::uint64_t hash = m_secret;
    for (const char byte : network.substr(0, network.size() == 16 ? 8 : network.size()))
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    hash = (hash ^ m_secret) * 0x9e3779b97f4a7c15ULL;
    return (hash >> 40U) % m_slots.size();
}

} // namespace session::engine
