#include "session/pki/work_budget.h"

#include "session/pki/openssl_handles.h"

#include <limits>

#include <openssl/err.h>

namespace session::pki {

namespace {

using PbeHandle = std::unique_ptr<PBEPARAM, FreeWith<PBEPARAM_free>>;
using Pbe2Handle = std::unique_ptr<PBE2PARAM, FreeWith<PBE2PARAM_free>>;
using Pbkdf2Handle = std::unique_ptr<PBKDF2PARAM, FreeWith<PBKDF2PARAM_free>>;
using ScryptHandle = std::unique_ptr<SCRYPT_PARAMS, FreeWith<SCRYPT_PARAMS_free>>;

constexpr std::uint64_t endless = std::numeric_limits<std::uint64_t>::max();

template <class Handle>
Handle parametersOf(const X509_ALGOR* algorithm, const ASN1_ITEM* item)
{
    return Handle(
        static_cast<typename Handle::element_type*>(ASN1_TYPE_unpack_sequence(item, algorithm->parameter)));
}

std::uint64_t product(std::uint64_t left, std::uint64_t right)
{
    return right != 0 && left > endless / right ? endless : left * right;
}

std::uint64_t derivationRounds(const X509_ALGOR* derivation)
{
    switch (OBJ_obj2nid(derivation->algorithm)) {
    case NID_id_pbkdf2:
        if (const auto found = parametersOf<Pbkdf2Handle>(derivation, ASN1_ITEM_rptr(PBKDF2PARAM)))
            return roundsOf(found->iter);
        break;
    case NID_id_scrypt:
        if (const auto found = parametersOf<ScryptHandle>(derivation, ASN1_ITEM_rptr(SCRYPT_PARAMS)))
            return product(roundsOf(found->costParameter),
                           product(roundsOf(found->blockSize), roundsOf(found->parallelizationParameter)));
        break;
    default:
        return 0; // unknown, and refused as such by whoever tries
    }
    return endless;
}

std::uint64_t encryptionRounds(const X509_ALGOR* algorithm)
{
    if (OBJ_obj2nid(algorithm->algorithm) == NID_pbes2) {
        const auto found = parametersOf<Pbe2Handle>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        return found ? derivationRounds(found->keyfunc) : endless;
    }
    const auto found = parametersOf<PbeHandle>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
    return found ? roundsOf(found->iter) : 0;
}

} // namespace

bool WorkBudget::spend(std::uint64_t rounds)
{
    if (rounds > m_left)
        return false;
    m_left -= rounds;
    return true;
}

std::uint64_t roundsOf(const X509_ALGOR* algorithm)
{
    const std::uint64_t rounds = algorithm ? encryptionRounds(algorithm) : 0;
    ERR_clear_error();
    return rounds;
}

std::uint64_t roundsOf(const ASN1_INTEGER* iterations)
{
    if (!iterations)
        return 1;
    std::uint64_t rounds = 0;
    return ASN1_INTEGER_get_uint64(&rounds, iterations) == 1 ? rounds : endless;
}

} // namespace session::pki
