#include "session/pki/revocation/ocsp.h"

#include "session/pki/encoding/der.h"
#include "session/pki/keys/random.h"
#include "session/pki/openssl_error.h"
#include "session/pki/revocation/ocsp_handles.h"

namespace session::pki {

namespace {

constexpr std::size_t nonceLength = 16; // RFC 9654 allows 1 to 128; responders before it know up to 32

/// The extension's content as it stands in the request.
base::Result<std::string> addNonce(OCSP_REQUEST* request)
{
    auto bytes = randomBytes(nonceLength);
    if (!bytes)
        return bytes;
    if (OCSP_request_add1_nonce(request, reinterpret_cast<unsigned char*>(bytes->data()),
                                int(bytes->size())) != 1)
        return openSslFailure("the nonce can't be set");
    return bytes;
}

} // namespace

base::Result<OcspRequest> makeOcspRequest(const Certificate& certificate, const Certificate& issuer,
                                          OcspNonce nonce)
{
    const OcspRequestHandle request(OCSP_REQUEST_new());
    OcspIdHandle id(OCSP_cert_to_id(EVP_sha1(), certificate.handle(), issuer.handle()));
    if (!request || !id || !OCSP_request_add0_id(request.get(), id.get()))
        return openSslFailure("the OCSP request can't be built");
    [[maybe_unused]] const OCSP_CERTID* const owned = id.release(); // by the request from here on
    OcspRequest result;
    if (nonce == OcspNonce::Sent) {
        auto bytes = addNonce(request.get());
        if (!bytes)
            return std::unexpected(bytes.error());
        result.nonce = *std::move(bytes);
    }
    result.der = derOf<i2d_OCSP_REQUEST>(request.get());
    if (result.der.empty())
        return openSslFailure("the OCSP request can't be encoded");
    return result;
}

} // namespace session::pki
