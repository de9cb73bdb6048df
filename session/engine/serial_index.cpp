#include "session/engine/serial_index.h"

#include "session/trust/identity.h"

namespace session::engine {

SerialIndex::SerialIndex(std::shared_ptr<const trust::ManagedSerials> managed) : m_managed(std::move(managed))
{
    if (!m_managed)
        return;
    m_byHash.reserve(m_managed->size());
    for (const std::string& serial : *m_managed)
        m_byHash.emplace(trust::udidOf(base::Serial(serial), trust::UdidForm::Sha256), &serial);
}

std::optional<base::Serial> SerialIndex::serialNamedBy(const pki::Certificate& certificate) const
{
    if (!m_managed)
        return std::nullopt;
    const std::string* named = nullptr;
    bool ambiguous = false;
    const auto consider = [&](const std::string& name) {
        const std::string folded = trust::foldedSerial(base::Serial(name));
        const auto direct = m_managed->find(folded);
        const auto hashed = m_byHash.find(folded);
        const std::string* found = direct != m_managed->end() ? &*direct
                                   : hashed != m_byHash.end() ? hashed->second
                                                              : nullptr;
        ambiguous = ambiguous || (found && named && found != named);
        named = found ? found : named;
    };
    for (const std::string& name : certificate.commonNames())
        consider(name);
    for (const std::string& name : certificate.alternativeNames().dns)
        consider(name);
    if (!named || ambiguous)
        return std::nullopt;
    return base::Serial(*named);
}

bool SerialIndex::isManaged(const base::Serial& serial) const
{
    return !m_managed || m_managed->contains(trust::foldedSerial(serial));
}

} // namespace session::engine
