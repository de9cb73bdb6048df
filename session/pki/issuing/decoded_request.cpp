#include "session/pki/issuing/decoded_request.h"

#include "session/pki/encoding/pem_blocks.h"
#include "session/pki/openssl_error.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::pki {

namespace {

bool isRequestBlock(const PemBlock& block)
{
    return block.label == "CERTIFICATE REQUEST" || block.label == "NEW CERTIFICATE REQUEST";
}

base::Result<std::string> toDer(std::string_view request)
{
    const auto blocks = findPemBlocks(request);
    const auto first = std::ranges::find_if(blocks, isRequestBlock);
    return first == blocks.end() ? std::string(request) : decodePemBlock(*first);
}

} // namespace

base::Result<X509ReqHandle> decodeRequest(std::string_view request)
{
    ERR_clear_error();
    const auto der = toDer(request);
    if (!der)
        return std::unexpected(der.error());
    const auto* at = reinterpret_cast<const unsigned char*>(der->data());
    const auto* const end = at + der->size();
    X509ReqHandle decoded(d2i_X509_REQ(nullptr, &at, static_cast<long>(der->size())));
    if (!decoded || at != end)
        return openSslFailure("not a certificate request", base::ErrorCode::ParseFailed);
    EVP_PKEY* const key = X509_REQ_get0_pubkey(decoded.get());
    if (!key || X509_REQ_verify(decoded.get(), key) != 1)
        return openSslFailure("the request is not signed by the key that it holds");
    return decoded;
}

} // namespace session::pki
