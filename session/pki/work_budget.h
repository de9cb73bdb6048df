// How much key derivation one file may cost us: a hostile one asks for 2^31 rounds, or for thousands of
// derivations. Private to the room; one thread. Source: RFC 8018 (PBES1, PBES2, PBKDF2), RFC 7914 (scrypt),
// RFC 7292 (PKCS#12).
#pragma once

#include <cstdint>

#include <openssl/asn1.h>
#include <openssl/x509.h>

namespace session::pki {

class WorkBudget
{
public:
    /// In rounds of a derivation; an honest file asks for 2,048 to 2,000,000. All of it is some ten seconds.
    static constexpr std::uint64_t standard = 20'000'000;

    explicit WorkBudget(std::uint64_t rounds = standard) : m_left(rounds) {}

    /// False if that much is not left.
    [[nodiscard]] bool spend(std::uint64_t rounds);

private:
    std::uint64_t m_left;
};

/// What decryption under this algorithm costs, in rounds; the greatest number for one that says nonsense.
[[nodiscard]] std::uint64_t roundsOf(const X509_ALGOR* algorithm);
/// A count as it stands in a file; null is the default of 1.
[[nodiscard]] std::uint64_t roundsOf(const ASN1_INTEGER* iterations);

} // namespace session::pki
