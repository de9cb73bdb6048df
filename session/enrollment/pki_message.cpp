#include "session/enrollment/pki_message.h"

#include "session/enrollment/cms_handles.h"
#include "session/pki/encoding/der.h"
#include "session/pki/encoding/digest.h"
#include "session/pki/openssl_error.h"

#include <openssl/err.h>

namespace session::enrollment {

namespace {

const EVP_CIPHER* cipherOf(MessageCipher cipher)
{
    return cipher == MessageCipher::TripleDes ? EVP_des_ede3_cbc() : EVP_aes_128_cbc();
}

const EVP_MD* digestOf(MessageDigest digest)
{
    switch (digest) {
    case MessageDigest::Sha512:
        return EVP_sha512();
    case MessageDigest::Sha1:
        return EVP_sha1();
    case MessageDigest::Sha256:
        break;
    }
    return EVP_sha256();
}

std::string_view codeOf(MessageType type)
{
    switch (type) {
    case MessageType::Renewal:
        return "17";
    case MessageType::Poll:
        return "20";
    case MessageType::Request:
        break;
    }
    return "19";
}

base::Result<std::string> encoded(CMS_ContentInfo* cms)
{
    const pki::BioHandle out(BIO_new(BIO_s_mem()));
    if (!out || i2d_CMS_bio(out.get(), cms) != 1)
        return pki::openSslFailure("the message can't be encoded");
    return contentOf(out.get());
}

base::Result<std::string> encrypt(const PkiMessage& message)
{
    const BorrowedStack recipients(sk_X509_new_null());
    const pki::BioHandle content = readOnly(message.content);
    if (!recipients || !content || sk_X509_push(recipients.get(), message.recipient.handle()) <= 0)
        return pki::openSslFailure("the message can't be built");
    const CmsHandle cms(
        CMS_encrypt(recipients.get(), content.get(), cipherOf(message.algorithms.cipher), CMS_BINARY));
    if (!cms)
        return pki::openSslFailure("the request can't be encrypted to the CA");
    return encoded(cms.get());
}

bool addAttributes(CMS_SignerInfo* signer, const PkiMessage& message)
{
    return addAttribute(signer, Attribute::MessageType, codeOf(message.type)) &&
           addAttribute(signer, Attribute::TransactionId, message.transactionId) &&
           addAttribute(signer, Attribute::SenderNonce, message.senderNonce);
}

base::Result<std::string> sign(const PkiMessage& message, std::string_view envelope)
{
    constexpr unsigned int flags = CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    CMS_SignerInfo* const signer =
        cms ? CMS_add1_signer(cms.get(), message.signer.chain.front().handle(), message.signer.key.handle(),
                              digestOf(message.algorithms.digest), flags)
            : nullptr;
    const pki::BioHandle content = readOnly(envelope);
    if (!signer || !content || !addAttributes(signer, message) ||
        CMS_final(cms.get(), content.get(), nullptr, flags) != 1)
        return pki::openSslFailure("the message can't be signed");
    return encoded(cms.get());
}

} // namespace

base::Result<std::string> sealMessage(const PkiMessage& message)
{
    ERR_clear_error();
    const auto envelope = encrypt(message);
    if (!envelope)
        return envelope;
    return sign(message, *envelope);
}

std::string issuerAndSubject(const pki::Certificate& issuer, const pki::Certificate& subject)
{
    const std::string names = pki::derOf<i2d_X509_NAME>(X509_get_subject_name(issuer.handle())) +
                              pki::derOf<i2d_X509_NAME>(X509_get_subject_name(subject.handle()));
    const int length = static_cast<int>(names.size());
    std::string der(static_cast<std::size_t>(ASN1_object_size(1, length, V_ASN1_SEQUENCE)) - names.size(),
                    '\0');
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    ASN1_put_object(&at, 1, length, V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL);
    return der + names;
}

std::string transactionIdOf(const pki::PrivateKey& key)
{
    return pki::sha256Hex(pki::derOf<i2d_PUBKEY>(key.handle()));
}

} // namespace session::enrollment
