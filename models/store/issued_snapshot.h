// What is on record of the certificates that the CAs here have signed, for other threads than the store's: an
// immutable picture that a new one takes the place of at each change. Any thread; pure. C-5.
#pragma once

#include "models/store/records.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace models::store {

class IssuedSnapshot;
using IssuedSnapshotPtr = std::shared_ptr<const IssuedSnapshot>;

/// Its certificates lie on shelves that neighbouring pictures share: a change copies one shelf, not the
/// ledger.
class IssuedSnapshot
{
public:
    /// Nullopt: good.
    using Status = std::optional<Revocation>;

    /// Null for a certificate that is not on record. `authority`: pki::authorityDigest().
    [[nodiscard]] const Status* find(std::string_view authority, std::string_view serialNumber) const;

    /// With these as well; those that are known stay as they are.
    [[nodiscard]] IssuedSnapshotPtr withIssued(const std::vector<IssuedCertificate>& certificates) const;
    [[nodiscard]] IssuedSnapshotPtr withStatus(std::string_view authority, std::string_view serialNumber,
                                               const Status& status) const;

private:
    using Shelf = std::unordered_map<std::string, Status>; ///< by authority and serial number
    std::array<std::shared_ptr<const Shelf>, 1024> m_shelves;
};

} // namespace models::store
