#include "session/pki/certificate_extensions.h"

#include "session/pki/general_names.h"
#include "session/pki/issuing/issuing_steps.h"
#include "session/pki/issuing/key_usage_bits.h"
#include "session/pki/openssl_error.h"

#include <array>
#include <initializer_list>

namespace session::pki {

namespace {

using BasicConstraintsHandle = std::unique_ptr<BASIC_CONSTRAINTS, FreeWith<BASIC_CONSTRAINTS_free>>;
using BitStringHandle = std::unique_ptr<ASN1_BIT_STRING, FreeWith<ASN1_BIT_STRING_free>>;
using OctetStringHandle = std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>>;
using UsageHandle = std::unique_ptr<EXTENDED_KEY_USAGE, FreeWith<EXTENDED_KEY_USAGE_free>>;
using AuthorityKeyHandle = std::unique_ptr<AUTHORITY_KEYID, FreeWith<AUTHORITY_KEYID_free>>;
using DistributionPointsHandle = std::unique_ptr<CRL_DIST_POINTS, FreeWith<CRL_DIST_POINTS_free>>;
using AccessHandle = std::unique_ptr<AUTHORITY_INFO_ACCESS, FreeWith<AUTHORITY_INFO_ACCESS_free>>;

struct Extension
{
    int kind = NID_undef;
    void* content = nullptr;
    bool critical = false;
};

base::Result<> add(X509* certificate, const Extension& extension)
{
    if (extension.content && X509_add1_ext_i2d(certificate, extension.kind, extension.content,
                                               extension.critical ? 1 : 0, X509V3_ADD_DEFAULT) == 1)
        return {};
    return openSslFailure(std::string("extension can't be built: ") + OBJ_nid2sn(extension.kind));
}

void removeExtension(X509* certificate, int kind)
{
    for (int at = 0; (at = X509_get_ext_by_NID(certificate, kind, -1)) >= 0;)
        X509_EXTENSION_free(X509_delete_ext(certificate, at));
}

bool isAuthority(const IssueSpec& spec)
{
    return spec.role == CertificateRole::CertificateAuthority;
}

base::Result<> addBasicConstraints(X509* certificate, const IssueSpec& spec)
{
    const BasicConstraintsHandle constraints(BASIC_CONSTRAINTS_new());
    if (constraints)
        constraints->ca = isAuthority(spec) ? 0xff : 0;
    return add(certificate, {.kind = NID_basic_constraints, .content = constraints.get(), .critical = true});
}

base::Result<> addKeyUsage(X509* certificate, const IssueSpec& spec)
{
    const BitStringHandle bits(ASN1_BIT_STRING_new());
    const auto set = [&](int bit) { ASN1_BIT_STRING_set_bit(bits.get(), bit, 1); };
    if (isAuthority(spec)) {
        set(key_usage::keyCertSign);
        set(key_usage::crlSign);
    } else {
        set(key_usage::digitalSignature);
        // TLS 1.2 with RSA key exchange encrypts to the server's key.
        const EVP_PKEY* key = X509_get0_pubkey(certificate);
        const bool serves =
            spec.role == CertificateRole::Server || spec.role == CertificateRole::ServerAndClient;
        if (serves && key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
            set(key_usage::keyEncipherment);
    }
    return add(certificate, {.kind = NID_key_usage, .content = bits.get(), .critical = true});
}

base::Result<> addExtendedKeyUsage(X509* certificate, const IssueSpec& spec)
{
    if (isAuthority(spec))
        return {};
    const UsageHandle usages(sk_ASN1_OBJECT_new_null());
    const auto push = [&](int usage) { sk_ASN1_OBJECT_push(usages.get(), OBJ_nid2obj(usage)); };
    const CertificateRole role = spec.role;
    if (role == CertificateRole::Server || role == CertificateRole::ServerAndClient)
        push(NID_server_auth);
    if (role == CertificateRole::Client || role == CertificateRole::ServerAndClient)
        push(NID_client_auth);
    if (role == CertificateRole::OcspSigner)
        push(NID_OCSP_sign);
    return add(certificate, {.kind = NID_ext_key_usage, .content = usages.get()});
}

base::Result<> addNoCheck(X509* certificate, const IssueSpec& spec)
{
    if (spec.role != CertificateRole::OcspSigner)
        return {};
    return add(certificate, {.kind = NID_id_pkix_OCSP_noCheck, .content = ASN1_NULL_new()});
}

/// Method 1 of RFC 5280 section 4.2.1.2. SHA-1 is only a name here, and everybody's name.
OctetStringHandle hashOfKey(const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int length = 0;
    OctetStringHandle id(ASN1_OCTET_STRING_new());
    if (!id || X509_pubkey_digest(certificate, EVP_sha1(), hash.data(), &length) != 1 ||
        ASN1_OCTET_STRING_set(id.get(), hash.data(), static_cast<int>(length)) != 1)
        return nullptr;
    return id;
}

base::Result<> addSubjectKeyId(X509* certificate, const IssueSpec& /*spec*/)
{
    return add(certificate, {.kind = NID_subject_key_identifier, .content = hashOfKey(certificate).get()});
}

/// The issuer's own identifier; an old CA that has none gets what it would have by method 1.
base::Result<> addAuthorityKeyId(X509* certificate, const X509* issuer)
{
    const AuthorityKeyHandle authority(AUTHORITY_KEYID_new());
    const int at = X509_get_ext_by_NID(issuer, NID_subject_key_identifier, -1);
    if (authority)
        authority->keyid = at >= 0 ? static_cast<ASN1_OCTET_STRING*>(X509V3_EXT_d2i(X509_get_ext(issuer, at)))
                                   : hashOfKey(issuer).release();
    return add(certificate, {.kind = NID_authority_key_identifier,
                             .content = authority && authority->keyid ? authority.get() : nullptr});
}

/// Critical where it is all that names the subject.
base::Result<> addAlternativeNames(X509* certificate, const IssueSpec& spec)
{
    if (isEmpty(spec.alternativeNames))
        return {};
    auto names = buildGeneralNames(spec.alternativeNames);
    if (!names)
        return std::unexpected(std::move(names.error()));
    const bool onlyName = X509_NAME_entry_count(X509_get_subject_name(certificate)) == 0;
    return add(certificate, {.kind = NID_subject_alt_name, .content = names->get(), .critical = onlyName});
}

base::Result<> addCrlUrl(X509* certificate, const IssueSpec& spec)
{
    if (spec.crlUrl.empty())
        return {};
    auto uri = buildUri(spec.crlUrl);
    if (!uri)
        return std::unexpected(std::move(uri.error()));
    const DistributionPointsHandle points(sk_DIST_POINT_new_null());
    DIST_POINT* const point = DIST_POINT_new();
    sk_DIST_POINT_push(points.get(), point);
    point->distpoint = DIST_POINT_NAME_new();
    point->distpoint->type = 0; // fullName
    point->distpoint->name.fullname = sk_GENERAL_NAME_new_null();
    sk_GENERAL_NAME_push(point->distpoint->name.fullname, uri->release());
    return add(certificate, {.kind = NID_crl_distribution_points, .content = points.get()});
}

base::Result<> addOcspUrl(X509* certificate, const IssueSpec& spec)
{
    if (spec.ocspUrl.empty())
        return {};
    auto uri = buildUri(spec.ocspUrl);
    if (!uri)
        return std::unexpected(std::move(uri.error()));
    // A renewed certificate may have other places there.
    AccessHandle access(static_cast<AUTHORITY_INFO_ACCESS*>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    if (!access)
        access.reset(sk_ACCESS_DESCRIPTION_new_null());
    removeExtension(certificate, NID_info_access);
    ACCESS_DESCRIPTION* const description = ACCESS_DESCRIPTION_new();
    sk_ACCESS_DESCRIPTION_push(access.get(), description);
    ASN1_OBJECT_free(description->method);
    description->method = OBJ_nid2obj(NID_ad_OCSP);
    GENERAL_NAME_free(description->location);
    description->location = uri->release();
    return add(certificate, {.kind = NID_info_access, .content = access.get()});
}

} // namespace

base::Result<> replaceRevocationUrls(X509* certificate, const std::string& crlUrl, const std::string& ocspUrl)
{
    for (const int kind : {NID_crl_distribution_points, NID_freshest_crl})
        removeExtension(certificate, kind);
    const AccessHandle access(static_cast<AUTHORITY_INFO_ACCESS*>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    removeExtension(certificate, NID_info_access);
    for (int i = sk_ACCESS_DESCRIPTION_num(access.get()) - 1; i >= 0; --i)
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_OCSP)
            ACCESS_DESCRIPTION_free(sk_ACCESS_DESCRIPTION_delete(access.get(), i));
    if (sk_ACCESS_DESCRIPTION_num(access.get()) > 0)
        if (auto kept = add(certificate, {.kind = NID_info_access, .content = access.get()}); !kept)
            return kept;
    IssueSpec spec;
    spec.crlUrl = crlUrl;
    spec.ocspUrl = ocspUrl;
    auto added = addCrlUrl(certificate, spec);
    return added ? addOcspUrl(certificate, spec) : added;
}

base::Result<> renewKeyIdentifiers(X509* certificate, const X509* issuer, bool isOtherKey)
{
    if (isOtherKey)
        removeExtension(certificate, NID_subject_key_identifier);
    if (X509_get_ext_by_NID(certificate, NID_subject_key_identifier, -1) < 0)
        if (auto added = addSubjectKeyId(certificate, {}); !added)
            return added;
    removeExtension(certificate, NID_authority_key_identifier);
    return addAuthorityKeyId(certificate, issuer);
}

base::Result<> addExtensions(X509* certificate, const IssueSpec& spec, const X509* issuer)
{
    // Subject key identifier first: a self-signed certificate takes its authority key identifier from there.
    for (const auto step : {addBasicConstraints, addKeyUsage, addExtendedKeyUsage, addNoCheck,
                            addSubjectKeyId, addAlternativeNames, addCrlUrl, addOcspUrl})
        if (auto added = step(certificate, spec); !added)
            return added;
    return addAuthorityKeyId(certificate, issuer);
}

} // namespace session::pki
