#include "session/pki/issuing/request.h"

#include "session/pki/general_names.h"
#include "session/pki/issuing/decoded_request.h"
#include "session/pki/issuing/request_building.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_error.h"

namespace session::pki {

namespace {

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

} // namespace

base::Result<std::string> makeRequest(const SubjectText& subject, const AlternativeNames& names,
                                      const PrivateKey& key)
{
    return buildRequest({.subject = subject, .alternativeNames = names}, key);
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
                        .keyBits = EVP_PKEY_get_bits(key),
                        .keySecurityBits = EVP_PKEY_get_security_bits(key)};
}

} // namespace session::pki
