// Certificate profiles and SSL/TLS service profiles of all stores as table rows. Pure; main thread
// (translations).
#pragma once

#include "models/config/configuration.h"
#include "models/config/store_path.h"
#include "models/tables/rows_model.h"

#include <optional>
#include <string>

namespace models::tables {

enum class CertificateProfileColumn {
    Name,
    Authorities,
    Username,
    Revocation,
    Blocks,
    Uses,
    Location,
    ColumnCount
};
enum class ServiceProfileColumn { Name, Certificate, Versions, Ciphers, Uses, Location, ColumnCount };

/// Where a profile is; the key of its row and back.
struct ProfilePlace
{
    config::StoreName store;
    std::string name;
    bool operator==(const ProfilePlace&) const = default;
};
[[nodiscard]] QString profileKey(const ProfilePlace& place);
[[nodiscard]] std::optional<ProfilePlace> profilePlace(const QString& key);

[[nodiscard]] QStringList certificateProfileTitles();
[[nodiscard]] std::vector<Row> certificateProfileRows(const config::Configuration& configuration);
[[nodiscard]] QStringList serviceProfileTitles();
[[nodiscard]] std::vector<Row> serviceProfileRows(const config::Configuration& configuration);

/// "TLSv1.2", "TLSv1.0 – TLSv1.2": what device channels speak with it (B3).
[[nodiscard]] QString versionsText(const config::SslTlsServiceProfile& profile);
/// The OpenSSL names that its flags leave (B8), in order; empty when none is left.
[[nodiscard]] QStringList cipherNames(const config::SslTlsServiceProfile& profile);
/// "OCSP, then CRL" | "OCSP" | "CRL" | "none" (C10).
[[nodiscard]] QString revocationText(const config::CertificateProfile& profile);
/// "min(Certificate Status 5 s, OCSP 5 s + CRL 5 s) = 5 s" (C14); what happens when nothing is asked.
[[nodiscard]] QString deadlineSentence(const config::CertificateProfile& profile);

} // namespace models::tables
