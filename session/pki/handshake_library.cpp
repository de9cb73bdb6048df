#include "session/pki/handshake_library.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/params.h>
#include <openssl/provider.h>

namespace session::pki {

namespace {

/// Keys that can sign: with another one nobody can authenticate, nor issue a certificate.
constexpr std::array<std::string_view, 7> signingKeys{"EC",    "RSA", "RSA-PSS", "ED25519",
                                                      "ED448", "DSA", "SM2"};

/// Of OpenSSL's own default context, which it stays in.
OSSL_PROVIDER* defaultProvider()
{
    static OSSL_PROVIDER* const provider = OSSL_PROVIDER_load(nullptr, "default");
    return provider;
}

bool readsPublicKeys(const OSSL_ALGORITHM& decoder)
{
    const std::string_view names(decoder.algorithm_names); // "EC:id-ecPublicKey:1.2.840.10045.2.1"
    const std::string_view properties(decoder.property_definition);
    return std::ranges::find(signingKeys, names.substr(0, names.find(':'))) != signingKeys.end() &&
           properties.find("input=der") != std::string_view::npos &&
           properties.find("structure=SubjectPublicKeyInfo") != std::string_view::npos;
}

/// Ended as OpenSSL wants it.
std::vector<OSSL_ALGORITHM> keyDecoders()
{
    std::vector<OSSL_ALGORITHM> decoders;
    int isNotToBeKept = 0;
    const OSSL_ALGORITHM* all =
        OSSL_PROVIDER_query_operation(defaultProvider(), OSSL_OP_DECODER, &isNotToBeKept);
    for (; all && all->algorithm_names; ++all)
        if (readsPublicKeys(*all))
            decoders.push_back(*all);
    decoders.push_back({nullptr, nullptr, nullptr, nullptr});
    return decoders;
}

const OSSL_ALGORITHM* algorithmsOf(void* /*provider*/, int operation, int* isNotToBeKept)
{
    static const std::vector<OSSL_ALGORITHM> decoders = keyDecoders();
    if (operation != OSSL_OP_DECODER)
        return OSSL_PROVIDER_query_operation(defaultProvider(), operation, isNotToBeKept);
    *isNotToBeKept = 0;
    return decoders.data();
}

int describe(void* /*provider*/, OSSL_PARAM* wanted)
{
    OSSL_PARAM* status = OSSL_PARAM_locate(wanted, OSSL_PROV_PARAM_STATUS);
    return status ? OSSL_PARAM_set_int(status, 1) : 1;
}

/// The groups of TLS among them.
int capabilitiesOf(void* /*provider*/, const char* kind, OSSL_CALLBACK* take, void* taker)
{
    return OSSL_PROVIDER_get_capabilities(defaultProvider(), kind, take, taker);
}

int beginProvider(const OSSL_CORE_HANDLE* /*handle*/, const OSSL_DISPATCH* /*core*/,
                  const OSSL_DISPATCH** functions, void** context)
{
    static const std::array<OSSL_DISPATCH, 4> table{
        OSSL_DISPATCH{OSSL_FUNC_PROVIDER_QUERY_OPERATION, reinterpret_cast<void (*)()>(algorithmsOf)},
        OSSL_DISPATCH{OSSL_FUNC_PROVIDER_GET_PARAMS, reinterpret_cast<void (*)()>(describe)},
        OSSL_DISPATCH{OSSL_FUNC_PROVIDER_GET_CAPABILITIES, reinterpret_cast<void (*)()>(capabilitiesOf)},
        OSSL_DISPATCH{0, nullptr}};
    *functions = table.data();
    *context = OSSL_PROVIDER_get0_provider_ctx(defaultProvider()); // what its algorithms expect
    return 1;
}

OSSL_LIB_CTX* makeLibrary()
{
    OSSL_LIB_CTX* library = defaultProvider() ? OSSL_LIB_CTX_new() : nullptr;
    if (!library)
        return nullptr;
    if (OSSL_PROVIDER_add_builtin(library, "handshake", beginProvider) == 1 &&
        OSSL_PROVIDER_load(library, "handshake"))
        return library;
    OSSL_LIB_CTX_free(library);
    ERR_clear_error();
    return nullptr;
}

} // namespace

OSSL_LIB_CTX* handshakeLibrary()
{
    static OSSL_LIB_CTX* const library = makeLibrary(); // never freed: what was made with it may live longer
    return library;
}

} // namespace session::pki
