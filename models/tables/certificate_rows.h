// Certificates as table rows, and the states in which they are shown. Pure; main thread (translations).
#pragma once

#include "models/config/certificate_facts.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"
#include "session/base/clock.h"

namespace models::tables {

enum class CertificateColumn {
    Name,
    Subject,
    Issuer,
    Authority,
    Key,
    Expires,
    Status,
    Algorithm,
    Uses,
    Location,
    ColumnCount
};

enum class CertificateState {
    Valid,
    Expiring,
    ExpiringSoon,
    Expired,
    NotYetValid,
    Revoked,
    OnHold,
    Request,
    Unreadable
};

/// "Soon" is within 7 days, "expiring" within 30; of the whole path (K6).
[[nodiscard]] CertificateState certificateState(const config::CertificateFacts& facts,
                                                session::base::TimePoint now);
[[nodiscard]] QString stateText(CertificateState state);
[[nodiscard]] DeviceStatus glyphOf(CertificateState state);
[[nodiscard]] int marksOf(CertificateState state); ///< as RowMarksRole

/// The key of its store and "/NAME".
[[nodiscard]] QString certificateKey(const config::CertificateFacts& facts);
[[nodiscard]] QString locationText(const config::StoreName& store);         ///< "Panorama", "Template branch"
[[nodiscard]] QString algorithmText(const config::CertificateFacts& facts); ///< "EC 256, SHA256"

[[nodiscard]] QStringList certificateTitles();
[[nodiscard]] std::vector<Row> certificateRows(const std::vector<config::CertificateFacts>& certificates,
                                               session::base::TimePoint now);

} // namespace models::tables
