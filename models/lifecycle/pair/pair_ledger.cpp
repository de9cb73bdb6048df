#include "models/lifecycle/pair/pair_ledger.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/store/store.h"

namespace models::lifecycle {

using session::base::Result;

namespace {

/// What of the first is not, or not so, in the second.
template <class Map>
Map newIn(const Map& now, const Map& before)
{
    Map result;
    for (const auto& [key, value] : now)
        if (const auto known = before.find(key); known == before.end() || known->second != value)
            result.emplace(key, value);
    return result;
}

} // namespace

bool isEmpty(const PairRecords& records)
{
    return records.issued.empty() && records.crlNumbers.empty() && records.fingerprints.empty();
}

/// Certificates that are new, and those whose revocation is: made, or taken back.
Result<> PairLedger::addIssued(const store::Store& store, PairRecords& records)
{
    auto rows = store.issuedFrom(m_told.place);
    auto revoked = store.revoked();
    if (!rows || !revoked)
        return std::unexpected(rows ? revoked.error() : rows.error());
    m_due.place = rows->next;
    m_due.revoked.clear();
    records.issued = std::move(rows->certificates);
    for (store::IssuedCertificate& certificate : *revoked) {
        const Key key{certificate.authority, certificate.serialNumber};
        const auto told = m_told.revoked.find(key);
        m_due.revoked.emplace(key, *certificate.revocation);
        if (told == m_told.revoked.end() || told->second != *certificate.revocation)
            records.issued.push_back(std::move(certificate));
    }
    for (const auto& [key, revocation] : m_told.revoked) {
        if (m_due.revoked.contains(key))
            continue;
        const auto certificate = store.issued(key.first, key.second);
        if (!certificate)
            return std::unexpected(certificate.error());
        if (*certificate)
            records.issued.push_back(**certificate);
    }
    return {};
}

Result<PairRecords> PairLedger::due(const Lifecycle& lifecycle)
{
    PairRecords records;
    const store::Store& store = lifecycle.store();
    if (const auto added = addIssued(store, records); !added)
        return std::unexpected(added.error());
    auto numbers = store.crlNumbers();
    if (!numbers)
        return std::unexpected(numbers.error());
    m_due.crlNumbers = *std::move(numbers);
    m_due.fingerprints.clear();
    for (const auto& [serial, record] : lifecycle.devices().records())
        if (!record.issuedFingerprint.empty())
            m_due.fingerprints.emplace(record.serial.value, record.issuedFingerprint);
    records.crlNumbers = newIn(m_due.crlNumbers, m_told.crlNumbers);
    records.fingerprints = newIn(m_due.fingerprints, m_told.fingerprints);
    return records;
}

Result<> PairLedger::take(Lifecycle& lifecycle, const PairRecords& records, PairMerging merging)
{
    const Told underWay = m_due;
    const auto before = due(lifecycle);
    auto kept = lifecycle.takePairRecords(records, merging);
    if (kept && before && isEmpty(*before) && due(lifecycle))
        taken(); // all that has become new here is the peer's
    else
        m_due = underWay; // which the peer has still to answer
    return kept;
}

} // namespace models::lifecycle
