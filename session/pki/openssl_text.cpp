#include "session/pki/openssl_text.h"

#include <openssl/bio.h>
#include <openssl/x509.h>

#include <array>
#include <cstdio>
#include <memory>

namespace session::pki {

namespace {

using Text = std::unique_ptr<BIO, decltype(&BIO_free)>;

std::string contentOf(BIO* text)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(text, &bytes);
    return size > 0 ? std::string(bytes, std::size_t(size)) : std::string();
}

std::string slashed(const X509_NAME* name)
{
    char* const line = X509_NAME_oneline(name, nullptr, 0);
    std::string text = line ? line : "";
    OPENSSL_free(line);
    return text;
}

std::string hex(unsigned long hash)
{
    std::array<char, 9> text{};
    std::snprintf(text.data(), text.size(), "%08lx", hash & 0xffffffffUL);
    return text.data();
}

std::string printed(const ASN1_TIME* time)
{
    const Text text(BIO_new(BIO_s_mem()), BIO_free);
    return text && ASN1_TIME_print(text.get(), time) == 1 ? contentOf(text.get()) : std::string();
}

} // namespace

OpensslText opensslText(const Certificate& certificate)
{
    X509* const x509 = certificate.handle();
    return {.subject = slashed(X509_get_subject_name(x509)),
            .issuer = slashed(X509_get_issuer_name(x509)),
            .subjectHash = hex(X509_subject_name_hash(x509)),
            .issuerHash = hex(X509_issuer_name_hash(x509)),
            .notBefore = printed(X509_get0_notBefore(x509)),
            .notAfter = printed(X509_get0_notAfter(x509))};
}

} // namespace session::pki
