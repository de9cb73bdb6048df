// How much may be spent on one peer's paths, counted and not measured, so that the same input always gives
// the same answer. A unit is about a microsecond of one slow core. One thread, one judgement.
#pragma once

#include "session/pki/certificate.h"

#include <cstdint>
#include <span>

namespace session::trust {

class WorkBudget
{
public:
    /// Below a second of CPU with all that is not counted (decoding, the checks outside of OpenSSL).
    static constexpr std::int64_t defaultUnits = 400'000;

    explicit WorkBudget(std::int64_t units = defaultUnits) : m_left(units), m_units(units) {}

    /// False, now and for ever after, when less than `units` is left.
    [[nodiscard]] bool spend(std::int64_t units);
    [[nodiscard]] bool isSpent() const { return m_left < 0; }
    [[nodiscard]] std::int64_t spent() const { return isSpent() ? m_units : m_units - m_left; }

private:
    std::int64_t m_left;
    std::int64_t m_units;
};

/// To verify one signature with the key of `issuer`. A peer chooses the keys that it sends.
[[nodiscard]] std::int64_t signatureCost(const pki::Certificate& issuer);
/// To have OpenSSL judge this path: signatures, names against name constraints.
[[nodiscard]] std::int64_t judgingCost(std::span<const pki::Certificate> path);

} // namespace session::trust
