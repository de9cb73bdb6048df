#include "session/trust/path_work.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>

#include <openssl/core_names.h>

namespace session::trust {
namespace {

using BigNumberHandle = std::unique_ptr<BIGNUM, pki::FreeWith<BN_free>>;

/// Squared or cubed against a size whose cost was measured, in thousandths to stay with integers.
std::int64_t scaled(std::int64_t units, int bits, int measuredBits, int power)
{
    for (int i = 0; i < power; ++i)
        units = units * bits / measuredBits;
    return units;
}

int publicExponentBits(const pki::Certificate& certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate.handle());
    BIGNUM* exponent = nullptr;
    if (key == nullptr || EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent) != 1)
        return certificate.keyBits();
    const BigNumberHandle owner(exponent);
    return BN_num_bits(exponent);
}

std::size_t extensionSize(const pki::Certificate& certificate, int nid)
{
    const int at = X509_get_ext_by_NID(certificate.handle(), nid, -1);
    if (at < 0)
        return 0;
    return static_cast<std::size_t>(
        ASN1_STRING_length(X509_EXTENSION_get_data(X509_get_ext(certificate.handle(), at))));
}

/// OpenSSL compares each name with each constraint, at most 2^20 pairs for one certificate and one CA.
std::int64_t comparingCost(std::size_t nameBytes, std::size_t constraintBytes)
{
    constexpr std::size_t smallestEntry = 4;
    constexpr std::size_t mostPairs = 1UL << 20U;
    constexpr std::size_t pairsInAUnit = 16;
    const std::size_t names = nameBytes / smallestEntry + 1;
    const std::size_t constraints = constraintBytes / smallestEntry + 1;
    return static_cast<std::int64_t>(std::min(names * constraints, mostPairs) / pairsInAUnit);
}

} // namespace

bool WorkBudget::spend(std::int64_t units)
{
    m_left = isSpent() || units > m_left ? -1 : m_left - units;
    return !isSpent();
}

std::int64_t signatureCost(const pki::Certificate& issuer)
{
    const int bits = issuer.keyBits();
    if (issuer.keyAlgorithm().starts_with("RSA"))
        return 10 + scaled(2 * std::int64_t(publicExponentBits(issuer)), bits, 2048, 2);
    if (issuer.keyAlgorithm() == "DSA")
        return scaled(700, bits, 2048, 2);
    if (issuer.keyAlgorithm() == "EC")
        return 100 + scaled(300, bits, 256, 3);
    return 1000;
}

std::int64_t judgingCost(std::span<const pki::Certificate> path)
{
    std::int64_t cost = 50;
    for (std::size_t depth = 1; depth < path.size(); ++depth) {
        cost += signatureCost(path[depth]);
        const std::size_t constraints = extensionSize(path[depth], NID_name_constraints);
        for (std::size_t below = 0; constraints > 0 && below < depth; ++below)
            cost += comparingCost(path[below].der().size(), constraints);
    }
    return cost;
}

} // namespace session::trust
