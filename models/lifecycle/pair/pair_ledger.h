// What counts at once and without a commit (PairRecords), as far as the peer of a pair is not known to have
// it: all of it when the two meet, what is new from then on. Main thread.
#pragma once

#include "models/lifecycle/pair/pair.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace models::store {
class Store;
}

namespace models::lifecycle {

class Lifecycle;

class PairLedger
{
public:
    /// What the peer is to be told; isEmpty() when that is nothing.
    [[nodiscard]] session::base::Result<PairRecords> due(const Lifecycle& lifecycle);
    /// It has what due() gave last.
    void taken() { m_told = m_due; }
    void forget() { m_told = {}; } ///< what it has is not known any more
    /// Takes what the peer tells, in one transaction, and does not tell it back.
    [[nodiscard]] session::base::Result<> take(Lifecycle& lifecycle, const PairRecords& records,
                                               PairMerging merging = PairMerging::ByWhoServes);

private:
    using Key = std::pair<std::string, std::string>; ///< authority and serial number
    struct Told
    {
        std::uint64_t place = 0; ///< in the table of issued certificates, from which on nothing is told
        std::map<Key, store::Revocation> revoked;
        std::map<std::string, std::uint64_t> crlNumbers;
        std::map<std::string, std::string> fingerprints;
    };
    [[nodiscard]] session::base::Result<> addIssued(const store::Store& store, PairRecords& records);

    Told m_told;
    Told m_due; ///< m_told and what due() gave last
};

[[nodiscard]] bool isEmpty(const PairRecords& records);

} // namespace models::lifecycle
