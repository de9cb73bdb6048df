// Revokes certificates of the CAs that are here, holds and releases them, and makes the CAs' revocation
// lists. A revocation is on the disk when the call returns and needs no commit (panos 2.1). Main thread. C-5.
#pragma once

#include "models/config/store_path.h"
#include "models/lifecycle/lifecycle.h"
#include "session/pki/revocation/crl_writer.h"

#include <chrono>
#include <functional>
#include <span>
#include <string>

namespace models::lifecycle {

struct RevocationOrder
{
    config::StoreName location;
    std::string name;
    session::pki::RevocationReason reason = session::pki::RevocationReason::Unspecified;
};

/// ErrorCode::NotFound when no CA of Panorama's store has signed it; InvalidArgument for a certificate that
/// signed itself; Conflict when it is revoked already (a hold can become final).
[[nodiscard]] session::base::Result<> revokeCertificate(Lifecycle& lifecycle, const RevocationOrder& order);
/// What this device got over its session or in a bundle, as far as it is valid: the device holds it, no store
/// does. ErrorCode::NotFound when there is none; Conflict when all of it is revoked already.
[[nodiscard]] session::base::Result<> revokeIssuedTo(Lifecycle& lifecycle,
                                                     const session::base::Serial& serial,
                                                     session::pki::RevocationReason reason);
/// What was made for these devices and never reached them. A revocation that is there already stays.
[[nodiscard]] session::base::Result<> withdrawIssued(Lifecycle& lifecycle, std::span<const IssuedTo> issued);
/// Takes a hold back; ErrorCode::Conflict when it is not on hold.
[[nodiscard]] session::base::Result<>
releaseCertificate(Lifecycle& lifecycle, const config::StoreName& location, const std::string& name);

struct CrlRequest
{
    std::string authority;                                ///< CA's name in Panorama's store
    std::chrono::seconds validity = std::chrono::days(7); ///< until nextUpdate
};

/// All that pki::writeCrl() needs; takes the list's number, which is never used again. Certificates that have
/// expired before the last list could are left out. ErrorCode::NotFound, or InvalidArgument when it is no CA
/// or its key is not here.
struct CrlOrder
{
    session::pki::CrlSpec spec;
    session::pki::Issuer issuer;
};
[[nodiscard]] session::base::Result<CrlOrder> orderCrl(Lifecycle& lifecycle, const CrlRequest& request);
/// Signs it in the work pool; DER.
void makeCrl(Lifecycle& lifecycle, const CrlRequest& request,
             std::function<void(const session::base::Result<std::string>&)> done);

/// Revoked, but not for good.
[[nodiscard]] bool isOnHold(const store::IssuedCertificate& record);

} // namespace models::lifecycle
