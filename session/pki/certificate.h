// An X.509 certificate, decoded once and then immutable: copies share the decoded object. Any thread.
// Source: RFC 5280; names as in section 4.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using X509 = struct x509_st;

namespace session::pki {

/// subjectAltName entries by kind; IP addresses in text form (IPv6 compressed, lower case), plain hex digits
/// if their length is neither 4 nor 16. Texts are kept whole, embedded NULs included: compare std::strings,
/// never c_str().
struct AlternativeNames
{
    std::vector<std::string> dns = {};
    std::vector<std::string> ip = {};
    std::vector<std::string> email = {};
    std::vector<std::string> uri = {};
    std::vector<std::string> principals = {}; ///< user principal names ("otherName"): read, never written
};

class Certificate
{
public:
    [[nodiscard]] static base::Result<Certificate> fromDer(std::string_view der);
    /// The first certificate in PEM text.
    [[nodiscard]] static base::Result<Certificate> fromPem(std::string_view pem);
    /// Takes a reference of its own on `certificate`; never null.
    [[nodiscard]] static base::Result<Certificate> fromX509(X509* certificate);

    [[nodiscard]] X509* handle() const; ///< valid as long as any copy of this certificate lives
    [[nodiscard]] const std::string& der() const;
    [[nodiscard]] std::string pem() const;

    /// For people: "C = DE, O = Example, CN = fw-01", in the certificate's own order, UTF-8. Not for
    /// comparing.
    [[nodiscard]] const std::string& subject() const;
    [[nodiscard]] const std::string& issuer() const;
    [[nodiscard]] const std::vector<std::string>&
    commonNames() const;                          ///< every CN of the subject, UTF-8, NULs kept
    [[nodiscard]] std::string commonName() const; ///< the last (most specific) CN or ""
    /// Every serialNumber attribute of the subject (RFC 4519 2.31), UTF-8, NULs kept; one that has no reading
    /// as text is passed over. Read anew at each call.
    [[nodiscard]] std::vector<std::string> subjectSerialNumbers() const;
    [[nodiscard]] const AlternativeNames& alternativeNames() const;
    [[nodiscard]] const std::string& serialNumber() const; ///< lower-case hex, no leading "0x"
    [[nodiscard]] base::TimePoint notBefore() const;
    [[nodiscard]] base::TimePoint notAfter() const;
    [[nodiscard]] bool
    isCertificateAuthority() const;                  ///< basicConstraints CA:TRUE (or self-signed version 1)
    [[nodiscard]] bool isSelfIssued() const;         ///< subject equals issuer
    [[nodiscard]] bool isSelfSigned() const;         ///< self-issued and its own key verifies the signature
    [[nodiscard]] const std::string& sha256() const; ///< fingerprint, 64 lower-case hex digits
    [[nodiscard]] const std::string& keyAlgorithm() const; ///< "RSA", "EC", "ED25519", ...
    [[nodiscard]] int keyBits() const;                     ///< 2048, 256, ...
    [[nodiscard]] int keySecurityBits() const;             ///< EVP_PKEY_get_security_bits
    [[nodiscard]] const std::string&
    signatureDigest() const;                         ///< "SHA256", ... ("" where the scheme has none)
    [[nodiscard]] int signatureSecurityBits() const; ///< X509_get_signature_info; -1 if unknown
    [[nodiscard]] const std::vector<std::string>&
    extendedKeyUsages() const;                               ///< short names: "serverAuth", ...
    [[nodiscard]] const std::string& subjectKeyId() const;   ///< hex or ""
    [[nodiscard]] const std::string& authorityKeyId() const; ///< hex or ""

    /// Same DER.
    bool operator==(const Certificate& other) const;

private:
    friend class CertificatePool;
    struct Decoded;
    explicit Certificate(std::shared_ptr<const Decoded> decoded) : m_decoded(std::move(decoded)) {}
    std::shared_ptr<const Decoded> m_decoded;
};

/// Every certificate in a PEM text, in order; other PEM blocks are passed over. An undecodable certificate
/// block is an error; no certificate at all is an empty list.
[[nodiscard]] base::Result<std::vector<Certificate>> readPemCertificates(std::string_view pem);

/// The least notAfter over a path (K6); `path` must not be empty.
[[nodiscard]] base::TimePoint effectiveExpiry(const std::vector<Certificate>& path);

} // namespace session::pki
