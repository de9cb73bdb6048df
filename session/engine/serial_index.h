// From a certificate to the managed serial that it names unmistakably, before any hello (T7): by the serial
// itself or by its hash, in CN or DNS SAN. Built once for a snapshot, then immutable: any thread.
#pragma once

#include "session/base/ids.h"
#include "session/pki/certificate.h"
#include "session/trust/policy.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace session::engine {

class SerialIndex
{
public:
    SerialIndex() = default; ///< knows no serial
    explicit SerialIndex(std::shared_ptr<const trust::ManagedSerials> managed);

    /// nullopt when the certificate names none, or more than one. The serial is in lower case.
    [[nodiscard]] std::optional<base::Serial> serialNamedBy(const pki::Certificate& certificate) const;
    [[nodiscard]] bool isManaged(const base::Serial& serial) const; ///< true when managed state is not asked

private:
    std::shared_ptr<const trust::ManagedSerials> m_managed;
    std::unordered_map<std::string, const std::string*> m_byHash;
};

} // namespace session::engine
