#include "session/pki/keys/aes_gcm.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <limits>

#include <openssl/err.h>

namespace session::pki {

namespace {

unsigned char* roomIn(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

bool fits(const GcmKeying& keying, std::string_view data)
{
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return keying.key.reveal().size() == gcmKeySize && keying.nonce.size() == gcmNonceSize &&
           keying.context.size() < most && data.size() < most;
}

/// Ready for the message; null with OpenSSL's errors queued.
CipherContextHandle start(const GcmKeying& keying, int encrypting)
{
    ERR_clear_error();
    CipherContextHandle cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    if (!cipher ||
        EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(keying.key.reveal()),
                          bytesOf(keying.nonce), encrypting) != 1 ||
        EVP_CipherUpdate(cipher.get(), nullptr, &length, bytesOf(keying.context),
                         static_cast<int>(keying.context.size())) != 1)
        return nullptr;
    return cipher;
}

/// Empty input is no update: OpenSSL would take the null output for more context.
bool update(EVP_CIPHER_CTX* cipher, unsigned char* output, std::string_view input)
{
    int length = 0;
    return input.empty() ||
           EVP_CipherUpdate(cipher, output, &length, bytesOf(input), static_cast<int>(input.size())) == 1;
}

} // namespace

base::Result<std::string> gcmEncrypt(const GcmKeying& keying, const base::SecretText& plain)
{
    const std::string& text = plain.reveal();
    if (!fits(keying, text))
        return base::failure(base::ErrorCode::InvalidArgument, "wrong sizes for AES-256-GCM");
    const auto cipher = start(keying, 1);
    std::string box(text.size() + gcmTagSize, '\0');
    unsigned char* const tag = roomIn(box) + text.size();
    int length = 0;
    if (!cipher || !update(cipher.get(), roomIn(box), text) ||
        EVP_CipherFinal_ex(cipher.get(), tag, &length) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, gcmTagSize, tag) != 1)
        return openSslFailure("AES-256-GCM failed");
    return box;
}

base::Result<base::SecretText> gcmDecrypt(const GcmKeying& keying, std::string_view box)
{
    if (box.size() < gcmTagSize || !fits(keying, box))
        return base::failure(base::ErrorCode::InvalidArgument, "wrong sizes for AES-256-GCM");
    const auto cipher = start(keying, 0);
    const auto sealed = box.substr(0, box.size() - gcmTagSize);
    std::string tag(box.substr(sealed.size()));
    std::string plain(box.size(), '\0');
    int length = 0;
    const bool ready = cipher && update(cipher.get(), roomIn(plain), sealed) &&
                       EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, gcmTagSize, tag.data()) == 1;
    const bool authentic =
        ready && EVP_CipherFinal_ex(cipher.get(), roomIn(plain) + sealed.size(), &length) == 1;
    plain.resize(sealed.size());
    base::SecretText result(std::move(plain)); // wipes itself, also when it turns out not to be authentic
    if (!ready)
        return openSslFailure("AES-256-GCM failed");
    if (!authentic) {
        ERR_clear_error();
        return base::failure(base::ErrorCode::Denied, "the encrypted data is not authentic");
    }
    return result;
}

} // namespace session::pki
