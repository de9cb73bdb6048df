#include "session/pki/revocation/ocsp_responder.h"

#include "session/pki/encoding/asn1_values.h"
#include "session/pki/encoding/der.h"
#include "session/pki/issuing/signing.h"
#include "session/pki/openssl_error.h"
#include "session/pki/revocation/ocsp_handles.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

using SecondsHandle = std::unique_ptr<ASN1_GENERALIZEDTIME, FreeWith<ASN1_GENERALIZEDTIME_free>>;
using NonceHandle = std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>>;

std::unexpected<base::Error> malformed(std::string why)
{
    ERR_clear_error();
    return base::failure(base::ErrorCode::ParseFailed, std::move(why));
}

OcspIdHandle decodedId(const std::string& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    OcspIdHandle id(d2i_OCSP_CERTID(nullptr, &at, long(der.size())));
    ERR_clear_error();
    return id;
}

base::Result<std::string> nonceOf(OCSP_REQUEST* request)
{
    const int place = OCSP_REQUEST_get_ext_by_NID(request, NID_id_pkix_OCSP_Nonce, -1);
    if (place < 0)
        return std::string();
    const ASN1_OCTET_STRING* const content = X509_EXTENSION_get_data(OCSP_REQUEST_get_ext(request, place));
    const unsigned char* at = ASN1_STRING_get0_data(content);
    const NonceHandle nonce(d2i_ASN1_OCTET_STRING(nullptr, &at, ASN1_STRING_length(content)));
    const int length = nonce ? ASN1_STRING_length(nonce.get()) : 0;
    if (length < 1 || length > longestOcspNonce)
        return malformed("a nonce of no allowed length");
    return std::string(reinterpret_cast<const char*>(ASN1_STRING_get0_data(content)),
                       std::size_t(ASN1_STRING_length(content)));
}

bool hasUnknownCriticalExtension(OCSP_REQUEST* request)
{
    for (int at = -1; (at = OCSP_REQUEST_get_ext_by_critical(request, 1, at)) >= 0;) {
        const X509_EXTENSION* const extension = OCSP_REQUEST_get_ext(request, at);
        if (OBJ_obj2nid(X509_EXTENSION_get_object(const_cast<X509_EXTENSION*>(extension))) !=
            NID_id_pkix_OCSP_Nonce)
            return true;
    }
    return false;
}

SecondsHandle generalizedTime(base::TimePoint time)
{
    return SecondsHandle(ASN1_GENERALIZEDTIME_set(
        nullptr, std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count()));
}

bool addStatement(OCSP_BASICRESP* basic, const OcspStatement& statement, const OcspAnswer& answer)
{
    const OcspIdHandle id = decodedId(statement.id);
    const SecondsHandle from = generalizedTime(answer.thisUpdate);
    const SecondsHandle until = answer.nextUpdate ? generalizedTime(*answer.nextUpdate) : nullptr;
    if (!id || !from || (answer.nextUpdate && !until))
        return false;
    if (statement.status != OcspStatus::Revoked) {
        const int status =
            statement.status == OcspStatus::Good ? V_OCSP_CERTSTATUS_GOOD : V_OCSP_CERTSTATUS_UNKNOWN;
        return OCSP_basic_add1_status(basic, id.get(), status, -1, nullptr, from.get(), until.get());
    }
    const SecondsHandle revoked = generalizedTime(statement.revokedAt);
    constexpr int none = -1; // as in lists: a reason that says nothing is left out
    const int reason =
        statement.reason == RevocationReason::Unspecified ? none : static_cast<int>(statement.reason);
    return revoked && OCSP_basic_add1_status(basic, id.get(), V_OCSP_CERTSTATUS_REVOKED, reason,
                                             revoked.get(), from.get(), until.get());
}

bool addNonce(OCSP_BASICRESP* basic, const std::string& content)
{
    if (content.empty())
        return true;
    const NonceHandle bytes(ASN1_OCTET_STRING_new());
    if (!bytes || ASN1_OCTET_STRING_set(bytes.get(), reinterpret_cast<const unsigned char*>(content.data()),
                                        int(content.size())) != 1)
        return false;
    const X509ExtensionHandle extension(
        X509_EXTENSION_create_by_NID(nullptr, NID_id_pkix_OCSP_Nonce, 0, bytes.get()));
    return extension && OCSP_BASICRESP_add_ext(basic, extension.get(), -1) == 1;
}

} // namespace

