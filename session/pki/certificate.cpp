#include "session/pki/certificate.h"

#include "session/pki/certificate_decoded.h"
#include "session/pki/encoding/pem_blocks.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_error.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace session::pki {

namespace {

constexpr std::string_view trustedLabel = "TRUSTED CERTIFICATE";

bool isCertificateBlock(const PemBlock& block)
{
    return block.label == "CERTIFICATE" || block.label == "X509 CERTIFICATE" || block.label == trustedLabel;
}

/// OpenSSL's "trusted" form appends settings of its own to the certificate: they must not steer us.
std::string withoutTrustSettings(std::string der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const start = at;
    const X509Handle certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    if (certificate)
        der.resize(static_cast<std::size_t>(at - start));
    return der;
}

base::Result<Certificate> fromBlock(const PemBlock& block)
{
    auto der = decodePemBlock(block);
    if (!der)
        return std::unexpected(std::move(der.error()));
    return Certificate::fromDer(block.label == trustedLabel ? withoutTrustSettings(std::move(*der)) : *der);
}

} // namespace

base::Result<Certificate> Certificate::fromDer(std::string_view der)
{
    ERR_clear_error();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    const X509Handle certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!certificate)
        return openSslFailure("not a certificate", base::ErrorCode::ParseFailed);
    if (at != end)
        return base::failure(base::ErrorCode::ParseFailed, "bytes after the end of the certificate");
    return fromX509(certificate.get());
}

base::Result<Certificate> Certificate::fromPem(std::string_view pem)
{
    const auto blocks = findPemBlocks(pem);
    const auto first = std::ranges::find_if(blocks, isCertificateBlock);
    if (first == blocks.end())
        return base::failure(base::ErrorCode::ParseFailed, "no certificate in the text");
    return fromBlock(*first);
}

base::Result<Certificate> Certificate::fromX509(X509* certificate)
{
    ERR_clear_error();
    X509_up_ref(certificate);
    auto decoded = Decoded::decode(X509Handle(certificate));
    ERR_clear_error(); // facts that are merely absent leave entries behind
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    return Certificate(std::make_shared<const Decoded>(std::move(*decoded)));
}

X509* Certificate::handle() const
{
    return m_decoded->certificate.get();
}

const std::string& Certificate::der() const
{
    return m_decoded->der;
}

std::string Certificate::pem() const
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), handle());
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

const std::string& Certificate::subject() const
{
    return m_decoded->subject;
}

const std::string& Certificate::issuer() const
{
    return m_decoded->issuer;
}

const std::vector<std::string>& Certificate::commonNames() const
{
    return m_decoded->commonNames;
}

std::string Certificate::commonName() const
{
    return commonNames().empty() ? std::string() : commonNames().back();
}

std::vector<std::string> Certificate::subjectSerialNumbers() const
{
    return subjectSerialNumbersOf(X509_get_subject_name(handle()));
}

const AlternativeNames& Certificate::alternativeNames() const
{
    return m_decoded->alternativeNames;
}

const std::string& Certificate::serialNumber() const
{
    return m_decoded->serialNumber;
}

base::TimePoint Certificate::notBefore() const
{
    return m_decoded->notBefore;
}

base::TimePoint Certificate::notAfter() const
{
    return m_decoded->notAfter;
}

bool Certificate::isCertificateAuthority() const
{
    return m_decoded->certificateAuthority;
}

bool Certificate::isSelfIssued() const
{
    return m_decoded->selfIssued;
}

bool Certificate::isSelfSigned() const
{
    return m_decoded->selfSigned;
}

const std::string& Certificate::sha256() const
{
    return m_decoded->sha256;
}

const std::string& Certificate::keyAlgorithm() const
{
    return m_decoded->keyAlgorithm;
}

int Certificate::keyBits() const
{
    return m_decoded->keyBits;
}

int Certificate::keySecurityBits() const
{
    return m_decoded->keySecurityBits;
}

const std::string& Certificate::signatureDigest() const
{
    return m_decoded->signatureDigest;
}

int Certificate::signatureSecurityBits() const
{
    return m_decoded->signatureSecurityBits;
}

const std::vector<std::string>& Certificate::extendedKeyUsages() const
{
    return m_decoded->extendedKeyUsages;
}

const std::string& Certificate::subjectKeyId() const
{
    return m_decoded->subjectKeyId;
}

const std::string& Certificate::authorityKeyId() const
{
    return m_decoded->authorityKeyId;
}

bool Certificate::operator==(const Certificate& other) const
{
    return m_decoded == other.m_decoded || der() == other.der();
}

base::Result<std::vector<Certificate>> readPemCertificates(std::string_view pem)
{
    std::vector<Certificate> certificates;
    for (const PemBlock& block : findPemBlocks(pem)) {
        if (!isCertificateBlock(block))
            continue;
        auto certificate = fromBlock(block);
        if (!certificate)
            return std::unexpected(std::move(certificate.error()));
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

base::TimePoint effectiveExpiry(const std::vector<Certificate>& path)
{
    return std::ranges::min(path, {}, &Certificate::notAfter).notAfter();
}

} // namespace session::pki
