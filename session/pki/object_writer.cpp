#include "session/pki/object_writer.h"

#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

namespace session::pki {

namespace {

using Pkcs12Handle = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using Pkcs7Handle = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
using StackHandle = std::unique_ptr<STACK_OF(X509), FreeWith<freeStack>>;

/// Modern: as slow to guess as our PEM keys. Legacy: what those programs wrote themselves.
constexpr int modernRounds = 600'000;
constexpr int legacyRounds = 2048;

base::Result<> checkKey(const WrittenObjects& objects)
{
    if (objects.key && !objects.key->matches(objects.certificate))
        return base::failure(base::ErrorCode::Mismatch,
                             "the private key does not belong to the certificate " +
                                 objects.certificate.subject());
    return {};
}

template <class Object, auto Encode>
base::Result<std::string> encoded(Object* object)
{
    unsigned char* bytes = nullptr;
    const int length = Encode(object, &bytes);
    if (length <= 0)
        return openSslFailure("the file can't be encoded");
    std::string der(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    OPENSSL_free(bytes);
    return der;
}

} // namespace

std::string toPem(std::string_view label, std::string_view der)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio(bio.get(), std::string(label).c_str(), "",
                  reinterpret_cast<const unsigned char*>(der.data()), static_cast<long>(der.size()));
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

base::Result<std::string> writePem(const WrittenObjects& objects)
{
    if (auto fit = checkKey(objects); !fit)
        return std::unexpected(std::move(fit.error()));
    std::string pem = objects.certificate.pem();
    for (const Certificate& authority : objects.chain)
        pem += authority.pem();
    if (!objects.key)
        return pem;
    const auto key = objects.key->encryptedPem(objects.passphrase);
    if (!key)
        return std::unexpected(key.error());
    return pem + *key;
}

base::Result<std::string> writePkcs12(const WrittenObjects& objects, Pkcs12Encryption encryption)
{
    if (auto fit = checkKey(objects); !fit)
        return std::unexpected(std::move(fit.error()));
    if (objects.passphrase.empty())
        return base::failure(base::ErrorCode::InvalidArgument, "a PKCS#12 file needs a passphrase");
    ERR_clear_error();
    const bool legacy = encryption == Pkcs12Encryption::Legacy;
    // Old programs wrote certificates under 40-bit RC2, but they read triple DES as well.
    const int cipher = legacy ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc;
    const int rounds = legacy ? legacyRounds : modernRounds;
    constexpr int noMac = -1;
    const StackHandle chain(sk_X509_new_null());
    for (const Certificate& authority : objects.chain)
        sk_X509_push(chain.get(), authority.handle());
    const std::string& words = objects.passphrase.reveal();
    const Pkcs12Handle container(
        PKCS12_create(words.c_str(), objects.alias.empty() ? nullptr : objects.alias.c_str(),
                      objects.key ? objects.key->handle() : nullptr, objects.certificate.handle(),
                      chain.get(), cipher, cipher, rounds, noMac, 0));
    if (!container || PKCS12_set_mac(container.get(), words.data(), static_cast<int>(words.size()), nullptr,
                                     0, rounds, legacy ? EVP_sha1() : EVP_sha256()) != 1)
        return openSslFailure("the PKCS#12 file can't be built");
    return encoded<PKCS12, i2d_PKCS12>(container.get());
}

base::Result<std::string> writePkcs7(const std::vector<Certificate>& certificates)
{
    ERR_clear_error();
    const Pkcs7Handle message(PKCS7_new());
    bool built = message && PKCS7_set_type(message.get(), NID_pkcs7_signed) == 1 &&
                 PKCS7_content_new(message.get(), NID_pkcs7_data) == 1 &&
                 PKCS7_set_detached(message.get(), 1) == 1;
    for (const Certificate& certificate : certificates)
        built = built && PKCS7_add_certificate(message.get(), certificate.handle()) == 1;
    if (!built)
        return openSslFailure("the PKCS#7 file can't be built");
    return encoded<PKCS7, i2d_PKCS7>(message.get());
}

} // namespace session::pki
