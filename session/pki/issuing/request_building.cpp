#include "session/pki/issuing/request_building.h"

#include "session/pki/encoding/der.h"
#include "session/pki/general_names.h"
#include "session/pki/issuing/key_usage_bits.h"
#include "session/pki/issuing/signing.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/subject_text.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

using BitStringHandle = std::unique_ptr<ASN1_BIT_STRING, FreeWith<ASN1_BIT_STRING_free>>;

/// RFC 2985: DirectoryString of at most 255 characters.
constexpr std::size_t longestPassword = 255;

/// The extensions that the request asks for; they go into it in one attribute.
class Extensions
{
public:
    [[nodiscard]] base::Result<> add(int kind, void* content, bool critical)
    {
        STACK_OF(X509_EXTENSION)* extensions = m_extensions.release();
        const int added = X509V3_add1_i2d(&extensions, kind, content, critical ? 1 : 0, X509V3_ADD_DEFAULT);
        m_extensions.reset(extensions);
        if (added != 1)
            return openSslFailure(std::string("extension can't be built: ") + OBJ_nid2sn(kind));
        return {};
    }
    [[nodiscard]] base::Result<> putInto(X509_REQ* request) const
    {
        if (m_extensions && X509_REQ_add_extensions(request, m_extensions.get()) != 1)
            return openSslFailure("the extensions can't be put into the request");
        return {};
    }

private:
    ExtensionsHandle m_extensions;
};

base::Result<> addUsage(Extensions& extensions, const RequestSpec& spec)
{
    if (spec.usage == RequestedUsage())
        return {};
    const BitStringHandle bits(ASN1_BIT_STRING_new());
    if (spec.usage.digitalSignature)
        ASN1_BIT_STRING_set_bit(bits.get(), key_usage::digitalSignature, 1);
    if (spec.usage.keyEncipherment)
        ASN1_BIT_STRING_set_bit(bits.get(), key_usage::keyEncipherment, 1);
    return extensions.add(NID_key_usage, bits.get(), true);
}

base::Result<> addNames(Extensions& extensions, const RequestSpec& spec)
{
    if (isEmpty(spec.alternativeNames))
        return {};
    auto names = buildGeneralNames(spec.alternativeNames);
    if (!names)
        return std::unexpected(std::move(names.error()));
    return extensions.add(NID_subject_alt_name, names->get(), false);
}

base::Result<> addExtensions(X509_REQ* request, const RequestSpec& spec)
{
    Extensions extensions;
    for (const auto step : {addUsage, addNames})
        if (auto added = step(extensions, spec); !added)
            return added;
    return extensions.putInto(request);
}

/// PrintableString where it fits, as all servers know it, else UTF8String.
base::Result<> addPassword(X509_REQ* request, const RequestSpec& spec)
{
    const std::string& password = spec.challengePassword.reveal();
    if (password.empty())
        return {};
    if (password.size() > longestPassword)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "a challenge password has at most 255 characters");
    const auto* bytes = reinterpret_cast<const unsigned char*>(password.data());
    const int length = static_cast<int>(password.size());
    const int kind = ASN1_PRINTABLE_type(bytes, length) == V_ASN1_PRINTABLESTRING ? V_ASN1_PRINTABLESTRING
                                                                                  : V_ASN1_UTF8STRING;
    if (X509_REQ_add1_attr_by_NID(request, NID_pkcs9_challengePassword, kind, bytes, length) != 1)
        return openSslFailure("the challenge password can't be put into the request");
    return {};
}

const EVP_MD* digestOf(const EVP_PKEY* key, RequestDigest wanted)
{
    switch (wanted) {
    case RequestDigest::Sha1:
        return EVP_sha1();
    case RequestDigest::Sha384:
        return digestFor(key, Digest::Sha384);
    case RequestDigest::Sha512:
        return digestFor(key, Digest::Sha512);
    case RequestDigest::Sha256:
        break;
    }
    return digestFor(key, Digest::Sha256);
}

} // namespace

base::Result<std::string> buildRequest(const RequestSpec& spec, const PrivateKey& key)
{
    ERR_clear_error();
    auto name = buildName(spec.subject);
    if (!name)
        return std::unexpected(std::move(name.error()));
    const X509ReqHandle request(X509_REQ_new());
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), name->get()) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.handle()) != 1)
        return openSslFailure("the request can't be built");
    for (const auto step : {addPassword, addExtensions})
        if (auto added = step(request.get(), spec); !added)
            return std::unexpected(std::move(added.error()));
    if (X509_REQ_sign(request.get(), key.handle(), digestOf(key.handle(), spec.digest)) <= 0)
        return openSslFailure("the request can't be signed");
    return derOf<i2d_X509_REQ>(request.get());
}

} // namespace session::pki
