#include "session/enrollment/envelope.h"

#include "session/enrollment/cms_handles.h"
#include "session/pki/keys/legacy_provider.h"
#include "session/pki/object_reader.h"
#include "session/pki/openssl_error.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace session::enrollment {

namespace {

using Pkcs7Handle = std::unique_ptr<PKCS7, pki::FreeWith<PKCS7_free>>;
using KeyInfoHandle = std::unique_ptr<PKCS8_PRIV_KEY_INFO, pki::FreeWith<PKCS8_PRIV_KEY_INFO_free>>;

/// CMS tells nobody which cipher wraps the content; the older reading of the same structure does.
int cipherOf(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const Pkcs7Handle message(d2i_PKCS7(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!message || !PKCS7_type_is_enveloped(message.get()) || !message->d.enveloped ||
        !message->d.enveloped->enc_data || !message->d.enveloped->enc_data->algorithm)
        return NID_undef;
    return OBJ_obj2nid(message->d.enveloped->enc_data->algorithm->algorithm);
}

CmsHandle decode(std::string_view der, OSSL_LIB_CTX* context)
{
    const pki::BioHandle bytes = readOnly(der);
    CMS_ContentInfo* target = CMS_ContentInfo_new_ex(context, nullptr);
    const bool isDecoded = bytes && target && d2i_CMS_bio(bytes.get(), &target) != nullptr;
    CmsHandle cms(target); // null where OpenSSL has freed it, which it does at some failures only
    return isDecoded ? std::move(cms) : nullptr;
}

/// The same key under another library context, so that its providers do all of the work.
pki::KeyHandle keyIn(const pki::PrivateKey& key, OSSL_LIB_CTX* context)
{
    const KeyInfoHandle info(EVP_PKEY2PKCS8(key.handle()));
    return pki::KeyHandle(info ? EVP_PKCS82PKEY_ex(info.get(), context, nullptr) : nullptr);
}

Attempted<std::string> decrypt(std::string_view der, const pki::Identity& recipient, OSSL_LIB_CTX* context)
{
    ERR_clear_error();
    const CmsHandle cms = decode(der, context);
    const pki::KeyHandle key = keyIn(recipient.key, context);
    const pki::BioHandle out(BIO_new(BIO_s_mem()));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_enveloped || !key || !out ||
        CMS_decrypt(cms.get(), key.get(), recipient.chain.front().handle(), nullptr, out.get(), CMS_BINARY) !=
            1)
        return refuse(Problem::ReplyUnreadable,
                      pki::openSslFailure("what the reply wraps can't be opened").error().detail);
    return contentOf(out.get());
}

bool hasCipher(const char* name, OSSL_LIB_CTX* context)
{
    EVP_CIPHER* const cipher = EVP_CIPHER_fetch(context, name, nullptr);
    EVP_CIPHER_free(cipher);
    ERR_clear_error();
    return cipher != nullptr;
}

} // namespace

Attempted<OpenedEnvelope> openEnvelope(std::string_view der, const pki::Identity& recipient)
{
    const int cipher = cipherOf(der);
    pki::LegacyProvider legacy;
    OpenedEnvelope opened;
    opened.wasSingleDes = cipher == NID_des_cbc;
    OSSL_LIB_CTX* const context = opened.wasSingleDes ? legacy.context() : nullptr;
    if (cipher != NID_undef && !hasCipher(OBJ_nid2sn(cipher), context))
        return refuse(Problem::CipherUnavailable,
                      std::string("the reply is wrapped in ") + OBJ_nid2ln(cipher));
    const auto content = decrypt(der, recipient, context);
    if (!content)
        return std::unexpected(content.error());
    for (pki::FoundCertificate& found : pki::readObjects(*content).certificates)
        opened.certificates.push_back(std::move(found.certificate));
    if (opened.certificates.empty())
        return refuse(Problem::ReplyUnreadable, "the reply says success and holds no certificate");
    return opened;
}

} // namespace session::enrollment
