#include "session/pki/request.h"

#include "session/pki/decoded_request.h"
#include "session/pki/general_names.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_error.h"
#include "session/pki/signing.h"
#include "session/pki/subject_text.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

void freeExtensions(STACK_OF(X509_EXTENSION) * extensions)
{
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
}
using ExtensionsHandle = std::unique_ptr<STACK_OF(X509_EXTENSION), FreeWith<freeExtensions>>;

base::Result<AlternativeNames> requestedNames(X509_REQ* request)
{
    const ExtensionsHandle extensions(X509_REQ_get_extensions(request));
    if (!extensions)
        return AlternativeNames();
    int found = 0;
    const GeneralNamesHandle names(
        static_cast<GENERAL_NAMES*>(X509V3_get_d2i(extensions.get(), NID_subject_alt_name, &found, nullptr)));
    if (!names && found != -1)
        return openSslFailure("the alternative names of the request can't be read",
                              base::ErrorCode::ParseFailed);
    return names ? alternativeNamesOf(names.get()) : AlternativeNames();
}

base::Result<> addRequestedNames(X509_REQ* request, const AlternativeNames& names)
{
    if (isEmpty(names))
        return {};
    auto generalNames = buildGeneralNames(names);
    if (!generalNames)
        return std::unexpected(std::move(generalNames.error()));
    STACK_OF(X509_EXTENSION)* extensions = nullptr;
    const int built =
        X509V3_add1_i2d(&extensions, NID_subject_alt_name, generalNames->get(), 0, X509V3_ADD_DEFAULT);
    const ExtensionsHandle owned(extensions);
    if (built != 1 || X509_REQ_add_extensions(request, extensions) != 1)
        return openSslFailure("the alternative names can't be put into the request");
    return {};
}

std::string derOf(X509_REQ* request)
{
    unsigned char* bytes = nullptr;
    const int length = i2d_X509_REQ(request, &bytes);
    std::string der(reinterpret_cast<const char*>(bytes), length > 0 ? static_cast<std::size_t>(length) : 0);
    OPENSSL_free(bytes);
    return der;
}

} // namespace

base::Result<std::string> makeRequest(const SubjectText& subject, const AlternativeNames& names,
                                      const PrivateKey& key)
{
    ERR_clear_error();
    auto name = buildName(subject);
    if (!name)
        return std::unexpected(std::move(name.error()));
    const X509ReqHandle request(X509_REQ_new());
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), name->get()) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.handle()) != 1)
        return openSslFailure("the request can't be built");
    if (auto added = addRequestedNames(request.get(), names); !added)
        return std::unexpected(std::move(added.error()));
    if (X509_REQ_sign(request.get(), key.handle(), digestFor(key.handle(), Digest::Sha256)) <= 0)
        return openSslFailure("the request can't be signed");
    return derOf(request.get());
}

base::Result<RequestFacts> readRequest(std::string_view request)
{
    const auto decoded = decodeRequest(request);
    if (!decoded)
        return std::unexpected(decoded.error());
    auto subject = printName(X509_REQ_get_subject_name(decoded->get()));
    if (!subject)
        return std::unexpected(std::move(subject.error()));
    auto commonNames = commonNamesOf(X509_REQ_get_subject_name(decoded->get()));
    if (!commonNames)
        return std::unexpected(std::move(commonNames.error()));
    auto names = requestedNames(decoded->get());
    if (!names)
        return std::unexpected(std::move(names.error()));
    const EVP_PKEY* const key = X509_REQ_get0_pubkey(decoded->get());
    const char* algorithm = EVP_PKEY_get0_type_name(key);
    return RequestFacts{.subject = std::move(*subject),
                        .commonNames = std::move(*commonNames),
                        .alternativeNames = std::move(*names),
                        .keyAlgorithm = algorithm ? algorithm : "",
                        .keyBits = EVP_PKEY_get_bits(key)};
}

} // namespace session::pki