base::Result<OcspQuery> readOcspRequest(std::string_view der)
{
    if (der.size() > largestOcspRequest)
        return malformed("too long for an OCSP request");
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    const OcspRequestHandle request(d2i_OCSP_REQUEST(nullptr, &at, long(der.size())));
    if (!request || at != end)
        return malformed("not an OCSP request");
    const int count = OCSP_request_onereq_count(request.get());
    if (count < 1 || count > mostOcspQuestions)
        return malformed("an OCSP request about " + std::to_string(count) + " certificates");
    if (hasUnknownCriticalExtension(request.get()))
        return malformed("an OCSP request with a critical extension that is not known here");
    auto nonce = nonceOf(request.get());
    if (!nonce)
        return std::unexpected(std::move(nonce.error()));
    OcspQuery query{.asked = {}, .nonce = std::move(*nonce)};
    for (int i = 0; i < count; ++i) {
        OCSP_CERTID* const id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(request.get(), i));
        ASN1_INTEGER* number = nullptr;
        if (OCSP_id_get0_info(nullptr, nullptr, nullptr, &number, id) != 1)
            return malformed("a question without a serial number");
        query.asked.push_back({.id = derOf<i2d_OCSP_CERTID>(id), .serialNumber = hexOfNumber(number)});
    }
    return query;
}

bool concerns(const AskedCertificate& asked, const Certificate& authority)
{
    const OcspIdHandle id = decodedId(asked.id);
    ASN1_OBJECT* algorithm = nullptr;
    ASN1_INTEGER* number = nullptr;
    if (!id || OCSP_id_get0_info(nullptr, &algorithm, nullptr, &number, id.get()) != 1)
        return false;
    const EVP_MD* const digest = EVP_get_digestbyobj(algorithm);
    X509* const issuer = authority.handle();
    const OcspIdHandle ours(digest ? OCSP_cert_id_new(digest, X509_get_subject_name(issuer),
                                                      X509_get0_pubkey_bitstr(issuer), number)
                                   : nullptr);
    ERR_clear_error();
    return ours && OCSP_id_issuer_cmp(ours.get(), id.get()) == 0;
}

base::Result<std::string> signOcspAnswer(const OcspAnswer& answer, const Issuer& signer)
{
    ERR_clear_error();
    if (!signer.key.matches(signer.certificate))
        return base::failure(base::ErrorCode::Mismatch,
                             "the private key does not belong to " + signer.certificate.subject());
    const OcspBasicHandle basic(OCSP_BASICRESP_new());
    if (!basic)
        return openSslFailure("the OCSP answer can't be built");
    for (const OcspStatement& statement : answer.statements)
        if (!addStatement(basic.get(), statement, answer))
            return openSslFailure("a statement of the OCSP answer can't be built");
    if (!addNonce(basic.get(), answer.nonce))
        return openSslFailure("the nonce can't be answered");
    // Whoever asks has the CA's certificate, and by its name alone could not tell it from a renewed one
    // (C24).
    const unsigned long flags =
        OCSP_RESPID_KEY |
        (signer.certificate.isCertificateAuthority() ? static_cast<unsigned long>(OCSP_NOCERTS) : 0UL);
    if (OCSP_basic_sign(basic.get(), signer.certificate.handle(), signer.key.handle(),
                        digestFor(signer.key.handle(), Digest::Sha256), nullptr, flags) != 1)
        return openSslFailure("the OCSP answer can't be signed");
    const OcspResponseHandle response(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    std::string der = response ? derOf<i2d_OCSP_RESPONSE>(response.get()) : std::string();
    if (der.empty())
        return openSslFailure("the OCSP answer can't be encoded");
    return der;
}

std::string ocspProblemAnswer(OcspProblem problem)
{
    const OcspResponseHandle response(OCSP_response_create(static_cast<int>(problem), nullptr));
    return response ? derOf<i2d_OCSP_RESPONSE>(response.get()) : std::string();
}

} // namespace session::pki
