// What a Crl holds: everything read out of the X509_CRL once. Private to the room. Immutable after decode();
// any thread.
#pragma once

#include "session/pki/openssl_handles.h"
#include "session/pki/revocation/crl.h"

#include <string>
#include <vector>

namespace session::pki {

struct Crl::Decoded
{
    X509CrlHandle crl;
    std::string der;
    std::string sha256;
    std::string issuer;
    base::TimePoint thisUpdate;
    std::optional<base::TimePoint> nextUpdate;
    std::string number;
    std::string baseNumber;
    std::string authorityKeyId;
    bool indirect = false;
    bool partial = false;
    bool hasDistributionPoint = false;
    std::vector<std::string> distributionPoints;

    [[nodiscard]] static base::Result<Decoded> decode(X509CrlHandle crl, std::string_view der);

private:
    [[nodiscard]] base::Result<> readTimes();
    [[nodiscard]] base::Result<> readIdentifiers();
    [[nodiscard]] base::Result<> readDistributionPoint();
    [[nodiscard]] base::Result<> checkEntries() const;
};

} // namespace session::pki
