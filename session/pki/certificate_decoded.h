// What a Certificate holds: everything read out of the X509 once, so that reading it later needs no lock and
// no OpenSSL. Private to the room. Immutable after decode(); any thread.
#pragma once

#include "session/pki/certificate.h"
#include "session/pki/openssl_handles.h"

#include <string>
#include <vector>

namespace session::pki {

struct Certificate::Decoded
{
    X509Handle certificate;
    std::string der;
    std::string subject;
    std::string issuer;
    std::vector<std::string> commonNames;
    AlternativeNames alternativeNames;
    std::string serialNumber;
    base::TimePoint notBefore;
    base::TimePoint notAfter;
    bool certificateAuthority = false;
    bool selfIssued = false;
    bool selfSigned = false;
    std::string sha256;
    std::string keyAlgorithm;
    int keyBits = 0;
    int keySecurityBits = 0;
    std::string signatureDigest;
    int signatureSecurityBits = -1;
    std::vector<std::string> extendedKeyUsages;
    std::string subjectKeyId;
    std::string authorityKeyId;

    /// ErrorCode::ParseFailed if a name, a time or one of the extensions above is there but has no reading.
    [[nodiscard]] static base::Result<Decoded> decode(X509Handle certificate);

private:
    [[nodiscard]] base::Result<> readNames();
    [[nodiscard]] base::Result<> readValidity();
    [[nodiscard]] base::Result<> readExtendedKeyUsages();
    void readStanding();
    void readKey();
    void readSignature();
    void readIdentifiers();
};

} // namespace session::pki
